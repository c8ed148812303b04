import type { District } from '../../authorities/places/schema.ts';
import { existedOn } from '../../authorities/places/places.ts';
import { capitalise } from '../../vietnamese/format.ts';
import { escapePattern } from '../../vietnamese/pattern.ts';

export interface FoundDistrict {
  /** Id in the authority file; absent when the report speaks of a district that the file has not. */
  id?: string;
  /** As the report names it: `huyện Sông Lô`. */
  name: string;
  /** In the title, rather than only in the text. */
  inTitle: boolean;
}

const kinds = '[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|Huyện ủy|Huyện uỷ|Thị ủy|Thành ủy|Quận ủy';
const named = new RegExp(
  `(?<!\\p{L})(?:${kinds})\\s+((?:\\p{Lu}[\\p{L}\\p{M}’']*)(?:[ -]\\p{Lu}[\\p{L}\\p{M}’']*){0,3})`,
  'gu',
);

/**
 * The district a report is about: the one of the authority file that the title names, else the one the text
 * names most; where the file knows none, the name most often put after «huyện», «thị xã», «thành phố». Of two
 * places of one name the one that existed on the day counts; a commune counts only where it is called one.
 */
export function findDistrict(
  title: string,
  text: string,
  districts: readonly District[],
  date?: string,
): FoundDistrict | undefined {
  let best: { entry: District; weight: number; inTitle: boolean } | undefined;
  for (const entry of districts) {
    if (!entry.name || entry.kind === 'tỉnh' || (date && !existedOn(entry, date))) continue;
    const pattern = nameOf(entry.name, entry.kind ?? '');
    const inTitle = count(title, pattern) > 0;
    const weight = count(title, pattern) * 20 + count(text, pattern);
    if (weight > 0 && weight > (best?.weight ?? 0)) best = { entry, weight, inTitle };
  }
  if (best) return { id: best.entry.id, name: best.entry.name!, inTitle: best.inTitle };
  const names = new Map<string, number>();
  for (const match of `${title}\n${title}\n${text}`.matchAll(named)) {
    names.set(match[1]!, (names.get(match[1]!) ?? 0) + 1);
  }
  const [most] = [...names].sort((a, b) => b[1] - a[1]);
  return most ? { name: most[0], inTitle: title.includes(most[0]) } : undefined;
}

interface FoundTerm {
  /** With an en dash: `2015–2020`. */
  term: string;
  /** `words`: the text says «nhiệm kỳ 2015 - 2020»; `date`: only worked out from the date. */
  from: 'words' | 'date';
}

/**
 * The term that the text names most, «nhiệm kỳ 2015 - 2020» (the first among equals); else the Party term
 * that the date falls in: congresses of districts meet in the middle of the years that end in 0 and 5.
 */
export function findTerm(text: string, date: string | undefined): FoundTerm | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/(?:nhiệm k[ỳì]|khóa|khoá|NK)\s+(\d{4})\s*[-–]\s*(\d{4})/giu)) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to - from !== 5) continue;
    const term = `${from}–${to}`;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return { term: most[0], from: 'words' };
  if (!date) return undefined;
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '07-01' ? 1 : 0);
  const start = Math.floor(year / 5) * 5;
  return { term: `${start}–${start + 5}`, from: 'date' };
}

/**
 * A place's name as a name is written, `Sông Lô` or `SÔNG LÔ`: the river is `sông Lô`. A commune's only behind its
 * kind: `xã Sông Lô`.
 */
function nameOf(name: string, kind: string): RegExp {
  const names = `(?:${escapePattern(name)}|${escapePattern(name.toUpperCase())})`;
  const called = /^(?:xã|phường|thị trấn|đặc khu)$/.test(kind)
    ? `(?:${kind}|${capitalise(kind)}|${kind.toUpperCase()}) `
    : '';
  return new RegExp(`(?<![\\p{L}\\p{M}])${called}${names}(?![\\p{L}\\p{M}])`, 'gu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
