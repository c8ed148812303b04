import { editor as words } from '../../i18n/editor.ts';
import { intendedDate } from '../../lib/vietnamese/calendar-date.ts';
import type { Draft, DraftFields } from '../../lib/editor/draft.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { printDate } from '../../lib/vietnamese/format.ts';
import { need } from './dom.ts';

/** Puts what was read into the fields, each guess told below its field. */
export function fillFields(root: HTMLElement, { draft, guesses }: SavedDraft): void {
  for (const [name, value] of Object.entries(draft.fields)) {
    const input = fieldOf(root, name);
    input.value = name === 'date' ? dayFirst(value) : value;
    const reason = guesses[name];
    need<HTMLElement>(input.closest('label')!, '.guess').textContent = reason ? words.guess(reason) : '';
  }
  fieldOf(root, 'body').value = draft.body;
}

/** Takes what the fields hold over into the draft. */
export function readFields(root: HTMLElement, draft: Draft): void {
  for (const name of Object.keys(draft.fields) as (keyof DraftFields)[]) {
    const value = fieldOf(root, name).value.replaceAll('\n', ' ');
    draft.fields[name] = name === 'date' ? (intendedDate(value) ?? value.trim()) : value;
  }
  draft.body = fieldOf(root, 'body').value;
}

/** `2020-09-21` → `21/09/2020`: the field is read as dates are read here, whatever the browser's language. */
function dayFirst(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? printDate(date) : date;
}

function fieldOf(root: HTMLElement, name: string): HTMLInputElement {
  return need(root, `[name=${name}]`);
}
