import { findAll, keepAdvice, type Finding } from './finding.ts';

/**
 * Hyphens that set phrases carry: `kinh tế - xã hội`, and any pair of words that the same text joins by a
 * hyphen elsewhere. Names (`Thừa Thiên - Huế`) are left alone.
 */
export function findMissingHyphens(text: string): Finding[] {
  const pairs = new Map([['kinh tế xã hội', 'kinh tế - xã hội']]);
  for (const match of text.matchAll(/(?<!\p{L})(\p{L}\p{Ll}* \p{Ll}+) [-–] (\p{Ll}+ \p{Ll}+)(?!\p{L})/gu)) {
    const joined = match[0].toLowerCase().replace('–', '-');
    pairs.set(joined.replace(' - ', ' '), joined);
  }
  const found: Finding[] = [];
  for (const [plain, hyphenated] of pairs) {
    const pattern = new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'giu');
    found.push(
      ...findAll(text, pattern, 'thieu-gach-noi', (match) => ({
        message: `«${match[0]}» thường viết «${hyphenated}».`,
      })),
    );
  }
  return [...found, ...findBrokenSeries(text)];
}

/** `Văn hóa - Thông tin thể thao`: two members of the series are joined by a hyphen, the third is not. */
function findBrokenSeries(text: string): Finding[] {
  const series = /(?<!\p{L})văn hó?[oó][aá] [-–] thông tin thể thao(?!\p{L})/giu;
  return findAll(text, series, 'thieu-gach-noi', (match) => ({
    message: `«${match[0]}» thường viết «Văn hóa - Thông tin - Thể thao».`,
  }));
}

/** Shortened for rhythm, and so not found by whoever looks for the whole: `các chi, đảng bộ`, `52 tổ chức, …`. */
export function findElisions(text: string): Finding[] {
  const found = findAll(
    text,
    /(?<!\p{L})(?:các )?(?:chi|đảng|huyện|tỉnh|thành), (?:đảng|chi|huyện|tỉnh|thành|thị) (?:bộ|ủy|uỷ)(?!\p{L})/giu,
    'luoc-tu',
    (match) => ({
      message: `«${match[0]}» lược một phần của từ ghép, nên tìm cả từ thì không thấy chỗ này.`,
      advice: keepAdvice,
    }),
  );
  if (!/\d tổ chức đảng/i.test(text)) return found;
  const bare = findAll(text, /\d+ tổ chức(?=[,;.])/giu, 'luoc-tu', (match) => ({
    message: `«${match[0]}» bỏ bớt chữ «đảng»; chỗ khác trong bài viết «tổ chức đảng».`,
    advice: 'Nếu trích làm số liệu, hãy ghi rõ: unit: tổ chức đảng',
  }));
  return [...found, ...bare];
}
