import { describe, expect, test } from 'vitest';
import { encodeFragment, indexedText } from '../../../../src/lib/search/index/fragment.ts';

const document = {
  url: '/2020/09/21/x/',
  title: 'Đảng bộ huyện Sông Lô',
  date: '2020-09-21',
  district: 'Sông Lô',
  term: '2015–2020',
  author: 'Lệ Quyên',
  year: '2020',
  paragraphs: [{ anchor: 'd1', text: 'Hệ thống chính trị cơ sở được củng cố.' }],
};
const keywords = ['tỉnh Phú Thọ'];

describe('names that a report is looked for by and does not print', () => {
  test('are indexed after its last paragraph, where no phrase runs on into them', () => {
    const plain = indexedText(document).body;
    const body = indexedText({ ...document, keywords }).body;
    expect(body.startsWith(`${plain} · `)).toBe(true);
    expect(body.length).toBeGreaterThan(plain.length + 3);
  });

  test('are shown nowhere', () => {
    expect(encodeFragment({ ...document, keywords })).toBe(encodeFragment(document));
  });
});
