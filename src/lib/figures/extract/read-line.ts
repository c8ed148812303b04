import { COUNTED_NOUNS } from '../noun/lexicon.ts';
import { readNounPhrase } from '../noun/noun-phrase.ts';
import { lower, matchPhrase, phraseAt } from '../noun/phrases.ts';
import { readQuantity } from '../quantity/quantity.ts';
import { readerOf } from '../quantity/reader.ts';
import type { Quantity } from '../quantity/reader.ts';
import { addElided, addStated, OF_MEMBERS } from './add-figure.ts';
import { countEarlier } from './context/parents.ts';
import { numberSentences } from './context/sentences.ts';
import type { Found, ReadLine } from './found.ts';
import type { Elided } from './judge/bare-number.ts';
import { readElided } from './judge/elided.ts';
import { judge } from './judge/judge.ts';
import { pointsBack } from './judge/points-back.ts';

/** Every figure of one line of prose, in text order. */
export function readLine(text: string, earlierUnit?: string): ReadLine {
  const reader = readerOf(text);
  const { tokens } = reader;
  const line: ReadLine = { reader, ...numberSentences(text, tokens), found: [] };
  const waiting: Waiting[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = readQuantity(reader, at);
    if (!quantity) continue;
    const verdict = judge(reader, quantity, line.found.at(-1)?.last);
    if (verdict === 'figure') line.found.push(addStated(line, quantity, at));
    const elided = verdict === 'elided' ? readElided(reader, quantity, earlierUnit) : undefined;
    if (elided) {
      const found = elided.certainty === 'list' ? undefined : addElided(line, quantity, elided, at);
      if (found) line.found.push(found);
      else waiting.push({ quantity, elided, at });
    }
    // No second look at a rejected date, range, score or number in words; digits alone are one token.
    if (verdict !== 'no' || quantity.kind !== 'number' || quantity.words)
      at = Math.max(at, quantity.numberLast);
  }
  addLists(line, waiting, earlierUnit);
  line.found.forEach((figure, at) => {
    if (at > 0) figure.previous = line.found[at - 1]!;
  });
  return line;
}

/** A number without a noun that waits for the rest of its line. */
interface Waiting {
  quantity: Quantity;
  elided: Elided;
  at: number;
}

/** Labelled numbers that stand together, two or more in a sentence: `khiển trách: 692; cảnh cáo: 560`. */
function addLists(line: ReadLine, waiting: readonly Waiting[], earlierUnit?: string): void {
  const labelled = waiting.filter(
    ({ elided, quantity }) =>
      elided.labelFirst !== undefined ||
      followsDate(line, quantity) ||
      pointsBack(line.reader, quantity.first),
  );
  if (labelled.length === 0) return;
  const bySentence = Map.groupBy(labelled, ({ at }) => line.sentence[at]!);
  const counted = new Set(line.found.map(({ sentence }) => sentence));
  const added = labelled.flatMap((item) => {
    const sentence = line.sentence[item.at]!;
    const alone = bySentence.get(sentence)!.length < 2 && !counted.has(sentence);
    const told = goesOn(line, item, sentence) || pointsBack(line.reader, item.quantity.first);
    return alone && !told ? [] : (listed(line, item, sentence, earlierUnit) ?? []);
  });
  line.found.push(...added);
  line.found.sort((left, right) => left.first - right.first);
  // `kế hoạch giao 150, thực hiện 163 đảng viên`: the noun comes with the next.
  for (let at = line.found.length - 2; at >= 0; at -= 1) {
    const [figure, next] = [line.found[at]!, line.found[at + 1]!];
    if (figure.unit === '' && next.sentence === figure.sentence && next.unit !== '%') figure.unit = next.unit;
  }
}

/** A number of such a list, with the unit that the list was begun with. */
function listed(
  line: ReadLine,
  { quantity, elided, at }: Waiting,
  sentence: number,
  earlierUnit?: string,
): Found | undefined {
  const found = addElided(line, quantity, { ...elided, certainty: 'list' }, at);
  if (!found || found.unit !== '') return found;
  // `Thôn Đông 12, thôn Đoài 9, thôn Thượng 14 hộ nghèo`: the noun is said with the last.
  const last = elided.named && nounBehind(line, found);
  if (last) return { ...found, unit: last };
  found.unit = unitOfList(line, found, sentence) ?? earlierUnit ?? '';
  if (found.unit === '' && (elided.named || elided.labelFirst !== undefined))
    found.unit = headNoun(line, sentence) ?? '';
  // `mỏ đá Tam Lập 1, 2`: names with numbers, where nothing is counted.
  return found.unit === '' && elided.named ? undefined : found;
}

function nounBehind({ found }: ReadLine, { first, sentence }: Found): string | undefined {
  const next = found.find((one) => one.first > first && one.sentence === sentence);
  return next && !next.unitElided && next.unit !== '%' ? next.unit : undefined;
}

/** What the sentence is begun with: `Kết nạp 2020: 11; 2021: 13`; else what was counted before. */
function unitOfList(line: ReadLine, { first }: Found, sentence: number): string | undefined {
  const opens = line.sentence.indexOf(sentence);
  const ofMembers = OF_MEMBERS.test(phraseAt(line.reader, opens, 2));
  return ofMembers ? 'đảng viên' : countEarlier(line.found, first)?.unit;
}

/** `Năm 2017: 51.` goes on with what the sentence before counts. */
function followsDate({ reader }: ReadLine, { first }: Quantity): boolean {
  return lower(reader, first - 1) === ':' && first > 1 && !reader.isFree(first - 2);
}

/** A sentence that is a label or a date and its number alone: `Thi hành kỷ luật 48 đảng viên. Khiển trách 30.` */
function goesOn(line: ReadLine, { quantity, elided }: Waiting, sentence: number): boolean {
  const { sentence: of } = line;
  let first = elided.labelFirst ?? quantity.first;
  while (first > 0 && quantity.first - first <= LONGEST_DATE && of[first - 1] === sentence) first -= 1;
  const ends = of[quantity.last + 2] !== sentence;
  const begins =
    elided.labelFirst === first ||
    (elided.labelFirst === undefined && quantity.first - first <= LONGEST_DATE);
  const before = line.found.findLast(({ last }) => last < first);
  // `Trồng mới 120 ha rừng. Chăm sóc 340.`: land goes on as things do, right behind it.
  const measured = before !== undefined && before.sentence === sentence - 1 && before.unit === 'ha';
  return (
    ends &&
    begins &&
    of[first - 1] !== sentence &&
    (measured || countEarlier(line.found, first) !== undefined)
  );
}

/** In tokens: `Năm 2017:`, `Quý II năm 2019:`. */
const LONGEST_DATE = 5;

/** The noun that heads a list: `Đảng viên là người dân tộc: Mường Lát 812, Quan Sơn 640`. */
function headNoun({ reader, sentence }: ReadLine, number: number): string | undefined {
  let first = sentence.indexOf(number);
  while (/^(?:tổng|số)$/.test(lower(reader, first))) first += 1;
  const colon = reader.tokens.findIndex(({ text }, at) => at > first && text === ':');
  // `Kiểm phiếu: hợp lệ 187, không hợp lệ 4`: what is done with them.
  if (colon === first + 2 && lower(reader, first) === 'kiểm') return lower(reader, first + 1);
  if (matchPhrase(reader, first, COUNTED_NOUNS) === 0) return undefined;
  return colon > 0 && sentence[colon] === number ? readNounPhrase(reader, first)?.unit : undefined;
}
