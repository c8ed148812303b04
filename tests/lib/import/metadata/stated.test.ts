import { describe, expect, test } from 'vitest';
import { findPublicationDate } from '../../../../src/lib/import/metadata/date.ts';
import { importText } from '../import-fixture.ts';
import { renderedText } from '../rendered-text.ts';

const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo của tổ chức cơ sở';
const text = 'Toàn Đảng bộ có 27 chi bộ và 512 đảng viên trong năm qua.';

describe('who signed stays with his office, whatever stands between', () => {
  test.each([
    ['(Đã ký)'],
    ['(đã ký, đóng dấu)'],
    ['[Đã ký]'],
    ['Đã ký:'],
    ['ĐÃ KÝ'],
    ['(Ký tên, đóng dấu)'],
    ['(Đã ký)\n(Dấu)'],
  ])('%s', async (between) => {
    const { body, frontmatter, guesses, leftOut } = await importText(
      [title, '21/09/2020', text, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', between, 'Nguyễn Văn An'].join('\n'),
    );
    expect(renderedText(body).split('\n')).toEqual([
      text,
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      ...between.split('\n'),
      'Nguyễn Văn An',
    ]);
    expect(leftOut).toEqual([]);
    if (frontmatter.author) expect(guesses).toContain('author');
  });

  test('a mark of signing alone is no author', async () => {
    const { body, frontmatter } = await importText([title, '21/09/2020', text, 'ĐÃ KÝ'].join('\n'));
    expect(frontmatter.author).toBe('');
    expect(body).toContain('ĐÃ KÝ');
  });

  test('a reporter is still the author', async () => {
    const { frontmatter } = await importText([title, '21/09/2020', text, 'Lệ Quyên'].join('\n'));
    expect(frontmatter.author).toBe('Lệ Quyên');
  });
});

describe('a count of months is no day', () => {
  test.each([
    'Kết quả kiểm tra 6 tháng năm 2023 của Đảng bộ',
    'Báo cáo 9 tháng năm 2020',
    'Trong 3 tháng năm 2021',
    'Sơ kết 6 tháng, năm 2023',
    'Kết quả 11 tháng năm 2022',
    '6 tháng năm 2023',
  ])('%s', (line) => {
    expect(findPublicationDate(line)).toBeUndefined();
  });

  test.each([
    ['Ngày 6 tháng năm 2023', '2023-05-06'],
    ['ngày 6 tháng năm, năm 2023', '2023-05-06'],
    ['6 tháng năm năm 2023', '2023-05-06'],
    ['21 tháng 9 năm 2020', '2020-09-21'],
    ['Thứ Bảy, 06 Tháng Năm 2023', '2023-05-06'],
    ['21 tháng chín 2020', '2020-09-21'],
  ])('%s is one', (line, date) => {
    expect(findPublicationDate(line)?.date).toBe(date);
  });
});

describe('the date of something else is not the date of the report', () => {
  test.each([
    'Thực hiện Quyết định số 45-QĐ/HU ngày 12/3/2019 của Ban Thường vụ, Ủy ban Kiểm tra đã kiểm tra 14 tổ chức đảng.',
    'Căn cứ Chỉ thị 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp.',
    'Số liệu tính đến ngày 30/6/2020 cho thấy toàn huyện có 27 chi bộ.',
    'Đảng bộ được thành lập ngày 09/4/2009 theo Nghị định của Chính phủ.',
    'Từ ngày 01/01/2016 đến ngày 31/12/2019, toàn huyện kết nạp 641 đảng viên.',
    'Kỷ niệm 90 năm Ngày thành lập Đảng (03/02/1930), huyện đã trao 36 Huy hiệu.',
    'Nghị quyết Trung ương 4 khóa XII ngày 30 tháng 10 năm 2016 được triển khai rộng.',
    'Theo Luật số 47/2019/QH14 ngày 22/11/2019 thì xã không đổi.',
  ])('%s', async (line) => {
    const { frontmatter, problems } = await importText([title, line].join('\n'));
    expect(frontmatter.date).toBe('');
    expect(problems.map(({ code }) => code)).toContain('de-trong');
  });

  test.each([
    ['Sáng ngày 14/01/2013, Đảng ủy xã tổ chức hội nghị tổng kết công tác xây dựng Đảng.', '2013-01-14'],
    ['Ngày 21/9/2020, Huyện ủy Sông Lô tổ chức hội nghị.', '2020-09-21'],
    ['(Sông Lô) - Chiều 21/9/2020, Huyện ủy họp.', '2020-09-21'],
  ])('but that of what it tells of may be, as a guess: %s', async (line, date) => {
    const { frontmatter, guesses } = await importText([title, line].join('\n'));
    expect(frontmatter.date).toBe(date);
    expect(guesses).toContain('date');
  });
});
