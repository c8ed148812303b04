import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { abbreviationSchema, plainExpansions } from '../lib/authorities/abbreviations/schema.ts';
import { documentSchema } from '../lib/authorities/documents/schema.ts';
import { districtSchema } from '../lib/authorities/places/schema.ts';
import { buildPlaces } from '../lib/authorities/places/places.ts';
import type { Authorities } from '../lib/report/standoff.ts';
import { contentDir } from './content-dir.ts';
import { digestOf } from './report-cache.ts';

/** The authority files that decide what is marked in the prose; a report is rendered again when one changes. */
export const markingFiles = ['abbreviations.yaml', 'documents.yaml', 'districts.yaml'].map((name) =>
  join(contentDir, name),
);

/**
 * Reads them, and a digest of what they say. A file that is not there has no entries.
 *
 * @throws Error in Vietnamese, with every entry that is not well formed.
 */
export async function readAuthorities(): Promise<{ authorities: Authorities; digest: string }> {
  const texts = await Promise.all(markingFiles.map(readIfThere));
  const [abbreviations, documents, districts] = texts.map((text, index) => ({
    text,
    file: markingFiles[index]!,
  }));
  return {
    authorities: {
      expansions: plainExpansions(readEntries(abbreviations!, abbreviationSchema)),
      documents: readEntries(documents!, documentSchema),
      places: buildPlaces(readEntries(districts!, districtSchema)),
    },
    digest: digestOf(...texts),
  };
}

function readEntries<Entry>(
  { text, file }: { text: string; file: string },
  schema: z.ZodType<Entry>,
): Entry[] {
  const entries: unknown = parse(text) ?? [];
  const result = z.array(schema).safeParse(entries);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [index, ...keys], message }) => {
    const at = typeof index === 'number' ? `mục thứ ${index + 1}` : 'danh mục';
    return `${at}${keys.length > 0 ? `, «${keys.join('.')}»` : ''}: ${message}`;
  });
  throw new Error([`${file}: có mục chưa đúng dạng`, ...problems].join('\n  '));
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
