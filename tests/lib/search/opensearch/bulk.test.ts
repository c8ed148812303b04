import { describe, expect, test } from 'vitest';
import { bulkSteps } from '../../../../src/lib/search/opensearch/bulk.ts';
import { analyse } from '../../../support/opensearch/analyse.ts';
import { indexBody } from '../../../../src/lib/search/opensearch/mapping.ts';
import { ask, demoDocuments, exported, loaded, partsOf } from '../../../support/opensearch/exported.ts';
import { searchArchive } from '../../../support/search-archive.ts';
import type { SearchDocument } from '../../../../src/lib/search/types.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

function aReport(slug: string, title: string, ...texts: string[]): SearchDocument {
  return {
    url: `/2020/09/21/${slug}/`,
    title,
    date: '2020-09-21',
    district: 'Sông Lô',
    term: '2015–2020',
    author: 'Lệ Quyên',
    authors: ['Lệ Quyên'],
    year: '2020',
    paragraphs: texts.map((text, i) => ({ anchor: `d${i + 1}`, text })),
  };
}

describe('parts', () => {
  const documents = demoDocuments(40, 3);

  test.each([20_000, 30_000, 65_536, 1_000_000])('of fewer than %i bytes hold every report once', (limit) => {
    const parts = partsOf(documents, limit);
    for (const part of parts) {
      expect(bytes(part)).toBeLessThan(limit);
      expect(part.endsWith('\n')).toBe(true);
      expect(part.split('\n').length % 2).toBe(1);
      expect(part).toMatch(/^\{"index":/);
    }
    const urls = parts
      .join('')
      .trimEnd()
      .split('\n')
      .flatMap((line, i) => (i % 2 === 1 ? [(JSON.parse(line) as SearchDocument).url] : []));
    expect(urls).toEqual(documents.map(({ url }) => url));
    // None is begun before the one before it is full.
    for (const [i, part] of parts.slice(1).entries()) {
      const first = part.split('\n').slice(0, 2).join('\n') + '\n';
      expect(bytes(parts[i]!) + bytes(first)).toBeGreaterThanOrEqual(limit);
    }
  });

  test('a part of exactly so many bytes is one byte too large', () => {
    const [one] = exported([aReport('mot', 'Một', 'đảng viên')]);
    const [whole] = bulkSteps([one!]) as Generator<{ part: Uint8Array }>;
    const size = whole!.part.length;
    expect([...bulkSteps([one!], size + 1)]).toHaveLength(1);
    expect([...bulkSteps([one!], size)]).toEqual([
      { tooLarge: { url: '/2020/09/21/mot/', title: 'Một', bytes: size } },
    ]);
    expect([...bulkSteps([one!, one!], 2 * size)]).toHaveLength(2);
    expect([...bulkSteps([one!, one!], 2 * size + 1)]).toHaveLength(1);
  });

  test('a report that no part can hold is told by name, and the others go on', () => {
    const reports = exported([
      aReport('nho', 'Nhỏ', 'đảng'),
      aReport('to', 'To quá', 'đ'.repeat(30_000)),
      aReport('nho-nua', 'Nhỏ nữa', 'đảng'),
    ]);
    const steps = [...bulkSteps(reports, 20_000)];
    expect(steps).toEqual([
      { tooLarge: { url: '/2020/09/21/to/', title: 'To quá', bytes: expect.any(Number) as number } },
      { part: expect.any(Uint8Array) as Uint8Array },
    ]);
  });

  test('an archive without reports has no parts', () => {
    expect(partsOf([])).toEqual([]);
  });
});

describe('words of a report that mean something to others', () => {
  const texts = [
    'Nói "thế này", rồi \'thế kia\' \\ hết',
    'dòng một\ndòng hai\r\ndòng ba',
    'mừng 🎉😀 lễ',
    'trước\u2028sau\u2029nữa\u0085hết',
    '<script>alert("đảng")</script><b>bộ</b> &amp;',
    '__proto__ constructor toString',
    'lẻ \ud800 nửa \udc00 chữ',
    '{"index":{"_id":"/khac/"}}\n{"url":"/khac/"}',
    '\u0000\u0001\u001f',
    '*',
    'dang* * [a-z]* .* dang0',
    '·',
  ];
  const documents = texts.map((text, i) => ({
    ...aReport(`bai-${i}`, text, text, 'đảng viên'),
    district: text,
    author: text,
    authors: [text, '__proto__'],
  }));

  test.each(['\n', '\r', '\u2028', '\u2029', '\u0085'])('no line is broken at %j', (end) => {
    const lines = partsOf(documents)[0]!.trimEnd().split('\n');
    expect(lines).toHaveLength(2 * texts.length);
    if (end !== '\n') expect(lines.join('').includes(end)).toBe(false);
  });

  test('they are there as they were', () => {
    const lines = partsOf(documents)[0]!.trimEnd().split('\n');
    const shown = lines.flatMap((line, i) =>
      i % 2 === 1 ? [(JSON.parse(line) as { shown: SearchDocument }).shown] : [],
    );
    expect(shown.map(({ title }) => title)).toEqual(texts);
    expect(shown.map(({ paragraphs }) => paragraphs[0]!.text)).toEqual(texts);
  });

  test('they are found, and name no filter that is not theirs', () => {
    const index = loaded(documents);
    expect(ask(index, 'proto constructor').ids).toEqual(['/2020/09/21/bai-5/']);
    expect(ask(index, 'dòng hai').ids).toEqual(['/2020/09/21/bai-1/']);
    const { ids, counts } = ask(index, 'đảng viên', { filters: { district: [texts[3]!] } });
    expect(ids).toEqual(['/2020/09/21/bai-3/']);
    expect(Object.hasOwn(counts.author!, '__proto__')).toBe(true);
  });
});

describe('fields', () => {
  test('a word stands beside its family, and what takes no place takes none', () => {
    const { analysis } = indexBody.settings;
    const tokens = analyse('dang00dr vien02a dang 20200921 94ǂ2 ·', 'keys', analysis as never);
    expect(tokens).toEqual([
      ['dang00dr', 'dang*'],
      ['vien02a', 'vien*'],
      ['dang', 'dang*'],
      ['20200921'],
      ['94ǂ2'],
      ['·', '·*'],
    ]);
    expect(analyse('dang* dang00dr', 'keys_as_they_are', analysis as never)).toEqual([
      ['dang*'],
      ['dang00dr'],
    ]);
  });

  test('every field that is written is known to the index, and the other way about', async () => {
    const [part] = partsOf(await searchArchive());
    const written = Object.keys(JSON.parse(part!.split('\n')[1]!) as object);
    expect(written.toSorted()).toEqual(Object.keys(indexBody.mappings.properties).toSorted());
  });

  test('indicators and documents are values each', () => {
    const [report] = exported([aReport('mot', 'Một')]);
    const [step] = [...bulkSteps([{ ...report!, indicators: ['b', 'a', 'b'], documents: ['22-nq-tw'] }])];
    const text = new TextDecoder().decode((step as { part: Uint8Array }).part);
    expect(JSON.parse(text.split('\n')[1]!)).toMatchObject({
      indicators: ['a', 'b'],
      documents: ['22-nq-tw'],
    });
  });
});
