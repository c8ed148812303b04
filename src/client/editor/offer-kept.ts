import { editor as words } from '../../i18n/editor.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { need } from './dom.ts';
import type { DraftStore } from './draft-store.ts';

/** A draft from another day is offered, not opened: somebody else may sit here today. */
export function offerKept(root: HTMLElement, store: DraftStore, open: (saved: SavedDraft) => void): void {
  const kept = store.open();
  if (!kept) return;
  const { saved, time } = kept;
  const offer = need<HTMLElement>(root, '.kept');
  offer.hidden = false;
  need(offer, 'p').textContent = words.keptDraft(saved.draft.fields.title || saved.name, time);
  need(offer, '[data-go-on]').addEventListener('click', () => {
    store.takeOver();
    open(saved);
  });
  need(offer, '[data-forget]').addEventListener('click', () => {
    store.takeOver();
    store.clear();
    offer.hidden = true;
    need<HTMLElement>(root, 'input[type=file]').focus();
  });
}
