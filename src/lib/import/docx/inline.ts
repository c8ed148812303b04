import type { RemovedLine } from '../source-document.ts';
import { isSymbolFont, symbolSign } from './symbols.ts';
import { all, around, child, elementsOf, make, makeRun, unwrap } from './xml.ts';
import type { PlaceOf } from './hidden.ts';

/** Elements around runs that the reader knows, and those that hold paragraphs. */
const known: ReadonlySet<string> = new Set(
  `w:document w:body w:p w:r w:tbl w:tr w:tc w:hyperlink w:ins w:smartTag w:customXml w:sdt w:sdtContent w:txbxContent w:object w:pict
  w:drawing wp:inline wp:anchor v:shape v:rect v:roundrect v:group v:textbox w:footnotes w:footnote w:endnotes w:endnote w:del
  w:moveFrom w:moveTo`.split(/\s+/),
);

/**
 * Writes a text in the elements that every reader knows: fields, directions and whatever else is put around runs are taken
 * off, a reading above a sign stands in brackets behind it, every sign is a character. Signs of fonts that nobody knows
 * are taken out and told.
 */
export function simplifyInline(document: Document, placeOf: PlaceOf): RemovedLine[] {
  for (const ruby of all(document, 'w:ruby')) writeReading(ruby);
  // A box to tick is the sign that Word draws for it, which stands inside as text.
  for (const box of all(document, 'w14:checkbox')) box.parentNode!.removeChild(box);
  const runs = all(document, 'w:r');
  const seen = new Set<Element>();
  for (const run of runs) {
    for (let at = run.parentNode as Element | null; at?.nodeType === 1 && !seen.has(at);) {
      const above = at.parentNode as Element | null;
      seen.add(at);
      if (!known.has(at.nodeName) && above?.nodeType === 1) unwrap(at);
      at = above;
    }
  }
  return runs.flatMap((run) => simplifyRun(run, placeOf));
}

/** `瀘` with `Lô` above it → `瀘 (Lô)`. */
function writeReading(ruby: Element): void {
  const run = around(ruby, 'w:r');
  const base = child(ruby, 'w:rubyBase');
  const reading = child(ruby, 'w:rt')?.textContent?.trim();
  if (!run?.parentNode || !base) return;
  const parts = elementsOf(base).filter((one) => one.parentNode === base);
  if (reading) parts.push(makeRun(run, ` (${reading})`));
  for (const part of parts) run.parentNode.insertBefore(part, run);
  ruby.parentNode!.removeChild(ruby);
}

const plain: ReadonlyMap<string, string> = new Map([
  ['w:cr', 'w:br'],
  ['w:ptab', 'w:tab'],
]);

function simplifyRun(run: Element, placeOf: PlaceOf): RemovedLine[] {
  const unknown: RemovedLine[] = [];
  const signIn = (font: string, code: number): string => {
    const sign = symbolSign(font, code);
    if (sign !== undefined) return sign;
    const reason = `ký hiệu của phông «${font}», máy không biết hình gì`;
    unknown.push({ text: String.fromCodePoint(code), reason, where: placeOf(around(run, 'w:p') ?? run) });
    return '';
  };
  const fonts = child(run, 'w:rPr', 'w:rFonts');
  const font = fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi') || '';
  for (const one of Array.from(run.childNodes) as Element[]) {
    // Where a page or a column ends, a line does.
    if (one.nodeName === 'w:br') one.removeAttribute('w:type');
    else if (plain.has(one.nodeName)) run.replaceChild(make(run, plain.get(one.nodeName)!), one);
    else if (one.nodeName === 'w:sym') {
      const code = Number.parseInt(one.getAttribute('w:char') ?? '', 16);
      const sign = Number.isNaN(code) ? '' : signIn(one.getAttribute('w:font') ?? '', code);
      run.replaceChild(child(makeRun(run, sign), 'w:t')!, one);
    } else if (one.nodeName === 'w:t') writeSigns(one, font, signIn);
  }
  return unknown;
}

/** Characters of a symbol font that are typed as text: those of its upper half, and those that Word keeps for such fonts. */
function writeSigns(text: Element, font: string, signIn: (font: string, code: number) => string): void {
  const words = text.textContent ?? '';
  const signs = isSymbolFont(font) ? /[\u0080-\u00FF\uE000-\uF8FF]/g : /[\uF000-\uF0FF]/g;
  if (!signs.test(words)) return;
  text.textContent = words.replace(signs, (sign) => signIn(font || 'Symbol', sign.codePointAt(0)!));
}
