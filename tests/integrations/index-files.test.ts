import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { close } from 'pagefind';
import { indexDocuments } from '../../src/integrations/index-files.ts';
import { search } from '../../src/lib/search/search.ts';
import { searchNotices } from '../../src/i18n/search-notices.ts';
import type { SearchDocument } from '../../src/lib/search/types.ts';
import { lexicon, openStore, searchArchive } from '../support/search-archive.ts';

let documents: SearchDocument[];
const folders: string[] = [];

/** Builds the index of some reports; the files by name. */
async function built(reports: SearchDocument[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-chi-muc-'));
  folders.push(folder);
  await indexDocuments(reports, folder, lexicon);
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  return new Map(names.sort().map((name, i) => [name, files[i]!]));
}

beforeAll(async () => {
  documents = await searchArchive();
});
afterAll(async () => {
  await close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the index of the same reports', () => {
  test('is the same to the byte, in whatever order they come', async () => {
    const first = await built(documents);
    expect(await built(documents)).toEqual(first);
    expect(await built([...documents].reverse())).toEqual(first);
  });

  test('is another one as soon as a comma is', async () => {
    const [report, ...others] = documents;
    const { paragraphs } = report!;
    const changed = paragraphs.map(({ anchor, text }, i) => ({ anchor, text: i === 0 ? `${text},` : text }));
    const head = (await built(documents)).get('head.bin');
    expect((await built([{ ...report!, paragraphs: changed }, ...others])).get('head.bin')).not.toBe(head);
  });
});

test('no file of Pagefind is left in it', async () => {
  const names = [...(await built(documents)).keys()];
  expect(
    names.filter(
      (name) => !/^(?:head|beside|words-\d+|texts-\d+|figures-\d+)\.bin$|^suggest-[^.]+\.json$/.test(name),
    ),
  ).toEqual([]);
});

test('more reports than Pagefind takes at once are one index', async () => {
  const many = Array.from({ length: 1003 }, (_, i) => ({
    ...documents[1]!,
    url: `/2021/03/02/bai-${i}/`,
    title: `Chi bộ số ${i}`,
  }));
  await built([...many, documents[2]!]);
  const store = openStore(folders.at(-1)!);
  expect((await search(store, 'chi bộ', searchNotices)).total).toBe(1003);
  const { results } = await search(store, 'chiến sĩ biên phòng', searchNotices);
  expect(results[0]!.url).toBe(documents[2]!.url);
  expect((await search(store, 'chi bộ số 1002', searchNotices)).results[0]!.title).toBe('Chi bộ số 1002');
}, 120_000);

test('an archive without a report is searched in vain', async () => {
  await built([]);
  expect(await search(openStore(folders.at(-1)!), 'chi bộ', searchNotices)).toMatchObject({
    total: 0,
    results: [],
  });
});
