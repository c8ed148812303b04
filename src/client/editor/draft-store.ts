import { readDraft, writeDraft, type SavedDraft } from '../../lib/editor/saved-draft.ts';

/** Keeps the draft in the browser, so that a page closed by mistake loses nothing. */
export class DraftStore {
  readonly #key: string;

  /** One draft for each site that a host serves. */
  constructor(base: string) {
    this.#key = `soan-thao:${base}`;
  }

  /** The time of saving, or nothing where the browser has no room or keeps nothing. */
  save(draft: SavedDraft): string | undefined {
    const time = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
    try {
      localStorage.setItem(this.#key, writeDraft(draft, time));
      return time;
    } catch {
      return undefined;
    }
  }

  open(): ReturnType<typeof readDraft> {
    try {
      return readDraft(localStorage.getItem(this.#key));
    } catch {
      return undefined;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing has nothing to clear.
    }
  }
}
