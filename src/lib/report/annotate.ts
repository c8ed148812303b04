import type { Element, ElementContent, Text } from 'hast';
import type { TextRun } from './blocks.ts';

/**
 * An element that stands around the words from `start` to `end` of a report's text (UTF-16 units of
 * the report's text). The words stay as they are.
 */
export interface Annotation {
  start: number;
  end: number;
  tagName: 'data' | 'a' | 'abbr';
  properties: Element['properties'];
  /** Borne by the first element alone, where the words run through several (a part of them bold, say). */
  id?: string;
}

/** What encloses what, where two annotations have the same words. */
const nesting: Annotation['tagName'][] = ['data', 'a', 'abbr'];

/**
 * Puts every annotation around its words, one inside the other where they share words, and changes no
 * character of the text. Of two links on the same words the narrower one stays, the other is put around what
 * remains of its words; a link that the report itself printed is never covered. What lies in a link takes no
 * focus of its own.
 *
 * Changes the tree that the words were read from.
 */
export function annotate(prose: { runs: readonly TextRun[] }, annotations: Annotation[]): void {
  const spans = separateLinks(annotations).sort(outermostFirst);
  const begun = new Set<string>();
  for (const run of prose.runs) {
    const end = run.start + run.node.value.length;
    const inside = spans.filter((span) => span.start < end && span.end > run.start);
    if (inside.length === 0) continue;
    const parts = nest(run, inside, run.start, end, run.linked, begun);
    run.parent.children.splice(run.parent.children.indexOf(run.node), 1, ...parts);
  }
}

function outermostFirst(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || nesting.indexOf(a.tagName) - nesting.indexOf(b.tagName);
}

/** Cuts out of each link the words of narrower ones: HTML has no link inside a link. */
function separateLinks(annotations: Annotation[]): Annotation[] {
  const kept: Annotation[] = [];
  const links = annotations.filter(({ tagName }) => tagName === 'a');
  for (const link of links.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    let pieces = [link];
    for (const narrower of kept) pieces = pieces.flatMap((piece) => without(piece, narrower));
    kept.push(...pieces);
  }
  return [...annotations.filter(({ tagName }) => tagName !== 'a'), ...kept];
}

function without(span: Annotation, hole: Annotation): Annotation[] {
  if (hole.end <= span.start || hole.start >= span.end) return [span];
  const before = { ...span, end: hole.start };
  const after = { ...span, start: hole.end };
  return [before, after].filter(({ start, end }) => start < end);
}

/** The words of `run` from `from` to `to`, with `spans` (outermost first) around theirs. */
function nest(
  run: TextRun,
  spans: Annotation[],
  from: number,
  to: number,
  linked: boolean,
  begun: Set<string>,
): ElementContent[] {
  const words = (start: number, end: number): Text => ({
    type: 'text',
    value: run.node.value.slice(start - run.start, end - run.start),
  });
  const parts: ElementContent[] = [];
  let at = from;
  spans.forEach((span, index) => {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, to);
    if (start >= end) return;
    if (start > at) parts.push(words(at, start));
    const isLink = span.tagName === 'a';
    const inner = nest(run, spans.slice(index + 1), start, end, linked || isLink, begun);
    if (isLink && linked) parts.push(...inner);
    else parts.push(elementOf(span, inner, linked, begun));
    at = end;
  });
  if (at < to) parts.push(words(at, to));
  return parts;
}

function elementOf(
  { tagName, properties, id }: Annotation,
  children: ElementContent[],
  linked: boolean,
  begun: Set<string>,
): Element {
  const own = id !== undefined && !begun.has(id) ? { id, ...properties } : { ...properties };
  if (id !== undefined) begun.add(id);
  if (linked) delete own.tabIndex;
  return { type: 'element', tagName, properties: own, children };
}
