import type { Fragment } from '../index/fragment.ts';
import type { Highlight } from './highlights.ts';
import { TITLE_SPAN } from '../index/chunks.ts';
import { textFragment } from './text-fragment.ts';
import { tokenizeForIndex, type IndexToken } from '../index-tokens.ts';
import type { ResultPart } from '../types.ts';

/** Words of an excerpt. */
const WINDOW = 34;
/** Passages shown of one report, the best included. */
const MAX_PARTS = 4;
interface Passage {
  anchor: string;
  text: string;
  tokens: IndexToken[];
  marks: Highlight[];
  /** First token of the window. */
  from: number;
  score: number;
}

/** The title with the words found marked, safe as HTML. */
export function markTitle(title: string, marks: Highlight[]): string {
  const tokens = tokenizeForIndex(title);
  const inTitle = marks
    .filter((mark) => mark.place < 0)
    .map((mark) => ({ ...mark, place: mark.place + TITLE_SPAN }));
  return render(title, tokens, inTitle, 0, title.length);
}

/** The passages of a report that answer a query best, the best first, the others in reading order. */
export function excerptParts(fragment: Fragment, marks: Highlight[], url: string): ResultPart[] {
  const passages = passagesOf(fragment, marks);
  if (passages.length === 0) return [{ url, excerpt: lead(fragment) }];
  const best = [...passages].sort((a, b) => b.score - a.score).slice(0, MAX_PARTS);
  const [first, ...others] = best;
  others.sort((a, b) => passages.indexOf(a) - passages.indexOf(b));
  return [first!, ...others].map((passage) => ({
    url: `${url}#${passage.anchor}${textFragment(passage.text, shownRuns(passage))}`,
    excerpt: renderWindow(passage),
  }));
}

function passagesOf(fragment: Fragment, marks: Highlight[]): Passage[] {
  const passages: Passage[] = [];
  let place = 0;
  let next = marks.findIndex((mark) => mark.place >= 0);
  if (next < 0) return [];
  for (const { anchor, text } of fragment.paragraphs) {
    const tokens = tokenizeForIndex(text);
    if (tokens.length === 0) continue;
    const end = place + tokens.length;
    const inside: Highlight[] = [];
    for (; next < marks.length && marks[next]!.place < end; next++) {
      inside.push({ ...marks[next]!, place: marks[next]!.place - place });
    }
    // One place between paragraphs belongs to neither.
    place = end + 1;
    if (inside.length > 0) passages.push({ anchor, text, tokens, marks: inside, ...bestWindow(inside) });
  }
  return passages;
}

/** The window that holds most different words of the query; side by side counts more, then how often. */
function bestWindow(marks: Highlight[]): { from: number; score: number } {
  let best = { from: 0, score: -1 };
  for (let first = 0; first < marks.length; first++) {
    const terms = new Map<number, number>();
    let score = 0;
    let last = -1;
    for (let i = first; i < marks.length && marks[i]!.place < marks[first]!.place + WINDOW; i++) {
      const { term, worth, place, span } = marks[i]!;
      const gain = worth - (terms.get(term) ?? 0);
      if (gain > 0) terms.set(term, worth);
      score += Math.max(0, gain) + 0.05 * worth + (place === last ? 0.5 : 0);
      last = place + span;
    }
    if (score > best.score + 1e-9) best = { from: marks[first]!.place, score };
  }
  return best;
}

function renderWindow({ text, tokens, marks, from }: Passage): string {
  // The words found stand a little after the beginning, so that they are read in context.
  const lastMark = marks.findLast((mark) => mark.place < from + WINDOW)!;
  const used = lastMark.place + lastMark.span - from;
  const first = Math.max(0, from - Math.max(4, Math.floor((WINDOW - used) / 2)));
  const last = Math.min(tokens.length, first + WINDOW);
  const start = first === 0 ? 0 : tokens[first]!.start;
  const end =
    last === tokens.length ? text.length : closing(text, tokens[last - 1]!.end, tokens[last]!.start);
  const inner = render(text, tokens, marks, start, end);
  return `${first === 0 ? '' : '… '}${inner}${last === tokens.length ? '' : ' …'}`;
}

/** Where the word's closing punctuation (`%`, `.`, `”`) ends. */
function closing(text: string, end: number, limit: number): number {
  const rest = /^[^\s([“‘«]*/.exec(text.slice(end, limit))!;
  return end + rest[0].length;
}

function render(text: string, tokens: IndexToken[], marks: Highlight[], start: number, end: number): string {
  let html = '';
  let at = start;
  for (const [from, to] of runs(tokens, marks, text)) {
    if (to <= at || from >= end) continue;
    html += `${escape(text.slice(at, from))}<mark>${escape(text.slice(from, to))}</mark>`;
    at = to;
  }
  return (html + escape(text.slice(at, end))).trim();
}

/** Stretches of text to mark: words side by side are one stretch, with the `%` of a number. */
function runs(tokens: IndexToken[], marks: Highlight[], text: string): [number, number][] {
  const stretches: [number, number][] = [];
  let lastPlace = -1;
  for (const { place, span } of marks) {
    const first = tokens[place];
    const final = tokens[place + span - 1];
    if (!first || !final) continue;
    const end = final.end + (/^\s?%/.exec(text.slice(final.end, final.end + 2))?.[0].length ?? 0);
    const open = stretches.at(-1);
    // Only spaces and marks inside a number or a date (`22-NQ/TW`) join two words into one stretch.
    const joined = open && place <= lastPlace && /^[\s\-–/.]*$/.test(text.slice(open[1], first.start));
    if (joined) open[1] = Math.max(open[1], end);
    else if (!open || first.start >= open[1]) stretches.push([first.start, end]);
    lastPlace = Math.max(lastPlace, place + span);
  }
  return withWholeCodes(stretches, text);
}

/** A document's number is marked to its end: `Nghị quyết số 22-NQ/TW` for `nghị quyết 22`. */
function withWholeCodes(stretches: [number, number][], text: string): [number, number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of stretches) {
    const isNumber = /\d.*\p{Lu}$|\p{L}.*\d$/su.test(text.slice(start, end));
    const rest = isNumber ? /^(?:[-–/]\p{Lu}+)*/u.exec(text.slice(end, end + 20))![0].length : 0;
    const last = whole.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end + rest);
    else whole.push([start, end + rest]);
  }
  return whole;
}

function shownRuns({ text, tokens, marks, from }: Passage): [number, number][] {
  const shown = marks.filter((mark) => mark.place >= from && mark.place < from + WINDOW);
  return runs(tokens, shown, text);
}

function lead(fragment: Fragment): string {
  const text = fragment.paragraphs.find((paragraph) => paragraph.text.trim() !== '')?.text ?? '';
  const tokens = tokenizeForIndex(text);
  if (tokens.length <= WINDOW) return escape(text);
  return `${escape(text.slice(0, closing(text, tokens[WINDOW - 1]!.end, tokens[WINDOW]!.start)))} …`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
