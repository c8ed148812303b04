import { keysIn } from '../index-tokens.ts';
import { isNumberKey } from '../key.ts';
import type { IndexedFigure, SearchDocument } from '../types.ts';

/** Figures in a chunk, about: a query for a number fetches one. */
const CHUNK_SIZE = 400;

/** A figure as its chunk holds it: the path of its report, the report's title, then the figure's own fields. */
export type IndexedFigureRow = [path: string, title: string, figure: IndexedFigure];

/** Figures of an archive, in the chunks that hold them; one that states two numbers lies in the chunks of both. */
export function buildFigureChunks(documents: readonly SearchDocument[]): IndexedFigureRow[][] {
  const total = documents.reduce((sum, { figures = [] }) => sum + figures.length, 0);
  const chunks = Array.from({ length: Math.ceil(total / CHUNK_SIZE) }, (): IndexedFigureRow[] => []);
  for (const { url, title, figures = [] } of documents) {
    for (const figure of figures) {
      const places = new Set(numbersIn(figure.quote).map((number) => chunkOfNumber(number, chunks.length)));
      for (const place of places) chunks[place]!.push([url, title, figure]);
    }
  }
  return chunks;
}

/** The chunk that holds the figures of a number, out of `count`. */
export function chunkOfNumber(number: string, count: number): number {
  let sum = 0;
  for (const letter of number) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % count;
}

/** Keys of the numbers that a text states: `217` and `94ǂ2`. */
export function numbersIn(text: string): string[] {
  return keysIn(text).filter(isNumberKey);
}
