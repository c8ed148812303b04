import { decodeTelex } from '../../vietnamese/telex.ts';
import { detectTyping } from '../../vietnamese/typing.ts';
import { decodeVni } from '../../vietnamese/vni.ts';
import { MAX_LETTERS, outsideOperators } from './parse.ts';

/** What a query says when its keys are read as Telex or VNI; quoted and excluded words say what they say. */
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
  let isGuessed = false;
  let isCertain = false;
  const guess = outsideOperators(typed, (part) => {
    const read = detectTyping(part);
    isGuessed ||= read !== undefined;
    isCertain ||= read?.certain === true;
    return read?.text ?? part;
  });
  if (isCertain) return { certain: guess, possible: [], isGuessed };
  const others = new Set([
    guess,
    ...[decodeVni, decodeTelex].map((decode) => outsideOperators(typed, decode)),
  ]);
  others.delete(typed);
  return { possible: [...others], isGuessed };
}
