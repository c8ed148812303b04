import { composeLetter, liftTone, splitLetter } from './letters.ts';
import { parseSyllable } from './syllable.ts';

export { composeLetter, liftTone, splitLetter, TONES } from './letters.ts';
export type { LetterParts, Quality, Tone, ToneSplit } from './letters.ts';

/**
 * Where the tone mark stands in open `oa`, `oe`, `uy`: `old` is `hòa`, `khỏe`, `ủy` (press and state documents),
 * `new` is `hoà`, `khoẻ`, `uỷ` (older schoolbooks, the Hoàng Phê dictionary).
 */
type TonePlacement = 'old' | 'new';

/**
 * Rewrites one syllable with its tone mark where the style wants it: `hoà` → `hòa` (old), `ủy` → `uỷ` (new).
 * A mark typed in a wrong place is put right in both: `hòan` → `hoàn`, `qúy` → `quý`, `mừơi` → `mười`.
 * Case stays. A word that is no Vietnamese syllable comes back as it is.
 */
export function placeTone(syllable: string, placement: TonePlacement): string {
  const word = syllable.normalize('NFC');
  const { letters, tone } = liftTone(word);
  if (tone === 'ngang') return word;
  const parts = parseSyllable(word);
  if (!parts) return word;
  const target = parts.onset.length + markedVowel(parts.rhyme, parts.coda, placement);
  const letter = letters[target]!;
  return (
    letters.slice(0, target) + composeLetter({ ...splitLetter(letter), tone }) + letters.slice(target + 1)
  );
}

/** Index, in the rhyme, of the vowel that carries the tone. */
function markedVowel(rhyme: string, coda: string, placement: TonePlacement): number {
  const vowels = rhyme.slice(0, rhyme.length - coda.length);
  // ă â ê ô ơ ư draw the mark, the last one of two: `thuế`, `người`, `nghiền`, `trường`.
  const quality = [...vowels].findLastIndex((vowel) => /[ăâêôơư]/.test(vowel));
  if (quality >= 0) return quality;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3 || coda !== '') return 1;
  if (vowels === 'oa' || vowels === 'oe' || vowels === 'uy') return placement === 'old' ? 0 : 1;
  return 0;
}
