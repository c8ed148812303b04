import type { Element } from 'hast';
import type { FigureValue, LocatedFigure } from '../figures/types.ts';
import type { Annotation } from './annotate.ts';

/**
 * The words that state a figure, as `<data id="sl-7w3c-e5t1" value="11">`, with a link back to the figure in the
 * sidebar (`#so-7w3c-e5t1`).
 */
export function figureAnnotations(
  figures: readonly Pick<LocatedFigure, 'id' | 'start' | 'end' | 'value'>[],
): Annotation[] {
  return figures.flatMap(({ id, start, end, value }) => [
    { start, end, tagName: 'data', properties: valueAttributes(value), id },
    { start, end, tagName: 'a', properties: { href: `#${sidebarAnchor(id)}` } },
  ]);
}

/** The anchor of a figure in the sidebar, from its anchor in the prose: `sl-7w3c-e5t1` → `so-7w3c-e5t1`. */
export function sidebarAnchor(figureId: string): string {
  return figureId.replace(/^sl-/, 'so-');
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
