import { splitWord } from '../key.ts';
import { isExpandable } from '../match/expansion.ts';
import type { Alternative, QueryTerm } from '../query/terms.ts';
import { WEIGHTS } from '../weights.ts';
import { familyOf, tokenOf } from './analysis.ts';
import { bestOf, phrase, rounded, type Query } from './query-dsl.ts';

const WORDS = { title: WEIGHTS.title, body: WEIGHTS.body };
const TEXTS = Object.keys(WORDS);

/** Fewer letters than these are one wrong letter away from half of all words. */
const LEAST_LETTERS = 3;

/** What satisfies a part of a query: any of its alternatives, and with `open` a word that begins so. */
export function termQuery(term: QueryTerm, open?: string): Query {
  return bestOf([...term.alternatives.map(alternativeQuery), ...(open ? completions(open) : [])]);
}

/** The same for a word that may be mistyped: other marks, and one wrong letter. */
export function mistypedQuery(term: QueryTerm, open?: string): Query {
  const base = term.words[0]?.base ?? '';
  if (!isExpandable(term) || base.length < LEAST_LETTERS) return termQuery(term, open);
  const family = familyOf(base);
  return bestOf([
    termQuery(term, open),
    phrase([family], WORDS, WEIGHTS.otherMarks),
    ...TEXTS.map((field): Query => ({
      fuzzy: { [field]: { value: family, fuzziness: 1, boost: WEIGHTS.otherMarks } },
    })),
  ]);
}

/** Neighbours of a query side by side, and the whole query: what puts the better report first. */
export function besideQueries(terms: QueryTerm[]): Query[] {
  const typed = terms.map(({ alternatives }) => tokensOf(alternatives[0]!));
  const pairs = typed
    .slice(1)
    .map((tokens, i) =>
      phrase([...typed[i]!, ...tokens], { title: WEIGHTS.pairTitle, body: WEIGHTS.pairBody }),
    );
  const whole = { title: WEIGHTS.phraseTitle, lead: WEIGHTS.phraseLead, body: WEIGHTS.phraseBody };
  return [...pairs, phrase(typed.flat(), whole, 1 / Math.sqrt(terms.length))];
}

function alternativeQuery(alternative: Alternative): Query {
  return phrase(tokensOf(alternative), WORDS, alternative.weight);
}

function tokensOf({ keys, exact }: Alternative): string[] {
  return keys.map((key) => tokenOf(key, exact));
}

/** Words that go on as typed, with the marks typed so far, as `completionWeight` says of one word. */
function completions(typed: string): Query[] {
  const { base, shapes, tone } = splitWord(typed);
  if (base.length < 2) return [];
  const boost = rounded(WEIGHTS.longer);
  return TEXTS.map((field): Query =>
    shapes || tone
      ? { regexp: { [field]: { value: `${base}[^0]*0${shapes}.*${tone}`, flags: 'NONE', boost } } }
      : { prefix: { [field]: { value: base, boost } } },
  );
}
