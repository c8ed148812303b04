import { all, child, firstChild, isOn, make, valueOf } from './xml.ts';
import { formatCount } from './count-format.ts';

/** A paragraph that its list numbers. */
interface Item {
  paragraph: Element;
  level: number;
  /** As Word prints it, `1.`, `I.`, `2.1.`, `a)`; absent for a bullet. */
  label?: string;
  /** Whether a Markdown list would print the same: `1.`, `2.` one after the other. */
  plain: boolean;
  count: number;
}

interface Level {
  format: string;
  text: string;
  start: number;
  /** Whether all its numbers are printed `1`, those of levels above too: `2.1.` under `II.` */
  legal: boolean;
}

/**
 * Types the numbers that Word counts for itself into the text, wherever a Markdown list could not give them back.
 * Lists of bullets and lists of `1.`, `2.`, `3.` stay lists.
 */
export function writeListNumbers(
  document: Document,
  numbering: Document,
  styles: Document | undefined,
): void {
  const items = readItems(document, readLists(numbering), styles);
  for (const run of runsOf(items)) {
    const numbered = run.filter((item) => item.label);
    if (numbered.length > 1 && isPlain(run)) continue;
    for (const item of numbered) insertLabel(item);
  }
}

function readLists(numbering: Document): Map<string, Level[]> {
  const kinds = new Map(
    all(numbering, 'w:abstractNum').map((kind) => [
      kind.getAttribute('w:abstractNumId'),
      all(kind, 'w:lvl').map(readLevel),
    ]),
  );
  return new Map(
    all(numbering, 'w:num').map((list) => {
      const levels = [...(kinds.get(valueOf(list, 'w:abstractNumId') ?? '') ?? [])];
      for (const change of all(list, 'w:lvlOverride')) {
        const at = Number(change.getAttribute('w:ilvl'));
        const start = valueOf(change, 'w:startOverride');
        const own = child(change, 'w:lvl');
        if (own) levels[at] = readLevel(own);
        if (start && levels[at]) levels[at] = { ...levels[at], start: Number(start) };
      }
      return [list.getAttribute('w:numId') ?? '', levels];
    }),
  );
}

function readLevel(level: Element): Level {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(level, 'w:start') ?? '1'),
    legal: isOn(level, 'w:isLgl') ?? false,
  };
}

function readItems(document: Document, lists: Map<string, Level[]>, styles: Document | undefined): Item[] {
  const byStyle = new Map(
    (styles ? all(styles, 'w:style') : []).map((style) => [
      style.getAttribute('w:styleId') ?? '',
      child(style, 'w:pPr', 'w:numPr'),
    ]),
  );
  const counts = new Map<string, number[]>();
  return all(document, 'w:p').flatMap((paragraph): Item[] => {
    const properties =
      child(paragraph, 'w:pPr', 'w:numPr') ?? byStyle.get(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '');
    const list = valueOf(properties, 'w:numId') ?? '';
    const level = Number(valueOf(properties, 'w:ilvl') ?? '0');
    const levels = lists.get(list);
    const kind = levels?.[level];
    // An empty paragraph of a list has no number in print.
    if (!kind || all(paragraph, 'w:t').length === 0) return [];
    const count = counts.get(list) ?? [];
    counts.set(list, count);
    countUp(count, level, levels);
    const plain = kind.format === 'decimal' && new RegExp(`^%${level + 1}[.)]$`).test(kind.text);
    const label = printLabel(kind, count, levels);
    return [{ paragraph, level, plain, count: count[level]!, ...(label ? { label } : {}) }];
  });
}

/** Counts one more on a level; the levels below it begin anew, those above it have begun. */
function countUp(count: number[], level: number, levels: readonly Level[]): void {
  count.splice(level + 1);
  for (let at = 0; at <= level; at++) count[at] ??= (levels[at]?.start ?? 1) - (at === level ? 1 : 0);
  count[level]! += 1;
}

/** The number in print, `2.1.`; nothing for a bullet. */
function printLabel(kind: Level, count: readonly number[], levels: readonly Level[]): string | undefined {
  if (kind.format === 'bullet' || kind.format === 'none') return undefined;
  return kind.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatCount(count[at] ?? 1, kind.legal ? 'decimal' : (levels[at]?.format ?? 'decimal'));
  });
}

/** Items that follow each other with nothing between them. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    if (last && nextParagraph(last.paragraph) === item.paragraph) runs.at(-1)!.push(item);
    else runs.push([item]);
  }
  return runs;
}

function nextParagraph(paragraph: Element): Node | null {
  let next = paragraph.nextSibling;
  while (next && (next.nodeType !== 1 || /^w:bookmark/.test(next.nodeName))) next = next.nextSibling;
  return next;
}

/** Every number of the run is the one that a Markdown list would count up to. */
function isPlain(run: readonly Item[]): boolean {
  const counted: number[] = [];
  return run.every(({ label, level, plain, count }) => {
    counted.splice(level + 1);
    counted[level] = (counted[level] ?? 0) + 1;
    return !label || (plain && counted[level] === count);
  });
}

function insertLabel({ paragraph, label }: Item): void {
  const properties = firstChild(paragraph, 'w:pPr');
  const old = child(properties, 'w:numPr');
  if (old) properties.removeChild(old);
  // List 0 is no list, and so keeps a numbered style from numbering the paragraph again.
  const none = make(paragraph, 'w:numPr');
  none.appendChild(make(paragraph, 'w:ilvl', { 'w:val': '0' }));
  none.appendChild(make(paragraph, 'w:numId', { 'w:val': '0' }));
  properties.appendChild(none);
  const run = make(paragraph, 'w:r');
  const look = child(all(paragraph, 'w:r')[0], 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  const text = make(paragraph, 'w:t', { 'xml:space': 'preserve' });
  text.appendChild(paragraph.ownerDocument.createTextNode(`${label} `));
  run.appendChild(text);
  paragraph.insertBefore(run, properties.nextSibling);
}
