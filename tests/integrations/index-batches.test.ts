import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BatchCache, batchesOf, indexBatch } from '../../src/integrations/index-batches.ts';
import { buildIndex } from '../../src/integrations/index-files.ts';
import type { SearchDocument } from '../../src/lib/search/types.ts';
import { lexicon, searchArchive } from '../support/search-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-lo-bai-'));
let many: SearchDocument[];

/** 900 short reports of real words, each with its own day, address and title. */
beforeAll(async () => {
  const real = (await searchArchive()).filter(({ paragraphs }) => paragraphs.length < 5);
  many = Array.from({ length: 900 }, (_, i) => {
    const date = new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10);
    const url = `/${date.replaceAll('-', '/')}/bai-so-${i}/`;
    return { ...real[i % real.length]!, date, url, title: `${real[i % real.length]!.title} kỳ ${i}` };
  });
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** The index as one build after another makes it, and how many batches were kept. */
async function next(documents: SearchDocument[], frame = 'một') {
  const cache = new BatchCache(folder, frame);
  const before = new Set(readdirSync(folder));
  const files = await buildIndex(documents, lexicon, (batch) => cache.indexed(batch));
  cache.removeOthers();
  const after = readdirSync(folder);
  return { files, batches: after.length, kept: after.filter((name) => before.has(name)).length };
}

const afresh = (documents: SearchDocument[]) => buildIndex(documents, lexicon, indexBatch);
const withComma = (document: SearchDocument): SearchDocument => ({
  ...document,
  title: `${document.title},`,
});

test('reports are parted where their addresses say, so that a new one moves no other batch', () => {
  const parts = [...batchesOf(many)];
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flat()).toEqual(many);
  const grown = [
    ...batchesOf([...many.slice(0, 40), { ...many[0]!, url: '/2020/09/21/chen-vao/' }, ...many.slice(40)]),
  ];
  const lists = new Set(parts.map((part) => JSON.stringify(part)));
  expect(grown.filter((part) => !lists.has(JSON.stringify(part)))).toHaveLength(1);
});

test('what is kept of the build before gives the very index that is made afresh', async () => {
  const first = await next(many);
  expect(first.kept).toBe(0);
  expect(first.files).toEqual(await afresh(many));

  const changed = many.map((document, i) => (i === 450 ? withComma(document) : document));
  const second = await next(changed);
  expect([second.kept, second.batches]).toEqual([first.batches - 1, first.batches]);
  expect(second.files).toEqual(await afresh(changed));

  const fewer = changed.toSpliced(450, 1);
  const third = await next(fewer);
  expect(third.kept).toBe(third.batches - 1);
  expect(third.files).toEqual(await afresh(fewer));

  expect((await next(fewer, 'hai')).kept).toBe(0);
});

test('a batch cut short when the machine stopped is made anew', async () => {
  const whole = await next(many);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 100);
  expect((await next(many)).files).toEqual(whole.files);
});
