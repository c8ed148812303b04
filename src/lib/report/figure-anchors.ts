import type { LocatedFigure } from '../figures/types.ts';
import { figureName, nameAll } from './anchors.ts';
import type { Block } from './blocks.ts';

/**
 * Gives each figure the id that its words make (`sl-7w3c-e5t1`), in place of the number it was found under; those
 * that a figure is a part of follow. The order of figures and of their text makes no difference.
 */
export function anchorFigures(figures: readonly LocatedFigure[], blocks: readonly Block[]): LocatedFigure[] {
  const inText = [...figures].sort((a, b) => a.start - b.start);
  const names = nameAll(
    inText.map(({ start, end }) => {
      const block = blocks.findLast((one) => one.start <= start) ?? blocks[0]!;
      return figureName(block.text, start - block.start, end - block.start);
    }),
  );
  const idOf = new Map(inText.map(({ id }, index) => [id, names[index]!]));
  return figures.map((figure) => ({
    ...figure,
    id: idOf.get(figure.id)!,
    ...(figure.partOf === undefined ? {} : { partOf: idOf.get(figure.partOf) }),
  }));
}
