import { formatNumber } from './format.ts';
import type { Figure } from './types.ts';

/** Something in a report's figures that does not add up: for the archivist to look at, never corrected. */
export interface ArithmeticNote {
  code: 'tong-khong-khop' | 'ty-le-khong-khop' | 'chenh-lech-khong-khop';
  /** The figures concerned, the first the one that is in doubt. */
  ids: string[];
  message: string;
}

type Checked = Pick<Figure, 'id' | 'quote' | 'value' | 'unit' | 'qualifier' | 'partOf' | 'group'> & {
  start?: number;
  end?: number;
};

/** Differences of percentages are rounded to a decimal. */
const ROUNDING = 0.06;

function isPlainCount(figure: Checked): figure is Checked & { value: number } {
  const rounded = figure.qualifier !== undefined && figure.qualifier !== 'cả';
  return typeof figure.value === 'number' && figure.unit !== '%' && !rounded;
}

function list(figures: readonly Checked[]): string {
  return figures.map(({ quote }) => `«${quote}»`).join(', ');
}

/**
 * Parts that are listed to the end («gồm», a bracket) should make the whole. Parts told by «trong đó» may
 * leave some out, so only a sum above the whole is remarked there; and one part alone says nothing.
 */
function checkSums(figures: readonly Checked[], text: string | undefined): ArithmeticNote[] {
  return figures.filter(isPlainCount).flatMap((whole) => {
    const parts = figures
      .filter(isPlainCount)
      .filter((figure) => figure.partOf === whole.id && sameUnit(figure, whole));
    if (parts.length < 2) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const complete = isComplete(whole, parts[0]!, text);
    // Overlapping groups (`61 đảng viên nữ, 22 đảng viên là người có đạo`) may exceed nothing when each is smaller.
    if (
      sum === whole.value ||
      (!complete && sum < whole.value) ||
      (!complete && parts.every(({ value }) => value < whole.value) && !isExclusive(parts))
    )
      return [];
    return [
      {
        code: 'tong-khong-khop' as const,
        ids: [whole.id, ...parts.map(({ id }) => id)],
        message: `Các phần ${list(parts)} cộng lại là ${formatNumber(sum)}, còn bài ghi «${whole.quote}».`,
      },
    ];
  });
}

function sameUnit(part: Checked, whole: Checked): boolean {
  return (
    part.unit === whole.unit ||
    part.unit.startsWith(`${whole.unit} `) ||
    whole.unit.startsWith(`${part.unit} `)
  );
}

/** Between the whole and its first part stands `gồm`, a colon or a bracket, and no `trong đó`. */
function isComplete(whole: Checked, part: Checked, text: string | undefined): boolean {
  if (text === undefined || whole.end === undefined || part.start === undefined) return false;
  const between = text.slice(whole.end, part.start).toLowerCase();
  return /gồm|:|\(/.test(between) && !/trong (?:số )?đó|riêng|nhất là/.test(between);
}

/** Forms of discipline and grades exclude each other, so together they cannot exceed the whole. */
function isExclusive(parts: readonly Checked[]): boolean {
  return parts.every(({ quote }) =>
    /khiển trách|cảnh cáo|cách chức|khai trừ|loại|xuất sắc|giỏi|khá|yếu/i.test(quote),
  );
}

/** `791/846 đơn, đạt 93,5%`: the percentage that follows a ratio in the text. */
function checkShares(figures: readonly Checked[], text: string | undefined): ArithmeticNote[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    if (typeof figure.value === 'number' || !('part' in figure.value) || !next) return [];
    if (next.unit !== '%' || typeof next.value !== 'number' || !belongsTo(figure, next, text)) return [];
    const computed = (figure.value.part / figure.value.whole) * 100;
    const decimals = (/,(\d+)\s*%/.exec(next.quote)?.[1] ?? '').length;
    // A report may round or cut off; both are within one unit of the last digit it prints.
    const tolerance = 1.0001 * 10 ** -decimals;
    if (
      figure.value.whole === 0 ||
      Math.abs(computed - next.value) <= tolerance ||
      isBoundHeld(next, computed)
    )
      return [];
    return [
      {
        code: 'ty-le-khong-khop' as const,
        ids: [next.id, figure.id],
        message: `«${figure.quote}» là ${formatNumber(Number(computed.toFixed(Math.max(1, decimals))))}%, còn bài ghi «${next.quote}».`,
      },
    ];
  });
}

/** A percentage is the ratio's own only right after it: `(đạt 93,5%)`, `, bằng 93,5%`, `= 93,5%`. */
function belongsTo(ratio: Checked, percent: Checked, text: string | undefined): boolean {
  if (percent.qualifier && /^(?:tăng|giảm|vượt)$/.test(percent.qualifier)) return false;
  if (text === undefined || ratio.end === undefined || percent.start === undefined) return false;
  const between = text.slice(ratio.end, percent.start);
  return (
    between.length <= 40 &&
    /^[^.;\n]*[,(=][^.;\n]*$/.test(between) &&
    /(?:đạt|chiếm|bằng|tỷ lệ|tương đương|=|\()/i.test(between)
  );
}

/** `gần 94%` for 93.5 % and `trên 93%` for 93.5 % are right. */
function isBoundHeld({ qualifier, value }: Checked, computed: number): boolean {
  if (!qualifier || typeof value !== 'number' || Math.abs(computed - value) > 5) return false;
  if (/^(?:hơn|trên|quá)$/.test(qualifier)) return computed >= value;
  if (/^(?:gần|dưới|chưa đến|chưa tới)$/.test(qualifier)) return computed <= value;
  return /^(?:khoảng|xấp xỉ|ước|chừng)$/.test(qualifier);
}

/** `từ 175 thôn xuống còn 146 thôn (giảm 30 thôn)`: a stated difference that is not the difference. */
function checkDifferences(figures: readonly Checked[], text: string | undefined): ArithmeticNote[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    if (
      typeof figure.value === 'number' ||
      !('from' in figure.value) ||
      !next ||
      typeof next.value !== 'number'
    )
      return [];
    if (!/^(?:tăng|giảm)$/.test(next.qualifier ?? '') || !isNear(figure, next, text)) return [];
    const percent = next.unit === '%' && figure.unit !== '%';
    const difference = Math.abs(figure.value.to - figure.value.from);
    const computed = percent ? (difference / figure.value.from) * 100 : Number(difference.toFixed(6));
    if (!percent && !sameUnit(next, figure) && !(figure.unit === '%' && /^(?:%|điểm)/.test(next.unit)))
      return [];
    if (Math.abs(computed - next.value) <= (percent || figure.unit === '%' ? ROUNDING : 1e-9)) return [];
    return [
      {
        code: 'chenh-lech-khong-khop' as const,
        ids: [next.id, figure.id],
        message: `«${figure.quote}» chênh nhau ${formatNumber(Number(computed.toFixed(2)))}${percent ? '%' : ''}, còn bài ghi «${next.quote}».`,
      },
    ];
  });
}

function isNear(figure: Checked, next: Checked, text: string | undefined): boolean {
  if (text === undefined || figure.end === undefined || next.start === undefined) return false;
  const between = text.slice(figure.end, next.start);
  return between.length <= 12 && !/[.;\n]/.test(between);
}

/**
 * Notes on figures of one report that do not agree with each other. `text` is the plain text that their
 * offsets point into; without it only sums are looked at. Nothing is ever corrected: a report may count otherwise.
 */
export function checkArithmetic(figures: readonly Checked[], text?: string): ArithmeticNote[] {
  return [...checkSums(figures, text), ...checkShares(figures, text), ...checkDifferences(figures, text)];
}
