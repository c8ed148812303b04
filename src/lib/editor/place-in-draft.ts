import type { Problem } from '../check/problem.ts';
import type { Draft, DraftFields } from './draft.ts';
import { keysOfFields } from './fields.ts';

/** Where on the page a problem of the finished file is put right. */
type DraftPlace =
  | { field: keyof DraftFields }
  | { field: 'body'; offset: number }
  | { field: 'figure'; id: string }
  | { field: 'picture'; url: string };

const fieldOfKey = new Map([...keysOfFields].map(([field, path]) => [String(path.at(-1)), field]));

/**
 * Leads from a line of the finished file to the field it came from: below the second `---` the body, a line of a
 * figure its entry in the review, any other key its field.
 */
export function placeInDraft(problem: Problem, text: string, draft: Draft): DraftPlace {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  // One empty line parts the declaration from the body.
  const first = end + 2;
  const at = problem.line - 1;
  if (at >= first) {
    const body = lines.slice(first, at).reduce((sum, line) => sum + line.length + 1, 0);
    const lead = draft.body.length - draft.body.trimStart().length;
    if (problem.code === 'anh-khong-mo-ta') {
      const url = /^!\[[^\]]*\]\(<?([^()<>]*)>?\)/.exec(
        draft.body.slice(lead + body + problem.column - 1),
      )?.[1];
      if (url) return { field: 'picture', url };
    }
    return { field: 'body', offset: lead + body + problem.column - 1 };
  }
  for (let line = at; line > 0; line--) {
    const quote = /^ +- quote: (.*)$/.exec(lines[line]!)?.[1];
    const figure =
      quote && draft.figures.find((one) => one.decision !== 'rejected' && quote.includes(one.quote));
    if (figure) return { field: 'figure', id: figure.id };
    const field = fieldOfKey.get(/^ {0,2}(\w+):/.exec(lines[line]!)?.[1] ?? '');
    if (field) return { field };
  }
  return { field: 'title' };
}
