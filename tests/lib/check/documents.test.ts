import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/lib/check/check-reports.ts';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { aDistrict } from '../../support/authorities.ts';
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

describe('a document of the province', () => {
  const cited = 'Thực hiện Đề án 01 của BTV Tỉnh ủy.';
  const withTerm = (term: string) => goodHead.replace('2015–2020', term);

  test.each(['2015–2020', '2015-2020', '2015 - 2020', '2015 – 2020'])(
    'is clear by the term of the report, %s',
    (term) => {
      expect(check(cited, withTerm(term))).toEqual([]);
    },
  );

  test.each(['2010–2015', '2010 - 2015'])('of another term stays open, and why is said: %s', (term) => {
    const [problem, ...others] = check(cited, withTerm(term));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'van-kien-chua-ro', line: 9, column: 11 });
    expect(problem!.message).toContain('không có gì cho biết đây đúng là văn bản trong danh mục');
    expect(problem!.advice).toMatch(/Mã là một trong: 01-da-tu-vinh-phuc-2016 \(Đề án [^;]*\)\.$/);
  });

  test('is none of another province', () => {
    const districts = [aDistrict('song-lo', 'Sông Lô', { province: 'Phú Thọ' }), ...authorities.districts];
    const problems = checkReports({
      files: [{ path: reportPath, text: report(goodHead, cited) }],
      authorities: { ...authorities, districts, documents },
    });
    expect(problems.map(({ code }) => code)).toContain('van-kien-ngoai-danh-muc');
  });

  test('two that bear the number are both named, and no third', () => {
    const [problem] = check('Thực hiện Nghị quyết số 22-NQ/TW.');
    expect(problem!.message).toContain('có 2 văn bản mang số này');
    expect(problem!.advice.match(/\d\d-[a-z-]+-20\d\d \(/g)).toHaveLength(2);
  });
});
