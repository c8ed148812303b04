import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/lib/check/check-reports.ts';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { authorities, goodHead, places, report, reportPath } from './a-report.ts';

const { documents } = (await readAuthorities('content')).authorities;

function check(body: string, head = goodHead) {
  return checkReports({
    files: [{ path: reportPath, text: report(head, body) }],
    authorities: { ...authorities, documents },
  }).filter(({ code }) => code.startsWith('van-kien'));
}

describe('documents that a report cites', () => {
  test('and that are known have no problem', () => {
    expect(check('Thực hiện Nghị quyết Trung ương 4 (khóa XII) và Điều lệ Đảng.')).toEqual([]);
  });

  test('with a number that two documents bear are told with both', () => {
    const problems = check('Thực hiện Nghị quyết số 22-NQ/TW. Nghị quyết số 22-NQ/TW nêu rõ.');
    expect(places(problems)).toEqual(['9:11 van-kien-chua-ro']);
    expect(problems[0]!.advice).toContain('22-nq-tw-2008');
    expect(problems[0]!.advice).toContain('22-nq-tw-2013');
  });

  test('are known once the report names them', () => {
    expect(check('Thực hiện Nghị quyết số 22-NQ/TW.', `${goodHead}\ndocuments: [22-nq-tw-2008]`)).toEqual([]);
  });

  test('and that the register does not have are noted, not guessed', () => {
    const [problem] = check('Theo Quyết định số 1234/QĐ-UBND ngày 01/3/2019.');
    expect(problem).toMatchObject({ code: 'van-kien-ngoai-danh-muc', severity: 'note' });
  });
});
