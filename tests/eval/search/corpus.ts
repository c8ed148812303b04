import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '../../../src/lib/search/types.ts';

/** A line of a corpus: `{id, title, date, body}`, paragraphs of the body parted by line breaks. */
interface CorpusLine {
  id: string;
  title: string;
  date: string;
  body: string;
}

/** A query whose one right answer is known, or one with graded answers. */
export interface EvalQuery {
  id: string;
  kind: 'known' | 'topic';
  type: string;
  q: string;
  target?: string;
  /** Where several documents answer it alike: any of them will do. */
  targets?: string[];
  /** Document → grade, higher is better. */
  qrels?: Record<string, number>;
}

/** Reads a corpus, plain or gzipped, without its first `skip` documents; of the rest the first `limit`, or all. */
export function readCorpus(path: string, limit?: number, skip = 0): SearchDocument[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(skip, limit === undefined ? undefined : skip + limit)
    .map((line) => toDocument(JSON.parse(line) as CorpusLine));
}

function toDocument({ id, title, date, body }: CorpusLine): SearchDocument {
  const paragraphs = body.split(/\n+/).filter((text) => text.trim() !== '');
  return {
    url: `/${id}/`,
    title,
    date,
    district: '',
    term: '',
    author: '',
    year: date.slice(0, 4),
    paragraphs: paragraphs.map((text, i) => ({ anchor: `d${i + 1}`, text })),
  };
}

/** Id of a document of the corpus, from the URL of a result. */
export function idOf(url: string): string {
  return new URL(url, 'http://localhost').pathname.split('/').filter(Boolean).at(-1) ?? '';
}

export function readQueries(path: string): EvalQuery[] {
  return JSON.parse(readFileSync(path, 'utf8')) as EvalQuery[];
}
