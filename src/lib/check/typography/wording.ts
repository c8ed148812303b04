import { findAll, keepAdvice, type Finding } from './finding.ts';

/** `đảm bảo` beside `bảo đảm`: one idea said in two ways, so that a search for one misses the other. */
export function findSynonyms(text: string): Finding[] {
  const first = /(?<!\p{L})đảm bảo(?: \p{L}+)?/iu.exec(text);
  if (!first || !/(?<!\p{L})bảo đảm(?!\p{L})/iu.test(text)) return [];
  return [
    {
      code: 'tu-dong-nghia',
      start: first.index,
      end: first.index + first[0].length,
      message: 'Bài dùng cả «bảo đảm» và «đảm bảo».',
      advice: keepAdvice,
    },
  ];
}

/** The set phrase is `quốc phòng, an ninh`. */
export function findWordOrder(text: string): Finding[] {
  return findAll(text, /(?<!\p{L})an ninh,? quốc phòng(?!\p{L})/giu, 'trat-tu-tu', (match) => ({
    message: `«${match[0]}»: cách nói chuẩn là «quốc phòng, an ninh».`,
  }));
}

/** `tự diễn biến`, `tự chuyển hóa` stand in quotation marks in Party documents. */
export function findMissingQuotes(text: string): Finding[] {
  const pattern =
    /(?<!\p{L}|[“"‘«])tự (?:diễn biến|chuyển h(?:óa|oá))(?!["”’»])(?:,? ?(?:và )?tự (?:diễn biến|chuyển h(?:óa|oá)))?(?!\p{L})/giu;
  return findAll(text, pattern, 'thieu-ngoac-kep', (match) => ({
    message: `«${match[0]}» thường đặt trong ngoặc kép.`,
  }));
}

/** Words that the same text writes now with a capital, now without: each of the rarer spelling, once. */
export function findMixedCapitals(text: string): Finding[] {
  const found: Finding[] = [];
  for (const [phrase, word] of capitalPairs) {
    const spellings = [...text.matchAll(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'giu'))].filter(
      (match) => match[0] !== match[0].toUpperCase(),
    );
    const capital = spellings.filter((match) => isCapital(match[0], word));
    const small = spellings.filter((match) => !isCapital(match[0], word));
    const rare = capital.length <= small.length ? capital : small;
    const first = rare[0];
    if (!first) continue;
    const other = (rare === capital ? small : capital)[0]!;
    found.push({
      code: 'hoa-thuong-khong-nhat-quan',
      start: first.index,
      end: first.index + first[0].length,
      message: `«${first[0]}» (${rare.length} lần) và «${other[0]}» (${spellings.length - rare.length} lần) trong cùng một bài.`,
      advice: keepAdvice,
    });
  }
  return [...found, ...findMixedEnumerations(text)];
}

const capitalPairs: readonly (readonly [phrase: string, word: number])[] = [
  ['tổ chức cơ sở đảng', 4],
  ['đại hội đảng bộ', 2],
  ['tổ chức đảng', 2],
  ['công tác xây dựng đảng', 4],
];

function isCapital(phrase: string, word: number): boolean {
  const first = phrase.split(' ')[word]![0]!;
  return first !== first.toLowerCase();
}

/** `11 Nghị quyết, 03 đề án, …`: some of the things counted in one sentence are capitalised, others not. */
function findMixedEnumerations(text: string): Finding[] {
  const found: Finding[] = [];
  for (const sentence of text.matchAll(/(?:[^\n.;]|\.(?=\d))+/g)) {
    const items = [...sentence[0].matchAll(/(?<![\p{L}\d])\d[\d.]* (\p{L})\p{L}+(?: \p{L}+)?/gu)];
    const capital = items.filter((item) => item[1] !== item[1]!.toLowerCase());
    if (items.length < 4 || capital.length === 0 || capital.length === items.length) continue;
    const item = capital.find((one) => one.index > 0) ?? capital[0]!;
    found.push({
      code: 'hoa-thuong-khong-nhat-quan',
      start: sentence.index + item.index,
      end: sentence.index + item.index + item[0].length,
      message: `Trong một câu liệt kê, ${capital.length} mục viết hoa (như «${item[0]}»), ${items.length - capital.length} mục viết thường.`,
      advice: keepAdvice,
    });
  }
  return found;
}

const wellKnown = new Set(
  'TP TT TX UBND HĐND THPT THCS TW TƯ BCH VN ĐBSCL TTXVN PV OCOP COVID GDP KM HA'.split(' '),
);

/** `KHHGĐ` that the text never spells out in brackets; each abbreviation once. */
export function findUnexplainedAbbreviations(text: string): Finding[] {
  const seen = new Set<string>();
  return findAll(
    text,
    /(?<![\p{L}\d/.–-])\p{Lu}{2,8}(?![\p{L}\d/–-]|\.\p{L})/gu,
    'chu-tat-chua-giai-nghia',
    (match) => {
      const short = match[0];
      if (seen.has(short) || wellKnown.has(short) || /^[IVXLC]+$/.test(short)) return undefined;
      // Whole words in capitals: a heading, not an abbreviation.
      if (
        /\p{Lu}{2,}\s+$/u.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
        /^\s+\p{Lu}{2,}/u.test(text.slice(match.index + short.length))
      )
        return undefined;
      seen.add(short);
      if (
        text.includes(`(${short})`) ||
        new RegExp(`\\((?:sau đây )?(?:gọi|viết) tắt là:? ?${short}\\)`, 'i').test(text)
      )
        return undefined;
      return {
        message: `«${short}» chưa được giải nghĩa trong bài.`,
        advice:
          'Nếu chữ tắt chưa có trong abbreviations.yaml, hãy thêm vào để bạn đọc tra được; nội dung bài vẫn giữ nguyên.',
      };
    },
  );
}
