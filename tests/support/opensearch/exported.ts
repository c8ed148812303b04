import { parse } from 'yaml';
import { makeDemoArchive } from '../../../src/lib/demo/archive.ts';
import { bulkSteps } from '../../../src/lib/search/opensearch/bulk.ts';
import type { ExportedReport } from '../../../src/lib/search/opensearch/document.ts';
import { indexBody } from '../../../src/lib/search/opensearch/mapping.ts';
import { openSearchSteps } from '../../../src/lib/search/opensearch/query.ts';
import type { SearchDocument, SearchOptions } from '../../../src/lib/search/types.ts';
import { lexicon } from '../search-archive.ts';
import { MemoryIndex, type Answer } from './evaluate.ts';

export function exported(documents: SearchDocument[]): ExportedReport[] {
  return documents.map((document) => ({ ...document, indicators: [], documents: [] }));
}

/** What the export writes of some reports, read back as text; `limit`: bytes that a part stays below. */
export function partsOf(documents: SearchDocument[], limit?: number): string[] {
  return [...bulkSteps(exported(documents), limit)].map((step) => {
    if ('tooLarge' in step) throw new Error(step.tooLarge.url);
    return new TextDecoder('utf-8', { fatal: true }).decode(step.part);
  });
}

/** An index that the export of some reports was loaded into, as text and nothing else. */
export function loaded(documents: SearchDocument[]): MemoryIndex {
  return new MemoryIndex(JSON.parse(JSON.stringify(indexBody)) as never, partsOf(documents));
}

/** The first step that finds anything, else the last; read back from its text. */
export function ask(index: MemoryIndex, question: string, options?: SearchOptions): Answer {
  const bodies = openSearchSteps(question, lexicon, options).map(
    ({ body }) => JSON.parse(JSON.stringify(body)) as Record<string, unknown>,
  );
  let answer: Answer | undefined;
  for (const body of bodies) {
    answer = index.search({ ...body, size: body.size === 0 ? 0 : 10_000 });
    if (answer.found > 0) break;
  }
  return answer!;
}

/** Reports of a demonstration archive, with their paragraphs as they are written. */
export function demoDocuments(count: number, seed: number): SearchDocument[] {
  return [...makeDemoArchive(count, seed)].flatMap(({ path, text }) => {
    const slug = /^reports\/.*\/([^/]+)\.mdx$/.exec(path)?.[1];
    if (slug === undefined) return [];
    const [, yaml = '', ...body] = text.split(/^---$/m);
    const { title, date, author, district, term } = parse(yaml) as Record<string, string>;
    const day = String(date);
    const authors = [author ?? []].flat();
    return [
      {
        url: `/${day.replaceAll('-', '/')}/${slug}/`,
        title: title!,
        date: day,
        district: district!,
        term: term!,
        author: authors.join(', '),
        authors,
        year: day.slice(0, 4),
        paragraphs: body
          .join('---')
          .split(/\n\s*\n/)
          .map((one) => one.trim())
          .filter(Boolean)
          .map((one, i) => ({ anchor: `d${i + 1}`, text: one })),
      },
    ];
  });
}
