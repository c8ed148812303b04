import type { IndexHead } from '../index/head.ts';
import { wordOf } from '../key.ts';
import type { Interpretation } from '../match/interpretation.ts';
import type { MatchedTerm } from '../match/match.ts';
import type { ResultExplanation } from '../types.ts';
import { weighQuery, type RankedPage } from './rank.ts';
import { scorePage } from './score.ts';

/** Ways to write a term that an explanation names. */
const MOST_FORMS = 5;

/** What a page scored and why, for whoever tunes the ranking. */
export function explainPage(
  head: Pick<IndexHead, 'pageCount' | 'lengths' | 'meanLength'>,
  { terms, pairs }: Pick<Interpretation, 'terms' | 'pairs'>,
  { page, score, coverage, whole, inTitle, phrase }: RankedPage,
): ResultExplanation {
  const query = weighQuery(terms, pairs, head.pageCount);
  const length = head.lengths[page]! / head.meanLength;
  const parts = scorePage(query, page, length);
  return {
    score: rounded(score),
    points: rounded(parts.points + phrase),
    coverage: rounded(coverage),
    whole: rounded(whole),
    phrase: rounded(phrase),
    inTitle: rounded(inTitle),
    length: rounded(length),
    terms: parts.terms.map((part, i) => ({
      words: terms[i]!.term.words.map(({ text }) => text).join(' '),
      forms: formsIn(terms[i]!, page),
      rarity: rounded(query.rarity[i]!),
      best: rounded(part.best),
      text: rounded(part.text),
      title: rounded(part.title),
      pair: rounded(part.pair),
    })),
  };
}

/** How a page writes a term, with how often and how well each form satisfies it, the best first. */
function formsIn(
  { table, formKeys, weights }: MatchedTerm,
  page: number,
): ResultExplanation['terms'][number]['forms'] {
  const counts = new Map<number, number>();
  for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++)
    counts.set(table.forms[at]!, (counts.get(table.forms[at]!) ?? 0) + 1);
  return [...counts]
    .map(([form, count]) => ({
      text: formKeys[form]!.split(' ').map(wordOf).join(' '),
      count,
      weight: rounded(weights[form]!),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_FORMS);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
