import { expect, test } from 'vitest';
import { readManifest, writeBagInfo, writeManifest } from '../../../src/lib/pack/bag.ts';

test('a name with «%» or a line break is written as the standard says, and read back', () => {
  const digests = new Map([
    ['data/đạt 100%.txt', 'ab'],
    ['data/hai\ndòng.txt', 'cd'],
    ['data/bài.mdx', 'ef'],
  ]);
  const text = writeManifest(digests);
  expect(text).toBe('ef  data/bài.mdx\ncd  data/hai%0Adòng.txt\nab  data/đạt 100%25.txt\n');
  expect(readManifest(text)).toEqual(new Map([...digests].reverse().sort(([a], [b]) => (a < b ? -1 : 1))));
});

test('manifests of other makers are read: one space, a star, capital digits', () => {
  expect(readManifest('AB data/a.txt\r\nCD  *data/b c.txt\r\n')).toEqual(
    new Map([
      ['data/a.txt', 'ab'],
      ['data/b c.txt', 'cd'],
    ]),
  );
});

test('what a bag says of itself is one line a fact, and nothing of what is not known', () => {
  expect(
    writeBagInfo({
      organisation: 'Ban Tuyên giáo\n  Huyện ủy Sông Lô',
      description: 'Kho tư liệu',
      home: undefined,
      day: '2026-11-28',
      bytes: 1234,
      files: 5,
    }),
  ).toBe(
    'Source-Organization: Ban Tuyên giáo Huyện ủy Sông Lô\nExternal-Description: Kho tư liệu\nBagging-Date: 2026-11-28\nPayload-Oxum: 1234.5\n',
  );
});
