import { parseVietnameseNumber } from '../vietnamese/numbers.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** A longer row of digits is no number that anybody would say: a telephone's, an account's. */
const LONGEST = 15;

/** Each digit by itself: `0912` → `không chín một hai`. */
export function sayDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]).join(' ');
}

/** A whole number of digits alone: `21` → `hai mươi mốt`, `2184` → `hai nghìn một trăm tám mươi tư`. */
export function sayWhole(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > LONGEST) return sayDigits(digits);
  if (plain === '0') return DIGITS[0];
  return sayGroups(plain, false).join(' ');
}

/** A number that names a thing keeps its zero, one that counts does not: `Chỉ thị số 05`, but `03 đề án`. */
export function sayCode(digits: string): string {
  const zeros = /^0*(?=\d)/.exec(digits)![0];
  return [...(zeros ? [sayDigits(zeros)] : []), sayWhole(digits)].join(' ');
}

/**
 * A number as reports print it, in words: `2.184` → `hai nghìn một trăm tám mươi tư`, `94,2` → `chín mươi tư phẩy hai`,
 * `0,05` → `không phẩy không năm`, `−1,5` → `âm một phẩy năm`. `undefined` when the text is not one number.
 */
export function sayNumber(printed: string): string | undefined {
  if (parseVietnameseNumber(printed) === undefined) return undefined;
  const sign = /^[-−]/.test(printed) ? 'âm ' : '';
  const unsigned = printed.replace(/^[-−+]/, '');
  // `94.2` has its decimals behind a dot; `2.184` are thousands.
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(unsigned);
  const [whole = '', decimals] = unsigned.split(isGrouped ? ',' : /[.,]/);
  const said = sayWhole(whole.replace(/\D/g, ''));
  return `${sign}${said}${decimals ? ` phẩy ${sayDecimals(decimals)}` : ''}`;
}

/** `25` → `hai mươi lăm`, as a number; `05` and what is longer digit by digit. */
function sayDecimals(digits: string): string {
  return digits.length === 2 && !digits.startsWith('0') ? sayWhole(digits) : sayDigits(digits);
}

/** What is left of nothing is not said: `1.000.005` → `một triệu`, `không trăm linh năm`. */
function sayGroups(digits: string, inside: boolean): string[] {
  for (const [length, scale] of [
    [9, 'tỷ'],
    [6, 'triệu'],
    [3, 'nghìn'],
  ] as const) {
    if (digits.length <= length) continue;
    const high = sayGroups(digits.slice(0, -length), inside);
    const said = high.length > 0 ? [...high, scale] : [];
    return [...said, ...sayGroups(digits.slice(-length), inside || said.length > 0)];
  }
  return sayBelowThousand(Number(digits), inside);
}

function sayBelowThousand(value: number, inside: boolean): string[] {
  if (value === 0) return [];
  const [hundreds, tens, unit] = [Math.trunc(value / 100), Math.trunc(value / 10) % 10, value % 10];
  const hundred = hundreds > 0 || inside ? [DIGITS[hundreds]!, 'trăm'] : [];
  return [...hundred, ...sayBelowHundred(tens, unit, hundred.length > 0)];
}

function sayBelowHundred(tens: number, unit: number, after: boolean): string[] {
  if (tens === 0 && unit === 0) return [];
  if (tens === 0) return after ? ['linh', unit === 4 ? 'tư' : DIGITS[unit]!] : [DIGITS[unit]!];
  const ten = tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi'];
  if (unit === 0) return ten;
  if (unit === 5) return [...ten, 'lăm'];
  if (tens > 1 && unit === 1) return [...ten, 'mốt'];
  if (tens > 1 && unit === 4) return [...ten, 'tư'];
  return [...ten, DIGITS[unit]!];
}
