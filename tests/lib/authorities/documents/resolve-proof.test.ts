import { describe, expect, test } from 'vitest';
import { citeDocuments } from '../../../../src/lib/authorities/documents/resolve.ts';
import type { CitingReport } from '../../../../src/lib/authorities/documents/resolve.ts';
import type { DocumentEntry } from '../../../../src/lib/authorities/documents/schema.ts';
import { register, report } from './a-citing-report.ts';

const entry = (id: string, more: Partial<DocumentEntry> = {}): DocumentEntry => ({
  ...register.find((one) => one.id === id)!,
  ...more,
});
const outcome = (text: string, own: Partial<CitingReport> = {}, entries = register): string[] =>
  citeDocuments(text, entries, { ...report, ...own }).map(({ resolution }) =>
    resolution.status === 'resolved' ? `${resolution.id} by ${resolution.by}` : resolution.status,
  );

describe('a number of a province or a district is of the report’s own term', () => {
  const ofProvince = [entry('01-da-tu-vinh-phuc-2016', { date: '2016-06-30' })];

  test.each([
    ['2015–2020', '01-da-tu-vinh-phuc-2016 by term'],
    ['2016–2021', '01-da-tu-vinh-phuc-2016 by term'],
    ['2011–2016', '01-da-tu-vinh-phuc-2016 by term'],
    ['2010–2015', 'ambiguous'],
    ['2017–2022', 'ambiguous'],
    [undefined, 'ambiguous'],
  ])('a document of 2016 and a report of the term %s: %s', (term, told) => {
    expect(outcome('Đề án 01 của BTV Tỉnh ủy', { term }, ofProvince)).toEqual([told]);
  });

  const ofDistrict = [
    entry('01-da-tu-vinh-phuc-2016', {
      id: '02-nq-hu-song-lo-2016',
      number: '02-NQ/HU',
      type: 'Nghị quyết',
      level: 'huyện',
      place: 'Sông Lô',
      date: '2016-01-05',
    }),
  ];

  test.each([
    ['Sông Lô', '02-nq-hu-song-lo-2016 by term'],
    ['Lập Thạch', 'unknown'],
    [undefined, 'ambiguous'],
  ])('a document of huyện Sông Lô and a report of %s: %s', (district, told) => {
    expect(outcome('Nghị quyết số 02-NQ/HU', { district }, ofDistrict)).toEqual([told]);
  });
});

describe('a number of the centre is of the congress in office', () => {
  const issued = (date: string) => [entry('05-ct-tw-2016', { date })];

  test.each([
    ['2016-01-28', '2020-09-21', '05-ct-tw-2016 by term'],
    ['2016-01-27', '2020-09-21', 'ambiguous'],
    ['2016-05-15', '2021-01-31', '05-ct-tw-2016 by term'],
    ['2016-05-15', '2021-02-01', 'ambiguous'],
    ['2005-05-15', '2006-04-24', 'ambiguous'],
    // On the day itself, and where no more than the year or the month is known.
    ['2016-05-15', '2016-05-15', '05-ct-tw-2016 by term'],
    ['2016-05-15', '2016-05-14', 'unknown'],
    ['2016-05', '2016-05-01', '05-ct-tw-2016 by term'],
    ['2016-05', '2016-04-30', 'unknown'],
    ['2017', '2017-01-01', '05-ct-tw-2016 by term'],
  ])('issued on %s, cited on %s: %s', (date, cited, told) => {
    expect(outcome('Chỉ thị 05-CT/TW', { date: cited }, issued(date))).toEqual([told]);
  });
});

describe('the Party’s statute', () => {
  const statute = entry('dieu-le-dang-2011');
  const others = [
    { ...statute, id: 'dieu-le-2011', date: '2011-01-19', congress: 11 },
    { ...statute, id: 'dieu-le-2001', date: '2001-04-22', congress: 9 },
    { ...statute, id: 'dieu-le-2006', date: '2006-04-25', congress: 10 },
  ];

  test('is the last one passed before the report, in whatever order the register has them', () => {
    expect(outcome('Điều lệ Đảng', {}, others)).toEqual(['dieu-le-2011 by name']);
    expect(outcome('Điều lệ Đảng', {}, others.toReversed())).toEqual(['dieu-le-2011 by name']);
    expect(outcome('Điều lệ Đảng', { date: '2010-01-01' }, others)).toEqual(['dieu-le-2006 by name']);
  });

  test('is no other body’s, nor another document of the Party', () => {
    const youth = { ...statute, id: 'dieu-le-doan', issuer: 'Đoàn TNCS Hồ Chí Minh', date: '2017-12-13' };
    const platform = { ...statute, id: 'cuong-linh', type: 'Cương lĩnh', date: '2015-01-19' };
    expect(outcome('Điều lệ Đảng', {}, [...others, youth, platform])).toEqual(['dieu-le-2011 by name']);
    expect(outcome('Điều lệ Đảng', {}, [youth, platform])).toEqual(['unknown']);
  });
});

describe('a resolution of a congress', () => {
  test.each([
    ['Nghị quyết Đại hội XII của Đảng', 'nghi-quyet-dai-hoi-xii-2016 by congress'],
    ['Nghị quyết Đại hội XII', 'nghi-quyet-dai-hoi-xii-2016 by congress'],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII', 'nghi-quyet-dai-hoi-xii-2016 by congress'],
    ['Nghị quyết Đại hội X của Đảng', 'unknown'],
    ['Nghị quyết Đại hội XVI', 'unknown'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI', 'nghi-quyet-dai-hoi-tinh-vinh-phuc-xvi-2015 by congress'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII', 'unknown'],
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XVI', 'unknown'],
  ])('%s: %s', (text, told) => {
    expect(outcome(text)).toEqual([told]);
  });
});

describe('the kind in words and the code', () => {
  const decree = entry('05-ct-tw-2016', {
    id: '30-2020-nd-cp',
    number: '30/2020/NĐ-CP',
    type: 'Nghị định',
    issuer: 'Chính phủ',
    date: '2020-03-05',
    congress: undefined,
  });

  test.each([
    ['Nghị định 30 của Chính phủ', 'ambiguous'],
    ['Nghị định số 30/2020/NĐ-CP', '30-2020-nd-cp by date'],
    ['Nghị định số 30/2019/NĐ-CP', 'unknown'],
    ['Nghị định 31 của Chính phủ', 'unknown'],
    ['Nghị định 3 của Chính phủ', 'unknown'],
    ['Nghị quyết 30 của Chính phủ', 'unknown'],
    ['Nghị quyết 30 của Quốc hội', 'unknown'],
    ['Quyết định số 30', 'unknown'],
  ])('%s beside a decree of 2020: %s', (text, told) => {
    expect(outcome(text, {}, [decree])).toEqual([told]);
  });

  test.each([
    ['Chỉ thị số 05 của Bộ Chính trị', '05-ct-tw-2016 by term'],
    ['Chỉ thị số 05', '05-ct-tw-2016 by term'],
    ['Quy định số 05 của Bộ Chính trị', 'unknown'],
    ['Chỉ thị số 5-CT/TW', '05-ct-tw-2016 by term'],
    ['Chỉ thị số 05-CT/TU', 'unknown'],
    ['Chỉ thị số 50', 'unknown'],
    ['Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016', '05-ct-tw-2016 by date'],
    ['Chỉ thị số 05-CT/TW ngày 16 tháng 5 năm 2016', 'unknown'],
    ['Chỉ thị số 05-CT/TW, ngày 15/5/2016, của Bộ Chính trị (khóa XII)', '05-ct-tw-2016 by date'],
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XI', 'unknown'],
  ])('%s beside the directive of 2016: %s', (text, told) => {
    expect(outcome(text, {}, [entry('05-ct-tw-2016')])).toEqual([told]);
  });

  test('a circular cited by number alone may be a joint one', () => {
    const joint = { ...decree, id: 'ttlt-30', number: '30/2020/TTLT-BTC-BNV', type: 'Thông tư liên tịch' };
    expect(outcome('Thông tư số 30', {}, [joint])).toEqual(['ambiguous']);
    expect(outcome('Thông tư liên tịch số 30', {}, [joint])).toEqual(['ambiguous']);
    expect(outcome('Thông tư số 30', {}, [decree])).toEqual(['unknown']);
  });

  test('of two that bear one number in one term none is taken', () => {
    const both = [
      entry('05-ct-tw-2016'),
      entry('05-ct-tw-2016', { id: '05-ct-tw-2017', date: '2017-02-01' }),
    ];
    expect(outcome('Chỉ thị 05-CT/TW', {}, both)).toEqual(['ambiguous']);
  });

  test('a conclusion of a plenum is not its resolution', () => {
    const conclusion = entry('04-nq-tw-2016', { id: '04-kl-tw-2016', type: 'Kết luận', number: '04-KL/TW' });
    const both = [entry('04-nq-tw-2016'), conclusion];
    expect(outcome('Kết luận Trung ương 4 khóa XII', {}, both)).toEqual(['04-kl-tw-2016 by congress']);
  });
});

describe('a later mention', () => {
  const first = 'Nghị quyết số 22-NQ/TW ngày 02/02/2008';
  const second = 'Nghị quyết số 22-NQ/TW ngày 10/4/2013';

  test('is clear by the earlier one, and open where both were mentioned', () => {
    expect(outcome(`${first}; Nghị quyết 22, huyện`).at(-1)).toBe('22-nq-tw-2008 by earlier mention');
    expect(outcome(`${second}; Nghị quyết 22, huyện`).at(-1)).toBe('22-nq-tw-2013 by earlier mention');
    expect(outcome(`${first}; ${second}; Nghị quyết 22, huyện`).at(-1)).toBe('ambiguous');
    expect(outcome(`Nghị quyết 22, huyện; ${first}`)[0]).toBe('ambiguous');
  });
});

describe('a name that the register has', () => {
  const named = [entry('05-ct-tw-2016', { names: ['Chỉ thị số 05 về Bác Hồ', 'Chỉ thị năm 2016'] })];

  test('outranks the number within it, and is found beside another document', () => {
    expect(outcome('theo Chỉ thị số 05 về Bác Hồ', {}, named)).toEqual(['05-ct-tw-2016 by name']);
    expect(outcome('Chỉ thị năm 2016, Điều lệ Đảng', {}, named)).toEqual([
      '05-ct-tw-2016 by name',
      'unknown',
    ]);
  });
});
