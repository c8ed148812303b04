import { describe, expect, test } from 'vitest';
import { checkOne, goodBody, goodHead, places, report, reportPath } from './a-report.ts';

const inBody = (line: string) => checkOne(report(goodHead, `${goodBody}\n\n${line}`));

describe('a report without a word', () => {
  test.each(['', '  \n ', '{/* xem lại */}'])('is told: «%s»', (body) => {
    expect(places(checkOne(report(goodHead, body)))).toEqual(['1:1 tep-hong']);
  });

  test('unless it is a draft, or has a picture', () => {
    const codes = (text: string) => checkOne(text).map(({ code }) => code);
    expect(codes(report(`${goodHead}\ndraft: true`, ''))).toEqual(['ban-nhap']);
    expect(codes(report(goodHead, '![Họp](a.jpg)'))).toEqual(['anh-khong-co']);
    expect(codes(report(`${goodHead}\ndraft: false`, ''))).toEqual(['tep-hong']);
  });

  test('and a file without a declaration is told so alone, with the keys that it needs', () => {
    const [problem, ...others] = checkOne('Bài');
    expect(others).toEqual([]);
    expect(problem!.advice.split('\n').map((line) => line.split(':')[0])).toEqual([
      'Hãy thêm vào đầu tệp',
      '---',
      'title',
      'date',
      'author',
      'district',
      'term',
      '---',
    ]);
  });
});

describe('words that nobody would read are told by what they are taken for', () => {
  test.each([
    ['1. Kinh tế\n3. Xã hội', '14:1', 'số thứ tự', 'hãy viết: 3\\. Xã hội\nNếu là danh sách'],
    ['1. Kinh tế\n12. Xã hội', '14:1', 'số thứ tự', 'hãy viết: 12\\. Xã hội\nNếu là danh sách'],
    ['Có 12*3*4 xã', '13:6', 'chữ nghiêng', 'hãy viết: \\*3*4 xã'],
    ['| a | b |\n|---|---|\n| c | d | e |', '15:9', 'ở một ô thừa', 'hãy viết: \\| e |'],
    ['```js x y\nabc\n```', '13:1', 'tên một ngôn ngữ', 'hãy viết: \\```js'],
    ['![[x](/2020/)](hop.jpg)', '13:1', 'lời mô tả ảnh', 'Lời mô tả ảnh chỉ gồm chữ'],
  ])('%s', (line, place, why, advice) => {
    const problem = inBody(line).find(({ code }) => code === 'chu-khong-hien');
    expect(`${problem!.line}:${problem!.column}`).toBe(place);
    expect(problem!.message).toContain(why);
    expect(problem!.advice).toContain(advice);
  });
});

describe('what stops a page from being made', () => {
  test.each([
    ['<!-- x -->', 'Dấu «<» trong "<!-- x -->"', 'Hãy viết: \\<!-- x -->'],
    ['a <', '"<": thẻ mở ra ở đây không có thẻ đóng', 'hãy viết: \\<'],
    [`${'> '.repeat(25)}a`, 'lồng trong nhau quá nhiều lớp', 'Hãy bớt dấu >'],
    ['<Khác />', 'Kho không có thành phần <Khác>', 'Trong bài chỉ dùng được: <Anh>'],
  ])('%s', (line, message, advice) => {
    const [problem] = inBody(line);
    expect(problem!.message).toContain(message);
    expect(problem!.advice).toContain(advice);
  });

  test('it is told by the line that it begins, however the file ends its lines', () => {
    const text = report(goodHead, `${goodBody}\n\n{ghi rõ\nở đây}`);
    const message = '"{ghi rõ" bị hiểu là lệnh lập trình, mà bài trong kho không được chạy lệnh.';
    expect(checkOne(text)[0]!.message).toBe(message);
    expect(checkOne(text.replaceAll('\n', '\r\n'))[0]!.message).toBe(message);
  });

  test.each([
    [60, 60],
    [61, 60],
  ])('of a line of %i signs %i are shown', (length, shown) => {
    const words = `{${'x'.repeat(length - 2)}}`;
    const [problem] = inBody(words);
    const said = /^"(.*)" bị hiểu/.exec(problem!.message)![1]!;
    expect(said).toHaveLength(shown);
    expect(said.endsWith('…')).toBe(length > shown);
  });
});

describe('an address that would run something', () => {
  test.each([
    ['[x](javascript:1)', 'mdx-chay-ma'],
    ['[x](\tJavaScript:1)', 'mdx-chay-ma'],
    ['[x](j&#10;avascript:1)', 'mdx-chay-ma'],
    ['[x](javascript&#1;:1)', 'mdx-chay-ma'],
    ['[x](&#1;javascript:1)', 'mdx-chay-ma'],
    ['[x](xdata:1)', 'lien-ket-hong'],
    ['[x](a1+b.c-d:1)', 'lien-ket-hong'],
  ])('%s', (line, code) => {
    expect(places(inBody(line))).toEqual([`13:1 ${code}`]);
  });
});

describe('links and pictures as they are written', () => {
  test.each([
    '[x](mailto:a@b.vn)',
    '[x](tel:0211)',
    '[x](#so-lieu)',
    '[x](#dx)',
    '[x](#xd1)',
    'www.a.vn',
    'chữ[^1] và[^2]\n\n[^1]: a\n\n[^2]: b',
  ])('%s is right', (line) => {
    expect(inBody(line)).toEqual([]);
  });

  test.each([
    ['[x](/a:b)', 'lien-ket-hong', 'Kho không có trang «/a:b».'],
    ['[x](#d-1)', 'lien-ket-hong', 'Bài không có đoạn «#d-1».'],
    ['[x](#d1x)', 'lien-ket-hong', 'Bài không có đoạn «#d1x».'],
    ['![Họp](hop.pdf)', 'anh-khong-co', '«hop.pdf» không phải tệp ảnh mà kho nhận.'],
    ['![Họp](hop.jpg.txt)', 'anh-khong-co', '«hop.jpg.txt» không phải tệp ảnh mà kho nhận.'],
    ['![Họp](hop.JPEG)', 'anh-khong-co', 'Không thấy tệp ảnh «hop.JPEG».'],
  ])('%s is not', (line, code, message) => {
    expect(inBody(line)).toMatchObject([{ code, message, line: 13, column: 1 }]);
  });

  test('a description of blanks is none', () => {
    const assets = [reportPath.replace(/[^/]*$/, 'hop.jpg')];
    const text = report(goodHead, `${goodBody}\n\n![ ](hop.jpg)`);
    expect(places(checkOne(text, reportPath, { assets }))).toEqual(['13:1 anh-khong-mo-ta']);
  });

  test('a link of the report to itself, by its own address', () => {
    const own = '/2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao/';
    expect(inBody(`[x](${own})`)).toEqual([]);
    expect(places(inBody(`[x](${own}#d9)`))).toEqual(['13:1 lien-ket-hong']);
    const draft = report(`${goodHead}\ndraft: true`, `${goodBody}\n\n[x](${own})`);
    expect(places(checkOne(draft))).toEqual(['7:1 ban-nhap']);
  });
});
