import { composeLetter, splitLetter } from '../../vietnamese/letters.ts';

const OPEN_PAIR = /([ou])([àảãáạèẻẽéẹỳỷỹýỵ])(?!\p{L})/giu;

/**
 * NFC text with the tone of open `oa`, `oe`, `uy` on the first vowel: `khoá`, `Tỉnh uỷ` → `khóa`, `Tỉnh ủy`, so that
 * patterns need one spelling. The length stays. Quick and rough (`quý` → `qúy`): for matching names of documents and
 * committees, which hold no such syllable, and never for showing.
 */
export function readable(text: string): string {
  return text.replace(OPEN_PAIR, (_, first: string, second: string) => {
    const { base, quality, tone } = splitLetter(second);
    const moved = composeLetter({ ...splitLetter(first), tone });
    return moved + composeLetter({ base, quality, tone: 'ngang' });
  });
}
