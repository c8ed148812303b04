import type { Element, ElementContent, Text } from 'hast';
import type { FigureValue, LocatedFigure } from '../figures/types.ts';
import type { Prose, TextRun } from './prose.ts';

/**
 * Wraps the words that state a figure in `<data id="sl-1" value="11">`, with a link back to the figure in
 * the sidebar (`#so-1`). The words themselves stay as they are; where a quotation runs through several
 * elements (a part of it bold, say), each part is wrapped and the first bears the `id`.
 *
 * Changes the tree that `prose` was read from. Figures must not overlap.
 */
export function markFigures(prose: Prose, figures: LocatedFigure[]): void {
  const byStart = [...figures].sort((a, b) => a.start - b.start);
  const begun = new Set<string>();
  for (const run of prose.runs) {
    const end = run.start + run.node.value.length;
    const inside = byStart.filter((figure) => figure.start < end && figure.end > run.start);
    if (inside.length > 0) replaceRun(run, inside, begun);
  }
}

/** The anchor of a figure in the sidebar, from its anchor in the prose: `sl-1` → `so-1`. */
export function sidebarAnchor(figureId: string): string {
  return figureId.replace(/^sl-/, 'so-');
}

function replaceRun(run: TextRun, figures: LocatedFigure[], begun: Set<string>): void {
  const { value } = run.node;
  const parts: ElementContent[] = [];
  let at = 0;
  for (const figure of figures) {
    const from = Math.max(0, figure.start - run.start);
    const to = Math.min(value.length, figure.end - run.start);
    if (from > at) parts.push(text(value.slice(at, from)));
    parts.push(dataElement(figure, value.slice(from, to), run.linked, !begun.has(figure.id)));
    begun.add(figure.id);
    at = to;
  }
  if (at < value.length) parts.push(text(value.slice(at)));
  run.parent.children.splice(run.parent.children.indexOf(run.node), 1, ...parts);
}

function dataElement(figure: LocatedFigure, words: string, linked: boolean, first: boolean): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${sidebarAnchor(figure.id)}` },
    children: [text(words)],
  };
  return {
    type: 'element',
    tagName: 'data',
    properties: { ...(first ? { id: figure.id } : {}), ...valueAttributes(figure.value) },
    children: linked ? [text(words)] : [link],
  };
}

/** HTML wants one machine-readable `value`; what a pair says beyond it stands in `data-*`. */
function valueAttributes(value: FigureValue): Element['properties'] {
  if (typeof value === 'number') return { value: String(value) };
  if ('from' in value) {
    return { value: String(value.to), dataFrom: String(value.from), dataTo: String(value.to) };
  }
  if ('part' in value) {
    return {
      value: `${value.part}/${value.whole}`,
      dataPart: String(value.part),
      dataWhole: String(value.whole),
    };
  }
  return { value: `${value.min}–${value.max}`, dataMin: String(value.min), dataMax: String(value.max) };
}

function text(value: string): Text {
  return { type: 'text', value };
}
