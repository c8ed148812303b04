import type { IndexStore } from '../index/store.ts';
import { wordOf } from '../key.ts';
import { correctionOf } from '../match/expansion.ts';
import { matchTerm, rangesOf, type MatchedTerm } from '../match/match.ts';
import { widerExclusion } from '../query/parse.ts';
import type { RewriteKind } from '../types.ts';
import { isComplete, type RankedPage } from './rank.ts';
import type { Reading } from './reading.ts';
import { chooseReading } from './readings.ts';

export interface PageSearch extends Reading {
  /** What was searched instead of what was typed. */
  searched?: { text: string; kind: RewriteKind };
  /** A word as typed that some page has, though another was searched first. */
  keptWord?: string;
  /** What else may have been meant. */
  suggestion?: string;
  /** What was searched along with the terms typed: `Mặt trận Tổ quốc` for `MTTQ`. */
  equivalents: string[];
  /** Whether no page has all the words, and which words are nowhere. */
  partial: boolean;
  missing: string[];
}

/** Finds and orders the pages for a query; no fragment is fetched. */
export async function searchPages(
  store: IndexStore,
  query: string,
  options: { literal?: boolean },
): Promise<PageSearch> {
  const { reading, text, kind, typedWord } = await chooseReading(store, query, options);
  const described = describe(reading, text === undefined ? undefined : { text, kind: kind ?? 'typing' });
  const kept = typedWord && isFound(reading, typedWord.key) ? { keptWord: typedWord.text } : {};
  const wider = options.literal ? undefined : await offeredExclusion(store, query);
  return { ...described, ...kept, ...(wider ? { suggestion: wider } : {}) };
}

/** Pages from which on two words are a name or a term of the archive. */
const KNOWN_PHRASE = 2;

/** `-"da nang"` for `-da nang`, where the archive has the two words as one. */
async function offeredExclusion(store: IndexStore, query: string): Promise<string | undefined> {
  const wider = widerExclusion(query);
  if (!wider) return undefined;
  const { keys, text } = wider;
  const phrase = { words: [], alternatives: [{ keys, weight: 1, typed: true }], quoted: true };
  await store.load(rangesOf(phrase));
  const { table } = await matchTerm(store, (await store.head()).pageCount, phrase);
  return table.pageCount >= KNOWN_PHRASE ? text : undefined;
}

/** Adds what readers are told; `rewritten`: what the query is when its keys or its spaces are read otherwise. */
function describe(found: Reading, rewritten?: PageSearch['searched']): PageSearch {
  const { terms, ranked } = found;
  const corrections = terms.map(correctionOf);
  const corrected = terms
    .map((matched, i) => (corrections[i] ? wordOf(corrections[i]) : textOf(matched)))
    .join(' ');
  // A word that is nowhere in the archive was surely mistyped; one that merely stands oddly is left alone.
  const unknown = terms.some(
    ({ term, formKeys }, i) => corrections[i] && !formKeys.includes(term.words[0]!.key),
  );
  return {
    ...found,
    ...(rewritten ? { searched: rewritten } : {}),
    ...(!rewritten && unknown ? { searched: { text: corrected, kind: 'spelling' } } : {}),
    equivalents: [...new Set(terms.flatMap((matched) => contributing(matched, ranked)))],
    partial: ranked.length > 0 && !ranked.some(isComplete),
    missing: terms.filter(({ table }) => table.pageCount === 0).map(textOf),
  };
}

/** Whether some page found has a word in this form. */
function isFound({ terms, ranked }: Reading, key: string): boolean {
  return terms.some(({ table, formKeys }) => {
    const form = formKeys.indexOf(key);
    return (
      form >= 0 &&
      ranked.some(({ page }) =>
        table.forms.subarray(table.starts[page], table.starts[page + 1]).includes(form),
      )
    );
  });
}

/** What stands for a term of the query in some page found. */
function contributing({ term, table, formKeys }: MatchedTerm, ranked: RankedPage[]): string[] {
  if (!term.equivalent) return [];
  const found = new Set<string>();
  for (const { page } of ranked) {
    for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++)
      found.add(formKeys[table.forms[at]!]!);
    if (found.size === formKeys.length) break;
  }
  return term.alternatives.flatMap(({ keys, text }) => (text && found.has(keys.join(' ')) ? [text] : []));
}

/** A term as typed. */
function textOf({ term }: MatchedTerm): string {
  return term.words.map(({ text }) => text).join(' ');
}
