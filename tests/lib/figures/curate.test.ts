import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { statisticsSchema } from '../../../src/lib/figures/schema.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { readReportSource } from '../../../src/lib/report/source.ts';

const report = readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8').normalize('NFC');
interface Gold {
  quote: string;
  value: number | { from: number; to: number };
  unit: string;
  qualifier: string;
  label: string;
  group: string;
  offset: number;
}
const gold = JSON.parse(readFileSync('tests/fixtures/gold/song-lo.figures.gold.json', 'utf8')) as Gold[];

describe('the 27 figures of the source report', () => {
  const groups = [...new Set(gold.map((figure) => figure.group))].map((group) => ({
    group,
    figures: gold.filter((figure) => figure.group === group).map(({ quote, label }) => ({ quote, label })),
  }));
  const { figures, problems } = curateFigures(groups, report);

  test('are each found where they stand, by quotation and label alone', () => {
    expect(problems).toEqual([]);
    expect(figures.map((figure) => figure.start)).toEqual(gold.map((figure) => figure.offset));
    expect(figures.map((figure) => figure.id)).toEqual(gold.map((_, at) => `sl-${at + 1}`));
  });

  test.each(figures.map((figure, at) => [figure.quote, figure, gold[at]!] as const))(
    '%s is read right',
    (_, figure, expected) => {
      expect(figure.value).toEqual(expected.value);
      // The second count of organisations leaves «đảng» out, and a mean may stand apart from its number.
      expect(expected.unit).toContain(figure.unit);
      if (expected.quote.includes(expected.qualifier)) expect(figure.qualifier).toBe(expected.qualifier);
    },
  );
});

describe('a curated figure', () => {
  const text = 'Bình quân mỗi năm kết nạp được 153 đảng viên; khiển trách 26, cảnh cáo 03.';

  test('takes period and subject from its group and may say its own', () => {
    const { figures } = curateFigures(
      [
        {
          group: 'Đảng viên',
          period: 'mỗi năm',
          subject: 'Đảng bộ huyện',
          figures: [
            { quote: '153 đảng viên', label: 'Kết nạp', qualifier: 'bình quân' },
            {
              quote: 'khiển trách 26',
              label: 'Khiển trách',
              unit: 'đảng viên',
              period: 'nhiệm kỳ 2015–2020',
            },
          ],
        },
      ],
      text,
    );
    expect(figures[0]).toMatchObject({
      value: 153,
      unit: 'đảng viên',
      qualifier: 'bình quân',
      period: 'mỗi năm',
      subject: 'Đảng bộ huyện',
    });
    expect(figures[1]).toMatchObject({
      value: 26,
      unit: 'đảng viên',
      period: 'nhiệm kỳ 2015–2020',
      state: 'reviewed',
    });
  });

  test('problems of all figures are told at once, each with its path', () => {
    const { figures, problems } = curateFigures(
      [
        {
          group: 'A',
          figures: [
            { quote: '154 đảng viên', label: 'sai số' },
            { quote: 'khiển trách 26', label: 'thiếu đơn vị' },
          ],
        },
        {
          group: 'B',
          figures: [
            { quote: 'Bình quân', label: 'không có số' },
            { quote: '153 đảng viên', label: 'khác', value: 154 },
          ],
        },
        { group: 'C', figures: [{ quote: 'được 153 đảng', label: 'chồng' }] },
      ],
      text,
    );
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['trich-dan-khong-co', 'statistics.0.figures.0.quote'],
      ['khong-doc-duoc-don-vi', 'statistics.0.figures.1.quote'],
      ['khong-doc-duoc-gia-tri', 'statistics.1.figures.0.quote'],
      ['gia-tri-khac-trich-dan', 'statistics.1.figures.1.value'],
      ['trich-dan-chong-nhau', 'statistics.1.figures.1.quote'],
    ]);
    expect(problems[0]!.hint).toContain('«153 đảng viên»');
    expect(figures.map((figure) => figure.id)).toEqual(['sl-4', 'sl-5']);
  });

  test('an unknown key is refused', () => {
    const entry = [{ group: 'A', figures: [{ quote: '1 xã', label: 'xã', lable: 'x' }] }];
    expect(statisticsSchema.safeParse(entry).success).toBe(false);
  });
});

describe('a figure that is a part of another', () => {
  const text = 'Thi hành kỷ luật 58 đảng viên, trong đó khiển trách 41 đồng chí, cảnh cáo 17 đồng chí.';
  const parts = (...wholes: (string | undefined)[]) => [
    {
      group: 'Kỷ luật',
      figures: ['58 đảng viên', '41 đồng chí', '17 đồng chí'].map((quote, at) => ({
        quote,
        label: quote,
        ...(wholes[at] ? { partOf: wholes[at] } : {}),
      })),
    },
  ];
  const told = (...wholes: (string | undefined)[]) =>
    curateFigures(parts(...wholes), text).problems.map(({ code, path }) => [code, path.join('.')]);

  test('names its whole by the place of it in the declaration', () => {
    const { figures, problems } = curateFigures(parts(undefined, 'sl-1', 'sl-1'), text);
    expect(problems).toEqual([]);
    expect(figures.map(({ partOf }) => partOf)).toEqual([undefined, 'sl-1', 'sl-1']);
  });

  test('a whole that is not there, and a circle, are told where they stand and link nothing', () => {
    expect(told(undefined, 'sl-4')).toEqual([['tong-khong-co', 'statistics.0.figures.1.partOf']]);
    expect(told('sl-1')).toEqual([['tong-vong-quanh', 'statistics.0.figures.0.partOf']]);
    // The third hangs on the circle and is in none.
    expect(told('sl-2', 'sl-1', 'sl-1')).toEqual([
      ['tong-vong-quanh', 'statistics.0.figures.0.partOf'],
      ['tong-vong-quanh', 'statistics.0.figures.1.partOf'],
    ]);
    const { figures } = curateFigures(parts('sl-2', 'sl-1', 'sl-9'), text);
    expect(figures.map(({ partOf }) => partOf)).toEqual([undefined, undefined, undefined]);
  });

  test.each(['58', 'sl-0', 'sl-1a'])('«%s» is no number of a figure', (partOf) => {
    expect(statisticsSchema.safeParse(parts(undefined, partOf)).success).toBe(false);
  });
});

describe('the state of a figure', () => {
  const text = 'Huyện ủy đã ban hành 11 Nghị quyết và 2.095 công văn.';
  const groups = (...states: ('automatic' | 'reviewed' | undefined)[]) => [
    {
      group: 'Văn bản',
      figures: ['11 Nghị quyết', '2.095 công văn'].map((quote, at) => ({
        quote,
        label: quote,
        ...(states[at] ? { state: states[at] } : {}),
      })),
    },
  ];

  test('is what the declaration says; one that says none was written by hand, and is reviewed', () => {
    const statesOf = (given: ReturnType<typeof groups>) => [
      curateFigures(given, text).figures.map(({ state }) => state),
      curateFigures(statisticsSchema.parse(given), text).figures.map(({ state }) => state),
    ];
    expect(statesOf(groups('automatic', 'reviewed'))).toEqual(Array(2).fill(['automatic', 'reviewed']));
    expect(statesOf(groups())).toEqual(Array(2).fill(['reviewed', 'reviewed']));
  });

  test('of the report that was written by hand, every one is reviewed', () => {
    const [file] = readdirSync('content/reports/2020/09').filter((name) => name.endsWith('.mdx'));
    const source = readReportSource(file!, readFileSync(`content/reports/2020/09/${file}`, 'utf8'));
    const { statistics } = source.data as { statistics: unknown };
    const { figures } = curateFigures(statisticsSchema.parse(statistics), readBody(source.body).text);
    expect(figures.map(({ state }) => state)).toEqual(Array(27).fill('reviewed'));
  });
});
