import { isKeptDraft, readDraft, writeDraft, type SavedDraft } from '../../lib/editor/saved-draft.ts';

/** When a draft was kept, or why it was not: the browser keeps another one, or has no room or keeps nothing. */
export type Keeping = { time: string } | { not: 'another is kept' | 'no room' };

/**
 * Keeps the draft in the browser, so that a page closed by mistake loses nothing. There is room for one: a page writes
 * over its own alone, never over one that was begun earlier or in another tab, unless it is told to.
 */
export class DraftStore {
  readonly #key: string;
  /** What this page has written there, or taken over. */
  #own: string | null = null;

  /** One draft for each site that a host serves. */
  constructor(base: string) {
    this.#key = `soan-thao:${base}`;
  }

  save(draft: SavedDraft): Keeping {
    const time = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
    try {
      const kept = localStorage.getItem(this.#key);
      if (kept !== this.#own && isKeptDraft(kept)) return { not: 'another is kept' };
      const text = writeDraft(draft, time);
      localStorage.setItem(this.#key, text);
      this.#own = text;
      return { time };
    } catch {
      return { not: 'no room' };
    }
  }

  open(): ReturnType<typeof readDraft> {
    return readDraft(this.#kept());
  }

  /** From here on what is kept, whoever wrote it, is this page's to write over. */
  takeOver(): void {
    this.#own = this.#kept();
  }

  /** Puts aside this page's own draft. */
  clear(): void {
    const kept = this.#kept();
    if (kept === null || kept !== this.#own) return;
    localStorage.removeItem(this.#key);
    this.#own = null;
  }

  /** A browser that keeps nothing holds nothing. */
  #kept(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }
}
