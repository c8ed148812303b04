import type { LocatedFigure } from '../../figures/types.ts';
import type { Finding } from './finding.ts';

/**
 * A whole followed by its parts in one sentence: `thi hành kỷ luật 722 đảng viên, gồm khiển trách 589, cảnh
 * cáo 77, …`. Only a list that says it is complete is added up: «gồm», «bao gồm», «trong đó», a colon, two parts at least,
 * all of the whole's unit or of none.
 */
export function findSums(text: string, figures: readonly LocatedFigure[]): Finding[] {
  const counts = figures
    .filter((figure) => typeof figure.value === 'number' && figure.unit !== '%')
    .sort((a, b) => a.start - b.start);
  const found: Finding[] = [];
  for (const [index, whole] of counts.entries()) {
    const sentenceEnd = nextEnd(text, whole.end);
    const opening = /^[^.;\d]{0,50}?(?:(?<!\p{L})(?:bao gồm|gồm|trong đó)(?:\s+có)?\s*:?|:)\s*/iu.exec(
      text.slice(whole.end, sentenceEnd),
    );
    if (!opening) continue;
    const first = whole.end + opening[0].length;
    const parts = counts
      .slice(index + 1)
      .filter((figure) => figure.start >= first && figure.end <= sentenceEnd);
    if (parts.length < 2 || !parts.every((part) => sameUnit(part.unit, whole.unit))) continue;
    const total = value(whole);
    const sum = parts.reduce((all, part) => all + value(part), 0);
    // «trong đó» may name only some of the parts, which then add up to less.
    const partial = /trong đó/i.test(opening[0]) && sum < total;
    if (sum === total || partial || parts.some((part) => value(part) > total && sum > total * 3)) continue;
    found.push({
      code: 'tong-khong-khop',
      start: whole.start,
      end: whole.end,
      message: `«${whole.quote}» nhưng các phần nêu sau cộng lại là ${sum.toLocaleString('de-DE')} (${parts.map((part) => value(part).toLocaleString('de-DE')).join(' + ')}).`,
      advice: 'Kho giữ nguyên số của bài; hãy đối chiếu bản gốc.',
    });
  }
  return found;
}

function value(figure: LocatedFigure): number {
  return typeof figure.value === 'number' ? figure.value : Number.NaN;
}

function sameUnit(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.includes(b) || b.includes(a);
}

/** The end of the sentence: a full stop that is not inside a number, a semicolon, the end of the line. */
function nextEnd(text: string, from: number): number {
  const end = /[;\n]|\.(?=\s|$)/.exec(text.slice(from));
  return end ? from + end.index : text.length;
}
