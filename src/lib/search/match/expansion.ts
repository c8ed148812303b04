import type { Cooccurrence } from '../index/cooccurrence.ts';
import type { IndexStore } from '../index/store.ts';
import { baseOf, hasMarks, familyRange, isNumberKey, wordOf } from '../key.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Alternative, QueryTerm } from '../query/terms.ts';
import { WEIGHTS } from '../weights.ts';
import { completionWeight, candidatesBeside, type Neighbours } from './candidates.ts';
import { isWithinOneEdit, transpositions } from './edits.ts';
import { joinedAbbreviations, wordsWithInitials } from './initials.ts';
import type { MatchedTerm } from './match.ts';
import { syllableCandidates, transpositionCandidates, type Candidate } from './spelling-correction.ts';
import { SHORTEST_ALONE, soundAlikes, spellingWeight } from './spelling-model.ts';

/** Words looked up for a word that was mistyped or is unfinished; each may cost a chunk of the index. */
const MAX_CANDIDATES = 6;

/**
 * What else a word that the index does not have may be: a word one edit away that stands beside its
 * neighbours elsewhere (`mun giữ` → `muốn giữ`); failing that, the same letters with other marks (`đãng` → `đảng`), the
 * commonest words one edit away, a syllable or a name.
 */
export async function expandUnknown(
  store: IndexStore,
  term: QueryTerm,
  neighbours: Neighbours,
): Promise<QueryTerm> {
  const word = term.words[0]!;
  // One letter is near every word.
  if (word.base.length < 2) return term;
  const parts = word.abbreviation ? joinedAbbreviations(word.base, store.lexicon) : [];
  if (parts.length > 0) return standingFor(term, parts);
  const found = candidatesBeside(
    await cooccurrenceBeside(store, neighbours),
    neighbours,
    spellingWeight(word),
    MAX_CANDIDATES,
  );
  if (!found.attested) {
    const explained = await expandAbbreviation(store, term);
    if (explained) return explained;
  }
  // Without marks or a neighbour to go by, `abc` is no mistyped `bạc`.
  const alone = !found.attested && !word.marked && word.base.length < SHORTEST_ALONE;
  const added = unique<Candidate>([
    ...(alone ? [] : found.words),
    ...soundAlikes(word.text),
    ...transpositionCandidates(word.text),
  ]).map(alternative);
  if (!found.attested) {
    if (word.marked) {
      await store.load([familyRange(word.base)]);
      if ((await store.words(familyRange(word.base))).length > 0) added.unshift(otherMarks(word.base));
    }
    added.push(...swappedAbbreviations(word.base, store.lexicon));
    if (added.length === 0 && !alone) added.push(...syllableCandidates(word.text).map(alternative));
    if (word.base.length > 3) added.push(...(await nearNames(store, word.base)));
  }
  return { ...term, alternatives: [...term.alternatives, ...added], expanded: true };
}

/** An abbreviation that nobody explained, with the words of the archive that have its initials, if there are any. */
export async function expandAbbreviation(store: IndexStore, term: QueryTerm): Promise<QueryTerm | undefined> {
  const { abbreviation, text } = term.words[0]!;
  if (!abbreviation || !/^[a-zđ]+$/.test(text)) return undefined;
  const meant = wordsWithInitials(text, await store.cooccurrence());
  return meant.length > 0 ? standingFor(term, meant) : undefined;
}

/** An abbreviation that nobody explained, with what it may stand for. */
function standingFor(term: QueryTerm, meant: string[][]): QueryTerm {
  const added = meant.map((keys) => ({
    keys,
    text: keys.map(wordOf).join(' '),
    weight: WEIGHTS.unexplained,
    typed: false,
  }));
  return { ...term, alternatives: [...term.alternatives, ...added], equivalent: added[0]!.text };
}

/** What stands side by side, wholly known beside these neighbours. */
function cooccurrenceBeside(store: IndexStore, { left, right }: Neighbours): Promise<Cooccurrence> {
  return store.cooccurrenceAround([...left, ...right].map((key) => [key, key]));
}

function unique<T extends { key: string }>(words: T[]): T[] {
  return words.filter(({ key }, i) => words.findIndex((other) => other.key === key) === i);
}

function alternative({ key, weight }: Candidate): Alternative {
  return { keys: [key], weight, typed: false };
}

/** Names and foreign words one edit away, among those whose part of the index is at hand. */
async function nearNames(store: IndexStore, base: string): Promise<Alternative[]> {
  const near: [string, string] = [base.slice(0, 2), `${base.slice(0, 2)}\uffff`];
  return (await store.words(near))
    .filter((key) => !hasMarks(key) && key !== base && isWithinOneEdit(base, key))
    .map((key) => alternative({ key, weight: WEIGHTS.otherMarks }));
}

/** Known abbreviations with two letters swapped: `hnđd` → `HĐND`. */
function swappedAbbreviations(base: string, lexicon: Lexicon): Alternative[] {
  return transpositions([...base])
    .flatMap((swapped) => lexicon.equivalentsAt(swapped))
    .filter(({ abbreviated, keys }) => abbreviated && keys.length === 1)
    .map(({ keys }) => ({ keys, weight: WEIGHTS.otherMarks, typed: false }));
}

/** What else a word may be that the archive knows, but never beside its neighbours here: `đang` in `đang viên`. */
export async function expandKnown(
  store: IndexStore,
  term: QueryTerm,
  neighbours: Neighbours,
): Promise<QueryTerm> {
  const word = term.words[0]!;
  const found = candidatesBeside(
    await cooccurrenceBeside(store, neighbours),
    neighbours,
    spellingWeight(word),
    MAX_CANDIDATES,
  );
  const words = unique<Candidate>([
    ...(found.attested ? found.words : []),
    ...soundAlikes(word.text),
    ...transpositionCandidates(word.text),
  ]);
  const added = words.map(({ key, weight }) => alternative({ key, weight: weight * WEIGHTS.otherMarks }));
  if (word.marked) added.unshift(otherMarks(word.base));
  return { ...term, alternatives: [...term.alternatives, ...added], expanded: true };
}

/** How many times oftener a word must stand beside these neighbours than the one typed does in pages. */
const FAR_OFTENER = 40;

/** A word one edit away that stands here far oftener than the one typed: `kỷ` for `kỹ` in `kỹ luật`. */
export async function commonerCandidate(
  store: IndexStore,
  term: QueryTerm,
  neighbours: Neighbours,
  pages: number,
): Promise<string | undefined> {
  const { words } = candidatesBeside(
    await cooccurrenceBeside(store, neighbours),
    neighbours,
    spellingWeight(term.words[0]!),
    1,
  );
  return words[0] && words[0].besideAll >= FAR_OFTENER * pages ? words[0].key : undefined;
}

/** What an unfinished word may go on as after its neighbour: `l` in `sông l`, `ngo` in `sơn la vẫn ngo`. */
export async function completeUnfinished(
  store: IndexStore,
  term: QueryTerm,
  { left }: Neighbours,
): Promise<QueryTerm> {
  const fits = completionWeight(term.words[0]!.text);
  const { words, attested } = candidatesBeside(
    await store.cooccurrence(),
    { left, right: [] },
    fits,
    MAX_CANDIDATES,
  );
  const added = attested ? words.map(({ key }) => alternative({ key, weight: WEIGHTS.longer })) : [];
  return { ...term, alternatives: [...term.alternatives, ...added], unfinished: true };
}

function otherMarks(base: string): Alternative {
  return { keys: [base], weight: WEIGHTS.otherMarks, typed: false };
}

/** Whether a term is one word that may have been mistyped. */
export function isExpandable({ words, quoted, alternatives, filler }: QueryTerm): boolean {
  return words.length === 1 && !quoted && !filler && alternatives.length === 1 && !isNumberKey(words[0]!.key);
}

/** The form that counts most, where it is not the word typed: the word that was meant. */
export function correctionOf(matched: MatchedTerm): string | undefined {
  if (!matched.term.expanded || matched.formKeys.length === 0) return undefined;
  const best = matched.weights.reduce((top, weight, i) => (weight > matched.weights[top]! ? i : top), 0);
  const key = matched.formKeys[best]!;
  const typed = matched.term.words[0]!;
  const same = key === typed.key || (!typed.marked && baseOf(key) === typed.base);
  return same ? undefined : key;
}
