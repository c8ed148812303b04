import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReport } from '../../src/lib/check/checked-report.ts';
import { bodies, constructs, sentences } from '../support/made-bodies.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll } from '../support/html.ts';
import { openStore } from '../support/search-archive.ts';

interface Words {
  anchor: string;
  text: string;
}

/**
 * Every construct of the dialect by itself, the sentences of reports, and 500 bodies made of them, on few days: the
 * page of each day would take as long to make as several reports.
 */
const made = [
  ...Object.values(constructs),
  sentences.join('\n\n'),
  sentences.join('\r\n'),
  ...bodies(500),
].map((body, index) => {
  // Two reports of the same words would be one report twice.
  const whole = `${body}\n\nBài thử ${index}.\n`;
  const day = String(1 + (index % 28)).padStart(2, '0');
  return { slug: `bai-thu-${index}`, day, body: whole };
});

const fileOf = ({ slug }: (typeof made)[number]) => `reports/2021/01/${slug}.mdx`;
const pathOf = ({ day, slug }: (typeof made)[number]) => `2021/01/${day}/${slug}`;
const sourceOf = ({ slug, day, body }: (typeof made)[number]) =>
  `---\ntitle: ${slug.replaceAll('-', ' ')}\ndate: 2021-01-${day}\nauthor: Lệ Quyên\ndistrict: song-lo\nterm: 2020–2025\n---\n\n${body}`;

let site: BuiltSite;

beforeAll(async () => {
  const pictures = ['reports/2021/01/hop.jpg', 'reports/2021/01/a.png'];
  site = await buildSite({
    files: {
      ...Object.fromEntries(pictures.map((path) => [path, readFileSync('public/favicon.png')])),
      ...Object.fromEntries(made.map((report) => [fileOf(report), sourceOf(report)])),
    },
  });
  expect(site.exitCode, site.output.slice(0, 3000)).toBe(0);
}, 400_000);
afterAll(() => site.remove());

/** The words of an element as they stand in the page, without those that the page puts there for its notes. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const properties = node.type === 'element' ? node.properties : {};
  if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined) return '';
  return node.children.map(shown).join('');
}

/** Lines, cells and items are parted by the page's own means. */
const letters = (text: string) => text.replace(/[\s|]+/g, '');

function ofPage(report: (typeof made)[number], anchors: ReadonlySet<string>): Words[] {
  const html = readFileSync(join(site.outDir, pathOf(report), 'index.html'), 'utf8');
  // Parsing the frames of so many pages around their articles would take most of the time.
  const article = fromHtml(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')), {
    fragment: true,
  });
  const blocks = findAll(article, ({ properties }: Element) => anchors.has(String(properties.id)));
  return blocks.map((block) => ({ anchor: String(block.properties.id), text: letters(shown(block)) }));
}

function ofDownload(report: (typeof made)[number]): Words[] {
  const file = join(site.outDir, pathOf(report), 'index.json');
  const { text } = JSON.parse(readFileSync(file, 'utf8')) as { text: { id: string; text: string }[] };
  return text.map(({ id, text: words }) => ({ anchor: id, text: words }));
}

const checked = new Map<string, Words[]>();

function ofCheck(report: (typeof made)[number]): Words[] {
  const before = checked.get(report.slug);
  if (before) return before;
  const { blocks } = openReport(`content/${fileOf(report)}`, sourceOf(report)).prose();
  const words = blocks.map(({ anchor, text }) => ({ anchor, text }));
  checked.set(report.slug, words);
  return words;
}

async function ofSearch(): Promise<Map<string, Words[]>> {
  const store = openStore(join(site.outDir, 'search/index'));
  const { pageCount } = await store.head();
  const pages = Array.from({ length: pageCount }, (_, page) => store.fragment(page));
  const fragments = await Promise.all(pages);
  return new Map(fragments.map(({ url, paragraphs }) => [url.slice(1, -1), paragraphs]));
}

describe('page, search, download and check have one reading of a body', () => {
  test('download and check: the same words at the same anchors', () => {
    for (const report of made) expect(ofDownload(report), report.body).toEqual(ofCheck(report));
  });

  test('search record and check: the same words at the same anchors', async () => {
    const records = await ofSearch();
    for (const report of made) expect(records.get(pathOf(report)), report.body).toEqual(ofCheck(report));
  });

  test('page and check: the same words at the same anchors', () => {
    for (const report of made) {
      const wanted = ofCheck(report).map(({ anchor, text }) => ({ anchor, text: letters(text) }));
      const anchors = new Set(wanted.map(({ anchor }) => anchor));
      expect(ofPage(report, anchors), report.body).toEqual(wanted);
    }
  });
});
