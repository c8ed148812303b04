import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexWords } from '../../src/integrations/pagefind/index-words.ts';
import { KNOWN_VERSION, readPagefindOutput } from '../../src/integrations/pagefind/output.ts';
import { keysOf } from '../../src/lib/search/index-tokens.ts';
import { TITLE_SPAN } from '../../src/lib/search/index/postings.ts';

/** Reports as keys, as Pagefind is given them. */
const given = [
  { title: 'dang00dr bo00j', body: 'dang00dr bo00j · chi bo00j dang00dr · 20200921' },
  { title: 'chi', body: `${'va '.repeat(300)}94ǂ2` },
  { title: 'bo00j chi bo00j', body: 'thon' },
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
  for (const [i, { title, body }] of given.entries())
    await index!.addCustomRecord({ url: `/${i}/`, content: body, language: 'vi', meta: { title } });
  await index!.writeFiles({ outputPath: folder });
}, 60_000);
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

test('what Pagefind wrote is every word of every report in its place', async () => {
  const { pageLengths, words } = await readPagefindOutput(folder);
  expect(pageLengths).toEqual(given.map(({ body }) => body.split(' ').length));
  const places = (text: string, shift: number) =>
    text.split(' ').map((word, place) => ({ word, place: place + shift }));
  const wanted = given.flatMap(({ title, body }, page) =>
    [...places(title, -TITLE_SPAN), ...places(body, 0)]
      .filter(({ word }) => word !== '·')
      .map(({ word, place }) => `${page} ${place} ${word}`),
  );
  const read = words.flatMap(([word, { pages, starts, places: all }]) =>
    [...pages].flatMap((page, i) =>
      [...all.subarray(starts[i]!, starts[i + 1]!)].map((place) => `${page} ${place} ${word}`),
    ),
  );
  expect(read.sort()).toEqual(wanted.sort());
});

test('a report with letters of many scripts is indexed word by word', async () => {
  const body = keysOf('Điểm ℂ, aℂbℂ và ς, Ϗ, ϒ, 党, ﬁ, ℃, 𝔘 và Дело');
  const { words } = await indexWords([{ url: '/a/', title: 'chu0w1', body }]);
  const indexed = new Set(words.map(([word]) => word));
  expect(body.split(' ').filter((word) => !indexed.has(word))).toEqual([]);
});

test('words that Pagefind writes otherwise stop the build', async () => {
  await expect(indexWords([{ url: '/2020/09/21/a/', title: 'chi', body: 'Chi bo00j' }])).rejects.toThrow(
    '/2020/09/21/a/: the words in the index are not the words of the report',
  );
});

test('the version known is the version installed', async () => {
  const { version } = JSON.parse(await readFile('node_modules/pagefind/package.json', 'utf8')) as {
    version: string;
  };
  expect(version).toBe(KNOWN_VERSION);
});

test('another version is not read: what to do is said', async () => {
  const other = await mkdtemp(join(tmpdir(), 'kho-pagefind-'));
  try {
    await cp(folder, other, { recursive: true });
    const entry = join(other, 'pagefind-entry.json');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace(KNOWN_VERSION, '1.7.0'));
    await expect(readPagefindOutput(other)).rejects.toThrow(
      'Không lập được chỉ mục tìm kiếm: Pagefind đang cài là bản 1.7.0, kho mới chỉ đọc được chỉ mục của bản 1.6.0.',
    );
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});
