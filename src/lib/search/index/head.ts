import { FILTER_NAMES, type FilterName, type SearchDocument } from '../types.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** What every search needs: the pages by what they are, and where the rest of the index lies. */
export interface IndexHead {
  pageCount: number;
  /** Words in each page, to about a twentieth. */
  lengths: Float32Array;
  meanLength: number;
  /** ISO day of each page. */
  days: string[];
  /** Value of each filter → the pages that have it, ascending; values in the order of their letters. */
  filters: Record<FilterName, Map<string, number[]>>;
  /** Size of each page's piece in the files of texts. */
  textUnits: Uint32Array;
  /** First word of each chunk of words. */
  firstWords: string[];
  /** Size of each chunk's piece in the files of words. */
  wordUnits: Uint32Array;
  /** First word of each chunk of neighbours, and the size of its piece. */
  firstNeighbours: string[];
  neighbourUnits: Uint32Array;
  /** Size of each chunk's piece in the files of figures. */
  figureUnits: Uint32Array;
  /** Names of the files of suggestions. */
  suggestFiles: string[];
}

/** What {@link encodeHead} writes of a head; the rest it takes from the reports, which are in the order of pages. */
type HeadParts = Pick<
  IndexHead,
  | 'textUnits'
  | 'firstWords'
  | 'wordUnits'
  | 'firstNeighbours'
  | 'neighbourUnits'
  | 'figureUnits'
  | 'suggestFiles'
> & {
  /** Words in each page. */
  lengths: number[];
};

/** Lengths are told by their logarithm, this many steps to a doubling. */
const STEPS = 8;
const DAY = 86_400_000;

/**
 * Head: how many pages and words; columns of one entry a page: steps of the logarithm of its words, size of its text,
 * days that it is older than the page before (the first: days since 1970 of its own, twice and one more when before);
 * for each filter its values, how many of them each page has, and which; first words and sizes of the chunks of
 * words and of neighbours; how many chunks of figures, and their sizes; files of suggestions.
 */
export function encodeHead(documents: SearchDocument[], parts: HeadParts): Uint8Array {
  const writer = new ByteWriter();
  writer.number(documents.length);
  writer.number(parts.lengths.reduce((sum, length) => sum + length, 0));
  for (const length of parts.lengths) writer.number(Math.round(Math.log2(length) * STEPS));
  for (const units of parts.textUnits) writer.number(units);
  let before: number | undefined;
  for (const { date } of documents) {
    const day = Date.parse(date) / DAY;
    writer.number(before === undefined ? zigzag(day) : before - day);
    before = day;
  }
  for (const name of FILTER_NAMES) encodeFilter(writer, documents.map(valuesOf(name)));
  writer.sortedTexts(parts.firstWords);
  for (const units of parts.wordUnits) writer.number(units);
  writer.sortedTexts(parts.firstNeighbours);
  for (const units of parts.neighbourUnits) writer.number(units);
  writer.number(parts.figureUnits.length);
  for (const units of parts.figureUnits) writer.number(units);
  writer.sortedTexts([...parts.suggestFiles].sort());
  return writer.finish();
}

export function decodeHead(bytes: Uint8Array): IndexHead {
  const reader = new ByteReader(bytes);
  const pageCount = reader.count();
  const total = reader.number();
  const numbers = (length: number) => Array.from({ length }, () => reader.number());
  const column = () => numbers(pageCount);
  const lengths = Float32Array.from(column(), (steps) => 2 ** (steps / STEPS));
  const textUnits = Uint32Array.from(column());
  const daySteps = column();
  let days: string[] | undefined;
  const filters = Object.fromEntries(FILTER_NAMES.map((name) => [name, decodeFilter(reader, pageCount)]));
  const firstWords = reader.sortedTexts();
  const wordUnits = Uint32Array.from(numbers(firstWords.length));
  const firstNeighbours = reader.sortedTexts();
  return {
    pageCount,
    lengths,
    meanLength: pageCount ? total / pageCount : 0,
    // Only what sorts by them needs them, and a first search waits for all that is read here.
    get days() {
      return (days ??= decodeDays(daySteps));
    },
    filters: filters as IndexHead['filters'],
    textUnits,
    firstWords,
    wordUnits,
    firstNeighbours,
    neighbourUnits: Uint32Array.from(numbers(firstNeighbours.length)),
    figureUnits: Uint32Array.from(numbers(reader.count())),
    suggestFiles: reader.sortedTexts(),
  };
}

function decodeDays(steps: readonly number[]): string[] {
  let day: number | undefined;
  return steps.map((step) => {
    day = day === undefined ? unzigzag(step) : day - step;
    return new Date(day * DAY).toISOString().slice(0, 10);
  });
}

/** Values that a report has of a filter. */
export function valuesOf(name: FilterName): (document: SearchDocument) => string[] {
  return (document) => {
    const values = name === 'author' && document.authors?.length ? document.authors : [document[name]];
    return [...new Set(values)].filter((value) => value !== '');
  };
}

function encodeFilter(writer: ByteWriter, pages: string[][]): void {
  const values = [...new Set(pages.flat())].sort();
  const numbers = new Map(values.map((value, i) => [value, i]));
  writer.number(values.length);
  for (const value of values) writer.text(value);
  for (const having of pages) writer.number(having.length);
  for (const having of pages) for (const value of having) writer.number(numbers.get(value)!);
}

function decodeFilter(reader: ByteReader, pageCount: number): Map<string, number[]> {
  const values = Array.from({ length: reader.count() }, () => reader.text());
  const counts = Array.from({ length: pageCount }, () => reader.number());
  const pages = values.map((): number[] => []);
  for (const [page, count] of counts.entries())
    for (let i = 0; i < count; i++) pages[reader.number()]?.push(page);
  return new Map(values.map((value, i) => [value, pages[i]!]));
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
