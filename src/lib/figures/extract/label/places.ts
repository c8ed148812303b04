import { lower } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { Found, ReadLine } from '../found.ts';
import { asLabel, trimWords } from './words-around.ts';

/** A place or body that a list names right before its number: `Đồng Mít: 27%`, `đảng bộ xã Hòa Sơn: 11 đảng viên`. */
export interface NamedPlace {
  name: string;
  /** Its first token. */
  first: number;
}

const KIND = /^(?:xã|huyện|phường|thôn|bản|ấp|xóm|quận|tỉnh|thị|trấn|thành|phố|đảng|chi|bộ|khu|tổ|dân|khối)$/;
const LONGEST_NAME = 5;
const LONGEST_KIND = 4;
const LONGEST_BASE = 12;
/** What stands before an item of a list of places. */
const BEFORE = /^(?:|[,;:(]|là|như|ở|tại|và|gồm|có|huyện|xã|phường|thôn|nơi)$/;
/** Many places: `các huyện Cam Lâm 42 mô hình`. */
const MANY = /^(?:các|những|nhiều|một số)$/;
/** Names that are no places. */
const NO_PLACE = /^(?:Đảng|Đoàn|Trung|Nhà|Nghị|Chỉ|Huy|Huân|Bằng|Giấy|Quốc|Ban|Bộ|Năm|Tháng|Quý)$/u;

/** The token of the name's end: a colon, a bracket or `là` may part it from its number. */
function nameEnd(reader: Reader, number: number): number {
  const before = lower(reader, number - 1);
  if (/^[:(]$/.test(before)) return number - 2;
  return before === 'là' ? number - 2 : number - 1;
}

/** Back from a token as long as the words before it fit, to the first token that does. */
function backWhile(from: number, least: number, longest: number, fits: (at: number) => boolean): number {
  let first = from;
  while (first > least && from - first < longest && fits(first - 1)) first -= 1;
  return first;
}

/** The name that ends at a token, with the words of its kind before it. */
function nameEndingAt(reader: Reader, last: number, least: number): number | undefined {
  const named = backWhile(last + 1, least, LONGEST_NAME, (at) => /^\p{Lu}/u.test(reader.tokens[at]!.text));
  const names = reader.tokens.slice(named, last + 1);
  const shouted = names.some(
    ({ text }) => NO_PLACE.test(text) || (text === text.toUpperCase() && text.length > 1),
  );
  if (names.length === 0 || shouted) return undefined;
  const first = backWhile(
    named,
    least,
    LONGEST_KIND,
    (at) => KIND.test(lower(reader, at)) && !MANY.test(lower(reader, at - 1)),
  );
  return names.length < 2 && first === named ? undefined : first;
}

/** The place that the words right before a figure name. */
export function placeBefore({ reader, sentence }: ReadLine, figure: Found): NamedPlace | undefined {
  const last = nameEnd(reader, figure.first);
  // No name is longer, so no more of a long line is read.
  const starts = backWhile(
    figure.first,
    0,
    LONGEST_NAME + LONGEST_KIND + 3,
    (at) => sentence[at] === figure.sentence,
  );
  const first = nameEndingAt(reader, last, starts);
  if (first === undefined) return undefined;
  const before = first === starts ? '' : lower(reader, first - 1);
  // `ở Bù Đốp là 29%`, but `Ngành mũi nhọn là 3 khu`: with a verb only where a place is said.
  if (lower(reader, figure.first - 1) === 'là' && !/^(?:ở|tại)$/.test(before)) return undefined;
  return BEFORE.test(before) ? { name: phraseIn(reader, first, last), first } : undefined;
}

function phraseIn({ text, tokens }: Reader, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}

/** What the words before a list of places say of it: `Tỷ lệ hộ theo đạo cao` of `các xã có tỷ lệ hộ theo đạo cao là …`. */
export function saidOfPlaces({ reader, sentence }: ReadLine, figure: Found, place: NamedPlace): string {
  const { tokens } = reader;
  let end = place.first - 1;
  while (
    end >= 0 &&
    (/^[:(]$/.test(lower(reader, end)) ||
      /^(?:là|như|ở|tại|gồm|có|các|những|xã|huyện|nơi|đảng|bộ)$/.test(lower(reader, end)))
  )
    end -= 1;
  let first = end + 1;
  const earlier = figure.previous?.last ?? -1;
  while (
    first > earlier + 1 &&
    sentence[first - 1] === figure.sentence &&
    end - first < LONGEST_BASE &&
    !/^[;:.,()]$/.test(lower(reader, first - 1))
  )
    first -= 1;
  return first > end ? '' : trimWords(reader.text.slice(tokens[first]!.start, tokens[end]!.end));
}

/** The label of an item of such a list: what is counted, and where. */
export function labelPlace(base: string, { name }: NamedPlace): string {
  return base ? `${base}: ${name}` : asLabel(name);
}

/** Whether the words of a list say more than where: `số`, `tỷ lệ`, a verb. */
export function namesMeasure(words: string): string | undefined {
  const named =
    /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|(?<!một )số (?=\p{L})|thu ngân sách|thu nhập|giá trị|diện tích|sản lượng)(?:.*)$/iu.exec(
      words,
    )?.[0];
  return named?.replace(/^(?:số lượng|số) /iu, '');
}
