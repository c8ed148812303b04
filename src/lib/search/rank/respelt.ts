import type { IndexStore } from '../index/store.ts';
import { keysIn } from '../index-tokens.ts';
import { splitWord, wordOf } from '../key.ts';
import type { Association } from '../match/association.ts';
import { correctionOf, isExpandable } from '../match/expansion.ts';
import { languageModel } from '../match/language-model.ts';
import { isKnownAbbreviation, rangesOf, type MatchedTerm } from '../match/match.ts';
import { respellings, type Respelling } from '../match/respelling.ts';
import { parseQuery, type ParsedQuery } from '../query/parse.ts';
import { WEIGHTS } from '../weights.ts';
import { isTogether, type ChosenReading, type Read, type Reading } from './reading.ts';

/** Strength below which two neighbours stand side by side by chance. */
const BY_CHANCE = 0.15;
/** How many times better than any page has the words as typed some page must have them spelt otherwise. */
const FAR_BETTER = 2;
/** How much more probable another spelling is, as a logarithm, that it surely was meant. */
const SURELY = 4;
/** Words of a query that are enough to tell that they were meant side by side, and few enough that each matters. */
const FEW = 4;
const SEVERAL = 5;

/**
 * The query with a word spelt otherwise, where no page has its words side by side as typed and some page has them so;
 * what else the word may be is found after that, and last the word as typed.
 */
export async function readRespelt(
  store: IndexStore,
  typed: Reading,
  read: Read,
): Promise<ChosenReading | undefined> {
  const { words } = typed.parsed;
  if (words.length < 2 || words.some(({ phrase }) => phrase !== undefined)) return undefined;
  const plain = await asFinished(typed, read);
  const places = openPlaces(plain);
  const open = new Set(
    typed.unfinished && mayGoOn(typed) ? places.filter((at) => at < words.length - 1) : places,
  );
  if (open.size === 0) return undefined;
  const ranges = plain.terms.flatMap(({ term }) => rangesOf(term));
  const cooccurrence = await store.cooccurrenceAround(ranges);
  const spelt = respellings(words, (at) => open.has(at), languageModel(cooccurrence), cooccurrence);
  const readings = await Promise.all(
    spelt.map(async (spelling) => ({
      spelling,
      reading: await read(respelt(plain.parsed, spelling), { literal: true }),
    })),
  );
  const together = readings
    .filter(({ reading }) => isTogether(reading))
    .sort((a, b) => likelihood(b) - likelihood(a));
  const best = together[0];
  if (!best) return undefined;
  const isBetter = bestScore(best.reading) >= FAR_BETTER * bestScore(plain);
  const isLikely = best.spelling.gain >= SURELY;
  if (!isLikely && (!isBetter || !isOdd(plain)))
    return isTogether(plain) || !isMarked(plain) ? undefined : readAlongside(plain, best.spelling, read);
  const others = together.slice(1).filter(({ spelling }) => spelling.at === best.spelling.at);
  return readWith(
    plain,
    best.spelling,
    others.map(({ spelling }) => spelling),
    read,
  );
}

/** A query whose last word may be unfinished, with that word as it stands. */
async function asFinished(typed: Reading, read: Read): Promise<Reading> {
  return typed.unfinished ? read({ ...typed.parsed, open: false }, { literal: true }) : typed;
}

/** Whether the unfinished last word stands after the one before it as it may go on; one with a tone is mostly finished. */
function mayGoOn({ pairs, parsed }: Reading): boolean {
  return pairs.at(-1)!.pages > 0 && splitWord(parsed.words.at(-1)!.text).tone === '';
}

/**
 * Places of the words that may be misspelt. Where all stand together somewhere, those that were corrected for it; else,
 * in a short query or one with a word that is nowhere or beside its neighbours by chance, any beside which every two
 * neighbours lie that stand side by side nowhere: with one of them spelt otherwise all may stand together.
 */
function openPlaces(plain: Reading): number[] {
  const { terms, pairs, parsed } = plain;
  const needed = terms.filter(({ term }) => !term.filler).length;
  const isShort = needed >= FEW && needed <= SEVERAL;
  const together = isTogether(plain);
  const apart = pairs.flatMap(({ pages }, i) => (pages === 0 ? [i] : []));
  const isOpen = (matched: MatchedTerm, i: number) =>
    together ? correctionOf(matched) !== undefined : apart.every((pair) => pair === i || pair === i - 1);
  if (!together && !isShort && !isOdd(plain)) return [];
  return terms.flatMap((matched, i) => {
    const [word, ...more] = matched.term.words;
    const isRead = isKnownAbbreviation(matched) || !isOpen(matched, i);
    return word && more.length === 0 && !isRead ? [parsed.words.indexOf(word)] : [];
  });
}

/** The query where the archive has a word far oftener than the one typed, which a page or two have by accident. */
export async function readMeant(plain: Reading, read: Read): Promise<ChosenReading | undefined> {
  const meant = plain.terms.find((term) => term.meant !== undefined);
  if (!meant) return undefined;
  const at = plain.parsed.words.indexOf(meant.term.words[0]!);
  return readWith(plain, { at, text: wordOf(meant.meant!), weight: 1 }, [], read);
}

/** Without marks words stand for so many that some page has them so by chance. */
function isMarked({ parsed }: Reading): boolean {
  return parsed.words.some(({ marked }) => marked);
}

/** The query as typed, and among its pages those that have it side by side with one word spelt otherwise. */
async function readAlongside(
  { parsed }: Reading,
  { at, text, weight }: Spelling,
  read: Read,
): Promise<ChosenReading> {
  return {
    reading: await read(parsed, {
      also: { at, alternatives: [{ keys: keysIn(text), weight, typed: false }] },
    }),
  };
}

type Spelling = Pick<Respelling, 'at' | 'text' | 'weight'>;

/** One word of a query spelt otherwise: in one way first, in others after that, and last as it was typed. */
async function readWith(
  { parsed }: Reading,
  spelling: Spelling,
  others: Spelling[],
  read: Read,
): Promise<ChosenReading> {
  const { at } = spelling;
  const alternatives = [
    ...others.map(({ text, weight }) => ({ text, weight })),
    { text: parsed.words[at]!.text, weight: WEIGHTS.otherMarks },
  ].map(({ text, weight }) => ({ keys: keysIn(text), weight, typed: false }));
  const query = respelt(parsed, spelling);
  const reading = await read(query, { also: { at, alternatives } });
  const text = query.words.map((word) => word.text).join(' ');
  return { reading, text, kind: 'spelling', typedWord: parsed.words[at]! };
}

function respelt(parsed: ParsedQuery, { at, text }: Spelling): ParsedQuery {
  const texts = parsed.words.map((word, i) => (i === at ? text : word.text));
  const query = parseQuery(texts.join(' '));
  // Beside words with marks one without them means just that: `so`, not `số`.
  const isExact = parsed.words.some(({ marked }) => marked);
  const words = query.words.map((word, i) => (i === at && isExact ? { ...word, marked: true } : word));
  return { ...query, words, excluded: parsed.excluded };
}

/** How likely a spelling was meant: by the page that has it together, and by how common it is beside its neighbours. */
function likelihood({ reading, spelling }: { reading: Reading; spelling: Respelling }): number {
  return Math.log(bestScore(reading)) + spelling.gain / 2;
}

function bestScore({ ranked }: Reading): number {
  return ranked[0]?.score ?? 0;
}

/** Whether a word of a query is nowhere, or beside its neighbours by chance. */
function isOdd(plain: Reading): boolean {
  return plain.terms.some(correctionOf) || hasOddWord(plain);
}

/** Whether a word stands beside its neighbours no oftener than any two words do. */
function hasOddWord({ pairs, terms }: Reading): boolean {
  return terms.some(
    ({ term }, i) =>
      isExpandable(term) && [pairs[i - 1], pairs[i]].every((pair) => pair === undefined || isByChance(pair)),
  );
}

/** Whether two neighbours of a query stand side by side no oftener than any two words. */
function isByChance({ strength }: Association): boolean {
  return strength < BY_CHANCE;
}
