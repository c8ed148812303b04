import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/lib/check/check-reports.ts';
import { authorities, goodBody, goodHead, report, reportPath } from './a-report.ts';

const copy = (number: number) => reportPath.replace('.mdx', `-${number}.mdx`);
/** Which file is told to be which other, where the first report is given with others in files beside it. */
function twins(...texts: [head: string, body: string][]): [string, string][] {
  const files = texts.map(([head, body], at) => ({
    path: at === 0 ? reportPath : copy(at + 1),
    text: report(head, body),
  }));
  return checkReports({ files: files.toReversed(), authorities })
    .filter(({ code }) => code === 'bai-trung')
    .map(({ file, message }) => [file, /«(.*)»/.exec(message)![1]!]);
}

describe('the same report twice', () => {
  test('is told at the copy, which bears the number, not at what it was copied from', () => {
    expect(twins([goodHead, goodBody], [goodHead, goodBody])).toEqual([[copy(2), reportPath]]);
    expect(twins([goodHead, goodBody], [goodHead, goodBody], [goodHead, goodBody])).toEqual([
      [copy(2), reportPath],
      [copy(3), reportPath],
    ]);
  });

  test.each([
    ['one text under two titles', goodHead.replace('lãnh đạo', 'mới'), goodBody],
    ['one text with other marks and capitals', goodHead.replace('lãnh đạo', 'mới'), goodBody.toUpperCase()],
    ['one title on one day by one author', goodHead, 'Bài khác hẳn.'],
    ['one title in other capitals', goodHead.replace('Đảng bộ', 'ĐẢNG BỘ'), 'Bài khác hẳn.'],
    ['one author as a list', goodHead.replace('Lệ Quyên', '[Lệ Quyên]'), 'Bài khác hẳn.'],
  ])('%s', (_, head, body) => {
    expect(twins([goodHead, goodBody], [head, body])).toEqual([[copy(2), reportPath]]);
  });

  test.each([
    ['another day', goodHead.replace('2020-09-21', '2020-09-22'), 'Bài khác hẳn.'],
    ['another author', goodHead.replace('Lệ Quyên', 'Thu Hà'), 'Bài khác hẳn.'],
    ['another title and text', goodHead.replace('lãnh đạo', 'mới'), 'Bài khác hẳn.'],
    ['the same beginning', goodHead.replace('lãnh đạo', 'mới'), `${goodBody} Hội nghị kết thúc.`],
    ['no day that there is', goodHead.replace('2020-09-21', 'hôm qua'), 'Bài khác hẳn.'],
  ])('%s is another report', (_, head, body) => {
    expect(twins([goodHead, goodBody], [head, body])).toEqual([]);
  });

  test('two that cannot be read are not one, nor two of pictures alone', () => {
    const broken = goodHead.replace('2020-09-21', 'hôm qua');
    expect(twins([broken, 'Một.'], [broken, 'Hai.'])).toEqual([]);
    const [one, other] = [goodHead, goodHead.replace('lãnh đạo', 'mới')];
    expect(twins([one, '![](a.jpg)'], [other, '![](b.jpg)'])).toEqual([]);
  });

  test('the advice is at the title', () => {
    const files = [
      { path: reportPath, text: report() },
      { path: copy(2), text: report() },
    ];
    const told = checkReports({ files, authorities }).find(({ code }) => code === 'bai-trung');
    expect(told).toMatchObject({ line: 2, column: 8, advice: expect.stringContaining('Hãy giữ một tệp.') });
  });
});
