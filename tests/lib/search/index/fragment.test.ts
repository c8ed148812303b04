import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { decodeFragment, encodeFragment, indexedText } from '../../../../src/lib/search/index/fragment.ts';

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

describe('a report in the index', () => {
  const paragraphs = [
    { anchor: 'd1', text: 'Hệ thống chính trị.' },
    { anchor: 'd2', text: '…' },
    { anchor: 'd3', text: 'Kết nạp 5.' },
  ];

  test('its words, its day and its names, each apart from the next; what has no words takes no place', () => {
    const { title, body } = indexedText({
      ...document,
      paragraphs,
      authors: ['Lệ Quyên', 'Thu Hà'],
      keywords,
    });
    expect(title).toBe(keysOf(document.title));
    expect(body.split(' · ')).toEqual(
      ['Hệ thống chính trị.', 'Kết nạp 5.', '20200921', 'Lệ Quyên', 'Thu Hà', 'Sông Lô', 'tỉnh Phú Thọ'].map(
        keysOf,
      ),
    );
    const { author: _, district: __, ...bare } = document;
    expect(indexedText(bare).body.split(' · ')).toEqual([
      keysOf('Hệ thống chính trị cơ sở được củng cố.'),
      '20200921',
    ]);
    expect(indexedText({ ...bare, paragraphs: [], date: '' }).body).toBe('·');
  });

  test('is read back as it is shown', () => {
    const { year: _, ...shown } = { ...document, paragraphs };
    expect(decodeFragment(encodeFragment({ ...document, paragraphs, keywords }))).toEqual(shown);
    expect(decodeFragment(encodeFragment({ ...document, paragraphs: [] })).paragraphs).toEqual([]);
  });
});
