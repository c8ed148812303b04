import { splitLetter } from '../../../src/lib/vietnamese/letters.ts';
import type { LetterParts } from '../../../src/lib/vietnamese/letters.ts';

const TELEX_TONES = { ngang: '', sắc: 's', huyền: 'f', hỏi: 'r', ngã: 'x', nặng: 'j' };
const VNI_TONES = { ngang: '', sắc: '1', huyền: '2', hỏi: '3', ngã: '4', nặng: '5' };
const VNI_MARKS = { '': '', mũ: '6', móc: '7', trăng: '8', ngang: '9' };

/** The keys of a text in Telex, each tone at the end of its syllable: `huyện` → `huyeenj`. */
export function telexKeys(text: string): string {
  return typed(text, ({ base, quality }) => base + telexMark(base, quality), TELEX_TONES);
}

/** The keys of a text in VNI: `huyện` → `huye6n5`. */
export function vniKeys(text: string): string {
  return typed(text, ({ base, quality }) => base + VNI_MARKS[quality], VNI_TONES);
}

function telexMark(base: string, quality: LetterParts['quality']): string {
  if (quality === '') return '';
  return quality === 'móc' || quality === 'trăng' ? 'w' : base.toLowerCase();
}

function typed(
  text: string,
  keys: (letter: LetterParts) => string,
  tones: Record<LetterParts['tone'], string>,
): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map(splitLetter);
    const tone = letters.find((letter) => letter.tone !== 'ngang')?.tone ?? 'ngang';
    return letters.map(keys).join('') + tones[tone];
  });
}
