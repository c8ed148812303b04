import type { Quality, Tone } from './letters.ts';
import {
  append,
  finish,
  hornVowel,
  LONGEST_TYPED,
  newWord,
  strokeLetter,
  typeQuality,
  typeTone,
} from './keystrokes.ts';
import type { TypedWord } from './keystrokes.ts';

const TONE_KEYS: ReadonlyMap<string, Tone> = new Map(
  Object.entries<Tone>({
    '0': 'ngang',
    '1': 'sắc',
    '2': 'huyền',
    '3': 'hỏi',
    '4': 'ngã',
    '5': 'nặng',
  }),
);
const QUALITY_KEYS: ReadonlyMap<string, Quality> = new Map(
  Object.entries<Quality>({ '6': 'mũ', '7': 'móc', '8': 'trăng', '9': 'ngang' }),
);

/**
 * Reads text typed for VNI with the method switched off: `D9ang3 bo65 huye6n5` → `Đảng bộ huyện`. A digit typed
 * twice takes its mark back (`a66` → `a6`); digits that mark nothing stay (`2020`, `22NQTW`, `so61 05` →
 * `số 05`), and so does a word that would carry a tone but is no syllable (`QH13`).
 */
export function decodeVni(text: string): string {
  return text.replace(/[a-z][a-z0-9]*/gi, decodeVniWord);
}

function decodeVniWord(typed: string): string {
  if (typed.length > LONGEST_TYPED) return typed;
  const word = newWord();
  for (const key of typed) typeVni(word, key);
  return finish(word) ?? typed;
}

function typeVni(word: TypedWord, key: string): void {
  const tone = TONE_KEYS.get(key);
  const quality = QUALITY_KEYS.get(key);
  if (word.literal || (!tone && !quality)) append(word, key);
  else if (tone) typeTone(word, tone, key);
  else typeQuality(word, markedLetter(word, quality!), quality!, key);
}

function markedLetter(word: TypedWord, quality: Quality): number {
  if (quality === 'ngang') return strokeLetter(word);
  if (quality === 'móc') return hornVowel(word);
  const bases = quality === 'mũ' ? /[aeo]/i : /a/i;
  return word.letters.findLastIndex(({ base }) => bases.test(base));
}
