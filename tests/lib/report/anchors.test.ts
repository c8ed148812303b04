import { describe, expect, test } from 'vitest';
import { firstWords, lastWords, wordsOf } from '../../../src/lib/report/anchors.ts';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { anchorFigures } from '../../../src/lib/report/figure-anchors.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

const paragraphs = [
  'Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành 11 Nghị quyết, 24 Chỉ thị, 03 đề án và nhiều văn bản khác để lãnh đạo các cấp, các ngành.',
  'Bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.',
  'Đã thi hành kỷ luật 217 đảng viên, trong đó khiển trách 3 đồng chí, cảnh cáo 3 đồng chí.',
  'Giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố.',
];

interface Link {
  anchor: string;
  words: string;
}

/** Every link that a reader could have made to a body: to each block and each figure. */
function linksOf(body: string): Link[] {
  const { text, blocks } = readBody(body);
  const figures = anchorFigures(extractFigures(text), blocks);
  return [
    ...blocks.map(({ anchor, text: words }) => ({ anchor, words })),
    ...figures.map(({ id, quote }) => ({ anchor: id, words: quote })),
  ];
}

const before = paragraphs.join('\n\n');
const made = linksOf(before);

/** Yesterday's links that lead to other words today, or nowhere. */
function broken(after: string, excuse?: (link: Link) => boolean): Link[] {
  const today = new Map(linksOf(after).map(({ anchor, words }) => [anchor, words]));
  return made.filter((link) => today.get(link.anchor) !== link.words && !excuse?.(link));
}

describe('links made yesterday lead to the same words today', () => {
  test('there are links to make, all different', () => {
    expect(made.length).toBeGreaterThan(10);
    expect(new Set(made.map(({ anchor }) => anchor)).size).toBe(made.length);
  });

  test.each([
    ['a paragraph comes in front', `Mở đầu có 9 chi bộ.\n\n${before}`],
    ['a heading and a list come in front', `## Kết quả\n\n- 5 xã\n- 6 xã\n\n${before}`],
    [
      'a paragraph with the same figures comes in front',
      `Năm trước khiển trách 3 đồng chí, kết nạp 153 đảng viên.\n\n${before}`,
    ],
    ['paragraphs change places', [...paragraphs].reverse().join('\n\n')],
    ['a paragraph goes', paragraphs.slice(1).join('\n\n')],
    ['the file is wrapped otherwise', before.replaceAll(', ', ',\n').replaceAll('\n', '\r\n')],
    ['words are set in bold', before.replace('153', '**153**').replace('Huyện ủy', '*Huyện ủy*')],
    ['punctuation and capitals are put right', before.replace('Bình quân mỗi năm,', 'bình quân mỗi năm')],
  ])('%s', (edit, after) => {
    const gone = edit === 'a paragraph goes' ? linksOf(paragraphs[0]!) : [];
    const changed = edit.startsWith('punctuation') || edit.startsWith('words are set');
    expect(
      broken(after, ({ anchor }) =>
        changed
          ? new Map(linksOf(after).map((link) => [link.anchor, link.words])).has(anchor)
          : gone.some((link) => link.anchor === anchor),
      ),
    ).toEqual([]);
  });

  test('a slip corrected in the middle of a long paragraph moves neither it nor its figures', () => {
    const after = before.replace('nhiều văn bản', 'nhièu văn bản');
    const today = new Set(linksOf(after).map(({ anchor }) => anchor));
    expect(made.filter(({ anchor }) => !today.has(anchor))).toEqual([]);
  });

  test('a figure placed between others moves none of them', () => {
    const after = before.replace('24 Chỉ thị', '2.184 quyết định, 24 Chỉ thị');
    const today = new Map(linksOf(after).map(({ anchor, words }) => [anchor, words]));
    for (const { anchor, words } of made) {
      // The paragraph itself has a word more.
      expect(today.get(anchor)).toBe(words === paragraphs[0] ? after.split('\n')[0] : words);
    }
  });
});

describe('names', () => {
  test('paragraphs of the same words are counted, the first keeps the name', () => {
    const [one, two] = readBody('Hết.\n\nHết.').blocks;
    expect(two!.anchor).toBe(`${one!.anchor}-2`);
  });

  test('paragraphs that begin and end alike are told apart by what is between, and a third takes no name', () => {
    const alike = (number: number) =>
      `Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành ${number} Nghị quyết để lãnh đạo các cấp, các ngành trong huyện.`;
    const two = readBody([alike(5), alike(6)].join('\n\n')).blocks.map(({ anchor }) => anchor);
    const three = readBody([alike(7), alike(5), alike(6)].join('\n\n')).blocks.map(({ anchor }) => anchor);
    expect(new Set(two).size).toBe(2);
    expect(three.slice(1)).toEqual(two);
  });
});

describe('the first and the last words of a text', () => {
  // Spaces of every kind, marks composed and not, letters of other scripts, words that are signs alone.
  const pieces = [
    'Đảng bộ',
    'hoà',
    'hòa',
    'a\u0323\u0302',
    '2.095',
    '–',
    '…',
    '한글',
    '≠',
    '\u0301',
    '__',
    '22-NQ/TW',
  ];
  const spaces = [' ', '\n', '\u00a0', '\u2003', ' | ', '', '\u200b', '  '];
  let state = 7;
  const next = (most: number) => (state = (state * 48271) % 0x7fffffff) % most;
  const made = Array.from({ length: 3000 }, () =>
    Array.from({ length: next(40) }, () => pieces[next(pieces.length)]! + spaces[next(spaces.length)]!).join(
      '',
    ),
  );

  const texts = [...made, 'x'.repeat(500), `${'x'.repeat(500)} y`, `y ${'x'.repeat(500)}`];

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'are those of the whole text, though no more of it is read than they need: part %i',
    (part) => {
      for (const text of texts.filter((_, i) => i % 10 === part)) {
        const words = wordsOf(text);
        for (const count of [1, 5, 6, 7]) {
          expect(firstWords(text, count), text).toEqual(words.slice(0, count));
          expect(lastWords(text, count), text).toEqual(words.slice(-count));
        }
      }
    },
  );
});
