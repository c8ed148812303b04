import { actionBefore } from './actions.ts';
import type { Found, ReadLine } from '../found.ts';
import { labelShare } from './share.ts';
import { labelMeasure } from './measure.ts';
import { phraseAt } from '../../noun/phrases.ts';
import { complaintBefore, doneBefore, itemBefore, ownClause, passiveAfter, statedSubject } from './clause.ts';
import { namedInTurn } from './in-turn.ts';
import { labelPlace, namesMeasure, placeBefore, saidOfPlaces } from './places.ts';
import { asLabel, previousOf, saidAfter, shorten, tells, trimWords, wordsBefore } from './words-around.ts';

const LONGEST_LABEL = 9;
const LONGEST_SAID = 9;
const LONGEST_COUNTED = 12;
const LONGEST_WHO = 6;
const WHO =
  /^(?:nữ|nam|người|đoàn viên|dân tộc|cán bộ|công chức|viên chức|đảng viên|thanh niên|giáo viên|bộ đội|công nhân|nông dân|học sinh|sinh viên|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|trung cấp|cao cấp|cử nhân|sơ cấp|chi ủy viên|đảng ủy viên|huyện ủy viên|cấp ủy viên|bí thư|chính thức|dự bị|tôn giáo|chủ doanh nghiệp|khu vực)(?!\p{L})/iu;

/** A plan that the percentage before was of: `118% | dự toán và | tăng 63%`. */
const PLAN =
  /^\s*(?:so )?(?:với )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|cùng kỳ)[^,;]*?(?:\s(?:và|,)\s*)(?=(?:tăng|giảm|vượt)?\s*$)/iu;
const DIRECTION =
  /(?<!\p{L})(tăng|giảm)(?: trưởng)?(?: (?:được|bình quân|trung bình|khoảng|hơn|gần|trên|thêm|dần|còn))*\s*$/iu;

/** `tăng`, `giảm` of a percentage that tells a rise or a fall, however far its verb stands. */
function directionOf(line: ReadLine, figure: Found): string | undefined {
  if (typeof figure.value !== 'number' && !('min' in figure.value)) return undefined;
  if (/^(?:tăng|giảm|vượt)$/.test(figure.qualifier ?? '')) return figure.qualifier;
  const printed = wordsBefore(line, figure);
  const said = DIRECTION.exec(printed);
  return said && !/còn\s*$/i.test(printed) ? said[1]!.toLowerCase() : undefined;
}

/** ` kế hoạch` of `vượt 12% kế hoạch`. */
function planAfter({ reader }: ReadLine, { qualifier, last }: Found): string {
  if (qualifier !== 'vượt') return '';
  const words = [phraseAt(reader, last - 1, 2), phraseAt(reader, last + 1, 2)];
  const plan = words.find((word) => /^(?:kế hoạch|dự toán|chỉ tiêu)$/.test(word));
  return plan ? ` ${plan}` : '';
}

/** A label without what it says of the change or the share beside it. */
function baseLabel(label: string): string {
  return label.replace(/(?:: (?:tỷ lệ|tăng|giảm|vượt|gấp))+$/, '');
}

/** The words that stand before an elided number: `khiển trách 26` → `khiển trách`. */
function labelWords(line: ReadLine, labelFirst: number): string {
  const { tokens, text } = line.reader;
  let number = labelFirst;
  while (number < tokens.length && tokens[number]!.kind !== 'number') number += 1;
  const end = number > labelFirst ? tokens[number - 1]!.end : tokens[labelFirst]!.end;
  return trimWords(text.slice(tokens[labelFirst]!.start, end).replace(/\s*[:(]\s*$/, ''));
}

/** `mỗi ủy viên 2 chi đoàn` → `Chi đoàn mỗi ủy viên`. */
function labelEach({ reader }: ReadLine, figure: Found): string | undefined {
  if (figure.qualifier !== 'mỗi') return undefined;
  const words = reader.tokens.slice(figure.first, figure.last + 1);
  const number = words.findIndex((token) => token.kind === 'number');
  const each = words
    .slice(0, Math.max(0, number))
    .map((token) => token.lower)
    .join(' ');
  return each.startsWith('mỗi ') ? `${figure.unit} ${each}` : undefined;
}

/** `Số đơn vị sự nghiệp cấp huyện`: what the clause counts, where it names it before the number. */
function countedBefore(line: ReadLine, figure: Found): string | undefined {
  const before = trimWords(wordsBefore(line, figure));
  const named = /^(?:tổng )?(?:số|lượng)(?: lượng)? (?!tiền|liệu|dư|còn lại)(\p{L}.*)/iu.exec(before)?.[1];
  if (!named) return undefined;
  // `số thôn giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố`
  return figure.unit.startsWith(named.toLowerCase()) ? figure.unit : shorten(named, LONGEST_COUNTED);
}

/** `nữ 96 đồng chí`, `đoàn viên thanh niên 127 đồng chí`: people told apart by the words before the number. */
function whoBefore(line: ReadLine, figure: Found): string | undefined {
  if (!/^(?:đồng chí|người|đảng viên|đại biểu|em|trường hợp)$/.test(figure.unit)) return undefined;
  const before = trimWords(wordsBefore(line, figure));
  return WHO.test(before) && before.split(' ').length <= LONGEST_WHO ? before : undefined;
}

/**
 * The figure that a change or a multiple without words of its own is reckoned from: not the share of a plan that
 * stands between.
 */
function reckonedFrom(line: ReadLine, figure: Found): Found | undefined {
  const own = wordsBefore(line, figure).replace(PLAN, '');
  if (typeof figure.value !== 'number' || tells(trimWords(own))) return undefined;
  let previous = previousOf(figure);
  // `62 đảng viên, trong đó có 13 cấp ủy viên, giảm 18 đảng viên`: of whom it tells, its own noun says.
  const sameUnit = (one: Found): boolean => one.unit === figure.unit;
  if (previous && figure.unit !== '%' && !sameUnit(previous)) {
    for (let at: Found | undefined = previous; at; at = previousOf(at)) if (sameUnit(at)) return at;
  }
  // `tăng 28 tổ chức và tăng 417 đảng viên`: each rise has its own noun.
  const rises = /^(?:tăng|giảm)$/.test(previous?.qualifier ?? '');
  if (previous && rises && !figure.unitElided && figure.unit !== '%' && !sameUnit(previous)) return undefined;
  while (previous && labelFigure(line, previous).startsWith('So với ')) previous = previousOf(previous);
  return previous;
}

/** What is counted, with what was done with it or what is said of it. */
function labelCount(line: ReadLine, figure: Found): string {
  const unit = shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  const complaint = complaintBefore(line, figure);
  if (complaint) return `${unit}: ${complaint}`;
  const passive = passiveAfter(line, figure);
  if (passive) return `${unit} ${passive}`;
  const found = unit.includes('/') ? undefined : actionBefore(line, figure);
  // Cases are found out; `phát hiện 9 tổ chức đảng có vi phạm` says what was found.
  const action =
    found === 'được phát hiện' && !/^(?:vụ|trường hợp|sai phạm|ca|mẫu)/.test(unit) ? undefined : found;
  if (action) {
    // `kiểm tra 22 cuộc`: the inspections themselves, not what was inspected.
    return /^(?:cuộc|đợt|lần|buổi)$/.test(unit)
      ? `${unit} ${action.replace(/^\S+ /, '')}`
      : `${unit} ${action}`;
  }
  const said = saidAfter(line, (figure.unitElided ? numberEnd(line, figure) : figure.last) + 1, LONGEST_SAID);
  const short = unit.split(' ').length + said.split(' ').length <= LONGEST_LABEL + 2;
  const repeated = said.startsWith(`là ${unit}`);
  if (said && short && !repeated && !/^\p{Lu}/u.test(said)) return `${unit} ${said}`;
  return doneBefore(line, figure) ?? unit;
}

/** The last number of a figure whose noun is left out: `53 quốc phòng - an ninh`. */
function numberEnd({ reader }: ReadLine, { first, last }: Found): number {
  let at = last;
  while (at > first && reader.tokens[at]!.kind !== 'number') at -= 1;
  return reader.tokens[at]!.kind === 'number' ? at : last;
}

/** A short label in the report's own words: `Tổ chức đảng được kiểm tra`, `Khiển trách`, `Tỷ lệ đảng viên …`. */
export function labelFigure(line: ReadLine, figure: Found): string {
  if (figure.label === undefined) {
    const label = makeLabel(line, figure);
    figure.label = asLabel((SAYS_NOTHING.test(label) ? ownClause(line, figure) : undefined) ?? label);
  }
  return figure.label;
}

/** The label of an item in a list of places: `Tỷ lệ hộ theo đạo cao: Đồng Mít`. */
function labelOfPlace(line: ReadLine, figure: Found): string | undefined {
  const place = placeBefore(line, figure);
  if (!place) return undefined;
  const { previous } = figure;
  const goesOn = previous?.place !== undefined && previous.unit.split(' ')[0] === figure.unit.split(' ')[0];
  const said = saidOfPlaces(line, figure, place);
  const base = goesOn
    ? previous.placeBase
    : (namesMeasure(said) ?? (figure.unit === '%' ? said : labelCount(line, figure)));
  figure.place = asLabel(place.name);
  figure.placeBase = base;
  return labelPlace(base ?? '', { ...place, name: figure.place });
}

/** Labels that tell nobody what was counted. */
const SAYS_NOTHING = /^(?:|tỷ lệ|số lượng|người|đồng chí|trường hợp|chỉ|còn|mới|xã đạt|lượt|con)$/iu;

function makeLabel(line: ReadLine, figure: Found): string {
  const given = figure.labelFirst === undefined ? '' : labelWords(line, figure.labelFirst);
  if (tells(given)) return given;
  const change = /^(?:tăng|giảm|vượt|gấp)$/.test(figure.qualifier ?? '');
  const from = change ? reckonedFrom(line, figure) : undefined;
  if (from) return `${baseLabel(labelFigure(line, from))}: ${figure.qualifier}${planAfter(line, figure)}`;
  const turn = change ? undefined : namedInTurn(line, figure);
  if (turn) {
    if (turn.place) figure.place = turn.name;
    return `${turn.base}: ${turn.place ? turn.name : turn.name.toLowerCase()}`;
  }
  const place = change ? undefined : labelOfPlace(line, figure);
  if (place) return place;
  const item = itemBefore(line, figure);
  if (item) return item;
  if (figure.unit === '%' || figure.unit === '‰') {
    const previous = previousOf(figure);
    const share = labelShare(line, figure, previous && baseLabel(labelFigure(line, previous)));
    const direction = directionOf(line, figure);
    return direction && !/(?:tăng|giảm|vượt)/iu.test(share) ? `${share}: ${direction}` : share;
  }
  return (
    labelMeasure(line, figure) ??
    (change ? labelChange(line, figure) : undefined) ??
    labelEach(line, figure) ??
    statedSubject(line, figure) ??
    whoBefore(line, figure) ??
    countedBefore(line, figure) ??
    labelCount(line, figure)
  );
}

/** `Thôn giảm`; of a change from one number to another what is counted: `Thôn, tổ dân phố`. */
function labelChange(line: ReadLine, figure: Found): string {
  const before = trimWords(wordsBefore(line, figure));
  // `hộ nghèo giảm từ 61 hộ xuống còn 13 hộ`
  const fuller =
    before.toLowerCase().startsWith(`${figure.unit} `) && before.split(' ').length <= LONGEST_LABEL
      ? before
      : undefined;
  const unit = countedBefore(line, figure) ?? fuller ?? shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  return typeof figure.value === 'number' ? `${unit} ${figure.qualifier}` : unit;
}
