import { sentenceAt } from '../vietnamese/sentences.ts';

/** Words of a report in their sentence, as printed. */
export interface Quotation {
  before: string;
  words: string;
  after: string;
}

/** More of a sentence than this is not taken in at a glance. */
const longest = 90;

/**
 * The sentence of `text` in which the words from `start` to `end` stand; where it is long, only from the mark (`,`, `;`)
 * that is nearest to `longest` letters away, or from a whole word, with an ellipsis for what was left out.
 */
export function quotationOf(text: string, start: number, end: number): Quotation {
  const sentence = sentenceAt(text, start);
  return {
    before: shortenedStart(text.slice(sentence.start, start)),
    words: text.slice(start, end),
    after: shortenedEnd(text.slice(end, Math.max(end, sentence.end))),
  };
}

function shortenedStart(before: string): string {
  if (before.length <= longest) return before.trimStart();
  const kept = before.slice(-longest);
  const mark = /[,;:]\s+/.exec(kept);
  const from = mark && mark.index < longest / 2 ? mark.index + mark[0].length : kept.indexOf(' ') + 1;
  return `… ${kept.slice(from)}`;
}

/** What follows is cut at its first mark: the figure has been named, and what it was for is in the report. */
function shortenedEnd(after: string): string {
  if (/^[.…!?/]*$/.test(after.trim())) return after.trimEnd();
  const clause = /^[^,;:]*/.exec(after)![0];
  if (clause.length === after.length && clause.length <= longest / 2) return after.trimEnd();
  if (clause.length <= longest / 2) return `${clause.trimEnd()}…`;
  return `${clause.slice(0, clause.lastIndexOf(' ', longest / 2)).trimEnd()}…`;
}
