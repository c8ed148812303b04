import { describe, expect, test } from 'vitest';
import { readReportSource } from '../../../src/lib/report/source.ts';

const parts = (text: string) => {
  const { data, hasFrontmatter, body, bodyOffset, errors } = readReportSource('bai.mdx', text);
  expect(text.slice(bodyOffset)).toBe(body);
  expect(errors).toEqual([]);
  return { data, hasFrontmatter, body };
};

describe('a report file taken apart', () => {
  test.each([
    ['as it is written', '---\ntitle: Bài\n---\nNội dung\n'],
    ['with lines as Windows ends them', '---\r\ntitle: Bài\r\n---\r\nNội dung\n'],
    ['behind a byte-order mark', '\uFEFF---\ntitle: Bài\n---\nNội dung\n'],
    ['with blanks behind its lines', '--- \ntitle: Bài\n---\t\nNội dung\n'],
  ])('%s', (_what, text) => {
    expect(parts(text)).toEqual({ data: { title: 'Bài' }, hasFrontmatter: true, body: 'Nội dung\n' });
  });

  test('a rule in the text, or in a value, ends no declaration', () => {
    expect(parts('---\ntitle: Bài --- hai\n---\nMột\n\n---\n\nHai')).toEqual({
      data: { title: 'Bài --- hai' },
      hasFrontmatter: true,
      body: 'Một\n\n---\n\nHai',
    });
  });

  test('a declaration alone has no text, and may say nothing', () => {
    expect(parts('---\ntitle: Bài\n---')).toEqual({ data: { title: 'Bài' }, hasFrontmatter: true, body: '' });
    expect(parts('---\n---\nNội dung')).toMatchObject({ hasFrontmatter: true, body: 'Nội dung' });
  });

  test.each([
    'Nội dung\n---\ntitle: Bài\n---\n',
    '\n---\ntitle: Bài\n---\n',
    '---\ntitle: Bài\n',
    '----\na: b\n---\n',
  ])('without one at its head, closed, all is text: %j', (text) => {
    expect(parts(text)).toMatchObject({ hasFrontmatter: false, body: text });
  });

  test.each([
    '---\ntitle: Bài\ndate: 2020\n---\nNội dung',
    '\uFEFF---\r\ntitle: Bài\r\ndate: 2020\r\n---\r\nNội dung',
  ])('values are placed in the file: %j', (text) => {
    const source = readReportSource('bai.mdx', text);
    expect(source.placeOfValue(['date'])).toEqual({ file: 'bai.mdx', line: 3, column: 7 });
    expect(source.placeAt(source.bodyOffset)).toMatchObject({ line: 5, column: 1 });
  });
});
