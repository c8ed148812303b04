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

describe('what is offered for a place that is no more', () => {
  const told = (date: string, more = districts) => {
    const [year, month] = date.split('-');
    const path = `content/reports/${year}/${month}/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx`;
    const text = report(goodHead.replace('2020-09-21', date));
    return checkReports({ files: [{ path, text }], authorities: { ...authorities, districts: more } })[0]!;
  };

  test('it is no more from its last day on', () => {
    expect(told('2025-07-01').message).toBe(
      'Bài đăng ngày 2025-07-01, nhưng «huyện Sông Lô» không còn từ 2025-07-01.',
    );
  });

  test('places of another name, and of another time, are not offered', () => {
    const advice = told('2025-07-02', [
      ...districts,
      aDistrict('xa-lap-thach', 'Lập Thạch', { kind: 'xã', from: '2025-07-01' }),
      aDistrict('song-lo-cu', 'Sông Lô', { kind: 'xã', to: '2009-01-18' }),
    ]).advice;
    expect(advice).toContain('Nếu bài viết về xã Sông Lô (district: xa-song-lo) thì hãy ghi mã ấy');
  });

  test('where there is no other, the day is to be looked at', () => {
    expect(told('2025-07-02', districts.slice(0, 1)).advice).toMatch(/^Hãy xem lại ngày đăng và địa bàn/);
    expect(told('2008-12-31').advice).toMatch(/^Hãy xem lại ngày đăng và địa bàn/);
  });
});
