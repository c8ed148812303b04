import { parseVietnameseNumber } from '../../../vietnamese/numbers.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { tokenize } from '../../tokens.ts';
import type { FigureValue } from '../../types.ts';

/** One line of a table. */
export interface TableLine {
  text: string;
  /** Where the line begins in the text. */
  offset: number;
}

/** What stands between two bars or tabs; offsets are those of the text. */
export interface TableCell {
  text: string;
  start: number;
  end: number;
}

/** A table's line: GFM (`| a | b |`) or cells parted by tabs. */
export function isTableLine(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line) || /\S\t+\S/.test(line);
}

/** The cells of a line. */
export function cells({ text, offset }: TableLine): TableCell[] {
  const bars = /^\s*\|/.test(text);
  const found: TableCell[] = [];
  const separator = bars ? /(?<!\\)\|/g : /\t+/g;
  let from = bars ? text.indexOf('|') + 1 : 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    found.push({ text: trimmed, start: offset + from + lead, end: offset + from + lead + trimmed.length });
  };
  for (const match of text.matchAll(separator)) {
    if (match.index < from) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  if (!bars) push(text.length);
  return found;
}

/** `đ/c` → `đồng chí`, `triệu đồng`: a noun or a measure that fills the rest of a cell. */
function nounOfCell(words: string): string | undefined {
  const text = tokenize(words.replace(/^(?:nghìn|triệu|t[ỷỉ]) /iu, ''));
  const noun = readNounPhrase(text, 0);
  const fills = noun?.last === text.tokens.length - 1;
  const scale = /^(?:nghìn|triệu|t[ỷỉ]) /iu.exec(words)?.[0].toLowerCase() ?? '';
  return fills && noun.kind !== 'time' ? scale + noun.unit : undefined;
}

/** The number, ratio or percentage that a cell is, with the unit that it names itself. */
export function cellValue(text: string): { value: FigureValue; percent: boolean; unit?: string } | undefined {
  const counted = /^(\d[\d.,]*)\s?(\p{L}[\p{L}/ ]{0,20})$/u.exec(text);
  const noun = counted && nounOfCell(counted[2]!);
  if (counted && noun) {
    const number = parseVietnameseNumber(counted[1]!);
    return number === undefined ? undefined : { value: number, percent: false, unit: noun };
  }
  const ratio = /^(\d[\d.]*)\s?\/\s?(\d[\d.]*)$/.exec(text);
  if (ratio) {
    const [part, whole] = [parseVietnameseNumber(ratio[1]!), parseVietnameseNumber(ratio[2]!)];
    return part === undefined || whole === undefined ? undefined : { value: { part, whole }, percent: false };
  }
  const match = /^([-−+]?)(\d[\d.,\u00a0\u202f ]*)\s?(%?)$/.exec(text);
  const number = match ? parseVietnameseNumber(match[2]!.trim()) : undefined;
  if (!match || number === undefined) return undefined;
  return { value: match[1] === '-' || match[1] === '−' ? -number : number, percent: match[3] === '%' };
}
