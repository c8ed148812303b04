import { keysIn } from '../index-tokens.ts';
import { isSameWord, type QueryWord } from './parse.ts';

/*
 * Words of a question that no report need hold: what asks, and what is said out of politeness. They are searched, for
 * a headline may be a question itself, but never decide whether a page answers.
 */

/** Wherever they stand. */
const ANYWHERE = readPhrases(`
bao nhiêu, bao giờ, bao lâu, bao xa, vì sao, tại sao, sao lại, làm sao, do đâu, vì đâu, ở đâu, từ đâu, ra sao
như thế nào, thế nào, làm thế nào, cách nào, bằng cách nào, khi nào, lúc nào, hồi nào, chỗ nào, nơi nào, người nào
là gì, cái gì, điều gì, chuyện gì, việc gì, vì lý do gì, lý do gì, tên là gì, là ai, những ai, những gì, tất cả mấy
có phải, có đúng, cho hỏi, cho em hỏi, cho tôi hỏi, cho mình hỏi, xin hỏi, xin cho biết, em muốn hỏi, tôi muốn hỏi
tôi muốn biết, tôi muốn tìm, tôi cần tìm, tìm giúp, giúp tôi, làm ơn
ai, gì, nào, mấy, nhỉ
`);
/** Only at the end of the question. */
const AT_END = readPhrases(`
hay không, được không, phải không, đúng không, hay chưa, được chưa, giúp với, với ạ
ạ, à, hả, nhé, vậy, thế, không, chưa, đâu
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
  for (let at = 0; at < words.length; at++) {
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
  for (const [opening, closing] of FRAMES) {
    const end = words.findLastIndex(({ key }, at) => key === closing && places.has(at));
    const begin = words.findIndex(({ key }) => key === opening);
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
