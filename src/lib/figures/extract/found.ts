import type { Reader } from '../quantity/reader.ts';
import type { FigureValue } from '../types.ts';

/** A figure found in one line; tokens are inclusive, `sentence` and `clause` count within the line. */
export interface Found {
  value: FigureValue;
  unit: string;
  unitElided: boolean;
  qualifier?: string;
  first: number;
  last: number;
  sentence: number;
  clause: number;
  /** The figure that this one is a part of: `trong đó`, `gồm`. */
  parent?: Found;
  /** The words before an elided number that say what it counts: `khiển trách`. */
  labelFirst?: number;
  /** Once it has been labelled. */
  label?: string;
  /** The place that a list names for it, and what the list says of its places. */
  place?: string;
  placeBase?: string;
  /** The figure before it in the line. */
  previous?: Found;
  /** The first of the list that it stands in. */
  head?: Found;
}

/** A line of the text, read. */
export interface ReadLine {
  reader: Reader;
  sentence: readonly number[];
  clause: readonly number[];
  found: Found[];
  /** It holds `lần lượt`: numbers told in turn. */
  inTurn?: boolean;
}
