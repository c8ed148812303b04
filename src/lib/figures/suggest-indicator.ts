import { phrases } from './noun/phrases.ts';
import type { FigureFacts } from './types.ts';

/** What a suggestion needs to know of an indicator; entries of `indicators.yaml` have it. */
interface IndicatorHint {
  id: string;
  name: string;
  unit: string;
  /** Words one of which the figure's label, group or quotation must hold; the name's own words where absent. */
  keywords?: readonly string[];
}

/** A proposed indicator, with what speaks for it from 0 to 1; the archivist decides. */
interface IndicatorSuggestion {
  id: string;
  score: number;
}

/** Below this a suggestion would be a guess. */
const LEAST = 0.5;
/** Words that any indicator's name may hold. */
const EMPTY = phrases(
  'số | tỷ | tỉ | lệ | lượng | tổng | được | đã | bị | các | của | và | trong | mỗi | năm | bình | quân',
);

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/uỷ/g, 'ủy')
      .match(/[\p{L}\p{M}%]+/gu) ?? []
  ).filter((word) => !EMPTY.has(word));
}

function sameUnit(left: string, right: string): boolean {
  const [a, b] = [words(left).join(' '), words(right).join(' ')];
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));
}

type Suggested = Pick<FigureFacts, 'label' | 'group' | 'unit' | 'qualifier'> & { quote?: string };

/** Share of the name's words that the figure says. */
function nameOverlap(name: string, said: ReadonlySet<string>): number {
  const own = words(name);
  return own.length === 0 ? 0 : own.filter((word) => said.has(word)).length / own.length;
}

function score(figure: Suggested, indicator: IndicatorHint): number {
  if (!sameUnit(figure.unit, indicator.unit)) return 0;
  const text = `${figure.label} ${figure.group} ${figure.quote ?? ''}`.normalize('NFC').toLowerCase();
  const overlap = nameOverlap(indicator.name, new Set(words(text)));
  const keyword = (indicator.keywords ?? []).some((phrase) =>
    text.includes(phrase.normalize('NFC').toLowerCase()),
  );
  if (indicator.keywords && indicator.keywords.length > 0 && !keyword && overlap < 1) return 0;
  return Number((keyword ? 0.5 + overlap / 2 : overlap).toFixed(3));
}

/**
 * Proposes the indicator that an automatic figure measures, by its unit and its words:
 * `153 đảng viên`, label «Đảng viên được kết nạp» → `ket-nap-dang-vien`. `undefined` when none fits or two fit
 * equally well. A rise, a fall or a surplus measures no level, so it is never proposed.
 */
export function suggestIndicator(
  figure: Suggested,
  indicators: readonly IndicatorHint[],
): IndicatorSuggestion | undefined {
  if (/^(?:tăng|giảm|vượt|gấp)$/.test(figure.qualifier ?? '') && !/→|xuống|lên|còn/.test(figure.quote ?? ''))
    return undefined;
  const ranked = indicators
    .map((indicator) => ({ id: indicator.id, score: score(figure, indicator) }))
    .filter((suggestion) => suggestion.score >= LEAST)
    .sort((left, right) => right.score - left.score);
  const [best, second] = ranked;
  return best && best.score !== second?.score ? best : undefined;
}
