import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findArithmetic } from '../../../src/lib/check/typography/arithmetic.ts';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { statisticsSchema } from '../../../src/lib/figures/schema.ts';
import { importFixture, importText } from './import-fixture.ts';

describe('the proposed statistics', () => {
  test('written to the file and read again are the figures that were found', async () => {
    const report = await importFixture('fixtures/source/song-lo-2020-09-21.txt');
    const head = parse(report.text.split('---\n')[1]!) as { statistics: unknown };
    const { figures, problems } = curateFigures(statisticsSchema.parse(head.statistics), report.words);
    expect(problems).toEqual([]);
    const facts = (all: readonly { quote: string; value: unknown; unit: string; qualifier?: string }[]) =>
      all.map((one) => [one.quote, one.value, one.unit, one.qualifier]).sort();
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
