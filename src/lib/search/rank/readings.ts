import type { IndexStore } from '../index/store.ts';
import { correctionOf } from '../match/expansion.ts';
import { interpret, type Interpretation } from '../match/interpretation.ts';
import { isSyllable, languageModel, type LanguageModel } from '../match/language-model.ts';
import {
  CLEARLY as MORE_PROBABLE,
  isDoubtful,
  looksMisspaced,
  respacings,
  segmentations,
} from '../match/respacing.ts';
import { familyRange, wordOf } from '../key.ts';
import { parseQuery, widerExclusion, type ParsedQuery, type QueryWord } from '../query/parse.ts';
import { readingsOf } from '../query/readings.ts';
import { isComplete, rankPages } from './rank.ts';
import { isTogether, type ChosenReading, type Read, type Reading } from './reading.ts';
import { readMeant, readRespelt } from './respelt.ts';

/** How far the words of one reading must belong together more than those of another. */
const CLEARLY = 0.1;
/** How much more probable other spaces are, as a logarithm, that the typed ones are surely a slip. */
const SURELY = 10;
/** Pages from which on letters that are no syllable are a word of the archive: `facebook`. */
const WORD_PAGES = 3;
/** How many times oftener than together two halves stand apart, that they are meant apart. */
const FAR_OFTENER = 20;

/** Reads a query as typed, as raw Telex or VNI, and with other spaces, and takes what the archive knows best. */
export async function chooseReading(
  store: IndexStore,
  query: string,
  options: { literal?: boolean },
): Promise<ChosenReading> {
  const read: Read = async (parsed, more) => {
    const interpretation = await interpret(store, parsed, { ...options, ...more });
    return { ...interpretation, ranked: rankPages(await store.head(), interpretation) };
  };
  const parsed = parseQuery(query);
  if (options.literal || parsed.words.length === 0) return { reading: await read(parsed) };
  // `nang` in `-da nang` may belong to what is excluded: it is no misspelt word.
  if (widerExclusion(query)) return { reading: await read(parsed, { literal: true }) };
  const { certain, possible, isGuessed } = readingsOf(query);
  if (certain !== undefined) return readKeys(certain, parsed, read);
  return readFreely(store, parsed, { possible, isGuessed }, read);
}

/** The reading that the archive knows best, where the keys leave several open. */
async function readFreely(
  store: IndexStore,
  parsed: ParsedQuery,
  keys: { possible: string[]; isGuessed: boolean },
  read: Read,
): Promise<ChosenReading> {
  if (hasSlip(store, parsed))
    void store.cooccurrenceAround(parsed.words.map(rangeOfWord)).catch(() => undefined);
  const early = looksMisspaced(parsed.words) ? readRespaced(store, parsed, read) : undefined;
  const plain = await read(parsed);
  const whole = hasAll(plain);
  const decoded = keys.isGuessed || !whole ? await readDecoded(plain, keys.possible, read) : undefined;
  if (decoded) return decoded;
  const spaced = await (early ?? (whole && !hasOddSpace(plain) ? [] : readRespaced(store, parsed, read)));
  const respaced = betterSpaced(plain, spaced);
  // One letter typed twice makes a run of syllables too, `baao`: what stands together is what was meant.
  if (respaced && isTogether(respaced.reading)) return respaced;
  const better =
    (await readMisspelt(store, plain, read)) ?? respaced ?? (await readMisspeltTwice(store, plain, read));
  return better ?? { reading: isHeadline(plain) ? await read(parsed, { near: true }) : plain };
}

/** The query with one of its words spelt otherwise, where the archive has that far better. */
async function readMisspelt(
  store: IndexStore,
  plain: Reading,
  read: Read,
): Promise<ChosenReading | undefined> {
  return (await readMeant(plain, read)) ?? readRespelt(store, plain, read);
}

/** The same of a query with a word that is nowhere: once that is mended, another may be seen to be misspelt too. */
async function readMisspeltTwice(
  store: IndexStore,
  plain: Reading,
  read: Read,
): Promise<ChosenReading | undefined> {
  const mended = plain.terms.map(correctionOf);
  if (isTogether(plain) || mended.every((key) => key === undefined)) return undefined;
  const texts = plain.terms.map(({ term }, i) =>
    mended[i] ? wordOf(mended[i]) : term.words.map(({ text }) => text).join(' '),
  );
  const once = await read({ ...parseQuery(texts.join(' ')), excluded: plain.parsed.excluded });
  const twice = await readMisspelt(store, once, read);
  return twice && isTogether(twice.reading) ? twice : undefined;
}

/** A word that is no syllable is mostly a slip, to be read by what stands beside it: that sets out with the words. */
function hasSlip({ lexicon }: IndexStore, { words }: ParsedQuery): boolean {
  return words.some((word) => isDoubtful(word) && lexicon.equivalentsAt(word.base).length === 0);
}

function rangeOfWord({ key, base, marked }: QueryWord): [string, string] {
  return marked ? [key, key] : familyRange(base);
}

/** Words from which on a query is mostly a headline as somebody remembers it. */
const MANY_WORDS = 5;
/** Share of a query in the title of a page that has all of it, from which on that is the headline as typed. */
const MOSTLY = 0.6;

/** Whether a long query is said otherwise in the archive: no page has all of it together, or most of it in its title. */
function isHeadline(plain: Reading): boolean {
  const needed = plain.terms.filter(({ term }) => !term.filler && !term.quoted).length;
  const [best] = plain.ranked;
  const asTyped = best && isComplete(best) && best.inTitle >= MOSTLY;
  return needed >= MANY_WORDS && !plain.unfinished && !asTyped && !isTogether(plain);
}

/** The query as its keys must be read, where the archive has anything of it. */
async function readKeys(text: string, parsed: ParsedQuery, read: Read): Promise<ChosenReading> {
  const reading = await read(parseQuery(text));
  return reading.ranked.length > 0 ? { reading, text, kind: 'typing' } : { reading: await read(parsed) };
}

/** Whether two neighbours that belong together nowhere would be one syllable: `go i` in `keu go i`. */
function hasOddSpace({ terms, pairs }: Reading): boolean {
  return pairs.some(({ strength }, i) => {
    const words = [...terms[i]!.term.words.slice(-1), ...terms[i + 1]!.term.words.slice(0, 1)];
    return strength === 0 && isSyllable(words.map(({ text }) => text).join(''));
  });
}

/** The keys allow another reading: the archive tells which of the two it knows better. */
async function readDecoded(
  plain: Reading,
  texts: readonly string[],
  read: Read,
): Promise<ChosenReading | undefined> {
  for (const text of texts) {
    const decoded = await read(parseQuery(text));
    const better = !hasAll(plain) || cohesion(decoded) > cohesion(plain) + CLEARLY;
    if (hasAll(decoded) && better) return { reading: decoded, text, kind: 'typing' };
  }
  return undefined;
}

interface RespacedReading extends ChosenReading {
  gain: number;
}

/** The best of some readings with other spaces, where it is better than the plain one. */
function betterSpaced(plain: Reading, others: RespacedReading[]): ChosenReading | undefined {
  // A run that is nowhere may be a misspelt word as well, where pages have that.
  const likely = others.filter(
    ({ gain, reading }) => gain > MORE_PROBABLE || isTogether(reading) || !plain.ranked.some(isComplete),
  );
  const [best] = likely.sort((a, b) => quality(b.reading) - quality(a.reading));
  if (!best) return undefined;
  const sure = best.gain > SURELY && hasAll(best.reading);
  return sure || quality(best.reading) > quality(plain) ? best : undefined;
}

/** The query with other spaces, where its words allow it. */
async function readRespaced(store: IndexStore, parsed: ParsedQuery, read: Read): Promise<RespacedReading[]> {
  // Other spaces would tear quotes.
  if (parsed.words.some(({ phrase }) => phrase !== undefined)) return [];
  const doubtful = parsed.words.filter(({ text }) => !isSyllable(text));
  const [cooccurrence] = await Promise.all([
    store.cooccurrence(),
    store.load(doubtful.map(({ key }) => [key, key])),
  ]);
  const model = languageModel(cooccurrence);
  const runs = { kept: new Set<string>(), unknown: new Set<string>() };
  for (const { key, text } of doubtful) {
    const pages = (await store.postings(key))?.pages.length ?? 0;
    if (pages === 0) runs.unknown.add(text);
    else if (pages >= WORD_PAGES && hasVowel(text) && !isFarOftenerApart(model, text, pages))
      runs.kept.add(text);
  }
  return Promise.all(
    respacings(parsed.words, model, runs).map(async ({ texts, gain }) => {
      const text = texts.join(' ');
      const reading = await read({ ...parseQuery(text), excluded: parsed.excluded });
      return { reading, text, kind: 'spelling' as const, gain };
    }),
  );
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text.normalize('NFD'));
}

/** Whether two words stand side by side far oftener than as one: `chính phủ` than `Chinhphu` (of an address). */
function isFarOftenerApart(model: LanguageModel, text: string, pages: number): boolean {
  const halves = segmentations(text, 2).filter(({ length }) => length === 2);
  return halves.some(([left, right]) => model.together(left!, right!) >= FAR_OFTENER * pages);
}

/** How firmly neighbours belong together on average. */
function cohesion({ pairs }: Interpretation): number {
  return pairs.reduce((sum, { strength }) => sum + strength, 0) / Math.max(1, pairs.length);
}

/** Whether some page has every word, none of them corrected. */
function hasAll({ ranked, terms }: Reading): boolean {
  return ranked.some(isComplete) && !terms.some(correctionOf);
}

/** How well the archive knows a reading: as much of it as one page has, its words beside one another, as typed. */
function quality(reading: Reading): number {
  const { ranked, terms } = reading;
  const covered = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const corrected = terms.filter((matched) => correctionOf(matched) !== undefined).length;
  return covered + cohesion(reading) - corrected / Math.max(1, terms.length);
}
