import { baseOf } from '../key.ts';
import type { QueryWord } from '../query/parse.ts';
import { tokenizeForIndex } from '../index-tokens.ts';
import type { FigureHit, IndexedFigure, SearchDocument } from '../types.ts';

/** Figures in a file, about: a query for a number fetches one file. */
const FILE_SIZE = 400;
const MOST_CARDS = 3;
/** Share of the other words of a query that a figure's own words must hold: `217 đảng viên` is no `217 tỷ đồng`. */
const LEAST_SHARE = 0.5;

/** A figure as its file holds it: the path of its report, the report's title, then the figure's own fields. */
export type IndexedFigureRow = [path: string, title: string, figure: IndexedFigure];

/** Figures of an archive, in the files that hold them; one that states two numbers lies in the files of both. */
export function buildFigureFiles(documents: SearchDocument[]): IndexedFigureRow[][] {
  const total = documents.reduce((sum, { figures = [] }) => sum + figures.length, 0);
  const files = Array.from({ length: Math.ceil(total / FILE_SIZE) }, (): IndexedFigureRow[] => []);
  for (const { url, title, figures = [] } of documents) {
    for (const figure of figures) {
      const places = new Set(numbersIn(figure.quote).map((number) => figureFile(number, files.length)));
      for (const place of places) files[place]!.push([url, title, figure]);
    }
  }
  return files;
}

/** The file that holds the figures of a number, out of `count`. */
export function figureFile(number: string, count: number): number {
  let sum = 0;
  for (const letter of number) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % count;
}

/** Numbers that a query asks for by themselves: `217` and `94,2`, not the 22 of `22-NQ/TW`. */
export function numbersAsked(terms: { words: QueryWord[] }[]): string[] {
  return terms.flatMap(({ words }) => (words.length === 1 && isNumber(words[0]!.key) ? [words[0]!.key] : []));
}

/** The figures among `rows` that state a number asked for, those first whose words the query names. */
export function matchFigures(words: QueryWord[], numbers: string[], rows: IndexedFigureRow[]): FigureHit[] {
  const others = words.filter(({ key }) => !isNumber(key));
  const found = rows.flatMap(([path, title, figure]) => {
    const stated = new Set(numbersIn(figure.quote));
    if (!numbers.some((number) => stated.has(number))) return [];
    const keys = new Set(
      tokenizeForIndex([figure.quote, figure.label, figure.subject].join(' ')).map(({ key }) => key),
    );
    const bases = new Set([...keys].map(baseOf));
    const named = others.filter((word) => (word.marked ? keys.has(word.key) : bases.has(word.base))).length;
    if (named < others.length * LEAST_SHARE) return [];
    const { id, shown, label, period, subject } = figure;
    return [{ named, hit: { shown, label, period, subject, title, url: `${path}#${id}` } }];
  });
  return found
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_CARDS)
    .map(({ hit }) => hit);
}

function numbersIn(text: string): string[] {
  return tokenizeForIndex(text).flatMap(({ key }) => (isNumber(key) ? [key] : []));
}

function isNumber(key: string): boolean {
  return /^\d/.test(key);
}
