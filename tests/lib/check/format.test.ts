import { describe, expect, test } from 'vitest';
import { formatGithub, formatJson, formatText, summarise } from '../../../src/lib/check/format.ts';
import { problem, type Problem } from '../../../src/lib/check/problem.ts';

const place = { file: 'content/reports/2020/09/bai.mdx', line: 3, column: 7 };
const error = problem(
  'ngay-khong-hop-le',
  place,
  '"date: 21/09/2020" không phải ngày.',
  'Hãy viết: date: 2020-09-21',
);
const warning = problem('ban-nhap', place, 'Bài còn là bản nháp.', 'Hãy bỏ dòng này\nkhi bài xong.');
const note = problem('van-kien-ngoai-danh-muc', place, 'Văn kiện chưa có trong danh mục.', 'Hãy thêm.');

describe('for people', () => {
  test('each problem says where, how grave, what and what to do, a blank line between', () => {
    expect(formatText([error, warning, note])).toBe(
      [
        'content/reports/2020/09/bai.mdx:3:7  ngay-khong-hop-le',
        '  "date: 21/09/2020" không phải ngày.',
        '  Hãy viết: date: 2020-09-21',
        '',
        'content/reports/2020/09/bai.mdx:3:7  ban-nhap  (cảnh báo)',
        '  Bài còn là bản nháp.',
        '  Hãy bỏ dòng này',
        '  khi bài xong.',
        '',
        'content/reports/2020/09/bai.mdx:3:7  van-kien-ngoai-danh-muc  (ghi chú)',
        '  Văn kiện chưa có trong danh mục.',
        '  Hãy thêm.',
      ].join('\n'),
    );
  });

  test.each<[Problem[], number, string]>([
    [[], 3, 'Đã kiểm tra 3 bài, không có lỗi.'],
    [[warning, warning, note], 3, 'Đã kiểm tra 3 bài, không có lỗi. Có 2 cảnh báo, 1 ghi chú.'],
    [[note], 1, 'Đã kiểm tra 1 bài, không có lỗi. Có 1 ghi chú.'],
    [[error], 1, 'Đã kiểm tra 1 bài: 1 lỗi. Mỗi mã lỗi có một mục trong hướng dẫn: /huong-dan/ma-loi/'],
    [
      [error, warning, error],
      3,
      'Đã kiểm tra 3 bài: 2 lỗi, 1 cảnh báo. Mỗi mã lỗi có một mục trong hướng dẫn: /huong-dan/ma-loi/',
    ],
  ])('the last line counts them: %#', (problems, reports, line) => {
    expect(summarise(problems, reports)).toBe(line);
  });
});

test('for programs: the problems as they are', () => {
  expect(JSON.parse(formatJson([error, note]))).toEqual([error, note]);
});

describe('for GitHub', () => {
  test('an error, a warning and a notice, a line each', () => {
    expect(formatGithub([error, warning, note]).split('\n')).toEqual([
      '::error file=content/reports/2020/09/bai.mdx,line=3,col=7,title=ngay-khong-hop-le::"date: 21/09/2020" không phải ngày.%0AHãy viết: date: 2020-09-21',
      '::warning file=content/reports/2020/09/bai.mdx,line=3,col=7,title=ban-nhap::Bài còn là bản nháp.%0AHãy bỏ dòng này%0Akhi bài xong.',
      '::notice file=content/reports/2020/09/bai.mdx,line=3,col=7,title=van-kien-ngoai-danh-muc::Văn kiện chưa có trong danh mục.%0AHãy thêm.',
    ]);
  });

  test('marks that mean something there are written as they must be', () => {
    const odd = { ...error, file: 'C:/kho, cũ/100%.mdx', message: 'Đạt 94%\r\n: hết, rồi', advice: 'Thôi' };
    expect(formatGithub([odd])).toBe(
      '::error file=C%3A/kho%2C cũ/100%25.mdx,line=3,col=7,title=ngay-khong-hop-le::Đạt 94%25%0D%0A: hết, rồi%0AThôi',
    );
  });
});
