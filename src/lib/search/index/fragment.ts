import { keysOf } from '../index-tokens.ts';
import { publishedKey } from '../key.ts';
import type { SearchDocument, SearchParagraph } from '../types.ts';

/** Takes a place among the words but is no word: a phrase does not run on into the next paragraph. */
export const PARAGRAPH_BREAK = '·';

/** What a fragment holds: everything that a result shows. */
export interface Fragment {
  url: string;
  title: string;
  date: string;
  district: string;
  term: string;
  author: string;
  paragraphs: SearchParagraph[];
}

/**
 * What Pagefind indexes for a report: keys parted by single spaces; after its last paragraph the day it was
 * published, its authors, its district and its keywords.
 */
export function indexedText(
  document: Pick<SearchDocument, 'title' | 'date' | 'paragraphs' | 'keywords'> &
    Partial<Pick<SearchDocument, 'author' | 'authors' | 'district'>>,
): {
  title: string;
  body: string;
} {
  const { title, date, paragraphs, author = '', authors = [author], district = '', keywords = [] } = document;
  const names = [...authors, district, ...keywords];
  const body = [...paragraphs.map(({ text }) => text), publishedKey(date), ...names]
    .map((text) => keysOf(text))
    .filter((keys) => keys !== '')
    .join(` ${PARAGRAPH_BREAK} `);
  return { title: keysOf(title), body: body || PARAGRAPH_BREAK };
}

export function encodeFragment(document: SearchDocument): string {
  const { url, title, date, district, term, author, paragraphs } = document;
  return JSON.stringify([
    url,
    title,
    date,
    district,
    term,
    author,
    paragraphs.flatMap((paragraph) => [paragraph.anchor, paragraph.text]),
  ]);
}

export function decodeFragment(json: string): Fragment {
  const [url, title, date, district, term, author, flat] = JSON.parse(json) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string[],
  ];
  const paragraphs: SearchParagraph[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) paragraphs.push({ anchor: flat[i]!, text: flat[i + 1]! });
  return { url, title, date, district, term, author, paragraphs };
}
