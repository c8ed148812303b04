import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCheckout, type Checkout } from '../support/checkout.ts';

/**
 * Two copies of the project with one archive: in one every build goes on from the last, in the other each begins
 * anew. Whatever is changed, both must write the same site to the byte. Each change is made upon those before it.
 */
let warm: Checkout;
let cold: Checkout;

const env = { SOURCE_DATE_EPOCH: '1790000000' };
/** What is bundled does not know the day either. */
const nextDay = { SOURCE_DATE_EPOCH: '1790100000' };
const changedPackage = 'hast-util-to-html';

beforeAll(async () => {
  [warm, cold] = [await makeCheckout(60, [changedPackage]), await makeCheckout(60, [changedPackage])];
  const first = await warm.build(env);
  expect(first.exitCode, first.output).toBe(0);
  cold.takeBundle(warm);
}, 300_000);
afterAll(() => {
  warm?.discard();
  cold?.discard();
});

/** A picture of one pixel: the bytes of a GIF, whose width stands in the seventh. */
const picture = (width: number) => {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64');
  bytes[6] = width;
  return bytes;
};

const withPicture = (title: string, day: number) => `---
title: ${title}
date: 2016-03-0${day}
author: Cộng tác viên T
district: minh-hoa-e
term: 2015–2020
---

Trong năm, huyện ủy kết nạp 153 đảng viên, ban hành 11 nghị quyết theo Nghị quyết số 22-NQ/TW.

![Buổi họp mặt](hop-mat.gif)
`;

const nth = (checkout: Checkout, index: number) => checkout.reports()[index]!;
/** The first report that declares its figures. */
const declaring = ({ root, reports }: Checkout) =>
  reports().find((file) => readFileSync(join(root, file), 'utf8').includes('\nstatistics:'))!;
const body = /(?<=\n---\n\n)/;

/**
 * Changes of the archive, those of one build in reports or lists of their own; `keeps` says that most pages stay. The
 * bundler is told of none, so both copies go by the first bundle through all of them. One of them forgets everything
 * else each time, and at the last the bundle too: whatever of the archive had come into it would show there.
 */
const ofArchive: { about: string; keeps?: true; make: (at: Checkout) => void }[] = [
  {
    about: 'the body of one report, with another newest one and its picture, and without a third',
    keeps: true,
    make(at) {
      at.change(nth(at, 10), body, 'Năm ấy, huyện kết nạp 87 đảng viên.\n\n');
      at.remove(nth(at, 30));
      at.write('kho/reports/2016/03/buoi-hop-mat.mdx', withPicture('Buổi họp mặt', 4));
      at.write('kho/reports/2016/03/hop-mat.gif', picture(1));
    },
  },
  {
    about: 'a title and an author, the size of a picture, the state of a figure, a report made a draft',
    keeps: true,
    make(at) {
      at.change(nth(at, 20), /author: .*/, 'author: Người mới');
      at.change(nth(at, 20), /title: .*/, 'title: Huyện E hôm nay');
      at.write('kho/reports/2016/03/hop-mat.gif', picture(9));
      at.change(declaring(at), /^( +)label: .*/m, '$&\n$1state: automatic');
      at.change(nth(at, 40), '\nterm:', '\ndraft: true\nterm:');
    },
  },
  {
    about: 'the districts',
    make: (at) => at.change('kho/districts.yaml', 'name: E\n', 'name: È\n'),
  },
  {
    about: 'the documents and the indicators',
    make(at) {
      at.change('kho/documents.yaml', /title: .*/g, 'title: Trích yếu khác');
      at.change('kho/indicators.yaml', 'name: Nghị quyết đã ban hành', 'name: Nghị quyết ban hành');
    },
  },
  {
    about: 'the abbreviations and the notice of the archive',
    make(at) {
      at.change('kho/abbreviations.yaml', 'means: [Ban Chấp hành]', 'means: [Ban Chấp hành mới]');
      at.write('kho/archive.yaml', 'notice: Kho để thử.\n');
    },
  },
];

/**
 * Changes of what every page is made from, several in one build. Each is noticed by itself; and what a build leaves
 * stale for one of them none of the others mends, for pages and bundle are made anew for all alike, and of what outlives
 * such a change, prepared reports hang on packages alone, the guide on its text and on the configuration.
 */
const ofCode: {
  about: string;
  changes: { name: string; make: (at: Checkout) => void; env?: Record<string, string> }[];
}[] = [
  {
    about: 'code, packages and the guide',
    changes: [
      {
        name: 'a template',
        make: (at) =>
          at.change('src/components/report/WhereNext.astro', '<small>{label}</small>', '<b>{label}</b>'),
      },
      {
        name: 'a style',
        make: (at) => at.change('src/styles/base.css', /$/, '\nbody { scroll-margin: 1px; }\n'),
      },
      {
        name: 'a string',
        make: (at) => at.change('src/i18n/vi.ts', 'Bỏ qua, đến nội dung', 'Đến thẳng nội dung'),
      },
      {
        name: 'a page of the guide',
        make: (at) => at.change('content/guide/du-lieu.mdx', body, 'Lời thêm.\n\n'),
      },
      {
        name: 'the version of a package',
        make: (at) => {
          at.change(`node_modules/${changedPackage}/lib/handle/comment.js`, /$/, '\n// another version\n');
          at.change(`node_modules/${changedPackage}/lib/handle/element.js`, "'</' +", "'</' + '' +");
          at.change(
            'node_modules/.package-lock.json',
            new RegExp(`(node_modules/${changedPackage}": {\\s*"version": ")[^"]*`),
            '$199.0.0',
          );
        },
      },
    ],
  },
  {
    about: 'the configuration and the host',
    changes: [
      {
        name: 'the configuration',
        make: (at) => at.change('astro.config.mjs', 'compressHTML: true', 'compressHTML: false'),
      },
      { name: 'the host', env: { SITE_URL: 'https://kho.example.vn' }, make: () => undefined },
    ],
  },
];

test.each(ofArchive)(
  'after a change of $about a site that goes on is one that begins anew',
  async (change) => {
    for (const checkout of [warm, cold]) change.make(checkout);
    const isLast = change === ofArchive.at(-1);
    const kept = await buildBoth(isLast ? 'all' : 'all but the bundle', isLast ? nextDay : env);
    if (change.keeps) expect(kept).toBeGreaterThan(100);
    else expect(kept).toBe(0);
  },
  900_000,
);

test.each(ofCode)(
  'after changes of $about a site that goes on is one that begins anew',
  async ({ changes }) => {
    let environment: Record<string, string> = nextDay;
    for (const { name, make, env: more } of changes) {
      const before = await warm.code(environment);
      for (const checkout of [warm, cold]) make(checkout);
      environment = { ...environment, ...more };
      expect(await warm.code(environment), name).not.toBe(before);
    }
    expect(await buildBoth('all', environment)).toBe(0);
  },
  900_000,
);

/** Builds both, the other from nothing or from its bundle, and compares them; how many pages the first has kept. */
async function buildBoth(
  forgotten: 'all' | 'all but the bundle',
  environment: Record<string, string>,
): Promise<number> {
  cold.forget(forgotten);
  const results = await Promise.all([warm.build(environment), cold.build(environment)]);
  for (const { exitCode, output } of results) expect(exitCode, output).toBe(0);
  const [one, other] = [warm.built(), cold.built()];
  expect([...one].filter(([file, digest]) => other.get(file) !== digest).map(([file]) => file)).toEqual([]);
  expect([...other.keys()].filter((file) => !one.has(file))).toEqual([]);
  const [, kept = '0'] = /giữ nguyên ([\d.]+) trang/.exec(results[0].output) ?? [];
  return Number(kept.replace('.', ''));
}
