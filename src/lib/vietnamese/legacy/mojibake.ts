import { isVietnameseSyllable, syllableShare } from '../syllable.ts';
import { cp1252Char } from './tables.ts';

// As windows-1252 shows them; programs that take the text for ISO-8859-1 leave control characters instead.
const bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index) => index + 128).flatMap((byte) => [
    [cp1252Char(byte), byte] as const,
    [String.fromCharCode(byte), byte] as const,
  ]),
);

// What the letters of Vietnamese look like, and no text has otherwise: `áº£`, `á»‡`, `Ä‘`, `Æ°`; `Ã´` twice.
const sure = /á[º»]|Ä[‘\u0090\u0091]|Æ[°¡¯\u00A0]|Ã[ƒ„†\u0083\u0084\u0086]/;
const likely = /Ã[\u0080-\u00BF€‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;
const high = /[\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;

interface Repaired {
  text: string;
  /** A word as it stood, `Äáº£ng`; absent when nothing was repaired. */
  example?: string;
  /** Words of which a byte was lost, put back by what is a syllable. */
  guessed: string[];
}

/**
 * Reads again what was once UTF-8 and was taken for windows-1252, once or several times, line by line: `Äáº£ng bá»™` →
 * `Đảng bộ`. Lines that are anything else stay.
 */
export function repairMojibake(text: string): Repaired {
  let example: string | undefined;
  const guessed = new Set<string>();
  const lines = text.split('\n').map((line) => {
    if (!isGarbled(line)) return line;
    const found = new Set<string>();
    const repaired = decodeLine(line, found);
    if (syllableShare(repaired) <= syllableShare(line)) return line;
    example ??= /\S*(?:á[º»]|Ä|Æ|Ã)\S*/.exec(line)![0];
    for (const word of found) guessed.add(word);
    return repaired;
  });
  return { text: lines.join('\n'), example, guessed: [...guessed] };
}

function isGarbled(line: string): boolean {
  return sure.test(line) || (line.match(likely)?.length ?? 0) > 1;
}

function decodeLine(line: string, guessed: Set<string>): string {
  let decoded = line;
  for (let round = 0; round < 4 && isGarbled(decoded); round++) {
    decoded = decoded.replace(high, decodeRun);
  }
  // Programs put a sign in place of a byte that they do not know; the second half of `”` is one.
  decoded = decoded.replace(/(á»|Ä|Ã)[?\uFFFD](?=\p{L}|$|\s)/gu, '$1').replace(/â€[?\uFFFD]/g, '”');
  // Beside letters that no such reading leaves, a lone `Ã` is a letter.
  if (/[\u1EA0-\u1EF9]/.test(line)) return decoded;
  // The second half of `à` is a no-break space, of which many a program has made a space.
  const joined = decoded.replace(/(\p{L}*)Ã (\p{L}*)/gu, (whole, before: string, after: string) => {
    if (/á»|Ä/.test(whole)) return whole;
    return isVietnameseSyllable(`${before}à${after}`) ? `${before}à${after}` : `${before}à ${after}`;
  });
  return joined.replace(/[\p{L}\p{M}»]*(?:á»|Ä|Ã)[\p{L}\p{M}»]*/gu, (word) => {
    const found = completeWord(word);
    if (found !== word) guessed.add(found);
    return found;
  });
}

/** Whole UTF-8 sequences of a run become their characters; the rest stays. */
function decodeRun(run: string): string {
  let decoded = '';
  for (let at = 0; at < run.length;) {
    const lead = bytes.get(run[at]!)!;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const sequence = Array.from(run.slice(at, at + length), (one) => bytes.get(one)!);
    const isWhole = length > 1 && sequence.length === length && sequence.slice(1).every((one) => one < 0xc0);
    decoded += isWhole ? utf8(sequence) : run[at];
    at += isWhole ? length : 1;
  }
  return decoded;
}

function utf8(sequence: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(sequence));
}

// Bytes that windows-1252 leaves empty, and programs drop: what remains of the letters that have them, the likeliest first.
const torn: readonly (readonly [remains: string, letters: string])[] = [
  ['á»', 'ọềờỏỐ'],
  ['Ä', 'Đ'],
  ['Ã', 'àÁÍÝ'],
];

/** A word of which a letter has lost a byte, `nhiá»u` → `nhiều`. */
function completeWord(word: string): string {
  for (const [remains, letters] of torn) {
    const at = word.indexOf(remains);
    if (at === -1) continue;
    const found = [...letters]
      .map((letter) => word.slice(0, at) + letter + word.slice(at + remains.length))
      .find((one) => !torn.some(([rest]) => one.includes(rest)) && isVietnameseSyllable(one));
    if (found) return found;
    const [first] = letters;
    const rest = word.slice(0, at) + first + word.slice(at + remains.length);
    if (torn.some(([other]) => rest.includes(other))) return completeWord(rest);
  }
  return word;
}
