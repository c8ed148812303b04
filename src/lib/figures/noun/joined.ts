import type { TokenizedText } from '../tokens.ts';
import { JOINED_NOUNS } from './lexicon.ts';
import { PHRASE_END, VERB_PAIRS } from './phrase-ends.ts';
import { lower, matchPhrase, pair, phraseAt } from './phrases.ts';

const DOCUMENTS =
  /^(?:kết luận|thông báo|báo cáo|quy định|kiến nghị|ý kiến|văn bản|nghị quyết|quy chế|hướng dẫn)/;
/** After a noun these make it the subject of a clause of its own: `có 20 chi bộ, đảng viên tăng 30`. */
const PREDICATE = /^(?:tăng|giảm|chiếm|đạt|là|gồm|:|đã|số|có)$|^\d/;

const OFFICIALS = /^(?:cán bộ|công chức|viên chức)$/;

/** Whether a token is printed without a capital. */
export function isLowerCase({ tokens }: TokenizedText, at: number): boolean {
  return tokens[at]!.text === tokens[at]!.lower;
}

/** Whether the phrase before `at` ends with a noun that people join: `lượt cán bộ`, `đảng bộ huyện`. */
function endsJoined(text: TokenizedText, at: number): boolean {
  return [1, 2, 3].some((length) => at >= length && JOINED_NOUNS.has(phraseAt(text, at - length, length)));
}

/** Whether a comma stands between two nouns that people join: `cán bộ, công chức`. */
export function joinsNouns(text: TokenizedText, comma: number): boolean {
  return endsJoined(text, comma) && matchPhrase(text, comma + 1, JOINED_NOUNS) > 0;
}

/** How many tokens the noun after a comma, `và` or dash has that goes with the phrase before it; 0 for none. */
function joinedLength(text: TokenizedText, at: number, sameHead: boolean): number {
  const length = endsJoined(text, at) ? matchPhrase(text, at + 1, JOINED_NOUNS) : 0;
  // `kiểm tra 5 đảng viên, kết luận cả 5 đều vi phạm`: a verb, unless documents are listed.
  if (DOCUMENTS.test(phraseAt(text, at + 1, length)) && !DOCUMENTS.test(phraseAt(text, at - 2, 2))) return 0;
  return length === 0 && sameHead ? 1 : length;
}

/** Whether the noun behind a comma is the subject of what follows it. */
function beginsClause(text: TokenizedText, comma: number, end: number): boolean {
  // `640 cán bộ, công chức, viên chức đã kê khai`: they are always named together.
  const family = [comma + 1, comma - 2].every((at) => OFFICIALS.test(phraseAt(text, at, 2)));
  return PREDICATE.test(lower(text, end)) && !family;
}

/** The last token of the noun that a comma, `và` or dash at `at` joins to the phrase that begins at `first`. */
export function joinedEnd(text: TokenizedText, at: number, first: number): number | undefined {
  const sameHead = pair(text, at + 1) === pair(text, first) && lower(text, at) === ',';
  const length = joinedLength(text, at, sameHead);
  if (length === 0) return undefined;
  const end = at + 1 + length;
  const named = /^\p{Lu}\p{Ll}/u.test(text.tokens[at + 1]!.text) && isLowerCase(text, first);
  if (named || beginsClause(text, at, end)) return undefined;
  const goesOn = text.tokens[end]?.kind === 'word' && !PHRASE_END.has(lower(text, end));
  // A lone syllable joins only where the phrase ends with it: `xã, phường`, but not `người, khu tái định cư`.
  const open = length === 1 && !sameHead && goesOn && !VERB_PAIRS.has(pair(text, end));
  const counts = goesOn && text.tokens.slice(end, end + 4).some((token) => token.kind === 'number');
  return open || counts ? undefined : end - 1;
}
