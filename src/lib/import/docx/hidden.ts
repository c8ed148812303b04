import type { RemovedLine } from '../source-document.ts';
import { decodeByContent } from '../reckon/decode-by-content.ts';
import { all, around, child, isOn, make, valueOf } from './xml.ts';

const deleted = 'chữ đã xóa khi sửa bản Word';
const hidden = 'chữ ẩn';
const struck = 'chữ gạch ngang';

/** Where a paragraph stands: `đoạn 12`. */
export type PlaceOf = (element: Element) => string;

/**
 * Takes out of a text what Word does not print (hidden words, deleted ones, words moved away) and what it prints struck
 * out, which in a report would stand as if it were said; and tells each.
 */
export function takeHidden(
  document: Document,
  styles: Document | undefined,
  placeOf: PlaceOf,
): RemovedLine[] {
  const told: RemovedLine[] = [];
  const reasonOf = hiddenBy(styles);
  let last:
    { reason: string; within: Node | null; paragraph: Element | undefined; runs: string[] } | undefined;
  const close = () => {
    const text = last && decodeByContent(last.runs).replace(/\s+/g, ' ').trim();
    if (text) told.push({ text, reason: last!.reason, where: placeOf(last!.paragraph!) });
    last = undefined;
  };
  for (const run of all(document, 'w:r')) {
    const words = ownTexts(run);
    const reason = words.length > 0 ? reasonOf(run) : undefined;
    const paragraph = around(run, 'w:p');
    if (!reason) {
      if (words.length > 0) close();
      continue;
    }
    if (last?.reason !== reason || last.within !== run.parentNode) close();
    last ??= { reason, within: run.parentNode, paragraph, runs: [] };
    last.runs.push(words.map((one) => one.textContent ?? '').join(''));
    for (const one of words) run.removeChild(one);
  }
  close();
  // Of a row that is not printed no empty one stays; one that was deleted stays for nobody.
  for (const row of all(document, 'w:tr')) {
    const properties = child(row, 'w:trPr');
    if (isOn(properties, 'w:hidden')) properties!.appendChild(make(row, 'w:del'));
  }
  return told;
}

function ownTexts(run: Element): Element[] {
  return Array.from(run.childNodes).filter(
    (one): one is Element => one.nodeName === 'w:t' || one.nodeName === 'w:delText',
  );
}

/** Why a run is not printed as it stands; nothing where it is. */
function hiddenBy(styles: Document | undefined): (run: Element) => string | undefined {
  const known = new Map(
    (styles ? all(styles, 'w:style') : []).map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const byStyle = (id: string | undefined, name: string, depth = 0): boolean | undefined => {
    const style = known.get(id ?? '');
    if (!style || depth > 10) return undefined;
    return isOn(child(style, 'w:rPr'), name) ?? byStyle(valueOf(style, 'w:basedOn'), name, depth + 1);
  };
  return (run) => {
    if (isOn(child(around(run, 'w:tr'), 'w:trPr'), 'w:hidden')) return hidden;
    if (isDeleted(run)) return deleted;
    const own = child(run, 'w:rPr');
    const has = (name: string) =>
      isOn(own, name) ??
      byStyle(valueOf(own, 'w:rStyle'), name) ??
      (known.size > 0 ? byStyle(valueOf(around(run, 'w:p'), 'w:pPr', 'w:pStyle'), name) : undefined);
    if (has('w:vanish')) return hidden;
    return has('w:strike') || has('w:dstrike') ? struck : undefined;
  };
}

function isDeleted(run: Element): boolean {
  if (child(run, 'w:delText')) return true;
  for (let at = run.parentNode; at; at = at.parentNode) {
    if (at.nodeName === 'w:del' || at.nodeName === 'w:moveFrom') return true;
    if (at.nodeName === 'w:tr' && child(at as Element, 'w:trPr', 'w:del')) return true;
    if (at.nodeName === 'w:body') return false;
  }
  return false;
}
