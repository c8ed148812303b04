import { COUNTED_NOUNS } from '../../noun/lexicon.ts';
import type { NounPhrase } from '../../noun/measures.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { lower, matchPhrase } from '../../noun/phrases.ts';
import { unitOf } from '../../quantity/quantity.ts';
import { qualifierBefore } from '../../quantity/qualifiers.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { countedSubject } from '../context/subject-noun.ts';
import type { BareNumber, Elided } from './bare-number.ts';
import { BOUNDARY, labelBefore, labelInBracket, labelWithMark } from './item-label.ts';
import { pointsBack } from './points-back.ts';
import { isAttendance, isShared } from './shares.ts';
import { isInTurn, nounInTurn } from './told-in-turn.ts';

/** `false`: no figure; `undefined`: the next rule decides. */
type ElisionRule = (number: BareNumber) => Elided | false | undefined;

/** In tokens: a verb between a noun and its number. */
const SHORT_VERB = 4;
/** In tokens: how far the noun of a population, and the subject of a clause, stand from their number. */
const POPULATION_REACH = 10;
const SUBJECT_REACH = 14;
const TOGETHER = /^(?:đều|cùng|đã|đang|này|bị|được)$/;
/** Verbs after which a bare number is the count that the clause named. */
const STATES = /^(?:là|đạt|còn|tới|đến|lên|gồm|bằng|thành)$/;

/** `thu 41,2 → 55 tỷ`: what changes is money. */
function moneyOf(reader: Reader, quantity: Quantity): Elided | undefined {
  const unit = quantity.kind === 'change' ? unitOf(reader, quantity) : '';
  return unit ? { certainty: 'sure', unit } : undefined;
}

const counting = (noun: NounPhrase | undefined): Elided | undefined => noun && { certainty: 'sure', noun };

/** The first that says something decides. */
const RULES: readonly ElisionRule[] = [
  population,
  statedBySubject,
  ({ reader, quantity, qualifier, noun }) =>
    quantity.kind === 'change' || qualifier?.class === 'change'
      ? (moneyOf(reader, quantity) ??
        counting(noun) ??
        ownNoun(reader, quantity) ?? { certainty: 'after-figure' })
      : undefined,
  // `212 đồng chí, chiếm một phần tư`
  ({ quantity, before }) =>
    quantity.kind === 'fraction' && /^(?:chiếm|bằng)$/.test(before)
      ? { certainty: 'after-figure' }
      : undefined,
  // `Hai phần ba là nữ.`: of whatever the sentence before counts.
  ({ quantity, after }) =>
    quantity.kind === 'fraction' && /^(?:là|có|cho|không|chưa|được)$/.test(after)
      ? { certainty: 'sure', unit: '' }
      : undefined,
  ({ reader, quantity }) => {
    const unit = unitOf(reader, quantity);
    return unit ? { certainty: 'sure', unit } : undefined;
  },
  (number) => (isInTurn(number) ? counting(nounInTurn(number)) : undefined),
  // `kiểm tra 5 đảng viên, kết luận cả 5 đều vi phạm`
  ({ qualifier, after }) =>
    qualifier?.word === 'cả' && TOGETHER.test(after) ? { certainty: 'after-figure' } : undefined,
  // `(SN 1983)`, `khóa 2015`: a year.
  ({ reader, quantity, noun }) =>
    !noun && /^(?:1[89]|20)\d\d$/.test(lower(reader, quantity.first)) ? false : undefined,
  wordsGoOn,
  ratio,
  (number) => (isInTurn(number) ? { certainty: 'after-figure' } : undefined),
  // `- Cầu Văn Thánh 2: khởi công …`: a name and what is told of it.
  ({ qualifier, after }) => (after === ':' && !qualifier ? false : undefined),
  statedByClause,
  // `10% (bằng 5.792) đơn vị`
  ({ reader, quantity, before }) =>
    before === 'bằng' ? counting(nounBehindBracket(reader, quantity.last + 1)) : undefined,
  ({ reader, quantity: { first, kind } }) =>
    kind === 'number' && pointsBack(reader, first) ? { certainty: 'after-figure' } : undefined,
  ({ qualifier }) => (qualifier ? { certainty: 'after-figure' } : undefined),
  labelInBracket,
  // `năm 2017: 152, năm 2018: 160`; `Huy hiệu 30 năm: 7 đồng chí, 40 năm: 4`
  ({ reader, quantity: { first }, before }) =>
    before === ':' && first > 1 && (!reader.isFree(first - 2) || isSpan(reader, first - 2))
      ? { certainty: 'after-figure' }
      : undefined,
  // `quý II 25, quý III 31`: a date alone stands before the number.
  ({ reader, quantity: { first }, after }) =>
    /^(?:[,;.)]|và|)$/.test(after) && isDateAlone(reader, first - 1)
      ? { certainty: 'after-figure' }
      : undefined,
  labelWithMark,
  labelBefore,
];

const isSpan = (reader: Reader, at: number): boolean =>
  lower(reader, at) === 'năm' && reader.tokens[at - 1]?.kind === 'number';

/** In tokens: `quý III năm 2019`. */
const LONGEST_DATE = 5;

/** Whether the words back to a mark are a date and nothing else. */
function isDateAlone(reader: Reader, last: number): boolean {
  let at = last;
  while (at >= 0 && last - at < LONGEST_DATE && !reader.isFree(at)) at -= 1;
  return (
    at < last &&
    /^(?:[,;:.]|và|)$/.test(lower(reader, at)) &&
    /^(?:quý|năm|tháng)$/.test(lower(reader, at + 1))
  );
}

/** Whether a number without a noun stands where reports leave the noun out; `undefined` when it does not. */
export function readElided(reader: Reader, quantity: Quantity, earlierUnit?: string): Elided | undefined {
  const number: BareNumber = {
    reader,
    quantity,
    qualifier: qualifierBefore(reader, quantity.first),
    noun: countedSubject(reader, quantity.first),
    before: lower(reader, quantity.first - 1),
    after: lower(reader, quantity.last + 1),
    earlierUnit,
  };
  for (const rule of RULES) {
    const elided = rule(number);
    if (elided !== undefined) return elided || undefined;
  }
  return undefined;
}

/** `dân số 9.860`, `dân số toàn huyện là 88.000`: people are counted. */
function population({ reader, quantity: { first, kind, value }, after }: BareNumber): Elided | undefined {
  if (
    kind !== 'number' ||
    typeof value !== 'number' ||
    (/^[\p{L}]/u.test(after) && !/^(?:và|vào|so)$/.test(after))
  )
    return undefined;
  for (let at = first - 1; at > 0 && first - at < POPULATION_REACH; at -= 1) {
    if (/^[,;.()]$/.test(lower(reader, at)) || (reader.tokens[at]!.kind === 'number' && reader.isFree(at)))
      return undefined;
    if (
      lower(reader, at) === 'số' &&
      /^(?:dân|quân)$/.test(lower(reader, at - 1)) &&
      lower(reader, at - 2) !== 'sách'
    )
      return { certainty: 'sure', unit: 'người', labelFirst: at - 1 };
  }
  return undefined;
}

/** `cấp ủy viên các cấp được giám sát là 3.410`: the subject of the clause is what is counted. */
function statedBySubject({
  reader,
  quantity: { first, kind },
  noun,
  before,
  after,
}: BareNumber): Elided | undefined {
  const states = !noun && kind === 'number' && before === 'là' && (BOUNDARY.test(after) || after === '');
  const start = states ? clauseStart(reader, first) : undefined;
  if (start === undefined || matchPhrase(reader, start, COUNTED_NOUNS) === 0) return undefined;
  const counted = readNounPhrase(reader, start);
  return counted?.kind === 'noun' ? { certainty: 'sure', noun: counted, labelFirst: start } : undefined;
}

/** `Tổ dân phố: 40 → 22`, `Đại biểu dự: 198/200`, `hộ nghèo giảm một nửa`: the noun that the clause begins with. */
function ownNoun(reader: Reader, { first, kind }: Quantity): Elided | undefined {
  const before = lower(reader, first - 1);
  const marked = kind === 'change' || kind === 'ratio';
  if (marked ? before !== ':' : kind !== 'fraction') return undefined;
  const start = clauseStart(reader, marked ? first - 1 : first, kind === 'fraction');
  const noun = start === undefined ? undefined : readNounPhrase(reader, start);
  // `xã Nà Mẩu: 39/39`: a place is named, not counted.
  const named = marked && noun && /^\p{Lu}/u.test(reader.tokens[noun.last + 1]?.text ?? '');
  return noun?.kind === 'noun' && !named ? { certainty: 'sure', noun, labelFirst: start } : undefined;
}

/** The first token of the clause that ends right before a number; none where it does not begin a sentence or an item. */
function clauseStart(reader: Reader, number: number, afterComma = false): number | undefined {
  const within = (at: number): boolean => reader.tokens[at]!.kind === 'word' && reader.isFree(at);
  let start = number - 1;
  while (start > 0 && number - start < SUBJECT_REACH && within(start - 1)) start -= 1;
  const mark = afterComma ? /^[.;:,]$/ : /^[.;:]$/;
  return start === 0 || mark.test(lower(reader, start - 1)) ? start : undefined;
}

/** Words that go on after the number: `53 quốc phòng - an ninh và 34 xây dựng …`, `(5 bị cảnh cáo, 2 bị cách chức)`. */
function wordsGoOn({ quantity, before, after }: BareNumber): Elided | false | undefined {
  const ends = after === '' || BOUNDARY.test(after) || /^(?:và|so)$/.test(after);
  if (ends || quantity.kind === 'ratio') return undefined;
  const told =
    /^[(:]$/.test(before) && /^(?:bị|được|đạt|là|có|nữ|nam|ở|tại|thuộc|đủ|phải|chưa|không)$/.test(after);
  // `kết luận 7 có vi phạm`
  const concluded = /^(?:có|bị|phải)$/.test(after) && /^(?:luận|hiện|định|tố)$/.test(before);
  return told || concluded || /^(?:,|và|;)$/.test(before) ? { certainty: 'after-figure' } : false;
}

function ratio(number: BareNumber): Elided | undefined {
  const { reader, quantity, noun } = number;
  if (quantity.kind !== 'ratio') return undefined;
  // `Đại biểu dự: 198/200`
  const item = ownNoun(reader, quantity);
  if (item) return item;
  // `Số phiếu tán thành 212/220`
  const near = noun && quantity.first - noun.last <= SHORT_VERB && noun.last < quantity.first;
  const beside = near ? noun : nounBehindBracket(reader, quantity.last + 1);
  if (beside) return counting(beside);
  // `Có mặt 39/41`: too large for a date, so a share of whatever was called.
  return isShared(reader, quantity) || isAttendance(reader, quantity)
    ? { certainty: 'sure' }
    : { certainty: 'after-figure' };
}

/** `số phiếu phát ra 349`, and across more words `số sinh viên đang học tại trường lên tới 45.000`. */
function statedByClause({ reader, quantity, qualifier, noun, before }: BareNumber): Elided | undefined {
  if (!noun) return undefined;
  const between = reader.tokens.slice(noun.last + 1, quantity.first);
  const straight = between.length < SHORT_VERB && between.every((token) => token.kind === 'word');
  return straight || qualifier || STATES.test(before) ? counting(noun) : undefined;
}

/** `100% (45/45) chi bộ`, `45/45 (100%) bí thư`: the noun stands behind a bracket. */
function nounBehindBracket(reader: Reader, at: number): NounPhrase | undefined {
  let close = at;
  if (lower(reader, at) === '(') while (close < at + 5 && lower(reader, close) !== ')') close += 1;
  if (lower(reader, close) !== ')') return undefined;
  const noun = readNounPhrase(reader, close + 1);
  return noun?.kind === 'noun' ? noun : undefined;
}
