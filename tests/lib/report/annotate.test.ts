import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { annotate, type Annotation } from '../../../src/lib/report/annotate.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

type Mark = [
  words: string,
  tagName: Annotation['tagName'],
  properties: Annotation['properties'],
  id?: string,
];

/** The page of a body with each mark around its words; the blocks' own ids are left out. */
function annotated(body: string, ...marks: Mark[]): string {
  const prose = readBody(body);
  const spans = marks.map(([words, tagName, properties, id]) => {
    const start = prose.text.indexOf(words);
    return { start, end: start + words.length, tagName, properties, ...(id ? { id } : {}) };
  });
  annotate(prose, spans);
  return toHtml(prose.tree).replaceAll(/ id="d-[^"]*"/g, '');
}

const figure = (words: string): Mark[] => [
  [words, 'data', { value: '1' }, 'sl-1'],
  [words, 'a', { href: '#so-1' }],
];
const abbr = (words: string): Mark => [words, 'abbr', { title: '…', tabIndex: 0 }];
const link = (words: string): Mark => [words, 'a', { href: '/van-kien/x/' }];

describe('annotate', () => {
  test('puts a figure, an abbreviation and a document of one sentence around their words', () => {
    const body = 'Đề án 01 của BTV: 146 thôn.';
    expect(annotated(body, ...figure('146 thôn'), abbr('BTV'), link('Đề án 01'))).toBe(
      '<p><a href="/van-kien/x/">Đề án 01</a> của <abbr title="…" tabindex="0">BTV</abbr>: ' +
        '<data id="sl-1" value="1"><a href="#so-1">146 thôn</a></data>.</p>',
    );
  });

  test('gives an abbreviation inside a figure no focus of its own: it lies in a link', () => {
    const body = 'có 12 trường THPT đạt chuẩn';
    expect(annotated(body, ...figure('12 trường THPT'), abbr('THPT'))).toBe(
      '<p>có <data id="sl-1" value="1"><a href="#so-1">12 trường <abbr title="…">THPT</abbr></a></data>' +
        ' đạt chuẩn</p>',
    );
  });

  test('puts two links side by side, never one in the other', () => {
    const body = '15 năm Chỉ thị số 05 và hơn';
    expect(annotated(body, ...figure('15 năm Chỉ thị số 05 và'), link('Chỉ thị số 05'))).toBe(
      '<p><data id="sl-1" value="1"><a href="#so-1">15 năm </a>' +
        '<a href="/van-kien/x/">Chỉ thị số 05</a><a href="#so-1"> và</a></data> hơn</p>',
    );
  });

  test('begins the second of two that cross anew where the first ends', () => {
    const body = 'một hai ba';
    expect(annotated(body, ['một hai', 'data', { value: '1' }, 'sl-1'], abbr('hai ba'))).toBe(
      '<p><data id="sl-1" value="1">một <abbr title="…" tabindex="0">hai</abbr></data>' +
        '<abbr title="…" tabindex="0"> ba</abbr></p>',
    );
  });

  test('lets the first element bear the id where words are bold in part', () => {
    expect(annotated('tăng **11** Nghị quyết', ['11 Nghị quyết', 'data', {}, 'sl-1'])).toBe(
      '<p>tăng <strong><data id="sl-1">11</data></strong><data> Nghị quyết</data></p>',
    );
  });

  test('keeps a link that the report printed the only one', () => {
    expect(annotated('[217 đảng viên](https://x.vn)', ...figure('217 đảng viên'))).toBe(
      '<p><a href="https://x.vn"><data id="sl-1" value="1">217 đảng viên</data></a></p>',
    );
  });

  test('puts the longer around the shorter that begins with it, in whatever order they come', () => {
    const whole: Mark = ['THPT chuyên', 'data', { value: '1' }];
    const html = '<p>Có <data value="1"><abbr title="…" tabindex="0">THPT</abbr> chuyên</data> mới</p>';
    expect(annotated('Có THPT chuyên mới', abbr('THPT'), whole)).toBe(html);
    expect(annotated('Có THPT chuyên mới', whole, abbr('THPT'))).toBe(html);
    const [data, way] = figure('12 xã');
    const twice = '<p><data id="sl-1" value="1"><a href="#so-1">12 xã</a></data></p>';
    expect(annotated('12 xã', way!, data!)).toBe(twice);
    expect(annotated('12 xã', abbr('12 xã'), way!, data!)).toContain('<a href="#so-1"><abbr');
  });

  test('of two links, in whatever order, the narrower stays whole', () => {
    const wide: Mark = ['theo Chỉ thị 05', 'a', { href: '#so-1' }];
    const html = '<p><a href="#so-1">theo </a><a href="/van-kien/x/">Chỉ thị 05</a> về</p>';
    expect(annotated('theo Chỉ thị 05 về', wide, link('Chỉ thị 05'))).toBe(html);
    expect(annotated('theo Chỉ thị 05 về', link('Chỉ thị 05'), wide)).toBe(html);
    expect(annotated('một hai', link('một'), ['hai', 'a', { href: '#so-1' }])).toBe(
      '<p><a href="/van-kien/x/">một</a> <a href="#so-1">hai</a></p>',
    );
    expect(annotated('một hai', link('một '), ['hai', 'a', { href: '#so-1' }])).toBe(
      '<p><a href="/van-kien/x/">một </a><a href="#so-1">hai</a></p>',
    );
  });
});
