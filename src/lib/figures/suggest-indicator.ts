import { isNarrowed } from './narrowed.ts';
import { DOCUMENT_NOUNS } from './noun/lexicon.ts';
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

type Suggested = Pick<FigureFacts, 'label' | 'group' | 'unit' | 'qualifier'> & {
  quote?: string;
  partOf?: string;
  start?: number;
  end?: number;
};

/** Words that tell a part or another matter: a figure that says one of them measures no more than what it says. */
const NARROWING =
  /(?<!\p{L})(?:khiển trách|cảnh cáo|cách chức|khai trừ|xóa tên|xoá tên|giải tán|đình chỉ|khiếu nại|tố cáo|dấu hiệu vi phạm|nữ|nam|người có đạo|có đạo|tôn giáo|dân tộc thiểu số|dự bị|chính thức|dưới \d+ tuổi|cấp ủy viên|cấp uỷ viên|phục hồi|chuyên đề|tài chính|đảng phí)(?!\p{L})/giu;

/** What the figure narrows and the measure does not: `đảng viên bị khiển trách` is not all discipline. */
function narrows({ label, quote = '' }: Suggested, { name }: IndicatorHint): boolean {
  const measure = name.normalize('NFC').toLowerCase();
  return [...`${label} ${quote}`.normalize('NFC').toLowerCase().matchAll(NARROWING)].some(
    ([word]) => !measure.includes(word),
  );
}

/** Whether the figure's own words name what was done; a document is one of its kind whatever was done with it. */
function saysMeasure(
  { label, quote = '', unit }: Suggested,
  { name, keywords = [] }: IndicatorHint,
): boolean {
  if (DOCUMENT_NOUNS.has(unit)) return true;
  const own = `${label} ${quote}`.normalize('NFC').toLowerCase();
  const counted = new Set(words(unit));
  const named = words(name).filter((word) => !counted.has(word));
  if (named.length === 0 || named.every((word) => new Set(words(own)).has(word))) return true;
  return keywords.some((phrase) => own.includes(phrase.normalize('NFC').toLowerCase()));
}

/** Share of the name's words that the figure says. */
function nameOverlap(name: string, said: ReadonlySet<string>): number {
  const own = words(name);
  return own.length === 0 ? 0 : own.filter((word) => said.has(word)).length / own.length;
}

function score(figure: Suggested, indicator: IndicatorHint): number {
  if (!sameUnit(figure.unit, indicator.unit) || narrows(figure, indicator) || !saysMeasure(figure, indicator))
    return 0;
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
 * equally well. A rise, a fall or a surplus measures no level and a part is not its whole, so neither is proposed; nor is
 * one that its clause in `text` narrows.
 */
export function suggestIndicator(
  figure: Suggested,
  indicators: readonly IndicatorHint[],
  text?: string,
): IndicatorSuggestion | undefined {
  if (figure.partOf !== undefined) return undefined;
  const { unit, start, end } = figure;
  // Documents are what they are, whatever they are about.
  const placed = text !== undefined && start !== undefined && end !== undefined && !DOCUMENT_NOUNS.has(unit);
  if (placed && isNarrowed(text, { start, end })) return undefined;
  if (/^(?:tăng|giảm|vượt|gấp)$/.test(figure.qualifier ?? '') && !/→|xuống|lên|còn/.test(figure.quote ?? ''))
    return undefined;
  const ranked = indicators
    .map((indicator) => ({ id: indicator.id, score: score(figure, indicator) }))
    .filter((suggestion) => suggestion.score >= LEAST)
    .sort((left, right) => right.score - left.score);
  const [best, second] = ranked;
  return best && best.score !== second?.score ? best : undefined;
}
