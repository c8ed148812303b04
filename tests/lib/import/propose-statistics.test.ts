import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findArithmetic } from '../../../src/lib/check/typography/arithmetic.ts';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import type { Figure } from '../../../src/lib/figures/types.ts';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { statisticsSchema } from '../../../src/lib/figures/schema.ts';
import { proposeStatistics } from '../../../src/lib/import/propose-statistics.ts';
import { importFixture, importText } from './import-fixture.ts';

describe('the proposed statistics', () => {
  test('written to the file and read again are the figures that were found', async () => {
    const report = await importFixture('fixtures/source/song-lo-2020-09-21.txt');
    const head = parse(report.text.split('---\n')[1]!) as { statistics: unknown };
    const { figures, problems } = curateFigures(statisticsSchema.parse(head.statistics), report.words);
    expect(problems).toEqual([]);
    const facts = (all: readonly Figure[]) =>
      all.map((one) => [one.quote, one.value, one.unit, one.qualifier, one.state]).sort();
    expect(facts(figures)).toEqual(facts(report.statistics));
  });

  test('a quotation that stands twice gets the words before it', async () => {
    const report = await importText(
      'Kết quả kiểm tra trong năm\n\n21/09/2020\n\nHuyện ủy đã kiểm tra 12 đảng viên. Ủy ban Kiểm tra đã kiểm tra 12 đảng viên.\n',
    );
    const figures = report.frontmatter.statistics!.flatMap((group) => group.figures);
    expect(figures).toHaveLength(2);
    expect(figures.every((one) => one.prefix ?? one.suffix)).toBe(true);
    expect(report.problems.filter((one) => one.severity === 'error' && one.code.startsWith('trich'))).toEqual(
      [],
    );
  });
});

describe('every figure that the machine proposes is written as its own, or named', () => {
  const texts = readdirSync('tests/fixtures/figures').filter((name) => name.endsWith('.txt'));

  test.each(texts)('%s', (name) => {
    const text = readFileSync(`tests/fixtures/figures/${name}`, 'utf8').normalize('NFC');
    const figures = extractFigures(text);
    const { statistics, left } = proposeStatistics(figures, text);
    const again = curateFigures(statistics, text);
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const places = [...again.figures, ...left.map(({ figure }) => figure)].map(({ start }) => start);
    expect(places.sort((a, b) => a - b)).toEqual(figures.map(({ start }) => start));
    expect(new Set(again.figures.map(({ state }) => state))).toEqual(new Set(['automatic']));
    const wholes = (all: readonly Figure[]) =>
      all.map(({ quote, partOf }) => [quote, all.find(({ id }) => id === partOf)?.quote]).sort();
    if (left.length === 0) expect(wholes(again.figures)).toEqual(wholes(figures));
  });

  test('a part whose whole is not written is a part of what that was a part of', () => {
    const text = 'Có 40 chi bộ, gồm 25 và 15 chi bộ, trong đó 9 chi bộ ở xã.';
    const of = (quote: string, id: string, partOf?: string) => ({
      id,
      quote,
      label: quote,
      group: 'Tổ chức đảng',
      value: Number.parseInt(quote, 10),
      unit: quote === '25' ? '' : 'chi bộ',
      state: 'automatic' as const,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      ...(partOf ? { partOf } : {}),
    });
    const figures = [of('25', 'b', 'a'), of('40 chi bộ', 'a'), of('9 chi bộ', 'c', 'b')];
    const { statistics, left } = proposeStatistics(figures, text);
    expect(left.map(({ figure }) => figure.quote)).toEqual(['25']);
    expect(statistics[0]!.figures.map(({ quote, partOf }) => [quote, partOf])).toEqual([
      ['40 chi bộ', undefined],
      ['9 chi bộ', 'sl-1'],
    ]);
  });

  const unsaid =
    'Kết quả năm 2019\n\n21/09/2020\n\nHuyện ủy đã ban hành 11 Nghị quyết.\n\nThi hành kỷ luật: khiển trách 26, cảnh cáo 4.\n';

  test('one without a unit is told with its sentence, and counted apart', async () => {
    const report = await importText(unsaid);
    const told = report.problems.filter(({ code }) => code === 'so-lieu-chua-ghi');
    const written = report.frontmatter.statistics!.flatMap(({ figures }) => figures);
    expect(told.length).toBeGreaterThan(0);
    expect(report.unwritten).toBe(told.length);
    expect(written.length + told.length).toBe(report.statistics.length);
    expect(told[0]!.message).toMatch(/^Không thấy đơn vị trong «khiển trách 26»/);
    expect(told[0]!.message).toContain('«Thi hành kỷ luật: khiển trách 26, cảnh cáo 4.»');
  });

  test('one whose value its words do not say alone is written, with the value', () => {
    const text = 'Bình quân mỗi xã có 1,5 nghìn hộ, năm ngoái 12 đảng viên và 13 đảng viên.';
    const [figure] = extractFigures('Trong năm kết nạp 12 đảng viên.');
    const start = text.indexOf('12 đảng viên');
    const placed = { ...figure!, start, end: start + figure!.quote.length, value: 25 };
    const { statistics, left } = proposeStatistics([placed], text);
    expect(left).toEqual([]);
    expect(statistics[0]!.figures).toMatchObject([{ quote: '12 đảng viên', value: 25, state: 'automatic' }]);
  });
});

describe('arithmetic is checked, never corrected', () => {
  const notes = (text: string) => findArithmetic(text, extractFigures(text)).map((one) => one.message);

  test('parts that do not add up to the whole', () => {
    const [note] = notes(
      'Các cấp đã thi hành kỷ luật 722 đảng viên, gồm: khiển trách 589, cảnh cáo 77, cách chức 47.',
    );
    expect(note).toContain('713');
  });

  test('parts that do', () => {
    expect(
      notes(
        'Các cấp đã thi hành kỷ luật 96 đảng viên, gồm khiển trách 61, cảnh cáo 24, cách chức 7, khai trừ 4.',
      ),
    ).toEqual([]);
  });

  test('«trong đó» may name only some of the parts', () => {
    expect(notes('Thi hành kỷ luật 96 đảng viên, trong đó khiển trách 61, cảnh cáo 24.')).toEqual([]);
  });

  test.each([
    ['có 439/709 chi bộ hoàn thành tốt nhiệm vụ, đạt 62,62%', 1],
    ['có 439/709 chi bộ hoàn thành tốt nhiệm vụ, đạt 61,92%', 0],
    ['có 123/128 chi bộ đạt trong sạch, vững mạnh, chiếm 96%', 0],
    ['có 123/128 chi bộ đạt trong sạch, vững mạnh, chiếm 90%', 1],
    ['ngày 21/9 đạt 30% kế hoạch', 0],
  ])('%s', (text, count) => {
    expect(notes(text)).toHaveLength(count);
  });
});
