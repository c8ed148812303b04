import { editor as words } from '../../i18n/editor.ts';
import type { Draft, DraftFields } from '../../lib/editor/draft.ts';
import { need } from './dom.ts';
import type { ReadDraft } from './read-input.ts';

/** Puts what was read into the fields, each guess told below its field. */
export function fillFields(root: HTMLElement, { draft, report }: ReadDraft): void {
  for (const [name, value] of Object.entries(draft.fields)) {
    const input = fieldOf(root, name);
    input.value = value;
    const guess = report.problems.find(
      (one) => one.code === 'phong-doan' && one.message.startsWith(input.dataset.name ?? '\0'),
    );
    need<HTMLElement>(input.closest('label')!, '.guess').textContent = guess
      ? `${words.guess}: ${guess.message}`
      : '';
  }
  fieldOf(root, 'body').value = draft.body;
}

/** Takes what the fields hold over into the draft. */
export function readFields(root: HTMLElement, draft: Draft): void {
  for (const name of Object.keys(draft.fields) as (keyof DraftFields)[]) {
    draft.fields[name] = fieldOf(root, name).value.replaceAll('\n', ' ');
  }
  draft.body = fieldOf(root, 'body').value;
}

function fieldOf(root: HTMLElement, name: string): HTMLInputElement {
  return need(root, `[name=${name}]`);
}
