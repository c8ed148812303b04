import { editor as words } from '../../i18n/editor.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { need } from './dom.ts';
import type { DraftStore } from './draft-store.ts';

/** Keeps a draft and says so, or why not; where another one is in the way, it may be written over. Returns whether it is kept. */
export function keepDraft(root: HTMLElement, store: DraftStore, saved: SavedDraft): boolean {
  const keeping = store.save(saved);
  const kept = 'time' in keeping;
  need(root, '[data-kept]').textContent = kept ? words.keptAt(keeping.time) : words.notKept[keeping.not];
  need<HTMLElement>(root, '[data-take-over]').hidden = kept || keeping.not !== 'another is kept';
  return kept;
}
