import { PHRASE_END } from '../../noun/phrase-ends.ts';
import { ATTRIBUTES, COUNTED_NOUNS, HONOURS, PEOPLE } from '../../noun/lexicon.ts';
import { lower, matchPhrase, phraseAt } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { startsAction } from '../label/action-words.ts';
import { BOUND, isNorm } from './norm.ts';
import { isNoResult } from './no-result.ts';
import { judgeWords } from './number-words.ts';
import { isNumbering } from './numbering.ts';
import { isMembership, judgeFraction, judgeRatio } from './shares.ts';
import type { Verdict } from './verdict.ts';

/** What a quantity is judged by; `previous` is the last token of the figure before. `undefined`: the next rule decides. */
type JudgementRule = (
  reader: Reader,
  quantity: Quantity,
  previous: number | undefined,
) => Verdict | undefined;

const no = (is: boolean): 'no' | undefined => (is ? 'no' : undefined);

/** The first that says something decides. */
const RULES: readonly JudgementRule[] = [
  // `được quá nửa số phiếu thì trúng cử`
  (reader, quantity) => no(quantity.kind === 'fraction' && isNorm(reader, quantity)),
  (reader, quantity) => (quantity.kind === 'fraction' ? judgeFraction(reader, quantity) : undefined),
  // `thu giữ 1 số tang vật`
  (reader, { value, numberLast }) => no(value === 1 && lower(reader, numberLast + 1) === 'số'),
  (reader, quantity) => no(isMembership(reader, quantity)),
  (reader, quantity, previous) =>
    no(
      isBoundOfNone(reader, quantity) ||
        isBoundOfSubject(reader, quantity, previous) ||
        isNorm(reader, quantity),
    ),
  (reader, quantity) => {
    const { value } = quantity;
    if (quantity.kind !== 'ratio' || typeof value === 'number' || !('part' in value)) return undefined;
    return isNumbering(reader, quantity) ? 'no' : judgeRatio(reader, quantity, value.part, value.whole);
  },
  (_, { kind, noun, words, value }) => {
    if (kind !== 'change') return undefined;
    // `giảm từ ba mươi lăm xuống còn mười hai`: a lone syllable would be no number.
    const long =
      !words || (typeof value === 'object' && 'from' in value && Math.min(value.from, value.to) > 10);
    return noun ? 'figure' : long ? 'elided' : 'no';
  },
  (reader, quantity, previous) => no(quantity.noun?.unit === 'dân' && isReckoned(reader, quantity, previous)),
  (reader, quantity, previous) => no(isSpelledOut(reader, quantity, previous)),
  // `huy động hai mươi mốt tỷ rưỡi`: so much is money.
  (reader, { words, noun, first, numberLast }) =>
    words &&
    !noun &&
    numberLast > first + 1 &&
    /(?:t[ỷỉ]|triệu)(?: rưỡi)?$/.test(phraseAt(reader, first, numberLast - first + 1))
      ? 'elided'
      : undefined,
  (reader, quantity) => no(isNoResult(reader, quantity)),
  (reader, quantity, previous) => (quantity.words ? judgeWords(reader, quantity, previous) : undefined),
  // `nghỉ họp 3 lần liền`: how often.
  (_, { noun }) =>
    no(/^lần liền|^lần liên|^(?:buổi|bữa|ca|lần)\/(?:ngày|tuần|tháng|quý|năm)$/.test(noun?.unit ?? '')),
  (reader, quantity) => no(isCapacity(reader, quantity) || isJourney(reader, quantity)),
  // `mặt đường rộng 3,5 m`, `trọng tải 18 tấn`: how one is made, not how much there is.
  (reader, { noun, first }) =>
    no(
      (/^(?:m|cm|mm)$/.test(noun?.unit ?? '') &&
        (/^(?:rộng|dày|sâu|mưa)$/.test(lower(reader, first - 1)) ||
          /^(?:mực nước|nhảy cao|nhảy xa)$/.test(phraseAt(reader, first - 2, 2)))) ||
        (noun?.kind === 'measure' && /^(?:trọng tải|tải trọng)$/.test(phraseAt(reader, first - 2, 2))),
    ),
  (reader, quantity) => no(isModel(reader, quantity)),
  // `ngã ba km 14`: a place on a road.
  (reader, { first, noun }) => no(!noun && lower(reader, first - 1) === 'km'),
  (reader, quantity) => no(isNumberedName(reader, quantity)),
  (_, { noun }) => (noun?.kind === 'measure' ? 'figure' : undefined),
  // Money is no rank: `mức 10.000 tỷ`.
  ({ tokens }, { noun, first, last }) =>
    !noun && tokens.slice(first, last + 1).some((token) => /^t[ỷỉ]$/.test(token.lower))
      ? 'elided'
      : undefined,
  (reader, quantity) =>
    no(isNumbering(reader, quantity) || isAddress(reader, quantity) || isCode(reader, quantity)),
  (reader, quantity, previous) => no(isReckoned(reader, quantity, previous)),
  (_, { noun }) => no(noun?.kind === 'time'),
  (_, { kind, noun }) => (noun ? 'figure' : kind === 'range' ? 'no' : 'elided'),
];

/** Whether a quantity that the text states is a figure of the report; `previous` is the last token of the figure before. */
export function judge(reader: Reader, quantity: Quantity, previous?: number): Verdict {
  for (const rule of RULES) {
    const verdict = rule(reader, quantity, previous);
    if (verdict) return verdict;
  }
  return 'no';
}

/** `không chi bộ nào dưới 3 đảng viên`: none is told, the number is a bound. */
function isBoundOfNone(reader: Reader, { first }: Quantity): boolean {
  const bound = first - 1;
  if (!/^(?:dưới|trên|quá)$/.test(lower(reader, bound))) return false;
  const which = lower(reader, bound - 1) === 'có' ? bound - 2 : bound - 1;
  const none = [which - 2, which - 3, which - 4].some((at) => /^(?:không|chưa)$/.test(lower(reader, at)));
  return lower(reader, which) === 'nào' && none;
}

/** `sức chứa 500 chỗ ngồi`, `máy 12 mã lực`, `cự ly 1.500 m`: how one is made. */
function isCapacity(reader: Reader, { noun, first }: Quantity): boolean {
  if (/^(?:sức chứa|cự ly)$/.test(phraseAt(reader, first - 2, 2))) return true;
  const before = reader.tokens[first - 1];
  const behindNoun = before?.kind === 'word' && !PHRASE_END.has(before.lower);
  return behindNoun && ATTRIBUTES.has(noun?.unit ?? '');
}

/** `8.450.000.000 đ (tám tỷ bốn trăm năm mươi triệu đồng)`: the number before it once more, in words. */
function isSpelledOut(reader: Reader, { words, first, numberLast }: Quantity, previous?: number): boolean {
  const open = lower(reader, first - 1) === ':' ? first - 4 : first - 1;
  return words && numberLast - first > 2 && lower(reader, open) === '(' && previous !== undefined;
}

/** `thôn Hạ 3 ghép`, `kênh Xáng 2 nạo vét`: the number is of the name, what follows is no noun that reports count. */
function isNumberedName(reader: Reader, { first, noun, value }: Quantity): boolean {
  const named = /^\p{Lu}\p{Ll}/u.test(reader.tokens[first - 1]?.text ?? '');
  const kind = /^(?:thôn|ấp|bản|xóm|kênh|cầu|hồ|đập|khu|đồi|suối|phố|chợ)$/.test(
    reader.tokens[first - 2]?.lower ?? '',
  );
  const small = typeof value === 'number' && value <= HIGHEST_NAME;
  return (
    named &&
    small &&
    noun?.kind === 'noun' &&
    // `Chi bộ Sinh viên 2 bồi dưỡng`: what follows is what it does.
    (kind || startsAction(reader, noun.first) > 0) &&
    matchPhrase(reader, noun.first, COUNTED_NOUNS) === 0
  );
}
const HIGHEST_NAME = 20;

/** `1 F-4, 3 AD-6`: a letter with a number is a model. */
function isModel({ tokens }: Reader, { noun }: Quantity): boolean {
  if (!noun || noun.first !== noun.last) return false;
  const [name, dash, number] = tokens.slice(noun.first, noun.first + 3);
  return /^\p{Lu}{1,3}$/u.test(name!.text) && dash?.text === '-' && /^\d/.test(number?.text ?? '');
}

/** `đoàn đi 42 km đường rừng`: how far people went. */
function isJourney(reader: Reader, { noun, first }: Quantity): boolean {
  return (
    /^(?:km|m)$/.test(noun?.unit ?? '') &&
    /^(?:đi|bộ|chạy|lội|quân|vượt)$/.test(
      lower(reader, APPROX.test(lower(reader, first - 1)) ? first - 2 : first - 1),
    )
  );
}

const APPROX = /^(?:gần|hơn|trên|khoảng|chừng|tới)$/;

/** Whether a figure, or a share and the noun that it is of, ends right before a token. */
function countsBefore(reader: Reader, at: number, previous: number | undefined): boolean {
  if (previous === undefined) return false;
  return [0, matchPhrase(reader, previous + 1, COUNTED_NOUNS)].includes(at - previous - 1);
}

/** In tokens: how far behind a count the bound of those counted stands. */
const FARTHEST_BOUND = 9;

/** `chi bộ có dưới 10 đảng viên chiếm 17,4%`, `27% chi bộ có trên 30 đảng viên`: the bound says which are meant. */
function isBoundOfSubject(reader: Reader, { first, last }: Quantity, previous?: number): boolean {
  if (!BOUND.test(lower(reader, first - 1))) return false;
  // `9 hộ đảng viên có thu nhập trên 200 triệu đồng`: which of them are counted.
  const earns = /^có (?:thu nhập|doanh thu|mức thu)$/.test(phraseAt(reader, first - 4, 3));
  if (earns && previous !== undefined && first - previous < FARTHEST_BOUND) return true;
  const behind = phraseAt(reader, last + 1, 2) === 'trở lên' ? last + 3 : last + 1;
  return (
    lower(reader, first - 2) === 'có' &&
    (lower(reader, behind) === 'chiếm' || countsBefore(reader, first - 2, previous))
  );
}

/** `40 Cát Linh`, `425 Lê Thánh Tông`: a number before a name is an address. */
function isAddress(reader: Reader, { noun }: Quantity): boolean {
  if (!noun || noun.kind !== 'noun' || matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0) return false;
  if (matchPhrase(reader, noun.first, HONOURS) > 0) return false;
  const names = reader.tokens
    .slice(noun.first, noun.first + 2)
    .filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return names.length === 2;
}

/** `thuê bao/100 dân`: what something is reckoned by, unless the count before goes on: `135 vụ/216 bị can`. */
function isReckoned(reader: Reader, { first, value, noun }: Quantity, previous?: number): boolean {
  // `14,5 bác sĩ trên một vạn dân`: digits or words.
  if (noun?.unit === 'dân' && previous === first - 2 && /^10{2,}$/.test(String(value))) return true;
  if (lower(reader, first - 1) !== '/') return false;
  return previous !== first - 2 || /^10{2,}$/.test(String(value));
}

/** `HTXSNV 4, HTTNV 14;`: an abbreviation between marks heads its number in a note. */
function isNoted(reader: Reader, first: number): boolean {
  if (/^(?:tk|stk|mst|cccd|cmnd|sđt|hđ)$/.test(lower(reader, first - 1))) return false;
  return /^[,;:]$/.test(lower(reader, first - 2)) && /^(?:[,;.)]|)$/.test(lower(reader, first + 1));
}

/** `kỳ thi 2019 diễn ra`, `Lexus GX 460`, `BCĐ 389 quốc gia`: a year, a model, a name; not `KH 120, TH 131`. */
function isCode(reader: Reader, { noun, first }: Quantity): boolean {
  // `BCH 19 đ/c`: people are counted.
  if (noun && (PEOPLE.has(noun.unit) || matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0)) return false;
  const before = reader.tokens[first - 1]?.text ?? '';
  const shouting = noun && /^\p{Lu}{2}/u.test(reader.tokens[noun.first]!.text);
  return (
    (noun !== undefined && /^(?:1[89]|20)\d\d$/.test(lower(reader, first))) ||
    (!shouting &&
      /^\p{Lu}{2,}$/u.test(before) &&
      !isNoted(reader, first) &&
      !/^(?:KH|TH|CT|[IVX]+)$/.test(before))
  );
}
