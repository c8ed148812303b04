import { editor as words } from '../../i18n/editor.ts';
import { sameTitleAndMonth, type Draft, type DraftResult } from '../../lib/editor/draft.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { make, need } from './dom.ts';

/**
 * How far the review has come, and what to know before the file is downloaded. `reports` are those that the archive
 * holds, where that is known.
 */
export function showState(
  root: HTMLElement,
  { draft }: SavedDraft,
  { problems }: DraftResult,
  reports: ReadonlySet<string> | undefined,
): void {
  const { figures } = draft;
  const undecided = figures.filter((figure) => figure.decision === 'undecided').length;
  const accepted = figures.filter((figure) => figure.decision === 'accepted').length;
  const errors = problems.filter((one) => one.severity === 'error').length;
  need(root, '[data-count]').textContent =
    figures.length > 0 ? words.count(accepted, figures.length, undecided) : '';
  need<HTMLElement>(root, '[data-accept-all]').hidden = undecided === 0;
  need(root, '[data-left]').textContent = words.left(errors, undecided);
  root.classList.toggle('done', errors === 0 && undecided === 0);
  const notes = [
    undecided > 0 && words.undecidedLeft(undecided),
    heldNote(draft, reports),
    errors > 0 && words.withErrors,
  ].filter((note): note is string => Boolean(note));
  need(root, '[data-before-download]').replaceChildren(...notes.map((note) => make('p', {}, note)));
}

/** Of a report that is none of the archive yet: which one it holds in its place. */
function heldNote({ opened, fields }: Draft, reports: ReadonlySet<string> | undefined): string | undefined {
  if (opened) return undefined;
  if (!reports) return words.heldUnknown;
  const held = sameTitleAndMonth(fields, reports);
  return held && words.held(held);
}
