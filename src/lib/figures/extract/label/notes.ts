import { ACTIONS } from './action-words.ts';
import { PHRASE_END, VERB_PAIRS } from '../../noun/phrase-ends.ts';
import type { Found, ReadLine } from '../found.ts';
import { tells, trimWords, wordsBefore } from './words-around.ts';

/** A longer name has a number or an abbreviation in it: `họ Lê thôn 6`. */
const LONGEST_NAME = 3;
const LONGEST_HEAD = 6;
const LONGEST_AFTER = 12;
/** Nouns that stand for whoever or whatever the words around them tell. */
const STANDS_ALONE =
  /^(?:chiếc|cái|số tiền|tỷ lệ|diện tích|khối lượng|chiều dài|số lượng|số|hộ|phiếu|điểm|đồng chí|người|trường hợp|vụ|em|cháu|vị|người\/km[2²]|suất|khối|đồng chí dự|điểm phần trăm)$/iu;
const SIGN = /^[+−–(≈<>≤≥=-]$/;

/** Whose figure it is, not what is counted. */
const SCENE =
  /^(?:(?:cả|toàn) \p{L}+|(?:xã|huyện|thôn|bản|ấp|chi bộ|đảng bộ|phường|tỉnh)(?: \p{Lu}\p{L}*){0,3})$/iu;

/** Whether a label says no more than its unit would. */
export function isBare(label: string): boolean {
  return STANDS_ALONE.test(label);
}

/** The words right before a number, a sign or an open bracket between them passed over. */
function headWords(line: ReadLine, figure: Found): string {
  let { first } = figure;
  while (first > 0 && SIGN.test(line.reader.tokens[first - 1]!.text)) first -= 1;
  return wordsBefore(line, { ...figure, first })
    .replace(/\s+/g, ' ')
    .trim();
}

function endsInVerb(words: readonly string[]): boolean {
  const ending = (length: number) => words.slice(-length).join(' ').toLowerCase();
  return (
    PHRASE_END.has(ending(1)) ||
    VERB_PAIRS.has(ending(2)) ||
    [1, 2, 3].some((length) => ACTIONS.has(ending(length)))
  );
}

/**
 * `BCH 27 đ/c`, `Thôn 1 64 hộ`, `Tiểu dự án 1 (14,2 tỷ)`: notes put the name right before its number, without a verb.
 */
function nameBefore(line: ReadLine, figure: Found): string | undefined {
  const printed = headWords(line, figure);
  const words = printed.split(' ');
  // `thu +4,2%`: what rises or falls, be it a verb besides.
  const signed =
    /^[+−–-]$/.test(line.reader.tokens[figure.first - 1]?.text ?? '') ||
    /^[+−-]/.test(line.reader.tokens[figure.first]!.text);
  const verb = !signed && endsInVerb(words);
  const whole = trimWords(printed) === printed && !SCENE.test(printed);
  // `Hỏi 420 người`: one syllable alone is as likely a verb, unless it is an abbreviation or heads money.
  const named = words.length > 1 || /^\p{Lu}{2}/u.test(printed) || /^(?:đồng|%|usd|ha|tấn)/.test(figure.unit);
  const longest = /\d|(?<!\p{L})\p{Lu}{2}/u.test(printed) ? LONGEST_HEAD : LONGEST_NAME;
  return tells(printed) && whole && named && !verb && words.length <= longest ? printed : undefined;
}

/** `Từ chỗ 92% số thôn chưa có đảng viên, nay chỉ còn 4%`: what changes is told within. */
function toldWithin(
  { reader: { text, tokens } }: ReadLine,
  { value, unit, first, last }: Found,
): string | undefined {
  if (unit !== '%' || typeof value === 'number' || !('from' in value)) return undefined;
  const quote = text.slice(tokens[first]!.start, tokens[last]!.end);
  const said = /^\D*[\d.,]+\s?%?\s(\p{L}[^,\d]*?)(?:,|\s(?:nay|xuống|lên|còn|đến|tới)(?!\p{L}))/u.exec(
    quote,
  )?.[1];
  return said && tells(said) ? said : undefined;
}

/** `Số còn lại, 31%, cho rằng …`: what they did is told behind the comma. */
function toldBehind(
  { reader: { text, tokens } }: ReadLine,
  { unit, first, last }: Found,
): string | undefined {
  if (unit !== '%' || tokens[last + 1]?.text !== ',' || tokens[first - 1]?.text !== ',') return undefined;
  let end = last + 2;
  while (tokens[end]?.kind === 'word' && end - last < LONGEST_AFTER + 2) end += 1;
  const said = end > last + 2 ? text.slice(tokens[last + 2]!.start, tokens[end - 1]!.end) : '';
  return said.includes(' ') ? said : undefined;
}

/** The words around a number that nothing else names: within its change, right before it, behind its comma. */
export function namedAround(line: ReadLine, figure: Found): string | undefined {
  return toldWithin(line, figure) ?? nameBefore(line, figure) ?? toldBehind(line, figure);
}

/** `Tỷ lệ này ở nông thôn là 42%, ở thành thị 67%`: the next of a list of shares is told apart by its place. */
export function asideShare(line: ReadLine, figure: Found): string | undefined {
  if (figure.unit !== '%' || figure.previous?.unit !== '%') return undefined;
  const said = trimWords(headWords(line, figure));
  return /^(?:ở|tại)(?: \p{L}+){1,4}$/u.test(said) ? said : undefined;
}

/** `còn 7,2%, thấp hơn 1,1 điểm phần trăm`: how it stands beside another; `labelOf` names what is compared. */
export function comparedWith(
  line: ReadLine,
  figure: Found,
  labelOf: (figure: Found) => string,
): string | undefined {
  const how = /^(?:(?:và|nhưng|song) )?((?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn)$/iu.exec(
    headWords(line, figure),
  )?.[1];
  const { previous } = figure;
  // `Quỹ có 1,7 tỷ đồng, bình quân 836.000 đồng/hội viên`
  const mean =
    /^(?:bình quân|trung bình)$/.test(figure.qualifier ?? '') &&
    ['', figure.qualifier].includes(headWords(line, figure).toLowerCase()) &&
    previous?.unit === figure.unit.split('/')[0];
  if (mean && previous?.sentence === figure.sentence) return `${labelOf(previous)}: ${figure.qualifier}`;
  if (!how || previous?.sentence !== figure.sentence) return undefined;
  return `${labelOf(previous)}: ${how.toLowerCase()}`;
}
