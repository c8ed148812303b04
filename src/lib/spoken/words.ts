import { parseRoman } from '../vietnamese/roman.ts';
import { sayWhole } from './numbers.ts';
import { ruleOf, type SpokenRule } from './types.ts';

/** Roman numerals count only after what is counted by them; elsewhere `VI` may be a word in capitals. */
const COUNTED = String.raw`(?:[Ll]ần thứ|[Đđ]ại hội|[Kk]h[oó][aá]|[Qq]uý|[Tt]hế kỷ|[Cc]hương|[Pp]hần|[Mm]ục|[Tt]hứ|[Hh]ạng|[Ll]oại|[Kk]ỳ họp|ĐẠI HỘI|LẦN THỨ|KHÓA)`;

const roman = ruleOf(
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?<word>${COUNTED}) (?:[XVI]+(?:, | và |[-–]| [-–] ))*)(?<numeral>[XVI]+)(?![\p{L}\p{N}])`,
    'gu',
  ),
  ({ word, numeral }) => {
    const value = parseRoman(numeral!);
    if (value === undefined) return undefined;
    const ordinal = /thứ$/i.test(word!);
    if (ordinal && value === 1) return 'nhất';
    // `lần thứ tư`, `quý bốn`.
    return ordinal && value === 4 ? 'tư' : sayWhole(String(value));
  },
);

/** Signs and short forms that stand in no list of abbreviations, for everybody understands them. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'v.v': 'vân vân',
    QL: 'quốc lộ',
    'đ/c': 'đồng chí',
    'Đ/c': 'Đồng chí',
    '&': 'và',
    '%': 'phần trăm',
    'TP.': 'thành phố',
    'TX.': 'thị xã',
    TP: 'thành phố',
    Tp: 'thành phố',
    'Tp.': 'thành phố',
    TX: 'thị xã',
    'Tx.': 'thị xã',
  }),
);
/** The form itself is what the table is asked for. */
const shortForms: SpokenRule = (text) =>
  [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])v\.v|(?<!\p{L})QL(?=\.? ?\d)|(?<!\p{L})[đĐ]\/c(?!\p{L})|(?<= )&(?= )|(?<=(?<!\p{L})điểm )%|(?<!\p{L})T[PXpx](?:\.(?= ?\p{Lu})|(?= \p{Lu}\p{Ll}))/gu,
    ),
  ].map(({ 0: form, index }) => {
    const end = index + form.length;
    // `QL2C` → `quốc lộ 2C`.
    return { start: index, end, said: `${SHORT.get(form)!}${/^\d/.test(text.slice(end)) ? ' ' : ''}` };
  });

export const wordRules: readonly SpokenRule[] = [roman, shortForms];
