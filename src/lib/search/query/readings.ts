import { decodeTelex } from '../../vietnamese/telex.ts';
import { detectTyping } from '../../vietnamese/typing.ts';
import { decodeVni } from '../../vietnamese/vni.ts';
import { MAX_LETTERS } from './parse.ts';

/** What a query says when its keys are read as Telex or VNI. */
interface Readings {
  /** The keys leave no other reading: `đảng bộ` for `ddangr booj`. */
  certain?: string;
  /** Other readings that the archive may know better than what was typed. */
  possible: string[];
  /** Whether the keys speak for one of them by themselves. */
  isGuessed: boolean;
}

export function readingsOf(query: string): Readings {
  const typed = query.slice(0, MAX_LETTERS);
  const guess = detectTyping(typed);
  if (guess?.certain) return { certain: guess.text, possible: [], isGuessed: true };
  const others = new Set([guess?.text ?? typed, decodeVni(typed), decodeTelex(typed)]);
  others.delete(typed);
  return { possible: [...others], isGuessed: guess !== undefined };
}
