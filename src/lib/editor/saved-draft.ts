import type { Problem } from '../check/problem.ts';
import { isRecord } from '../report/is-record.ts';
import type { LeftOut } from '../import/reckon/reckon.ts';
import type { Draft } from './draft.ts';

/** A draft with all that the page needs to show it again. */
export interface SavedDraft {
  /** The file it was read from, or what was pasted. */
  name: string;
  draft: Draft;
  /** What the reading of the file had to tell. */
  notes: Problem[];
  /** What is not in the draft: `missed` by the reader rather than left out; put back by somebody since. */
  leftOut?: (LeftOut & { missed?: boolean; isBack?: boolean })[];
  /** Why the value of a field is a guess, by the field's name. */
  guesses: Record<string, string>;
  /** Addresses of the pictures by name; those of a page that was closed are gone. */
  pictures: [name: string, url: string][];
  /** Where pictures lie that a page was saved with, by their names in the draft. */
  beside?: [name: string, from: string][];
}

const version = 1;

/** A draft as a string, with the time of saving. Pictures that only the open page holds are left out. */
export function writeDraft(saved: SavedDraft, time: string): string {
  const pictures = saved.pictures.filter(([, url]) => url.startsWith('data:'));
  return JSON.stringify({ version, time, saved: { ...saved, pictures } });
}

/** What this page or another version of it kept; `undefined` for anything else, which nobody misses. */
function keptIn(
  text: string | null,
): { version: number; time: unknown; saved: Record<string, unknown> } | undefined {
  if (!text) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || typeof data.version !== 'number' || !isRecord(data.saved)) return undefined;
    return { version: data.version, time: data.time, saved: data.saved };
  } catch {
    return undefined;
  }
}

/** Whether something was kept by this page or another version of it. */
export function isKeptDraft(text: string | null): boolean {
  return keptIn(text) !== undefined;
}

/** Reads what {@link writeDraft} wrote; `undefined` for anything else, as from another version of the page. */
export function readDraft(text: string | null): { time: string; saved: SavedDraft } | undefined {
  const kept = keptIn(text);
  if (kept?.version !== version) return undefined;
  const { draft, notes, pictures, guesses } = kept.saved;
  const whole =
    isRecord(draft) &&
    isRecord(draft.fields) &&
    typeof draft.body === 'string' &&
    [draft.figures, notes, pictures].every(Array.isArray) &&
    isRecord(guesses);
  return whole ? { time: String(kept.time), saved: kept.saved as unknown as SavedDraft } : undefined;
}
