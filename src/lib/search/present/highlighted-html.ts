import type { IndexToken } from '../index-tokens.ts';
import type { Highlight } from './highlights.ts';

/** The text from `start` to `end` with the words found marked, safe as HTML. */
export function highlightedHtml(
  text: string,
  tokens: IndexToken[],
  highlights: Highlight[],
  start: number,
  end: number,
): string {
  let html = '';
  let at = start;
  for (const [from, to] of highlightedRanges(tokens, highlights, text)) {
    if (to <= at || from >= end) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  return (html + escapeHtml(text.slice(at, end))).trim();
}

/** Stretches of text to mark: words side by side are one stretch, with the `%` of a number. */
export function highlightedRanges(
  tokens: IndexToken[],
  highlights: Highlight[],
  text: string,
): [number, number][] {
  const stretches: [number, number][] = [];
  let lastPlace = -1;
  for (const { place, span } of highlights) {
    const first = tokens[place];
    const final = tokens[place + span - 1];
    if (!first || !final) continue;
    const end = final.end + (/^\s?%/.exec(text.slice(final.end, final.end + 2))?.[0].length ?? 0);
    const open = stretches.at(-1);
    // Only spaces and punctuation inside a number or a date (`22-NQ/TW`) join two words into one stretch.
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

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
