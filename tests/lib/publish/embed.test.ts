import { describe, expect, test } from 'vitest';
import {
  embeddedSentence,
  frameSnippet,
  linkSnippet,
  quotationSnippet,
  sourceLine,
} from '../../../src/lib/publish/embed.ts';

const sentence =
  'Hằng năm, tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên bình quân đạt 94,2%; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hơn 88%.';
const text = `Chi bộ & đảng bộ.\nCâu trước. ${sentence} Câu sau.`;
const at = text.indexOf('94,2%');

describe('a sentence for another page', () => {
  test('is the whole sentence, as printed', () => {
    const { before, words, after } = embeddedSentence(text, at, at + 5);
    expect(words).toBe('94,2%');
    expect(before + words + after).toBe(sentence);
  });

  test('of more than a screen it is shortened, and says so', () => {
    const long = `Huyện ủy ${'lãnh đạo, chỉ đạo các chi bộ, '.repeat(60)} kết nạp 153 đảng viên mới.`;
    const start = long.indexOf('153');
    const { before, words, after } = embeddedSentence(long, start, start + 13);
    expect(words).toBe('153 đảng viên');
    expect(before.startsWith('…')).toBe(true);
    expect(new TextEncoder().encode(before + words + after).length).toBeLessThan(500);
  });

  test('stands with its source in HTML that holds no word of a report as markup', () => {
    const url = 'https://kho.example.vn/2020/09/21/bai/?a=1&b="#sl-1';
    const report = { title: 'Xây dựng <Đảng>', date: '2020-09-21', authors: ['Lệ Quyên'] };
    const source = sourceLine(report, 'Kho tư liệu');
    expect(source).toBe('Lệ Quyên, “Xây dựng <Đảng>”, 21/09/2020, Kho tư liệu');
    const html = quotationSnippet({ before: 'a < b ', words: '94,2%', after: ' & c' }, source, url);
    expect(html).toBe(
      '<blockquote cite="https://kho.example.vn/2020/09/21/bai/?a=1&amp;b=&quot;#sl-1"><p>a &lt; b <mark>94,2%</mark> &amp; c</p></blockquote>\n' +
        '<p><a href="https://kho.example.vn/2020/09/21/bai/?a=1&amp;b=&quot;#sl-1">Lệ Quyên, “Xây dựng &lt;Đảng&gt;”, 21/09/2020, Kho tư liệu</a></p>',
    );
    expect(linkSnippet('“A” & B', url)).toMatch(/^<a href="[^"]*">“A” &amp; B<\/a>$/);
  });

  test('in a frame it has a title, room for its letters and no script', () => {
    const short = frameSnippet('https://kho.example.vn/nhung/x/', 'Đảng viên: "153"', 200);
    expect(short).toMatch(
      /^<iframe src="https:\/\/kho\.example\.vn\/nhung\/x\/" title="Đảng viên: &quot;153&quot;" /,
    );
    expect(short).not.toContain('script');
    const height = (html: string) => Number(/height="(\d+)"/.exec(html)![1]);
    expect(height(frameSnippet('a', 'b', 900))).toBeGreaterThan(height(short));
    expect(height(frameSnippet('a', 'b', 90_000))).toBe(600);
  });
});
