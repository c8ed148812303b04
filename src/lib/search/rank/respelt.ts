import type { IndexStore } from '../index/store.ts';
import { keysIn } from '../index-tokens.ts';
import { wordOf } from '../key.ts';
import type { Association } from '../match/association.ts';
import { correctionOf, isExpandable } from '../match/expansion.ts';
import { languageModel } from '../match/language-model.ts';
import { rangesOf } from '../match/match.ts';
import { respellings, type Respelling } from '../match/respelling.ts';
import { parseQuery, type ParsedQuery } from '../query/parse.ts';
import { WEIGHTS } from '../weights.ts';
import { isTogether, type ChosenReading, type Read, type Reading } from './reading.ts';

/** Strength below which two neighbours stand side by side by chance. */
const BY_CHANCE = 0.15;
/** How many times better than any page has the words as typed some page must have them spelt otherwise. */
const FAR_BETTER = 2;

/**
 * The query with a word spelt otherwise, where no page has its words side by side as typed and some page has them so;
 * what else the word may be is found after that, and last the word as typed.
 */
export async function readRespelt(
  store: IndexStore,
  plain: Reading,
  read: Read,
): Promise<ChosenReading | undefined> {
  const { words } = plain.parsed;
  const isDoubtful = plain.terms.some(correctionOf) || (!isTogether(plain) && hasOddWord(plain));
  if (!isDoubtful || plain.unfinished || words.length < 2 || words.some(({ phrase }) => phrase !== undefined))
    return undefined;
  const open = openPlaces(plain);
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
  if (!best || bestScore(best.reading) < FAR_BETTER * bestScore(plain)) return undefined;
  const others = together.slice(1).filter(({ spelling }) => spelling.at === best.spelling.at);
  return readWith(
    plain,
    best.spelling,
    others.map(({ spelling }) => spelling),
    read,
  );
}

/** Places of the words beside which every two neighbours lie that stand side by side nowhere: with one of them spelt
 * otherwise all may stand together. */
function openPlaces({ terms, pairs, parsed }: Reading): Set<number> {
  const apart = pairs.flatMap(({ pages }, i) => (pages === 0 ? [i] : []));
  return new Set(
    terms.flatMap(({ term }, i) =>
      term.words.length === 1 && apart.every((pair) => pair === i || pair === i - 1)
        ? [parsed.words.indexOf(term.words[0]!)]
        : [],
    ),
  );
}

/** The query where the archive has a word far oftener than the one typed, which a page or two have by accident. */
export async function readMeant(plain: Reading, read: Read): Promise<ChosenReading | undefined> {
  const meant = plain.terms.find((term) => term.meant !== undefined);
  if (!meant) return undefined;
  const at = plain.parsed.words.indexOf(meant.term.words[0]!);
  return readWith(plain, { at, text: wordOf(meant.meant!), weight: 1 }, [], read);
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
  return { ...parseQuery(texts.join(' ')), excluded: parsed.excluded };
}

/** How likely a spelling was meant: by the page that has it together, and by how common it is beside its neighbours. */
function likelihood({ reading, spelling }: { reading: Reading; spelling: Respelling }): number {
  return Math.log(bestScore(reading)) + spelling.gain / 2;
}

function bestScore({ ranked }: Reading): number {
  return ranked[0]?.score ?? 0;
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
