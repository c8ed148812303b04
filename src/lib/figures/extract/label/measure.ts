import { readNounPhrase } from '../../noun/noun-phrase.ts';
import type { Found, ReadLine } from '../found.ts';
import { shorten, tells, trimWords, wordsBefore } from './words-around.ts';

/** What measures measure, for a figure whose words do not say. */
const MEASURED: readonly [unit: RegExp, label: string][] = [
  [/^(?:đồng|usd)(?:\/|$)/, 'số tiền'],
  [/^(?:ha|m²|km²|sào|mẫu)(?:\/|$)/, 'diện tích'],
  [/^(?:km|m)(?:\/|$)/, 'chiều dài'],
  [/^(?:tấn|tạ|yến|kg)(?:\/|$)/, 'khối lượng'],
  [/^(?:lít|m³)(?:\/|$)/, 'số lượng'],
  [/^ngày công$/, 'ngày công'],
  [/^(?:ngày|giờ|phút|tháng)$/, 'thời gian'],
];
/** Nouns that name what money or a measure is. */
const HEAD =
  /(?<!\p{L})(?:tổng )?(?:số )?(?:vốn|(?<=tổng )đầu tư|suất đầu tư|kinh phí|mức đầu tư|mức hỗ trợ|thu ngân sách|chi ngân sách|nộp ngân sách|ngân sách|diện tích|thu nhập|doanh thu|giá trị|sản lượng|năng suất|tiền|chi phí|thiệt hại|lợi nhuận|quỹ|dư nợ|doanh số|bội thu|bội chi|thu quỹ|tồn quỹ|trích quỹ|chi quỹ|lương|phụ cấp|học phí|đảng phí|hội phí|giá|chiều dài|kim ngạch|tài sản|nguồn lực|trị giá|sai phạm|thu nộp|lãi|lỗ|thời gian|thời hạn|dư quỹ|tổng chi|tổng thu)(?!\p{L})/giu;
/** What was done with it. */
const DONE =
  /(?<!\p{L})(?:đã )?(?:đóng góp|ủng hộ|thu hồi|hỗ trợ|trao tặng|trao|tặng|nộp|bố trí|giải ngân|huy động|chi trả|vay|quyên góp|tiết kiệm|thưởng|hiến|trồng|gieo trồng|gieo cấy|gieo sạ|xuống giống|truy thu|bao tiêu|tiêu thụ|đánh bắt|khai thác|chế biến|khai hoang|cải tạo|thu hoạch|vận động|san lấp|nạo vét|kiên cố hóa|kiên cố|cứng hóa|bê tông hóa|xây dựng|nâng cấp|giải tỏa|giải phóng|tiếp nhận|nhận|thu|bán(?! (?:lẻ|buôn|trú))|góp|đầu tư|cho vay|vay|giải tỏa|nợ đọng|(?<!(?:dư|thu hồi|trả|xóa|xoá|đòi) )nợ(?= \p{L})(?! (?:xấu|công|quá|thuế|còn|là|lên|trên|gần|hơn|tăng|giảm))|nợ quá hạn|nợ thuế|tồn(?! tại)|chi(?! (?:bộ|hội|đoàn|ủy|uỷ|nhánh|cục|tiết|phí|trả|thường|đầu|ngân)))(?!\p{L})/giu;
const LONGEST = 9;
const LONGEST_BARE = 5;
/** A label never begins with these. */
const NO_BEGINNING =
  /^(?:ở|tại|từ|nếu|khi|trong|theo|do|vì|tính|đến|với|thực hiện|người|nơi|ông|bà|anh|chị|hiện|cùng|cả|một|hai|này|đó)(?!\p{L})/iu;

/** In words: a longer noun is a description. */
const LONGEST_THING = 3;

/** `68,3 km đường biên`, `12.500 m² đất`: what is measured, told behind the measure. */
function measuredThing({ reader }: ReadLine, { unit, last }: Found): string | undefined {
  if (/^(?:đồng|usd)(?:\/|$)|\//.test(unit)) return undefined;
  const noun = readNounPhrase(reader, last + 1);
  return noun?.kind === 'noun' && noun.unit.split(' ').length <= LONGEST_THING ? noun.unit : undefined;
}

/** `Từ 6 triệu đồng năm 2010, thu nhập bình quân của người dân lên 52 triệu đồng`: what changes is named within. */
function namedWithin(
  { reader: { text, tokens } }: ReadLine,
  { value, first, last }: Found,
): string | undefined {
  if (typeof value === 'number' || !('from' in value)) return undefined;
  const quote = text.slice(tokens[first]!.start, tokens[last]!.end);
  const named =
    /,\s*(?:nay )?(\p{L}[\p{L} ]+?)\s+(?:đã |nay |chỉ )*(?:lên|xuống|còn|tăng|giảm|đạt)(?!\p{L})/u.exec(
      quote,
    )?.[1];
  return named && tells(trimWords(named)) ? trimWords(named) : undefined;
}

/** A label for money, areas, lengths and weights; `undefined` for other figures. */
export function labelMeasure(line: ReadLine, figure: Found): string | undefined {
  const measured = MEASURED.find(([unit]) => unit.test(figure.unit))?.[1];
  if (!measured) return undefined;
  const inside = namedWithin(line, figure);
  if (inside) return inside;
  const printed = wordsBefore(line, figure);
  const before = trimWords(printed);
  const named = partBefore(figure, before) ?? headBefore(before);
  if (named) return named;
  const done = [...printed.matchAll(DONE)].at(-1)?.[0].toLowerCase();
  const thing = measuredThing(line, figure);
  if (done || thing) return [measured, thing, done].filter(Boolean).join(' ');
  return cropBefore(measured, before) ?? (isShortName(before) ? shorten(before, LONGEST) : measured);
}

/** `trong đó tôm 240 tấn, mực 315 tấn` */
function partBefore({ parent, unit }: Found, before: string): string | undefined {
  const part = parent?.unit === unit && tells(before) && before.split(' ').length <= LONGEST_BARE;
  return part && !NO_BEGINNING.test(before) ? before : undefined;
}

function headBefore(before: string): string | undefined {
  return (
    [...before.matchAll(HEAD)]
      .map(({ index }) => before.slice(index))
      // `dư nợ ủy thác qua Ngân hàng Chính sách xã hội`: the name is told without its means.
      .map((words) =>
        words.split(' ').length > LONGEST
          ? words.replace(/\s(?:qua|tại|ở|từ|cho|trên|theo)\s.*$/u, '')
          : words,
      )
      .find((words) => words.split(' ').length <= LONGEST)
  );
}

/** `Lúa 120ha, ngô 45ha` → `diện tích lúa`. */
function cropBefore(measured: string, before: string): string | undefined {
  const bare = /^\p{L}+(?: \p{L}+)?$/u.test(before) && /^(?:diện tích|khối lượng|số lượng)$/.test(measured);
  if (!bare || !tells(before) || NO_BEGINNING.test(before)) return undefined;
  // `mắm 85 lít`: that litres are a number says nothing.
  return measured === 'số lượng' ? before : `${measured} ${before.charAt(0).toLowerCase()}${before.slice(1)}`;
}

function isShortName(before: string): boolean {
  const short = before.split(' ').length <= LONGEST_BARE && /\s/.test(before);
  const names = before.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  return short && names === 0 && tells(before) && !NO_BEGINNING.test(before);
}
