/** What is put in place of a stretch of a text. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** A text with all edits made; what no edit names stays letter for letter. Edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let made = '';
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start)) {
    made += text.slice(done, start) + by;
    done = end;
  }
  return made + text.slice(done);
}
