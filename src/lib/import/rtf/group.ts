import type { Look } from '../office/look.ts';

export interface Font {
  name: string;
  charset: number;
}

/** What a group inherits from the one around it and loses at its end. */
export interface Group {
  look: Look;
  font: number;
  /** How many characters stand for one of `\u` in programs that know no Unicode. */
  skips: number;
  into: 'text' | 'nothing' | 'fonts' | 'styles' | 'picture' | 'link';
  isNew: boolean;
  isStarred: boolean;
  /** Whether it holds the mark of a list, whose font is said elsewhere. */
  isMark?: boolean;
  atEnd?: () => void;
}
