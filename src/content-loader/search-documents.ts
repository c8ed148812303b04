import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchDocument } from '../lib/search/types.ts';
import { contentDir } from './content-dir.ts';
import { ReportCache } from './report-cache.ts';

/** Every published report as the search index takes it, oldest first. */
export async function searchDocuments(cacheDir: URL): Promise<SearchDocument[]> {
  const [rendered, districts] = await Promise.all([ReportCache.in(cacheDir).readAll(), districtNames()]);
  return rendered
    .filter(({ frontmatter }) => !frontmatter.draft)
    .map(({ id, frontmatter, passages }) => {
      const { title, date, author, district, term } = frontmatter;
      return {
        url: `/${date.replaceAll('-', '/')}/${id.slice(id.lastIndexOf('/') + 1)}/`,
        title,
        date,
        district: districts.get(district) ?? district,
        term,
        author: author.join(', '),
        authors: author,
        year: date.slice(0, 4),
        paragraphs: passages.map(({ anchor, text }) => ({ anchor, text })),
      };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function districtNames(): Promise<Map<string, string>> {
  const entries = parse(await readFile(join(contentDir, 'districts.yaml'), 'utf8')) as {
    id: string;
    name: string;
  }[];
  return new Map(entries.map(({ id, name }) => [id, name]));
}
