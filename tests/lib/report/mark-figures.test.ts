import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { FigureValue, LocatedFigure } from '../../../src/lib/figures/types.ts';
import { annotate } from '../../../src/lib/report/annotate.ts';
import { figureAnnotations } from '../../../src/lib/report/mark-figures.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

function figure(text: string, id: string, quote: string, value: FigureValue): LocatedFigure {
  const start = text.indexOf(quote);
  return {
    id,
    quote,
    value,
    start,
    end: start + quote.length,
    unit: '',
    label: '',
    group: '',
    state: 'reviewed',
  };
}

function mark(
  body: string,
  quotes: [string, FigureValue][],
): { before: string; after: string; html: string } {
  const prose = readBody(body);
  const root = prose.tree;
  const before = toString(root);
  const figures = quotes.map(([quote, value], index) => figure(prose.text, `sl-${index + 1}`, quote, value));
  annotate(prose, figureAnnotations(figures));
  return { before, after: toString(root), html: toHtml(root).replaceAll(/ id="d-[^"]*"/g, '') };
}

describe('a figure in the prose', () => {
  test('wraps the very words, with their value and the way back to the figure', () => {
    const { html } = mark('đã ban hành 11 Nghị quyết, 03 đề án', [
      ['11 Nghị quyết', 11],
      ['03 đề án', 3],
    ]);
    expect(html).toBe(
      '<p>đã ban hành <data id="sl-1" value="11"><a href="#so-1">11 Nghị quyết</a></data>, ' +
        '<data id="sl-2" value="3"><a href="#so-2">03 đề án</a></data></p>',
    );
  });

  test('never changes a word', () => {
    const { before, after } = mark('giảm từ **175** thôn xuống còn 146 thôn, tổ dân phố;', [
      ['từ 175 thôn xuống còn 146 thôn, tổ dân phố', { from: 175, to: 146 }],
    ]);
    expect(after).toBe(before);
  });

  test('a quotation through several elements has its address once', () => {
    const { html } = mark('có **153** đảng viên', [['153 đảng viên', 153]]);
    expect(html.match(/id="sl-1"/g)).toHaveLength(1);
    expect(html.match(/<data/g)).toHaveLength(2);
  });

  test('puts no link inside a link', () => {
    const { html } = mark('[153 đảng viên](https://a.vn)', [['153 đảng viên', 153]]);
    expect(html).toContain('<a href="https://a.vn"><data id="sl-1" value="153">153 đảng viên</data></a>');
  });

  test('says both ends of a change and both parts of a share', () => {
    const { html } = mark('từ 175 còn 146; 123/128 chi bộ', [
      ['từ 175 còn 146', { from: 175, to: 146 }],
      ['123/128 chi bộ', { part: 123, whole: 128 }],
    ]);
    expect(html).toContain('value="146" data-from="175" data-to="146"');
    expect(html).toContain('value="123/128" data-part="123" data-whole="128"');
  });
});
