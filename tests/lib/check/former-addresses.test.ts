import { describe, expect, test } from 'vitest';
import { checkOne, authorities, goodBody, goodHead, report, reportPath } from './a-report.ts';
import { checkReports } from '../../../src/lib/check/check-reports.ts';

describe('addresses that a report had', () => {
  const old = '/2020/09/20/ten-cu/';
  const other = 'content/reports/2020/09/dang-bo-huyen-song-lo-lon-manh.mdx';
  const otherReport = (more = '') =>
    report(`${goodHead.replace('nâng cao năng lực lãnh đạo', 'lớn mạnh')}${more}`, `${goodBody} Hết.`);
  const check = (former: string, more = '') => {
    const files = [
      { path: reportPath, text: report(`${goodHead}\nformer: [${former}]`) },
      { path: other, text: otherReport(more) },
    ];
    return checkReports({ files, authorities }).map((one) => [one.code, one.file, one.line, one.column]);
  };

  test('are right where nothing else is there', () => {
    expect(check(old)).toEqual([]);
  });

  test.each([
    ['/2020/09/20/ten-cu', 'Hãy viết: - /2020/09/20/ten-cu/'],
    ['https://kho.vn/2020/9/20/Tên-cũ/', 'Hãy viết: - /2020/09/20/ten-cu/'],
    ['/2020/02/30/ten-cu/', 'Hãy chép địa chỉ cũ'],
    ['ten-cu.mdx', 'Hãy chép địa chỉ cũ'],
  ])('%s is told how to be written', (path, advice) => {
    const [problem] = checkOne(report(`${goodHead}\nformer:\n  - ${path}`));
    expect(problem).toMatchObject({ code: 'sai-kieu', line: 8, column: 5 });
    expect(problem!.advice).toContain(advice);
  });

  test('may not be where a report is: another, or the same', () => {
    expect(check('/2020/09/21/dang-bo-huyen-song-lo-lon-manh/')).toEqual([
      ['dia-chi-cu-trung', reportPath, 7, 10],
    ]);
    expect(check('/2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao/')).toEqual([
      ['dia-chi-cu-trung', reportPath, 7, 10],
    ]);
  });

  test('may not be claimed twice, in one report or by two', () => {
    expect(check(`${old}, ${old}`)).toEqual([['dia-chi-cu-trung', reportPath, 7, 31]]);
    expect(check(old, `\nformer: [${old}]`)).toEqual([['dia-chi-cu-trung', reportPath, 7, 10]]);
  });

  test('who has the address is told, and whether it is there now', () => {
    const messages = (former: string, more = '') =>
      checkReports({
        files: [
          { path: reportPath, text: report(`${goodHead}\nformer: ["${former}"]`) },
          { path: other, text: otherReport(more) },
        ],
        authorities,
      }).map(({ message }) => message);
    const now = '/2020/09/21/dang-bo-huyen-song-lo-lon-manh/';
    expect(messages(now)).toEqual([`"${now}" là địa chỉ hiện nay của «${other}».`]);
    expect(messages(old, `\nformer: [${old}]`)).toEqual([`"${old}" đã ghi ở «${other}».`]);
  });

  test('may be linked to', () => {
    const text = report(`${goodHead}\nformer: [${old}]`, `${goodBody}\n\nXem [bài này](${old}).`);
    expect(checkOne(text)).toEqual([]);
  });
});
