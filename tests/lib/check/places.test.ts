import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../src/lib/check/check-reports.ts';
import { aDistrict } from '../../support/authorities.ts';
import { authorities, goodHead, report } from './a-report.ts';

const districts = [
  aDistrict('song-lo', 'Sông Lô', { from: '2009-01-18', to: '2025-07-01' }),
  aDistrict('xa-song-lo', 'Sông Lô', { kind: 'xã', from: '2025-07-01' }),
];

function checkedOn(date: string) {
  const [year, month] = date.split('-');
  const path = `content/reports/${year}/${month}/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx`;
  const text = report(goodHead.replace('2020-09-21', date));
  return checkReports({ files: [{ path, text }], authorities: { ...authorities, districts } });
}

describe('a report and its place', () => {
  test.each(['2009-01-18', '2020-09-21', '2025-06-30'])('on %s there is a huyện Sông Lô', (date) => {
    expect(checkedOn(date)).toEqual([]);
  });

  test('after 1 July 2025 there is none, and the xã of that name is offered, not taken', () => {
    const [problem] = checkedOn('2025-07-01');
    expect(problem).toMatchObject({ code: 'dia-ban-khac-thoi', severity: 'warning', line: 5 });
    expect(problem!.advice).toContain('xã Sông Lô (district: xa-song-lo)');
  });

  test('before it was founded there was none', () => {
    expect(checkedOn('2008-12-31')[0]!.message).toContain('chỉ có từ 2009-01-18');
  });
});
