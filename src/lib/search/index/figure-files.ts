import { keysIn } from '../index-tokens.ts';
import { isNumberKey } from '../key.ts';
import type { IndexedFigure, SearchDocument } from '../types.ts';

/** Figures in a file, about: a query for a number fetches one file. */
const FILE_SIZE = 400;

/** A figure as its file holds it: the path of its report, the report's title, then the figure's own fields. */
export type IndexedFigureRow = [path: string, title: string, figure: IndexedFigure];

/** Figures of an archive, in the files that hold them; one that states two numbers lies in the files of both. */
export function buildFigureFiles(documents: readonly SearchDocument[]): IndexedFigureRow[][] {
  const total = documents.reduce((sum, { figures = [] }) => sum + figures.length, 0);
  const files = Array.from({ length: Math.ceil(total / FILE_SIZE) }, (): IndexedFigureRow[] => []);
  for (const { url, title, figures = [] } of documents) {
    for (const figure of figures) {
      const places = new Set(numbersIn(figure.quote).map((number) => fileOfNumber(number, files.length)));
      for (const place of places) files[place]!.push([url, title, figure]);
    }
  }
  return files;
}

/** The file that holds the figures of a number, out of `count`. */
export function fileOfNumber(number: string, count: number): number {
  let sum = 0;
  for (const letter of number) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % count;
}

/** Keys of the numbers that a text states: `217` and `94ǂ2`. */
export function numbersIn(text: string): string[] {
  return keysIn(text).filter(isNumberKey);
}
