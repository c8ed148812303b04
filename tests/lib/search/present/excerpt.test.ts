import { describe, expect, test } from 'vitest';
import { excerptParts, highlightTitle } from '../../../../src/lib/search/present/excerpt.ts';
import { escapeHtml, highlightedHtml } from '../../../../src/lib/search/present/highlighted-html.ts';
import type { Highlight } from '../../../../src/lib/search/present/highlights.ts';
import { highlightsOf } from '../../../../src/lib/search/present/highlights.ts';
import { TITLE_SPAN } from '../../../../src/lib/search/index/postings.ts';
import { keysIn, tokenizeForIndex } from '../../../../src/lib/search/index-tokens.ts';
import { pairsOf, termAt, type Entry } from '../rank/made-terms.ts';

/** A report whose paragraphs these are. */
const reportOf = (...texts: string[]) =>
  ({ paragraphs: texts.map((text, i) => ({ anchor: `d-${i + 1}`, text })) }) as never;
/** Where words of a query stand in the paragraphs: term 0 is the first of them. */
function found(texts: string[], ...words: string[]): Highlight[] {
  const highlights: Highlight[] = [];
  let start = 0;
  for (const text of texts) {
    const keys = keysIn(text);
    keys.forEach((key, place) => {
      const term = words.findIndex((word) => keysIn(word)[0] === key);
      if (term >= 0) highlights.push({ place: start + place, span: 1, term, worth: 1 });
    });
    start += keys.length + 1;
  }
  return highlights;
}
const parts = (texts: string[], ...words: string[]) =>
  excerptParts(reportOf(...texts), found(texts, ...words), '/bai/');
const excerpt = (texts: string[], ...words: string[]) => parts(texts, ...words)[0]!.excerpt;
const syllables = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `t${'a'.repeat(1 + ((from + i) % 7))}n`).join(' ');
const wordsOf = (html: string) =>
  html
    .replaceAll(/<\/?mark>|…/g, '')
    .trim()
    .split(/\s+/).length;

describe('the passages of a report that answer a query', () => {
  test('the one with most of its words first, the others in reading order', () => {
    const texts = ['Có 5 xã.', 'Không gì.', 'Xã có chi bộ thôn.', 'Chi ra.', 'Bộ đội xã.'];
    expect(parts(texts, 'xã', 'chi', 'bộ').map(({ url }) => url.split(':~:')[0])).toEqual([
      '/bai/#d-3',
      '/bai/#d-1',
      '/bai/#d-4',
      '/bai/#d-5',
    ]);
  });

  test('four at the most, of many the best', () => {
    const texts = ['Xã.', 'Xã, chi.', 'Xã.', 'Xã, chi.', 'Xã, chi.', 'Xã, chi, bộ.'];
    expect(parts(texts, 'xã', 'chi', 'bộ').map(({ url }) => url.split(':~:')[0])).toEqual([
      '/bai/#d-6',
      '/bai/#d-2',
      '/bai/#d-4',
      '/bai/#d-5',
    ]);
  });

  test('each with the words found, marked on the page', () => {
    const [first] = parts(['Năm qua kết nạp được 153 đảng viên mới.'], 'kết', 'nạp');
    expect(first!.excerpt).toBe('Năm qua <mark>kết nạp</mark> được 153 đảng viên mới.');
    expect(decodeURIComponent(first!.url)).toBe('/bai/#d-1:~:text=Năm qua-,kết nạp,-được 153 đảng');
  });

  test('a paragraph without words is none, and takes no place', () => {
    const texts = ['…', 'Một hai.', '***', 'Ba xã.'];
    const highlights: Highlight[] = [{ place: 4, span: 1, term: 0, worth: 1 }];
    const [first] = excerptParts(reportOf(...texts), highlights, '');
    expect(first!.excerpt).toBe('Ba <mark>xã</mark>.');
  });

  test('where nothing of the text answers, its beginning is shown', () => {
    const long = `${syllables(34)} thừa`;
    expect(excerptParts(reportOf('…', '  ', 'Một «hai» & ba.'), [], '/bai/')).toEqual([
      { url: '/bai/', excerpt: '…' },
    ]);
    expect(excerptParts(reportOf(' ', 'Một <hai> & ba.'), [], '/bai/')[0]!.excerpt).toBe(
      'Một &lt;hai&gt; &amp; ba.',
    );
    expect(excerptParts(reportOf(syllables(34)), [], '')[0]!.excerpt).toBe(syllables(34));
    expect(excerptParts(reportOf(long), [], '')[0]!.excerpt).toBe(`${syllables(34)} …`);
    expect(excerptParts(reportOf(), [], '/bai/')).toEqual([{ url: '/bai/', excerpt: '' }]);
  });

  test('of a title alone too', () => {
    const inTitle: Highlight[] = [{ place: -5, span: 1, term: 0, worth: 1 }];
    expect(excerptParts(reportOf('Một hai.'), inTitle, '/bai/')).toEqual([
      { url: '/bai/', excerpt: 'Một hai.' },
    ]);
  });
});

describe('an excerpt', () => {
  test('of a long paragraph shows 34 words, those found in their context', () => {
    const html = excerpt([`${syllables(60)} xã chi ${syllables(60)}`], 'xã', 'chi');
    expect(html).toMatch(/^… t/);
    expect(html).toMatch(/ …$/);
    expect(html).toContain('<mark>xã chi</mark>');
    expect(wordsOf(html)).toBe(34);
    const before = wordsOf(html.split('<mark>')[0]!);
    expect(before).toBe(16);
  });

  test('begins at least four words before what was found, however much that is', () => {
    const html = excerpt([`${syllables(60)} xã ${syllables(31)} chi ${syllables(60)}`], 'xã', 'chi');
    expect(wordsOf(html.split('<mark>')[0]!)).toBe(4);
    expect(html).toContain('<mark>xã</mark>');
  });

  test('is whole at the beginning and the end of the paragraph', () => {
    const start = excerpt([`xã ${syllables(60)}`], 'xã');
    expect(start).toMatch(/^<mark>xã<\/mark> .* …$/);
    expect(wordsOf(start)).toBe(34);
    const end = excerpt([`${syllables(60)} xã.`], 'xã');
    expect(end).toMatch(/^… .*<mark>xã<\/mark>\.$/);
    expect(excerpt([`${syllables(16)} xã`], 'xã')).not.toContain('…');
  });

  test('shows the stretch with most of the words, side by side before apart, then how often', () => {
    const gap = syllables(40);
    expect(excerpt([`xã xã xã ${gap} xã chi ${gap}`], 'xã', 'chi')).toContain('<mark>xã chi</mark>');
    expect(excerpt([`chi xa xã ${gap} chi xã ${gap}`], 'chi', 'xã')).toContain('<mark>chi xã</mark>');
    expect(excerpt([`xã ${gap} xã ${syllables(3)} xã`], 'xã').match(/<mark>/g)).toHaveLength(2);
    expect(excerpt([`xã một ${gap} xã hai`], 'xã')).toContain('một');
  });

  test('before what the title shows, what it does not', () => {
    const gap = syllables(40);
    const texts = [`xã chi ${gap} bộ`];
    const highlights = found(texts, 'xã', 'chi', 'bộ');
    const titled: Highlight[] = [0, 1].map((term) => ({ place: term - 9, span: 1, term, worth: 1 }));
    const plain = excerptParts(reportOf(...texts), highlights, '')[0]!.excerpt;
    expect(plain).toContain('<mark>xã chi</mark>');
    const beside = excerptParts(
      reportOf(...texts, 'bộ một bộ hai'),
      [...titled, ...found([...texts, 'bộ một bộ hai'], 'xã', 'chi', 'bộ')],
      '',
    )[0]!.excerpt;
    expect(beside).toContain('xã chi');
    const other = excerptParts(
      reportOf('xã.', 'bộ.'),
      [titled[0]!, ...found(['xã.', 'bộ.'], 'xã', 'chi', 'bộ')],
      '',
    );
    expect(other[0]!.excerpt).toBe('<mark>bộ</mark>.');
  });

  test('a better match of a word before a worse one', () => {
    const texts = [`xã một ${syllables(60)} xã hai`];
    const [first, second] = found(texts, 'xã');
    const html = excerptParts(reportOf(...texts), [{ ...first!, worth: 0.4 }, second!], '')[0]!.excerpt;
    expect(html).toContain('hai');
  });

  test('ends with the punctuation of its last word, and opens no bracket', () => {
    const closing = (after: string) => excerpt([`xã ${syllables(32)} 94,2${after} ${syllables(9)}`], 'xã');
    expect(closing('%')).toMatch(/94,2% …$/);
    expect(closing('%).')).toMatch(/94,2%\)\. …$/);
    expect(closing(' (theo')).toMatch(/94,2 …$/);
    expect(closing('(theo')).toMatch(/94,2 …$/);
  });
});

describe('words found are marked', () => {
  const marked = (text: string, ...words: string[]) =>
    highlightedHtml(text, tokenizeForIndex(text), found([text], ...words), 0, text.length);

  test.each([
    ['Có chi bộ.', ['chi', 'bộ'], 'Có <mark>chi bộ</mark>.'],
    ['Có chi, bộ.', ['chi', 'bộ'], 'Có <mark>chi</mark>, <mark>bộ</mark>.'],
    ['Nghị quyết 22-NQ/TW về', ['22', 'nq', 'tw'], 'Nghị quyết <mark>22-NQ/TW</mark> về'],
    ['Nghị quyết 22-NQ/TW về', ['quyết', '22'], 'Nghị <mark>quyết 22-NQ/TW</mark> về'],
    ['Nghị quyết 22-NQ/TW về', ['22'], 'Nghị quyết <mark>22</mark>-NQ/TW về'],
    ['Ngày 21/9/2020 họp', ['21', '9', '2020'], 'Ngày <mark>21/9/2020</mark> họp'],
    ['đạt 94,2%, hơn', ['94,2'], 'đạt <mark>94,2%</mark>, hơn'],
    ['đạt 94,2 % và', ['94,2'], 'đạt <mark>94,2 %</mark> và'],
    ['đạt 94,2  % và', ['94,2'], 'đạt <mark>94,2</mark>  % và'],
    ['xã & <b>xã</b>', ['xã'], '<mark>xã</mark> &amp; &lt;b&gt;<mark>xã</mark>&lt;/b&gt;'],
    ['giai đoạn 2015–2020', ['2015', '2020'], 'giai đoạn <mark>2015–2020</mark>'],
  ] as [string, string[], string][])('%s, %j', (text, words, html) => {
    expect(marked(text, ...words)).toBe(html);
  });

  test('from a place to another, and no more', () => {
    const text = 'Một xã hai xã ba xã bốn';
    const tokens = tokenizeForIndex(text);
    const html = (start: number, end: number) =>
      highlightedHtml(text, tokens, found([text], 'xã'), start, end);
    expect(html(7, 16)).toBe('hai <mark>xã</mark> ba');
    expect(html(0, 4)).toBe('Một');
    expect(html(4, 6)).toBe('<mark>xã</mark>');
  });

  test('a term of several words in one, one within another once', () => {
    const text = 'Có chi bộ thôn nọ';
    const tokens = tokenizeForIndex(text);
    const html = (...highlights: [place: number, span: number][]) =>
      highlightedHtml(
        text,
        tokens,
        highlights.map(([place, span], term) => ({ place, span, term, worth: 1 })),
        0,
        text.length,
      );
    expect(html([1, 3])).toBe('Có <mark>chi bộ thôn</mark> nọ');
    expect(html([1, 3], [2, 1])).toBe('Có <mark>chi bộ thôn</mark> nọ');
    expect(html([1, 2], [2, 2])).toBe('Có <mark>chi bộ thôn</mark> nọ');
    expect(html([4, 3])).toBe('Có chi bộ thôn nọ');
    expect(html([9, 1])).toBe('Có chi bộ thôn nọ');
  });

  test('in a title, by places of its own', () => {
    const inTitle = (place: number): Highlight => ({ place: place - TITLE_SPAN, span: 1, term: 0, worth: 1 });
    expect(highlightTitle('Chi bộ <mới>', [inTitle(0), inTitle(1)])).toBe('<mark>Chi bộ</mark> &lt;mới&gt;');
    expect(highlightTitle('Chi bộ', [{ place: 0, span: 1, term: 0, worth: 1 }])).toBe('Chi bộ');
  });

  test('no letter of a text is markup', () => {
    expect(escapeHtml(`<a href="x" b='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;');
  });
});

describe('which matches are worth marking', () => {
  const placesOf = (terms: Entry[][], strengths: number[] = [], weights?: number[]) => {
    const matched = terms.map((entries, i) =>
      termAt([entries, []], i === 0 && weights ? { weights: Float32Array.from(weights) } : {}),
    );
    return highlightsOf(matched, pairsOf(matched, ...strengths), 0).map(({ place, term }) => [place, term]);
  };

  test('all, in reading order, the longer first', () => {
    expect(
      placesOf([
        [9, 3],
        [-4, 5],
      ]),
    ).toEqual([
      [-4, 1],
      [3, 0],
      [5, 1],
      [9, 0],
    ]);
    const matched = [termAt([[4]]), termAt([[{ at: 4, span: 3 }]])];
    expect(highlightsOf(matched, pairsOf(matched), 0).map(({ span }) => span)).toEqual([3, 1]);
    expect(placesOf([])).toEqual([]);
    expect(highlightsOf([termAt([[1], [2]])], [], 1)).toEqual([{ place: 2, span: 1, term: 0, worth: 1 }]);
  });

  test('but those far worse than the best', () => {
    expect(
      placesOf(
        [
          [
            { at: 1, form: 0 },
            { at: 5, form: 1 },
          ],
        ],
        [],
        [1, 0.34],
      ),
    ).toEqual([[1, 0]]);
    expect(
      placesOf(
        [
          [
            { at: 1, form: 0 },
            { at: 5, form: 1 },
          ],
        ],
        [],
        [1, 0.36],
      ),
    ).toHaveLength(2);
    expect(placesOf([[{ at: 5, form: 1 }]], [], [1, 0.1])).toEqual([[5, 0]]);
  });

  test('of two that stand side by side somewhere, either alone is hardly what is looked for', () => {
    expect(
      placesOf(
        [
          [1, 20],
          [2, 40],
        ],
        [0],
      ),
    ).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(placesOf([[1], [40]], [0])).toHaveLength(2);
    expect(
      placesOf(
        [
          [1, 20],
          [2, 40],
          [3, 60],
        ],
        [0.2, 0.2],
      ),
    ).toHaveLength(3);
  });

  test('a word that was surely meant beside another is marked there', () => {
    const left = termAt([[1, 20]]);
    const right = termAt(
      [
        [
          { at: 2, form: 1 },
          { at: 30, form: 1 },
        ],
      ],
      { weights: Float32Array.from([1, 0.1]) },
    );
    const pair = { ...pairsOf([left, right], 1)[0]!, lifts: Float32Array.from([0, 1]) };
    const found = highlightsOf([left, right], [pair], 0);
    expect(found.map(({ place }) => place)).toEqual([1, 2]);
    expect(found[1]!.worth).toBeCloseTo(0.9);
  });
});
