import type { Tone } from './letters.ts';
import {
  append,
  beginsSyllable,
  finish,
  hasVowel,
  hornVowel,
  lastVowel,
  LONGEST_TYPED,
  newWord,
  strokeLetter,
  typeQuality,
  typeTone,
} from './keystrokes.ts';
import type { TypedWord } from './keystrokes.ts';

const TONE_KEYS: ReadonlyMap<string, Tone> = new Map(
  Object.entries<Tone>({
    s: 'sắc',
    f: 'huyền',
    r: 'hỏi',
    x: 'ngã',
    j: 'nặng',
    z: 'ngang',
  }),
);

/**
 * Reads text typed for Telex with the method switched off: `Ddangr booj huyeenj` → `Đảng bộ huyện`. Keys may
 * come in any order the method allows (`huyeejn`, `nguoiwf`, `dangdr`), a key typed twice takes its mark back
 * (`ass` → `as`). A word that would carry a tone but is no syllable comes back as typed (`street`, `cachf`), and
 * so do document numbers (`22-NQ/TW`).
 */
export function decodeTelex(text: string): string {
  return text.replace(/\S+/g, (token) =>
    /[\d/]/.test(token) ? token : token.replace(/[a-z]+/gi, decodeTelexWord),
  );
}

function decodeTelexWord(typed: string): string {
  if (typed.length > LONGEST_TYPED) return typed;
  const word = newWord();
  for (const key of typed) typeTelex(word, key);
  return finish(word) ?? typed;
}

function typeTelex(word: TypedWord, key: string): void {
  const lower = key.toLowerCase();
  const tone = TONE_KEYS.get(lower);
  if (word.literal) append(word, key);
  else if (tone) typeTone(word, tone, key);
  else if (lower === 'w') typeW(word, key);
  else if (lower === 'd') typeQuality(word, strokeLetter(word), 'ngang', key);
  else if (/[aeo]/.test(lower) && beginsSyllable(word))
    typeQuality(word, lastVowel(word, new RegExp(lower, 'i')), 'mũ', key);
  else append(word, key);
}

/** `w` is the breve of `a`, the horn of `o` and `u`, and alone or after consonants the letter `ư` itself. */
function typeW(word: TypedWord, key: string): void {
  if (!hasVowel(word)) {
    word.letters.push({ base: key === 'W' ? 'U' : 'u', quality: 'móc', key });
    return;
  }
  const horn = hornVowel(word);
  const breve = word.letters.findLastIndex(({ base }) => /a/i.test(base));
  const isUa = horn >= 0 && breve === horn + 1 && /u/i.test(word.letters[horn]!.base);
  if (breve >= 0 && !isUa) typeQuality(word, breve, 'trăng', key);
  else typeQuality(word, horn, 'móc', key);
}
