import { splitSentences } from '../../../vietnamese/sentences.ts';
import type { Token } from '../../tokens.ts';

/** For each token its sentence and its clause (clauses end at `;` as well), counted from 0. */
interface Sentences {
  sentence: readonly number[];
  clause: readonly number[];
}

/** Tells the tokens of a line which sentence and which clause they stand in. */
export function numberSentences(text: string, tokens: readonly Token[]): Sentences {
  const ends = splitSentences(text).map(({ end }) => end);
  const sentence: number[] = [];
  const clause: number[] = [];
  let sentences = 0;
  let clauses = 0;
  for (const token of tokens) {
    while (ends[sentences] !== undefined && token.start >= ends[sentences]!) {
      sentences += 1;
      clauses += 1;
    }
    sentence.push(sentences);
    clause.push(clauses);
    if (token.text === ';') clauses += 1;
  }
  return { sentence, clause };
}
