import { formatNumber } from '../../vietnamese/format.ts';
import { isPlainCount, wordsBetween } from './note.ts';
import type { ArithmeticNote, Checked } from './note.ts';

type Percent = Checked & { value: number };
type Share = Checked & { value: { part: number; whole: number } };

/** A percentage of something else stands before these: `86,4% kế hoạch`. */
const OF_ANOTHER = /^\s*(?:so với|kế hoạch|chỉ tiêu|dự toán|cùng kỳ|nghị quyết|tổng|số|dân số)(?!\p{L})/iu;

function isPercent(figure: Checked | undefined): figure is Percent {
  const change = /^(?:tăng|giảm|vượt)$/.test(figure?.qualifier ?? '');
  return figure?.unit === '%' && typeof figure.value === 'number' && !change;
}

function isShare(figure: Checked | undefined): figure is Share {
  return (
    figure !== undefined &&
    typeof figure.value !== 'number' &&
    'part' in figure.value &&
    figure.value.whole > 0
  );
}

/** What stands between a ratio and its own percentage: `(đạt`, `là nữ, chiếm`, `=`. */
const OWN =
  /^[^.;:()=\n]{0,60}(?:\((?:[^.,;:()\n]{0,12})?|,\s*(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)(?!\p{L})[^.,;:()\n]{0,16}|=)\s*$/iu;

/** A percentage is the ratio's own only right after it: `(đạt 93,5%)`, `, bằng 93,5%`, `= 93,5%`. */
function followsShare(share: Checked, percent: Checked, text: string): boolean {
  const between = wordsBetween(share, percent, text);
  return between !== undefined && OWN.test(between);
}

/** `gần 94%` for 93.5 % and `trên 93%` for 93.5 % are right. */
function isBoundHeld({ qualifier, value }: Percent, computed: number): boolean {
  if (!qualifier || Math.abs(computed - value) > 5) return false;
  if (/^(?:hơn|trên|quá)$/.test(qualifier)) return computed >= value;
  if (/^(?:gần|dưới|chưa đến|chưa tới)$/.test(qualifier)) return computed <= value;
  return /^(?:khoảng|xấp xỉ|ước|chừng)$/.test(qualifier);
}

/** A report may round or cut off; both are within one unit of the last digit it prints. */
function note(percent: Percent, part: number, whole: number, said: string, ids: string[]): ArithmeticNote[] {
  const computed = (part / whole) * 100;
  const decimals = (/,(\d+)\s*%/.exec(percent.quote)?.[1] ?? '').length;
  if (Math.abs(computed - percent.value) <= 1.0001 * 10 ** -decimals || isBoundHeld(percent, computed))
    return [];
  const shown = formatNumber(Number(computed.toFixed(Math.max(1, decimals))));
  return [
    {
      code: 'ty-le-khong-khop' as const,
      ids: [percent.id, ...ids],
      message: `${said} là ${shown}%, còn bài ghi «${percent.quote}».`,
    },
  ];
}

/** `791/846 đơn, đạt 93,5%` and `93,5% (791/846 đơn)`: a percentage beside the ratio it comes from. */
function beside(figures: readonly Checked[], at: number, text: string): ArithmeticNote[] {
  const [figure, next] = [figures[at]!, figures[at + 1]];
  const other = OF_ANOTHER.test(text.slice(next?.end).replace(/^\s*\)/, ''));
  if (isShare(figure) && isPercent(next) && !other && followsShare(figure, next, text))
    return note(next, figure.value.part, figure.value.whole, `«${figure.quote}»`, [figure.id]);
  const opened = isPercent(figure) && isShare(next) && wordsBetween(figure, next, text)?.trim() === '(';
  if (!opened) return [];
  return note(figure, next.value.part, next.value.whole, `«${next.quote}»`, [next.id]);
}

/** `146 đảng viên, trong đó có 61 đảng viên nữ (41,8%)`: the bracket tells the part's share of its whole. */
function ofWhole(figures: readonly Checked[], at: number, text: string): ArithmeticNote[] {
  const [part, percent] = [figures[at]!, figures[at + 1]];
  if (!isPlainCount(part) || !part.partOf || !isPercent(percent)) return [];
  const whole = figures.find(({ id }) => id === part.partOf);
  const bracket = /^[^,;.()]{0,40}\((?:chiếm |bằng )?$/.test(wordsBetween(part, percent, text) ?? '');
  if (!whole || !isPlainCount(whole) || !bracket || whole.value < part.value) return [];
  if (!part.unit.startsWith(whole.unit)) return [];
  if (OF_ANOTHER.test(text.slice(percent.end ?? 0))) return [];
  return note(percent, part.value, whole.value, `«${part.quote}» trong «${whole.quote}»`, [
    part.id,
    whole.id,
  ]);
}

/** Percentages that do not follow from the numbers beside them. */
export function checkShares(figures: readonly Checked[], text: string): ArithmeticNote[] {
  return figures.flatMap((_, at) => [...beside(figures, at, text), ...ofWhole(figures, at, text)]);
}
