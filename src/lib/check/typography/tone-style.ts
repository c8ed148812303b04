import { findAll, type Finding } from './finding.ts';

// Open syllables in `oa`, `oe`, `uy`, where the tone stands on the first vowel (old) or on the second (new).
// After `q` the `u` belongs to the consonant, so `quỳ` has one spelling only.
const oldStyle = /(?<![\p{L}\p{M}])\p{L}{0,3}?(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/giu;
const newStyle = /(?<![\p{L}\p{M}])\p{L}{0,3}?(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/**
 * `uỷ` in a text that mostly writes `ủy`, or the other way about: each word in the rarer style. A text that
 * keeps to one style, whichever, has no finding.
 */
export function findMixedToneStyle(text: string): Finding[] {
  const old = text.match(oldStyle)?.length ?? 0;
  const recent = text.match(newStyle)?.length ?? 0;
  const [rarer, rare, common] = recent <= old ? [newStyle, recent, old] : [oldStyle, old, recent];
  return findAll(text, rarer, 'cach-dat-dau-thanh', (match) => ({
    message: `«${match[0]}» đặt dấu thanh khác với phần lớn bài (${rare} chữ kiểu này, ${common} chữ kiểu kia).`,
    advice: 'Cứ giữ như bản gốc; khi tìm kiếm, hai cách viết được coi là một.',
  }));
}
