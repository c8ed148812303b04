import type { Figure } from '../types.ts';

/** Something in a report's figures that does not add up: for the archivist to look at, never corrected. */
export interface ArithmeticNote {
  code: 'tong-khong-khop' | 'ty-le-khong-khop' | 'chenh-lech-khong-khop';
  /** The figures concerned, the first the one that is in doubt. */
  ids: string[];
  message: string;
}

/** What the checks read of a figure; offsets point into the report's plain text. */
export type Checked = Pick<Figure, 'id' | 'quote' | 'value' | 'unit' | 'qualifier' | 'partOf' | 'group'> & {
  start?: number;
  end?: number;
};

/** An exact number of things: no percentage, no `hơn`, no range. */
export function isPlainCount(figure: Checked): figure is Checked & { value: number } {
  const rounded = figure.qualifier !== undefined && figure.qualifier !== 'cả';
  return typeof figure.value === 'number' && figure.unit !== '%' && !rounded;
}

export function listQuotes(figures: readonly Checked[]): string {
  return figures.map(({ quote }) => `«${quote}»`).join(', ');
}

/** The words between two figures; `undefined` where they have no place in it. */
export function wordsBetween(before: Checked, after: Checked, text: string): string | undefined {
  if (before.end === undefined || after.start === undefined) return undefined;
  return text.slice(before.end, after.start);
}
