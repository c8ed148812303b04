import type { Found, ReadLine } from '../found.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { phraseAt } from '../../noun/phrases.ts';
import { clauseBefore } from './clause.ts';
import { shorten, tells, trimWords, wordsBefore } from './words-around.ts';
import { saidAfter } from './description.ts';

const LONGEST = 12;
const LONGEST_BRACKET = 5;
/** `Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên` says what is meant only when whole. */
const LONGEST_SHARE = 16;
const NAMED =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|độ che phủ|chỉ số|mức tăng|(?<!(?:thiểu|đa|một|dân|quân|chỉ|trị|hệ|điểm) )số(?= \p{L})|tổng (?:số|thu|chi|giá trị|sản phẩm|vốn|diện tích|mức|kim ngạch|doanh thu)|thu|giá trị|sản lượng)(?!\p{L})/iu;
/** The share is of what stands before these: `dân quân chiếm 1,62% dân số`. */
const TAKES = /(?:chiếm|bằng|tương đương|tương ứng)(?: tỷ lệ)?\s*$/iu;

/** `%`, or the last word of `phần trăm`. */
function isPercent(tokens: ReadLine['reader']['tokens'], at: number): boolean {
  const spelled = tokens[at]!.lower === 'trăm' && tokens[at - 1]?.lower === 'phần';
  return spelled || /^[%‰]$/.test(tokens[at]!.text);
}

/** The token behind `%`, `trở lên` and a bracket: `85,7% (18/21) | chi bộ`. */
function behindSign({ reader: { tokens } }: ReadLine, { first }: Found): number {
  let at = first;
  while (at < tokens.length && !isPercent(tokens, at)) at += 1;
  at += tokens[at + 1]?.lower === 'trở' ? 3 : 1;
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.slice(at, at + LONGEST_BRACKET + 1).findIndex(({ text }) => text === ')');
  return close > 0 && tokens[at + close + 1]?.kind === 'word' ? at + close + 1 : at;
}

/** What is said after a percentage: its noun with what is said of it, or the noun alone where that is long. */
function sharedAfter(line: ReadLine, figure: Found): string {
  // `từ 18,5% năm 2015 tăng lên 24,1% năm 2019`: what follows a change is its year.
  if (typeof figure.value === 'object' && 'from' in figure.value) return '';
  const { tokens, text } = line.reader;
  let at = behindSign(line, figure);
  while (/^(?:tổng|số)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const noun = readNounPhrase(line.reader, at);
  const said = saidAfter(line, (noun?.kind === 'noun' ? noun.last : at - 1) + 1, LONGEST_SHARE - 4);
  if (noun?.kind !== 'noun') return said;
  return trimWords(`${text.slice(tokens[noun.first]!.start, tokens[noun.last]!.end)} ${said}`);
}

/** `đạt 74,7% so với kế hoạch`, `đạt 104% so nghị quyết`: what the percentage is reckoned by. */
function planAfter({ reader }: ReadLine, { last }: Found): string | undefined {
  const words = phraseAt(reader, last + 1, 6);
  return /^so (?:với )?((?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|chương trình|cùng kỳ|yêu cầu)(?: năm| đề ra| trên giao)?)(?!\p{L})/u.exec(
    words,
  )?.[1];
}

/** `kế hoạch` of `86,4% kế hoạch`, `đạt 74,7% so với kế hoạch`. */
function comparedWith(line: ReadLine, figure: Found, after: string): string | undefined {
  const plan = planAfter(line, figure);
  if (plan) return plan;
  const noun = /^(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ|nghị quyết|mục tiêu|chương trình)(?!\p{L})/iu.test(
    after,
  );
  return noun ? shorten(after, LONGEST) : undefined;
}

/** `tỷ lệ điều tra, khám phá án`: a share named before a comma, of which the words behind it say more. */
function coordinatedName(line: ReadLine, figure: Found, before: string): string {
  const { tokens, text } = line.reader;
  let comma = figure.first - 1;
  while (comma > 0 && tokens[comma]!.text !== ',' && line.sentence[comma] === figure.sentence) comma -= 1;
  if (tokens[comma]?.text !== ',' || !tells(before)) return '';
  const first = wordsBefore(line, { ...figure, first: comma });
  const named = /(?:tỷ lệ|tỉ lệ|tỷ trọng)(?: \p{L}+){1,5}$/iu.exec(first.trim())?.[0];
  return named && !VERBED.test(named) && !NAMED.test(before)
    ? `${named}, ${text.slice(tokens[comma + 1]!.start, tokens[figure.first]!.start).trim()}`.replace(
        / (?:là|đạt|chiếm|còn|lên|tới|trên|hơn|gần)+$/iu,
        '',
      )
    : '';
}
const VERBED = /(?<!\p{L})(?:đạt|là|còn|chiếm|tăng|giảm|cao|thấp|được nâng)(?!\p{L})/iu;

/** `Cao nhất là Sở Giao thông vận tải (81,3%)`: the extreme of a list is told apart by its name. */
function extremeBefore({ reader: { tokens, text } }: ReadLine, { first }: Found): string | undefined {
  if (tokens[first - 1]?.text !== '(') return undefined;
  return EXTREME.exec(
    text.slice(Math.max(0, tokens[first]!.start - LONGEST_NAME), tokens[first - 1]!.start),
  )?.[1];
}
/** In letters. */
const LONGEST_NAME = 90;
const EXTREME =
  /(?<!\p{L})(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|kém) nhất|dẫn đầu|đứng đầu|kế đến|tiếp đến|tiếp theo|sau đó) (?:là|thuộc về|có) ((?:\p{L}+ ){0,3}\p{Lu}[^(),.;:]{0,50}?)\s*$/iu;

/** A label for a percentage: what it is a share of; `previous` is the label of the figure before it. */
export function labelShare(line: ReadLine, figure: Found, previous?: string): string {
  const extreme = extremeBefore(line, figure);
  if (extreme) return extreme;
  // `lãnh đạo xã cho biết hộ nghèo còn 3,15%`: what was said, not who said it.
  const printed = wordsBefore(line, figure).replace(
    /^.*(?<!\p{L})cho (?:biết|hay|thấy)(?:\s+(?=\p{L})|\s*$)/iu,
    '',
  );
  // `chiếm tỷ lệ 15%`: of what, the figure or the clause before says.
  const before = trimWords(printed.replace(/(?<!\p{L})t[ỷỉ] lệ\s*(?:là |đạt )?$/iu, ''));
  const named = NAMED.exec(before);
  const name = named ? before.slice(named.index) : coordinatedName(line, figure, before);
  if (!/^(?:t[ỷỉ] (?:lệ|trọng))?$/iu.test(name)) return shorten(name, LONGEST_SHARE);
  const after = sharedAfter(line, figure);
  // `trung cấp 30%, còn lại 8,5%`, but `còn lại 16,6% trung bình` says what.
  if (!after && /^còn lại$/iu.test(before)) return 'còn lại';
  const compared = comparedWith(line, figure, after);
  if (compared) return `so với ${compared}`;
  const said = after && `tỷ lệ ${shorten(after, LONGEST_SHARE)}`;
  return shareInClause(line, figure, {
    before,
    said,
    previous,
    takes:
      TAKES.test(printed) ||
      /^(?:tổng )?(?:dư nợ|grdp|gdp)(?!\p{L})/iu.test(after) ||
      (/(?<!\p{L})đạt\s*$/iu.test(printed) && /^dân số/iu.test(after)),
    after,
  });
}

interface ShareWords {
  before: string;
  after: string;
  said: string;
  takes: boolean;
  previous?: string;
}

/** The subject before the percentage, what is said after it, the figure before it or the clause before. */
function shareInClause(line: ReadLine, figure: Found, words: ShareWords): string {
  const { before, after, said, takes, previous } = words;
  if (leadsShare(before)) {
    const whole = takes || (before.includes(' ') && !/^\p{Ll}/u.test(after));
    return whole || !said ? shorten(before, LONGEST, true) : said;
  }
  return previous && (takes || !said) ? shareOf(previous) : said || (clauseBefore(line, figure) ?? 'tỷ lệ');
}

/** Whether the words before a percentage are its subject. */
function leadsShare(before: string): boolean {
  return tells(before) && !/^(?:với|trong|có|ở|tại|nếu|cao hơn|thấp hơn)(?!\p{L})/iu.test(before);
}

function shareOf(label: string): string {
  return /^t[ỷỉ] (?:lệ|trọng)/i.test(label) ? label : `${label}: tỷ lệ`;
}
