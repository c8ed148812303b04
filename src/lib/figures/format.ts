import { formatNumber } from '../vietnamese/format.ts';
import { parseVietnameseNumber } from '../vietnamese/numbers.ts';
import { readNumeral } from './quantity/numerals.ts';
import { qualifierClass } from './quantity/qualifiers.ts';
import { tokenize } from './tokens.ts';
import type { FigureFacts, FigureValue } from './types.ts';

type Shown = Pick<FigureFacts, 'value' | 'unit' | 'qualifier'> & { quote?: string };

interface Printed {
  value: number;
  decimals: number;
  digits: number;
  /** `tỷ`, `nghìn`; `''` when there is none. */
  scale: string;
}

/** The numbers of a quotation with the precision and the scale word they were printed with. */
function printedNumbers(quote: string): Printed[] {
  const text = tokenize(quote.normalize('NFC'));
  const { tokens } = text;
  const found: Printed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'number') continue;
    const numeral = readNumeral(text, at);
    const digits = parseVietnameseNumber(tokens[at]!.text);
    if (!numeral || digits === undefined) continue;
    const decimals =
      digits % 1 === 0 && !/,\d+$/.test(tokens[at]!.text)
        ? 0
        : (/[.,](\d+)$/.exec(tokens[at]!.text)?.[1]?.length ?? 0);
    const scale = tokens
      .slice(at + 1, numeral.last + 1)
      .map((token) => token.lower)
      .join(' ');
    found.push({ value: numeral.value, decimals, digits, scale });
    at = numeral.last;
  }
  return found;
}

function formatOne(value: number, printed: readonly Printed[], keepScale: boolean): string {
  const found = printed.find((number) => number.value === Math.abs(value));
  if (found) {
    const digits = formatNumber(value < 0 ? -found.digits : found.digits, found.decimals);
    return found.scale && keepScale ? `${digits} ${found.scale}` : digits;
  }
  // The first end of `30 - 40 triệu` is printed without its scale.
  const scaled = printed.find(
    (number) =>
      number.scale === '' &&
      printed.some((other) => other.scale && (other.value / other.digits) * number.digits === value),
  );
  return scaled && !keepScale ? formatNumber(scaled.digits, scaled.decimals) : formatNumber(value);
}

/**
 * A figure's value as it was printed, without its unit (but `%` stays): `94,2%`, `175 → 146`, `123/128`,
 * `70–80%`, `1,5 tỷ`, `2.095`.
 */
export function formatValue(figure: Shown): string {
  const printed = figure.quote ? printedNumbers(figure.quote) : [];
  const percent = figure.unit === '%' || figure.unit === '‰' ? figure.unit : '';
  const one = (value: number, keepScale = true): string => formatOne(value, printed, keepScale);
  const { value } = figure;
  if (typeof value === 'number') return `${one(value)}${percent}`;
  if ('from' in value) return `${one(value.from)}${percent} → ${one(value.to)}${percent}`;
  if ('part' in value) return `${one(value.part)}/${one(value.whole)}`;
  return `${one(value.min, !printed.some((number) => number.scale && number.value === value.max))}–${one(value.max)}${percent}`;
}

/** Whether the direction is already told by the arrow of a change. */
function toldByArrow(value: FigureValue, qualifier: string): boolean {
  return typeof value !== 'number' && 'from' in value && (qualifier === 'tăng' || qualifier === 'giảm');
}

/**
 * A figure in one line, as the sidebar shows it: `hơn 88%`, `2.095 công văn`, `bình quân 94,2%`,
 * `123/128 chi bộ`, `50 đảng viên trở lên`. A change is shown without its unit: `175 → 146`.
 */
export function formatFigure(figure: Shown): string {
  const value = formatValue(figure);
  const change = typeof figure.value !== 'number' && 'from' in figure.value;
  const unit = change || figure.unit === '%' || figure.unit === '‰' ? '' : ` ${figure.unit}`;
  const qualifier = figure.qualifier ?? '';
  // `mỗi ủy viên 2 chi đoàn`: the label says of whom; «mỗi 2 chi đoàn» would say something else.
  if (!qualifier || qualifier === 'exact' || qualifier === 'mỗi' || toldByArrow(figure.value, qualifier))
    return `${value}${unit}`;
  if (qualifier.startsWith('trở ') && qualifierClass(qualifier) !== 'exact')
    return `${value}${unit} ${qualifier}`;
  return `${qualifier} ${value}${unit}`;
}
