import { readNumeral } from './numerals.ts';
import type { TokenizedText } from '../tokens.ts';

/** A share in words, at tokens `first` to `last` (inclusive). */
interface Fraction {
  part: number;
  whole: number;
  first: number;
  last: number;
}

/** Reads `một nửa`, `nửa`, `hai phần ba`, `1 phần 4` at a token. */
export function readFraction(text: TokenizedText, index: number): Fraction | undefined {
  const word = (at: number): string => text.tokens[at]?.lower ?? '';
  if (word(index) === 'nửa' && !/^(?:vạn|triệu|tỷ|tỉ)$/.test(word(index + 1)))
    return { part: 1, whole: 2, first: index, last: index };
  if (word(index) === 'một' && word(index + 1) === 'nửa')
    return { part: 1, whole: 2, first: index, last: index + 1 };
  const part = readNumeral(text, index);
  if (!part || word(part.last + 1) !== 'phần') return undefined;
  const fourth = word(part.last + 2) === 'tư';
  const whole = fourth ? { value: 4, last: part.last + 2 } : readNumeral(text, part.last + 2);
  // `đúng một phần 41 đơn`: words and digits make no fraction together.
  const mixed = !fourth && whole !== undefined && 'words' in whole && whole.words !== part.words;
  if (!whole || mixed || whole.value <= part.value) return undefined;
  return { part: part.value, whole: whole.value, first: index, last: whole.last };
}
