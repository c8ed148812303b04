import { PEOPLE } from '../../noun/lexicon.ts';
import { phraseAt } from '../../noun/phrases.ts';
import type { Found, ReadLine } from '../found.ts';
import { headOfList } from './actions.ts';
import { countedBefore, LONGEST_LABEL } from './count.ts';
import { previousOf, shorten, tells, trimWords, wordsBefore } from './words-around.ts';

/** A plan that the percentage before was of: `118% | dự toán và | tăng 63%`. */
const PLAN =
  /^\s*(?:so )?(?:với )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|cùng kỳ)[^,;]*?(?:\s(?:và|,)\s*)(?=(?:tăng|giảm|vượt)?\s*$)/iu;
const DIRECTION =
  /(?<!\p{L})(tăng|giảm)(?: trưởng)?(?: (?:được|bình quân|trung bình|khoảng|hơn|gần|trên|thêm|dần|còn))*\s*$/iu;

/** `giảm tỷ lệ hộ nghèo 1,5%` */
const LED = /(?<!\p{L})(tăng|giảm) (?:tỷ lệ|tỉ lệ) [\p{L} ]+$/iu;

/** `tăng`, `giảm` of a percentage that tells a rise or a fall, however far its verb stands. */
export function directionOf(line: ReadLine, figure: Found): string | undefined {
  if (typeof figure.value !== 'number' && !('min' in figure.value)) return undefined;
  if (/^(?:tăng|giảm|vượt)$/.test(figure.qualifier ?? '')) return figure.qualifier;
  const within = line.reader.tokens
    .slice(figure.first, figure.last)
    .find(({ lower }) => /^(?:tăng|giảm)$/.test(lower));
  if (within) return within.lower;
  const printed = wordsBefore(line, figure);
  const said = DIRECTION.exec(printed) ?? LED.exec(printed);
  return said && !/còn\s*$/i.test(printed) ? said[1]!.toLowerCase() : undefined;
}

/** `giảm 45 phòng, 112 đơn vị sự nghiệp, 1.870 biên chế`: the fall of the first is that of the list. */
export function fallOfList(line: ReadLine, figure: Found): string | undefined {
  const head = headOfList(line, figure);
  const fall =
    head !== figure &&
    head.unit !== '%' &&
    head.clause === figure.clause &&
    /^(?:tăng|giảm)$/.test(head.qualifier ?? '');
  const apart =
    figure.qualifier !== undefined ||
    figure.unit === '%' ||
    head.unit.split(' ')[0] === figure.unit.split(' ')[0];
  // `tăng 12 đảng viên, 5 chi bộ …`: only what leads its clause tells of all.
  const leads =
    fall &&
    head.previous?.sentence !== head.sentence &&
    line.reader.tokens[head.first]!.lower === head.qualifier;
  return leads && !apart ? `${figure.unit} ${head.qualifier}` : undefined;
}

/** ` kế hoạch` of `vượt 12% kế hoạch`. */
export function planAfter({ reader }: ReadLine, { qualifier, last }: Found): string {
  if (qualifier !== 'vượt') return '';
  const words = [phraseAt(reader, last - 1, 2), phraseAt(reader, last + 1, 2)];
  const plan = words.find((word) => /^(?:kế hoạch|dự toán|chỉ tiêu)$/.test(word));
  return plan ? ` ${plan}` : '';
}

/** `64 đồng chí (…), tăng 8 trường hợp` */
const PERSON = /^(?:đồng chí|người|trường hợp|đảng viên)$/;

/**
 * The earlier figure of the sentence that counts the same thing; what a bracket closed since then says is passed over:
 * `kỷ luật 19 đảng viên (khiển trách 12, khai trừ 2), giảm 6 đảng viên`.
 */
function sameUnitBefore({ reader }: ReadLine, figure: Found): Found | undefined {
  for (let at = previousOf(figure); at; at = previousOf(at)) {
    const alike = PERSON.test(at.unit) && PERSON.test(figure.unit) && !at.unitElided;
    if (at.unit !== figure.unit && !alike) continue;
    const between = reader.tokens.slice(at.last + 1, figure.first).map(({ text }) => text);
    const closed =
      between.filter((text) => text === ')').length > between.filter((text) => text === '(').length;
    if (!closed) return at;
  }
  return undefined;
}

/** Nouns that stand for whatever was counted before. */
const STANDS_FOR = /^(?:đồng chí|người|trường hợp|đảng viên|tổ chức|đơn vị|cuộc|vụ|lần|)$/;

/** `tăng 28 tổ chức và tăng 417 đảng viên`, `sáp nhập 62 bản; giảm 56 trưởng bản`: each has its own noun. */
function risesApart(figure: Found, previous: Found): boolean {
  // `sáp nhập 214 thôn, giảm 1.326 người`: people are none of what was no people.
  if (
    /^(?:người|đồng chí)$/.test(figure.unit) &&
    !figure.unitElided &&
    previous.unit !== '%' &&
    !PEOPLE.has(previous.unit) &&
    !/(?:viên|thư|chức|bộ)$/.test(previous.unit)
  )
    return true;
  const own = !figure.unitElided && figure.unit !== '%' && !STANDS_FOR.test(figure.unit);
  if (own && previous.unit !== '%' && !/^(?:đồng|lần)/.test(figure.unit)) return true;
  const rises = /^(?:tăng|giảm)$/.test(previous.qualifier ?? '');
  return rises && !figure.unitElided && figure.unit !== '%' && previous.unit !== figure.unit;
}

/**
 * The figure that a change or a multiple without words of its own is reckoned from: that of its own noun
 * (`62 đảng viên, trong đó có 13 cấp ủy viên, giảm 18 đảng viên`), else the one before, but not the share of a plan
 * that stands between.
 */
export function reckonedFrom(
  line: ReadLine,
  figure: Found,
  labelOf: (figure: Found) => string,
): Found | undefined {
  // `cao gấp 1,6 lần`: how, not what.
  const own = wordsBefore(line, figure)
    .replace(PLAN, '')
    .replace(/^\s*(?:cao|lớn|nhiều)\s*$/iu, '');
  if (typeof figure.value !== 'number' || tells(trimWords(own))) return undefined;
  const same = figure.unit === '%' ? undefined : sameUnitBefore(line, figure);
  if (same) return same;
  let previous = previousOf(figure);
  if (previous && risesApart(figure, previous)) return undefined;
  while (previous && labelOf(previous).startsWith('So với ')) previous = previousOf(previous);
  return previous;
}

/** `Thôn giảm`; of a change from one number to another what is counted: `Thôn, tổ dân phố`. */
export function labelChange(line: ReadLine, figure: Found): string {
  const before = trimWords(wordsBefore(line, figure));
  // `thu nhập tăng gấp rưỡi`: what is multiplied.
  if (figure.unit === 'lần' && tells(before)) return `${before}: ${figure.qualifier}`;
  // `hộ nghèo giảm từ 61 hộ xuống còn 13 hộ`
  const fuller =
    before.toLowerCase().startsWith(`${figure.unit} `) && before.split(' ').length <= LONGEST_LABEL
      ? before
      : undefined;
  const unit = countedBefore(line, figure) ?? fuller ?? shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  return typeof figure.value === 'number' ? `${unit} ${figure.qualifier}` : unit;
}
