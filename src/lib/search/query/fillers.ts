import { keysIn } from '../index-tokens.ts';
import { isSameWord, type QueryWord } from './parse.ts';

/** Whom people speak of or to where they ask. */
const PERSONS =
  'tôi, em, mình, cháu, con, anh, chị, bác, cô, chú, tớ, bạn, chúng tôi, chúng em, các bạn, mọi người, anh chị';

/** Phrases with each of these persons in the place of `_`. */
function courtesies(patterns: string): string {
  const names = PERSONS.split(', ');
  return patterns
    .trim()
    .split(/[,\n]/)
    .flatMap((pattern) => names.map((name) => pattern.replace('_', name)))
    .join(', ');
}

/*
 * Words of a question that no report need hold: what asks, and what is said out of politeness. They are searched, for
 * a headline may be a question itself, but never decide whether a page answers.
 */

/** Wherever they stand. */
const ANYWHERE = readPhrases(`
bao nhiêu, bao giờ, bao lâu, bao xa, vì sao, tại sao, sao lại, làm sao, do đâu, vì đâu, ở đâu, từ đâu, ra sao
như thế nào, thế nào, làm thế nào, cách nào, bằng cách nào, khi nào, lúc nào, hồi nào, chỗ nào, nơi nào, người nào
là gì, cái gì, điều gì, chuyện gì, việc gì, vì lý do gì, lý do gì, tên là gì, là ai, những ai, những gì, tất cả mấy
có phải, có đúng, cho hỏi, xin hỏi, xin cho biết, tìm giúp, tìm hộ, giúp tôi, làm ơn
ai, gì, nào, mấy, nhỉ
${courtesies(`
cho _ hỏi, xin cho _ hỏi, cho _ biết, _ muốn hỏi, _ muốn biết, _ muốn tìm, _ cần tìm, _ cần biết, tìm giúp _, tìm hộ _
dạ thưa _, thưa _, _ ơi
`)}
`);
/** Only at the beginning. */
const AT_BEGINNING = readPhrases(`
dạ, thưa, à, ừ, ơi
`);
/** Only at the end of the question. */
const AT_END = readPhrases(`
hay không, được không, phải không, đúng không, hay chưa, được chưa, giúp với, với ạ
ạ, à, hả, nhé, vậy, thế, không, chưa, đâu
${courtesies('giúp _ với, giúp _, hả _, nhé _')}
`);
/** `có … không`, `đã … chưa`: the first word too, where the second ends the question. */
const FRAMES = [
  ['có', 'không'],
  ['đã', 'chưa'],
].map((frame) => frame.map((word) => keysIn(word)[0]!));

function readPhrases(lines: string): string[][] {
  const phrases = lines.split(/[,\n]/).filter((phrase) => phrase.trim() !== '');
  return phrases.map(keysIn).sort((a, b) => b.length - a.length);
}

/** Places of the words of a query that are mere filling; none where nothing else would be left. */
export function fillersIn(words: readonly QueryWord[]): ReadonlySet<number> {
  const places = new Set<number>();
  const opening = fillerAt(words, 0, AT_BEGINNING);
  for (let at = 0; at < opening; at++) places.add(at);
  for (let at = opening; at < words.length; at++) {
    const length = fillerAt(words, at, ANYWHERE);
    for (let i = 0; i < length; i++) places.add(at + i);
    if (length > 0) at += length - 1;
  }
  for (let end = words.length; end > 0;) {
    const phrase = AT_END.find((keys) => end >= keys.length && startsAt(words, end - keys.length, keys));
    if (!phrase && !places.has(end - 1)) break;
    const length = phrase?.length ?? 1;
    for (let i = 1; i <= length; i++) places.add(end - i);
    end -= length;
  }
  for (const [first, closing] of FRAMES) {
    const end = words.findLastIndex(({ key }, at) => key === closing && places.has(at));
    const begin = words.findIndex(({ key }) => key === first);
    if (begin >= 0 && begin < end) places.add(begin);
  }
  return places.size === words.length ? new Set() : places;
}

/** How many words of filling begin here. */
function fillerAt(words: readonly QueryWord[], at: number, phrases: string[][]): number {
  return phrases.find((keys) => startsAt(words, at, keys))?.length ?? 0;
}

function startsAt(words: readonly QueryWord[], at: number, keys: string[]): boolean {
  return keys.every((key, i) => {
    const word = words[at + i];
    if (!word || word.phrase !== undefined || word.abbreviation) return false;
    // One syllable without marks says too little: `gi` is `gì` and `gỉ`, `nao` is `nào` and `não`.
    return keys.length === 1 ? word.key === key : isSameWord(word, key);
  });
}
