import type { Token } from '../tokens.ts';

/** For each token its sentence and its clause (clauses end at `;` as well), counted from 0. */
export interface Sentences {
  sentence: readonly number[];
  clause: readonly number[];
}

/** Splits tokens into sentences: a full stop counts when a space and a capital, a digit or a quotation follow. */
export function splitSentences(tokens: readonly Token[]): Sentences {
  const sentence: number[] = [];
  const clause: number[] = [];
  let sentences = 0;
  let clauses = 0;
  tokens.forEach((token, at) => {
    sentence.push(sentences);
    clause.push(clauses);
    const next = tokens[at + 1];
    const spaced = next && next.start > token.end;
    if (/^[.!?…]$/.test(token.text) && spaced && /^[\p{Lu}\d“"«(-]/u.test(next.text)) {
      sentences += 1;
      clauses += 1;
    } else if (token.text === ';') clauses += 1;
  });
  return { sentence, clause };
}
