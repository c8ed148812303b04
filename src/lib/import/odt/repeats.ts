import type { PaperBuilder } from '../office/paper.ts';

/** More columns or rows of one content no report has. */
const mostRepeats = 20;

/**
 * How often a cell or a row stands for itself. Spreadsheets fill a sheet to its edge so, which is no part of the table;
 * words that are left out with it are told.
 */
export function repeatsOf(element: Element, of: 'columns' | 'rows', paper: PaperBuilder): number {
  const times = Number(element.getAttribute(`table:number-${of}-repeated`)) || 1;
  if (times === 1) return 1;
  const [where, text] = ['bảng', element.textContent?.trim() ?? ''];
  if (!text && !followed(element)) return 0;
  if (times <= mostRepeats) return times;
  const reason = `ô lặp lại ${times} lần trong tệp, bài chỉ ghi ${mostRepeats} lần`;
  if (text) paper.tell({ text, reason, where });
  return mostRepeats;
}

/** Whether a cell with words comes behind one in its row. */
function followed(cell: Element): boolean {
  for (let at = cell.nextSibling; at; at = at.nextSibling) if (at.textContent?.trim()) return true;
  return false;
}
