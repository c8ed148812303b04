import type { NounPhrase } from '../../noun/measures.ts';
import type { Qualifier } from '../../quantity/qualifiers.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';

/** A number whose noun is left out, and why it is taken for a figure. */
export interface Elided {
  /** The noun, where the clause before names it: `số đảng viên tăng 8.455`. */
  noun?: NounPhrase;
  /** The unit where nothing else can be meant. */
  unit?: string;
  /** Words before the number that say what was counted: `khiển trách 26`. */
  labelFirst?: number;
  /** `list`: a figure only beside others of its kind. */
  certainty: 'sure' | 'after-figure' | 'list';
  /** Its label is a name: `huyện A 42`. */
  named?: true;
}

/** A number without a noun and what stands around it. */
export interface BareNumber {
  reader: Reader;
  quantity: Quantity;
  qualifier?: Qualifier;
  /** What the clause counts: `số X`. */
  noun?: NounPhrase;
  /** The words on its both sides. */
  before: string;
  after: string;
  /** What the line above counted, where this line is an item of its list. */
  earlierUnit?: string;
}
