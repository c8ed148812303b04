import { splitLetter, type Quality, type Tone } from './letters.ts';

const TONE_KEY: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: 'f',
  hỏi: 'r',
  ngã: 'x',
  sắc: 's',
  nặng: 'j',
};

/** The key after a letter that makes it another one; the circumflex and the stroke are that letter's own, once more. */
function qualityKey(base: string, quality: Quality): string {
  if (quality === '') return '';
  return quality === 'trăng' || quality === 'móc' ? 'w' : base.toLowerCase();
}

/**
 * A text as it is typed for Telex, the tone at the end of each word: `Lệ Quyên` → `Leej Quyeen`, `Đảng` → `Ddangr`.
 * Both ways of placing a tone are typed alike: `hoà`, `hòa` → `hoaf`. What is written apart is typed apart.
 */
export function writeTelex(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => {
    let letters = '';
    let tone = '';
    let plain = '';
    for (const letter of word) {
      const parts = splitLetter(letter);
      const base = parts.base.toLowerCase();
      // Typed twice it would be another letter; once more takes that back: `xooong` is «xoong», `xoong` is «xông».
      if (parts.quality === '' && base === plain && /[aeo]/.test(base)) letters += parts.base;
      letters += parts.base + qualityKey(parts.base, parts.quality);
      plain = parts.quality === '' ? base : '';
      tone ||= TONE_KEY[parts.tone];
    }
    return letters + tone;
  });
}
