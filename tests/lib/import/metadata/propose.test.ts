import { describe, expect, test } from 'vitest';
import { findPublicationDate } from '../../../../src/lib/import/metadata/date.ts';
import { isPortalAuthor, isSignature, readSignature } from '../../../../src/lib/import/metadata/author.ts';
import { findDistrict, findTerm } from '../../../../src/lib/import/metadata/place.ts';
import { isBoilerplate } from '../../../../src/lib/import/metadata/boilerplate.ts';
import { aDistrict } from '../../../support/authorities.ts';
import { importFixture, importText } from '../import-fixture.ts';

describe('the day of publication', () => {
  test.each([
    ['21/09/2020', '2020-09-21'],
    ['Cập nhật lúc 17:39, Thứ Hai, 19/09/2016 (GMT+7)', '2016-09-19'],
    ['Thứ Hai, 10/08/2015, 08:10 [GMT+7]', '2015-08-10'],
    ['Ngày đăng: 05-01-2019 | 10:20', '2019-01-05'],
    ['Vĩnh Phúc, ngày 21 tháng 9 năm 2020', '2020-09-21'],
    ['Sông Lô, 9/2/2018', '2018-02-09'],
    ['Ngày 21 tháng Chín năm 2020', '2020-09-21'],
    ['ngày 21, tháng 9, năm 2020', '2020-09-21'],
    ['Được viết: 21 Tháng 9 2020 10:20', '2020-09-21'],
    ['Đăng ngày 21/09/2020 bởi Quản trị', '2020-09-21'],
    ['Tin đăng ngày: 21/9/2020 - Xem: 1204', '2020-09-21'],
    ['21.9.2020 | Lượt xem: 95', '2020-09-21'],
    ['TP. Vĩnh Yên, ngày 21/9/2020', '2020-09-21'],
    ['2020/09/21', '2020-09-21'],
    ['21/9/20', '2020-09-21'],
    ['September 21, 2020', '2020-09-21'],
  ])('%s', (line, date) => {
    expect(findPublicationDate(line)).toMatchObject({ date, alone: true });
  });

  test.each([
    'Sáng 21/09/2020, Huyện ủy Sông Lô tổ chức hội nghị',
    'Nghị quyết ngày 02/02/2008 của Trung ương',
  ])('«%s» tells of something else', (line) => {
    expect(findPublicationDate(line)?.alone).toBe(false);
  });

  test.each(['31/02/2020', 'nhiệm kỳ 2015 - 2020', '94,2%', 'Sông Lô, ngày     tháng 9 năm 2020'])(
    '%s is no day',
    (line) => {
      expect(findPublicationDate(line)).toBeUndefined();
    },
  );
});

test('the number of a document above it is no title', async () => {
  const { frontmatter } = await importText(
    'Số: 15 của chi bộ thôn Thượng\n\nĐảng bộ xã Lâm Khê nâng cao chất lượng sinh hoạt chi bộ\n\nNgày 21/09/2020\n\n' +
      'Trong năm qua, Đảng bộ xã đã kết nạp 12 đảng viên và kiểm tra 3 chi bộ trực thuộc.\n\nHồng Hà\n',
  );
  expect(frontmatter.title).toBe('Đảng bộ xã Lâm Khê nâng cao chất lượng sinh hoạt chi bộ');
});

test('a portal that signs with its own name is no author', () => {
  for (const name of ['Báo điện tử Đảng Cộng sản', 'Cổng thông tin điện tử', 'admin'])
    expect(isPortalAuthor(name)).toBe(true);
  for (const name of ['Báo Vĩnh Phúc', 'Lệ Quyên']) expect(isPortalAuthor(name)).toBe(false);
});

describe('the signature', () => {
  test.each([
    ['Lệ Quyên', ['Lệ Quyên']],
    ['BÙI THANH', ['BÙI THANH']],
    ['N.Ngà', ['N.Ngà']],
    ['P.V', ['P.V']],
    ['H.H', ['H.H']],
    ['Bài, ảnh: Thu Hà', ['Thu Hà']],
    ['Thanh Lam – Nguyễn Hằng', ['Thanh Lam', 'Nguyễn Hằng']],
    ['(Theo TTXVN)', ['TTXVN']],
    ['Lệ Quyên – Ban Tuyên giáo Huyện ủy', ['Lệ Quyên']],
    ['Nguyễn Văn A, Trưởng ban Tuyên giáo', ['Nguyễn Văn A']],
    ['Lê Na/Đài Truyền thanh huyện', ['Lê Na']],
    ['Lệ Quyên (tổng hợp)', ['Lệ Quyên']],
    ['TS. Nguyễn Văn A', ['TS. Nguyễn Văn A']],
    ['BTV: Lê Na', ['Lê Na']],
    ['Văn phòng Huyện ủy Sông Lô', ['Văn phòng Huyện ủy Sông Lô']],
  ])('%s', (line, names) => {
    expect(isSignature(line)).toBe(true);
    expect(readSignature(line)).toEqual(names);
  });

  test.each([
    'Hội nghị kết thúc tốt đẹp.',
    'Nơi nhận',
    'Các tin đã đưa ngày:',
    'Đảng bộ huyện đã kết nạp 153 đảng viên',
    'phát triển kinh tế',
    'Ban Thường vụ Huyện ủy đã họp, thống nhất chủ trương',
    'Hội nghị tổng kết công tác xây dựng Đảng năm 2019',
  ])('«%s» is none', (line) => {
    expect(isSignature(line)).toBe(false);
  });
});

describe('the portal’s own lines', () => {
  test.each([
    'Các tin đã đưa ngày:',
    'Lượt xem: 1.204',
    'Chia sẻ bài viết',
    'Gửi bình luận của bạn',
    '< Trở về trang trước',
    'Tin liên quan',
    'Bản in',
    'Hôm nay, Thứ ba ngày 22/06/2021',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each([
    'Đánh giá lại việc thu hồi dự án treo',
    'Hôm nay 24-10, Quốc hội bắt đầu lấy phiếu tín nhiệm',
    'Chia sẻ kinh nghiệm xây dựng chi bộ trong sạch, vững mạnh',
    'Tin tưởng vào sự lãnh đạo của Đảng',
  ])('«%s» is the report’s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('district and term', () => {
  const districts = [aDistrict('song-lo', 'Sông Lô'), aDistrict('lap-thach', 'Lập Thạch')];

  test('the title speaks louder than the text', () => {
    expect(findDistrict('Sông Lô đổi mới', 'Lập Thạch, Lập Thạch, Lập Thạch', districts)?.id).toBe('song-lo');
  });

  test('of two districts of one name the one that was there that day, and no commune called otherwise', () => {
    const places = [
      aDistrict('xa-song-lo', 'Sông Lô', { kind: 'xã', from: '2025-07-01' }),
      aDistrict('song-lo-vinh-phu', 'Sông Lô', { from: '1977-07-05', to: '1980-12' }),
      aDistrict('song-lo', 'Sông Lô', { from: '2009-01-18', to: '2025-07-01' }),
    ];
    expect(findDistrict('Sông Lô đổi mới', '', places, '2020-09-21')?.id).toBe('song-lo');
    expect(findDistrict('Sông Lô đổi mới', '', places, '1979-09-21')?.id).toBe('song-lo-vinh-phu');
    expect(findDistrict('Đảng bộ xã Sông Lô đổi mới', '', places, '2026-09-21')?.id).toBe('xa-song-lo');
  });

  test('the river that a district is named after is not the district', () => {
    expect(
      findDistrict('Thành phố Việt Trì lớn mạnh', 'ven sông Lô, dòng sông Lô', districts)?.id,
    ).toBeUndefined();
    expect(findDistrict('ĐẢNG BỘ HUYỆN SÔNG LÔ LỚN MẠNH', '', districts)?.id).toBe('song-lo');
  });

  test('a district that no file knows is named as the report names it', () => {
    expect(findDistrict('Đảng bộ huyện Tam Dương lớn mạnh', '', districts)).toEqual({
      name: 'Tam Dương',
      inTitle: true,
    });
  });

  test.each([
    [
      'trong nhiệm kỳ 2015 - 2020 và nhiệm kỳ 2015-2020, hướng tới nhiệm kỳ 2020 - 2025',
      '2020-09-21',
      '2015–2020',
      'words',
    ],
    ['không nêu', '2018-03-02', '2015–2020', 'date'],
    ['không nêu', '2020-11-02', '2020–2025', 'date'],
    ['không nêu', '2020-03-02', '2015–2020', 'date'],
  ])('%s, %s', (text, date, term, from) => {
    expect(findTerm(text, date)).toEqual({ term, from });
  });
});

describe('what is not certain is said to be a guess', () => {
  const body = 'Huyện ủy Sông Lô đã tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm.';

  test('a date found only in the text', async () => {
    const report = await importText(
      `Sơ kết công tác xây dựng Đảng\n\n${body} Hội nghị họp ngày 12/7/2018.\n`,
    );
    expect(report.frontmatter.date).toBe('2018-07-12');
    expect(report.guesses).toEqual(['date', 'district', 'term']);
    expect(report.problems.filter((one) => one.code === 'phong-doan')).toHaveLength(3);
  });

  test('what cannot be found is left blank, and told', async () => {
    const report = await importText(`Sơ kết công tác xây dựng Đảng\n\n${body}\n`);
    expect(report.text).toMatch(/^date:$/m);
    expect(report.path).toBe('chua-ro-ngay/so-ket-cong-tac-xay-dung-dang.mdx');
    expect(report.problems.some((one) => one.code === 'de-trong')).toBe(true);
  });
});

describe('nothing is overwritten', () => {
  const text = 'Sơ kết công tác xây dựng Đảng\n\n21/09/2020\n\nHuyện ủy Sông Lô tổ chức hội nghị sơ kết.\n';

  test('the same text again is told which report holds it', async () => {
    const first = await importText(text);
    const { sameWords } = await import('../../../../src/lib/check/same-words.ts');
    const held = new Map([[sameWords(first.words), 'content/reports/2020/09/so-ket.mdx']]);
    const again = await importText(text.replace('. ', '.  '), { held });
    expect(again.path).toBeUndefined();
    expect(again.problems[0]).toMatchObject({ code: 'bai-da-co' });
    expect(again.problems[0]!.message).toContain('content/reports/2020/09/so-ket.mdx');
  });

  test('another text of the same title gets a number', async () => {
    const taken = new Set(['2020/09/so-ket-cong-tac-xay-dung-dang.mdx']);
    expect((await importText(text, { taken })).path).toBe('2020/09/so-ket-cong-tac-xay-dung-dang-2.mdx');
  });
});

test('pictures of two reports of a month whose titles begin alike have names of their own', async () => {
  const first = await importFixture('fixtures/import/bai-viet.docx');
  const taken = new Set([first.path!, `2019/08/${first.images[0]!.name}`]);
  const second = await importFixture('fixtures/import/bai-viet.docx', { taken });
  expect(second.images[0]!.name).toBe('dang-bo-huyen-lam-khe-doi-moi-phuong-2-anh-1.png');
  expect(second.body).toContain(`(${second.images[0]!.name})`);
});

describe('invisible faults are cleaned up and listed, visible ones only listed', () => {
  test('no-break spaces, zero-width characters, look-alikes, loose marks', async () => {
    const broken =
      'Ðảng bộ\u00A0huyện Sông\u200B Lô tổ chức ' +
      'hội nghị sơ kết'.normalize('NFD') +
      ', đạt kết quả tốt, kinh tế xã hội phát triển.';
    const report = await importText(`Sơ kết công tác xây dựng Đảng\n\n21/09/2020\n\n${broken}\n`);
    expect(report.words).toBe(
      'Đảng bộ huyện Sông Lô tổ chức hội nghị sơ kết, đạt kết quả tốt, kinh tế xã hội phát triển.',
    );
    const done = report.problems.filter((one) => one.code === 'da-sua-ky-tu').map((one) => one.message);
    expect(done).toHaveLength(4);
    expect(done.join('\n')).toMatch(/U\+00A0[\s\S]*U\+200B/);
    expect(report.problems.map((one) => one.code)).toContain('thieu-gach-noi');
  });
});
