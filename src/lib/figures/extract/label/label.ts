import { actionBefore } from './actions.ts';
import type { Found, ReadLine } from '../found.ts';
import { labelShare } from './share.ts';
import { labelMeasure } from './measure.ts';
import { asLabel, previousOf, saidAfter, shorten, tells, trimWords, wordsBefore } from './words-around.ts';

const LONGEST_LABEL = 9;
const LONGEST_SAID = 7;
const LONGEST_COUNTED = 12;
const LONGEST_WHO = 6;
const WHO =
  /^(?:nữ|nam|người|đoàn viên|dân tộc|cán bộ|công chức|viên chức|đảng viên|thanh niên|giáo viên|bộ đội|công nhân|nông dân|học sinh|sinh viên|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|trung cấp|cao cấp|cử nhân|sơ cấp|chi ủy viên|đảng ủy viên|huyện ủy viên|cấp ủy viên|bí thư|chính thức|dự bị|tôn giáo|chủ doanh nghiệp|khu vực)(?!\p{L})/iu;

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
  if (typeof figure.value !== 'number' || tells(trimWords(wordsBefore(line, figure)))) return undefined;
  let previous = previousOf(figure);
  while (previous && labelFigure(line, previous).startsWith('So với ')) previous = previousOf(previous);
  return previous;
}

/** What is counted, with what was done with it or what is said of it. */
function labelCount(line: ReadLine, figure: Found): string {
  const unit = shorten(figure.unit || 'số lượng', LONGEST_LABEL);
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
  const said = figure.unitElided ? '' : saidAfter(line, figure.last + 1, LONGEST_SAID);
  const short = unit.split(' ').length + said.split(' ').length <= LONGEST_LABEL + 2;
  const repeated = said.startsWith(`là ${unit}`);
  return said && short && !repeated && !/^\p{Lu}/u.test(said) ? `${unit} ${said}` : unit;
}

/** A short label in the report's own words: `Tổ chức đảng được kiểm tra`, `Khiển trách`, `Tỷ lệ đảng viên …`. */
export function labelFigure(line: ReadLine, figure: Found): string {
  figure.label ??= asLabel(makeLabel(line, figure));
  return figure.label;
}

function makeLabel(line: ReadLine, figure: Found): string {
  const given = figure.labelFirst === undefined ? '' : labelWords(line, figure.labelFirst);
  if (tells(given)) return given;
  const change = /^(?:tăng|giảm|vượt|gấp)$/.test(figure.qualifier ?? '');
  const from = change ? reckonedFrom(line, figure) : undefined;
  if (from) return `${baseLabel(labelFigure(line, from))}: ${figure.qualifier}`;
  if (figure.unit === '%' || figure.unit === '‰') {
    const previous = previousOf(figure);
    return labelShare(line, figure, previous && baseLabel(labelFigure(line, previous)));
  }
  return (
    labelMeasure(line, figure) ??
    (change ? labelChange(line, figure) : undefined) ??
    labelEach(line, figure) ??
    whoBefore(line, figure) ??
    countedBefore(line, figure) ??
    labelCount(line, figure)
  );
}

/** `Thôn giảm`; of a change from one number to another what is counted: `Thôn, tổ dân phố`. */
function labelChange(line: ReadLine, figure: Found): string {
  const unit = countedBefore(line, figure) ?? shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  return typeof figure.value === 'number' ? `${unit} ${figure.qualifier}` : unit;
}
