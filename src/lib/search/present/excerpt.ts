import { tokenizeForIndex, type IndexToken } from '../index-tokens.ts';
import { TITLE_SPAN } from '../index/postings.ts';
import type { Fragment } from '../index/fragment.ts';
import type { ResultPart } from '../types.ts';
import { escapeHtml, highlightedHtml, highlightedRanges } from './highlighted-html.ts';
import type { Highlight } from './highlights.ts';
import { textFragment } from './text-fragment.ts';

/** Words of an excerpt. */
const WINDOW = 34;
/** What a word that the title already shows counts beside one that it does not. */
const SHOWN_IN_TITLE = 0.4;
/** Snippets shown of one report, the best included. */
const MAX_PARTS = 4;

interface Snippet {
  anchor: string;
  text: string;
  tokens: IndexToken[];
  highlights: Highlight[];
  /** First token of the window. */
  from: number;
  score: number;
}

/** The title with the words found marked, safe as HTML. */
export function highlightTitle(title: string, highlights: Highlight[]): string {
  const tokens = tokenizeForIndex(title);
  const inTitle = highlights
    .filter((highlight) => highlight.place < 0)
    .map((highlight) => ({ ...highlight, place: highlight.place + TITLE_SPAN }));
  return highlightedHtml(title, tokens, inTitle, 0, title.length);
}

/** The passages of a report that answer a query best, the best first, the others in reading order. */
export function excerptParts(fragment: Fragment, highlights: Highlight[], url: string): ResultPart[] {
  const snippets = snippetsOf(fragment, highlights);
  if (snippets.length === 0) return [{ url, excerpt: lead(fragment) }];
  const best = [...snippets].sort((a, b) => b.score - a.score).slice(0, MAX_PARTS);
  const [first, ...others] = best;
  others.sort((a, b) => snippets.indexOf(a) - snippets.indexOf(b));
  return [first!, ...others].map((snippet) => ({
    url: `${url}#${snippet.anchor}${textFragment(snippet.text, shownRanges(snippet))}`,
    excerpt: snippetHtml(snippet),
  }));
}

function snippetsOf(fragment: Fragment, highlights: Highlight[]): Snippet[] {
  const snippets: Snippet[] = [];
  let place = 0;
  let next = highlights.findIndex((highlight) => highlight.place >= 0);
  if (next < 0) return [];
  const titled = new Set(highlights.slice(0, next).map(({ term }) => term));
  for (const { anchor, text } of fragment.paragraphs) {
    const tokens = tokenizeForIndex(text);
    if (tokens.length === 0) continue;
    const end = place + tokens.length;
    const inside: Highlight[] = [];
    for (; next < highlights.length && highlights[next]!.place < end; next++) {
      inside.push({ ...highlights[next]!, place: highlights[next]!.place - place });
    }
    // One place between paragraphs belongs to neither.
    place = end + 1;
    if (inside.length > 0)
      snippets.push({ anchor, text, tokens, highlights: inside, ...bestWindow(inside, titled) });
  }
  return snippets;
}

/**
 * The window that holds most different words of the query, those first that the title (`titled`) does not show; side by
 * side counts more, then how often.
 */
function bestWindow(highlights: Highlight[], titled: ReadonlySet<number>): { from: number; score: number } {
  let best = { from: 0, score: -1 };
  for (let first = 0; first < highlights.length; first++) {
    const terms = new Map<number, number>();
    let score = 0;
    let last = -1;
    for (
      let i = first;
      i < highlights.length && highlights[i]!.place < highlights[first]!.place + WINDOW;
      i++
    ) {
      const { term, place, span } = highlights[i]!;
      const worth = highlights[i]!.worth * (titled.has(term) ? SHOWN_IN_TITLE : 1);
      const gain = worth - (terms.get(term) ?? 0);
      if (gain > 0) terms.set(term, worth);
      score += Math.max(0, gain) + 0.05 * worth + (place === last ? 0.5 : 0);
      last = place + span;
    }
    if (score > best.score + 1e-9) best = { from: highlights[first]!.place, score };
  }
  return best;
}

function snippetHtml({ text, tokens, highlights, from }: Snippet): string {
  // The words found stand a little after the beginning, so that they are read in context.
  const lastHighlight = highlights.findLast((highlight) => highlight.place < from + WINDOW)!;
  const used = lastHighlight.place + lastHighlight.span - from;
  const first = Math.max(0, from - Math.max(4, Math.floor((WINDOW - used) / 2)));
  const last = Math.min(tokens.length, first + WINDOW);
  const start = first === 0 ? 0 : tokens[first]!.start;
  const end =
    last === tokens.length ? text.length : closing(text, tokens[last - 1]!.end, tokens[last]!.start);
  const inner = highlightedHtml(text, tokens, highlights, start, end);
  return `${first === 0 ? '' : '… '}${inner}${last === tokens.length ? '' : ' …'}`;
}

/** Where the word's closing punctuation (`%`, `.`, `”`) ends. */
function closing(text: string, end: number, limit: number): number {
  const rest = /^[^\s([“‘«]*/.exec(text.slice(end, limit))!;
  return end + rest[0].length;
}

function shownRanges({ text, tokens, highlights, from }: Snippet): [number, number][] {
  const shown = highlights.filter((highlight) => highlight.place >= from && highlight.place < from + WINDOW);
  return highlightedRanges(tokens, shown, text);
}

function lead(fragment: Fragment): string {
  const text = fragment.paragraphs.find((paragraph) => paragraph.text.trim() !== '')?.text ?? '';
  const tokens = tokenizeForIndex(text);
  if (tokens.length <= WINDOW) return escapeHtml(text);
  return `${escapeHtml(text.slice(0, closing(text, tokens[WINDOW - 1]!.end, tokens[WINDOW]!.start)))} …`;
}
