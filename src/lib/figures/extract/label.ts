import { actionBefore } from './actions.ts';
import type { Found, ReadLine } from './find.ts';
import { labelShare } from './label-share.ts';
import { labelMeasure } from './label-measure.ts';
import { capitalize, previousOf, saidAfter, shorten, tells, trimWords, wordsBefore } from './words-around.ts';

const LONGEST_LABEL = 9;
const LONGEST_SAID = 7;

/** A label without what it says of the change or the share beside it. */
export function baseLabel(label: string): string {
  return label.replace(/(?:: (?:tỷ lệ|tăng|giảm|vượt))+$/, '');
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

/** `Số đơn vị sự nghiệp cấp huyện`: what fell or rose, where the clause names it before the change. */
function changed(line: ReadLine, figure: Found): string | undefined {
  const before = trimWords(wordsBefore(line, figure));
  return /^(?:tổng )?(?:số|lượng) /i.test(before)
    ? shorten(before.replace(/^(?:tổng )?(?:số|lượng)(?: lượng)? /i, ''), LONGEST_LABEL)
    : undefined;
}

/** What is counted, with what was done with it or what is said of it. */
function labelCount(line: ReadLine, figure: Found): string {
  const unit = shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  const action = unit.includes('/') ? undefined : actionBefore(line, figure);
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
  figure.label ??= capitalize(makeLabel(line, figure));
  return figure.label;
}

function makeLabel(line: ReadLine, figure: Found): string {
  const given = figure.labelFirst === undefined ? '' : labelWords(line, figure.labelFirst);
  if (tells(given)) return given;
  const previous = previousOf(figure);
  const change = /^(?:tăng|giảm|vượt)$/.test(figure.qualifier ?? '');
  const alone = !tells(trimWords(wordsBefore(line, figure)));
  if (change && typeof figure.value === 'number' && previous && alone)
    return `${baseLabel(labelFigure(line, previous))}: ${figure.qualifier}`;
  if (figure.unit === '%' || figure.unit === '‰') {
    return labelShare(line, figure, previous && baseLabel(labelFigure(line, previous)));
  }
  const measured = labelMeasure(line, figure);
  if (measured) return measured;
  if (change) {
    const unit = changed(line, figure) ?? shorten(figure.unit || 'số lượng', LONGEST_LABEL);
    return typeof figure.value === 'number' ? `${unit} ${figure.qualifier}` : unit;
  }
  return labelEach(line, figure) ?? labelCount(line, figure);
}
