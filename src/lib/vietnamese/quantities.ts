import { normalise } from './normalise.ts';
import { readAmount } from './numbers.ts';
import type { Numeral } from './numbers.ts';
import { parseNumberWords } from './number-words.ts';
import { readQualifier } from './qualifiers.ts';
import { readUnit } from './units.ts';

/** A quantity as a phrase states it. Exactly one of the value fields is there. */
export interface Quantity {
  value?: number;
  /** A change: `từ 175 thôn xuống còn 146 thôn`; with years where the phrase gives them. */
  from?: number;
  to?: number;
  fromYear?: number;
  toYear?: number;
  /** A range: `5 - 7%`. */
  min?: number;
  max?: number;
  /** A count out of a whole: `123/128 chi bộ`. */
  part?: number;
  whole?: number;
  /** A fraction of an unstated whole: `2/3 số đại biểu`, `một nửa số xã`. */
  fraction?: [numerator: number, denominator: number];
  /** `hàng trăm`, `vài chục`: no number at all. */
  vague?: string;
  /** ISO 8601 duration: `5 năm qua` is `P5Y`. */
  duration?: string;
  /** `24/24` and `7/7` mean "always". */
  idiom?: string;
  /** Lower case, abbreviations written out: `đảng viên`, `%`, `m²`, `triệu` is in the value and not here. */
  unit?: string;
  qualifier?: string;
  /** `hơn 88%` is at least 88, `gần 1.200 hộ` at most 1,200. */
  bound?: 'lower' | 'upper';
  /** The noun before a number that has none after it: `khiển trách 26`. */
  label?: string;
  /** The digits as printed where they say more than the value: `03`, `6,70`. */
  text?: string;
  warn?: Numeral['warn'];
}

const AMOUNT = String.raw`[-−+]?\d[\d.,]*(?:(?<=\d) (?=\d{3}(?!\d))\d{3})*(?: (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})(?: \d+(?= (?:nghìn|ngàn|triệu)))?)*`;
const WORDS = String.raw`(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|tư|lăm|linh|lẻ|trăm|nghìn|ngàn|vạn|triệu|tỷ|rưỡi))*(?!\p{L})`;

/**
 * Reads a short phrase that states one quantity or a list of them; an empty array when it states none.
 * `hơn 88%` → 88 `%`, `hơn`, at least; `từ 175 thôn xuống còn 146 thôn, tổ dân phố` → from 175 to 146;
 * `khiển trách 26, cảnh cáo 03` → two labelled counts; `một số xã`, `3/2`, `22-NQ/TW` → none.
 * Meant for phrases; finding phrases in running text is the figures module's work.
 */
export function parseQuantities(phrase: string): Quantity[] {
  const text = normalise(phrase).trim().replace(/[;.]$/, '');
  // A comma or semicolon parts two quantities when a number follows soon: `52 tổ chức, 19 đảng viên`.
  const parts = text.split(/[;,] (?=\d|\p{L}[\p{L} ]*:? \d)/u);
  const quantities = parts.map(parseQuantity);
  return quantities.filter((quantity) => quantity !== undefined);
}

/** Reads a phrase that states exactly one quantity; see {@link parseQuantities}. */
export function parseQuantity(phrase: string): Quantity | undefined {
  const text = normalise(phrase).trim().replace(/[;.]$/, '');
  for (const read of [readVague, readIdiom, readDuration, readFraction, readChange, readRange, readShare]) {
    const quantity = read(text);
    if (quantity) return quantity;
  }
  return readPlain(text);
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return readAmount(text)?.value ?? parseNumberWords(text);
}

function match(text: string, pattern: string): Record<string, string | undefined> | undefined {
  return new RegExp(pattern, 'iu').exec(text)?.groups;
}

function readVague(text: string): Quantity | undefined {
  const found = match(
    text,
    String.raw`^(?<vague>(?:hàng|vài) (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ))(?!\p{L})(?<rest>.*)$`,
  );
  return found && { vague: found.vague!.toLowerCase(), unit: readUnit(found.rest!) };
}

function readIdiom(text: string): Quantity | undefined {
  const found = match(text, String.raw`^(?<idiom>24/24|7/7)(?: (?:giờ|ngày|h).*)?$`);
  return found && { idiom: found.idiom };
}

function readDuration(text: string): Quantity | undefined {
  const found = match(
    text,
    String.raw`^(?:trong |sau )?(?<count>\d+) (?<unit>năm|tháng)(?: (?:qua|tới|trước|liền|đầu năm|cuối năm|gần đây)| ?\(\d{4} ?[-–] ?\d{4}\))`,
  );
  return found && { duration: `P${Number(found.count)}${found.unit!.toLowerCase() === 'năm' ? 'Y' : 'M'}` };
}

function readFraction(text: string): Quantity | undefined {
  const digits = match(text, String.raw`^(?<a>\d+)/(?<b>\d+) (?<rest>(?:số|dân số|diện tích|tổng số) ?.*)$`);
  const words = match(text, String.raw`^(?<a>${WORDS}) phần (?<b>${WORDS}) (?<rest>.*)$`);
  const half = match(text, String.raw`^(?<half>(?:hơn |quá )?(?:một )?nửa) (?<rest>.*)$`);
  if (half) {
    const quantity: Quantity = { fraction: [1, 2], unit: readUnit(half.rest!) };
    if (/^(?:hơn|quá)/i.test(half.half!)) quantity.bound = 'lower';
    return quantity;
  }
  const found = digits ?? words;
  if (!found) return undefined;
  const [numerator, denominator] = [numberOf(found.a), numberOf(found.b)];
  if (numerator === undefined || denominator === undefined) return undefined;
  return { fraction: [numerator, denominator], unit: readUnit(found.rest!) };
}

function readChange(text: string): Quantity | undefined {
  const found = match(
    text,
    String.raw`^(?:(?:tăng|giảm) )?từ (?<from>${AMOUNT})(?<fromUnit>.*?) (?<verb>(?:tăng |giảm )?(?:xuống còn|xuống|lên trên|lên hơn|lên|còn)) (?<to>${AMOUNT})(?<toUnit>.*)$`,
  );
  if (!found) return undefined;
  const [from, to] = [numberOf(found.from), numberOf(found.to)];
  if (from === undefined || to === undefined) return undefined;
  const quantity: Quantity = { from, to, unit: readUnit(found.toUnit!) ?? readUnit(found.fromUnit!) };
  quantity.qualifier = /còn|xuống|giảm/i.test(found.verb!) ? 'giảm' : 'tăng';
  const [fromYear, toYear] = [yearIn(found.fromUnit!), yearIn(found.toUnit!)];
  if (fromYear) quantity.fromYear = fromYear;
  if (toYear) quantity.toYear = toYear;
  return quantity;
}

function yearIn(text: string): number | undefined {
  const year = /năm (\d{4})/i.exec(text)?.[1];
  return year ? Number(year) : undefined;
}

function readRange(text: string): Quantity | undefined {
  const found = match(
    text,
    String.raw`^(?<before>.*?)(?<min>\d[\d.,]*)(?:%)?(?: ?[-–] ?| đến )(?<max>${AMOUNT})(?<rest>.*)$`,
  );
  if (!found || /[\p{L}\d]$/u.test(found.before!) || /^[/-]/.test(found.rest!)) return undefined;
  const [min, max] = [numberOf(found.min), numberOf(found.max)];
  if (min === undefined || max === undefined || min >= max) return undefined;
  const qualifier = readQualifier(found.before!.replace(/từ $/i, ''), found.rest!);
  return { min, max, unit: readUnit(found.rest!), ...qualifier };
}

function readShare(text: string): Quantity | undefined {
  const slash = match(text, String.raw`^(?<before>.*?)(?<part>\d[\d.]*)/(?<whole>\d[\d.]*)(?<rest> .+)$`);
  const inWords = match(
    text,
    String.raw`^(?<before>.*?)(?<part>\d[\d.]*) (?:trong|trên) (?:tổng )?số (?<whole>\d[\d.]*)(?<rest> .+)$`,
  );
  const found = slash ?? inWords;
  if (!found || /[\d/]$/.test(found.before!)) return undefined;
  const [part, whole] = [numberOf(found.part), numberOf(found.whole)];
  const unit = readUnit(found.rest!);
  if (part === undefined || whole === undefined || unit === undefined) return undefined;
  return { part, whole, unit };
}

function readPlain(text: string): Quantity | undefined {
  const none = match(text, String.raw`^không (?<unit>.+?) nào$`);
  if (none) return { value: 0, unit: readUnit(none.unit!) };
  const digits = match(text, String.raw`^(?<before>[^\d]*?)(?<amount>${AMOUNT})(?<rest>[^\d].*|)$`);
  const words = match(text, String.raw`^(?<before>)(?<amount>${WORDS})(?<rest>.*)$`);
  const found = digits ?? words;
  if (!found || /[\p{L}]$/u.test(found.before!)) return undefined;
  const numeral = digits ? readAmount(found.amount!) : undefined;
  const value = numeral?.value ?? parseNumberWords(found.amount!);
  const rest = found.rest!;
  if (value === undefined || /^(?:[-–]\p{Lu}|\/[\p{Lu}\d])/u.test(rest)) return undefined;
  if (!digits && /^(?:một|năm)$/i.test(found.amount!) && !isCounted(found.amount!, rest)) return undefined;
  const quantity: Quantity = { value, ...readQualifier(found.before!, rest) };
  const unit = readUnit(rest);
  if (unit) quantity.unit = unit;
  if (numeral && /^0\d|,\d*0$/.test(numeral.text)) quantity.text = numeral.text;
  if (numeral?.warn) quantity.warn = numeral.warn;
  const label = found.before!.replace(/[:\s]+$/, '').toLowerCase();
  if (!unit && !quantity.qualifier && label && !/^(?:đạt|được|có|là|còn)$/.test(label))
    quantity.label = label;
  return quantity;
}

/** `một` counts only before a noun that is counted so, `năm` alone is a year. */
function isCounted(word: string, rest: string): boolean {
  if (/^năm$/i.test(word)) return false;
  return /^ (?:chi bộ|đảng bộ|đảng viên|đồng chí|xã|thôn|người|hộ|tổ chức|lớp|cuộc|trường hợp)(?!\p{L})/iu.test(
    rest,
  );
}
