import { lower, phraseAt } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';

/** What a thing is like, costs or is given by: said with a number, and no result of anybody's work. */
export type NoResult = (reader: Reader, quantity: Quantity) => boolean;

/** The words of a clause right before a number, so many at most. */
export function clauseBefore(reader: Reader, first: number, longest: number): string {
  let at = first;
  while (at > 0 && first - at < longest && !/^[.;!?,:]$/.test(lower(reader, at - 1))) at -= 1;
  return phraseAt(reader, at, first - at);
}
