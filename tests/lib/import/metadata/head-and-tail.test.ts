import { describe, expect, test } from 'vitest';
import { formatCount } from '../../../../src/lib/import/docx/count-format.ts';
import { importText } from '../import-fixture.ts';

const sentence = 'Huyện ủy Sông Lô đã tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm.';
const text = (...lines: string[]) => `${lines.join('\n\n')}\n`;

describe('the head of a text', () => {
  test('a section’s name above the title is no title', async () => {
    const report = await importText(
      text('XÂY DỰNG ĐẢNG', 'Sông Lô sơ kết công tác xây dựng Đảng', '12/7/2018', sentence),
    );
    expect(report.frontmatter.title).toBe('Sông Lô sơ kết công tác xây dựng Đảng');
    expect(report.words).toBe(sentence);
  });

  test('a title in capitals over three lines is one title, and a guess', async () => {
    const report = await importText(
      text(
        'ĐẢNG BỘ HUYỆN SÔNG LÔ',
        'NÂNG CAO NĂNG LỰC LÃNH ĐẠO,',
        'SỨC CHIẾN ĐẤU CỦA TỔ CHỨC CƠ SỞ ĐẢNG',
        '12/7/2018',
        sentence,
      ),
    );
    expect(report.frontmatter.title).toBe(
      'ĐẢNG BỘ HUYỆN SÔNG LÔ NÂNG CAO NĂNG LỰC LÃNH ĐẠO, SỨC CHIẾN ĐẤU CỦA TỔ CHỨC CƠ SỞ ĐẢNG',
    );
    expect(report.guesses).toContain('title');
  });

  test('a name beside the date is a byline, and a guess', async () => {
    const report = await importText(
      text('Sơ kết công tác xây dựng Đảng', 'Lệ Quyên', '12/7/2018', sentence, sentence),
    );
    expect(report.frontmatter.author).toBe('Lệ Quyên');
    expect(report.guesses).toContain('author');
  });

  test('so is a name right under the title; but a signature speaks louder, and then the line stays', async () => {
    const head = ['Sơ kết công tác xây dựng Đảng', 'Lệ Quyên', sentence, sentence];
    const alone = await importText(text(...head));
    expect([alone.frontmatter.author, alone.guesses.includes('author')]).toEqual(['Lệ Quyên', true]);
    const signed = await importText(text(...head, 'Thu Hạnh'));
    expect(signed.frontmatter.author).toBe('Thu Hạnh');
    expect(signed.words).toBe(`Lệ Quyên\n${sentence}\n${sentence}`);
  });

  test('a year of two digits is a guess', async () => {
    const report = await importText(text('Sơ kết công tác xây dựng Đảng', '12/7/18', sentence));
    expect(report.frontmatter.date).toBe('2018-07-12');
    expect(report.guesses).toContain('date');
  });
});

describe('the end of a text', () => {
  const head = ['Sơ kết công tác xây dựng Đảng', '12/7/2018', sentence];

  test('what stands below the signature in the archivist’s own file stays', async () => {
    const report = await importText(text(...head, 'Lệ Quyên', '(Bài đạt giải Búa liềm vàng)'));
    expect(report.frontmatter.author).toBe('Lệ Quyên');
    expect(report.words).toBe(`${sentence}\n(Bài đạt giải Búa liềm vàng)`);
  });

  test('what leads to other reports goes, and is told', async () => {
    const report = await importText(text(...head, 'Lệ Quyên', 'Sông Lô đại hội chi bộ (10/07/2018)'));
    expect(report.words).toBe(sentence);
    expect(report.problems.map((one) => one.code)).toContain('da-bo-dong');
  });

  test('a list of other reports in the middle does not take the rest with it', async () => {
    const more = 'Hội nghị thống nhất nhiệm vụ sáu tháng cuối năm, trong đó có việc chuẩn bị đại hội.';
    const report = await importText(
      text(...head, 'Tin liên quan', 'Sông Lô đại hội chi bộ', more, 'Lệ Quyên'),
    );
    expect(report.words).toBe(`${sentence}\n${more}`);
  });

  test.each(['Chỉ tiêu là 95 > 90', 'Thư gửi <a@b.vn>', '‹Ảnh: Thu Hà> và bạn'])(
    '«%s» is no way to a page',
    async (line) => {
      expect((await importText(text(head[0]!, head[1]!, line, sentence))).words).toBe(`${line}\n${sentence}`);
    },
  );

  test('short lines without empty ones between them stay lines', async () => {
    const lines = [
      'kết nạp 12 đảng viên',
      '15 quần chúng đi học',
      'phát thẻ cho 9 đồng chí',
      'xóa tên 1 đồng chí',
    ];
    const report = await importText([head[0], head[1], ...lines, sentence].join('\n'));
    expect(report.words).toBe([...lines, sentence].join('\n'));
  });

  test('a line of dashes or stars is the archivist’s own', async () => {
    const report = await importText(`${text(...head)}-----\n***\n${sentence}\n`);
    expect(report.words).toBe(`${sentence}\n-----\n***\n${sentence}`);
  });

  test('a sentence that the text says twice is said twice', async () => {
    expect((await importText(text(...head, sentence))).words).toBe(`${sentence}\n${sentence}`);
  });
});

test.each([
  [4, 'upperRoman', 'IV'],
  [19, 'lowerRoman', 'xix'],
  [4, 'lowerLetter', 'd'],
  [28, 'upperLetter', 'BB'],
  [4, 'decimalZero', '04'],
])('%i in %s is %s', (count, format, printed) => {
  expect(formatCount(count, format)).toBe(printed);
});
