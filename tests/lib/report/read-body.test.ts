import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/lib/report/dialect.ts';
import { readPlainProse } from '../../../src/lib/report/plain-prose.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { bodyToHast } from '../../../src/lib/report/to-hast.ts';
import { bodies, constructs, seeded } from '../../support/made-bodies.ts';

const words = (body: string) => readBody(body).text;

/** What stands where: each element and each text with its offsets. */
const places = (node: Nodes): unknown[] => [
  [node.type, node.position?.start.offset, node.position?.end.offset],
  ...('children' in node ? node.children.flatMap(places) : []),
];

describe('the words of a body', () => {
  test.each([
    ['paragraphs are lines', 'Nội dung đổi mới.\n\nLệ **Quyên**\n', 'Nội dung đổi mới.\nLệ Quyên'],
    [
      'a line may be wrapped anywhere',
      'giảm từ 175 thôn\nxuống còn 146 thôn',
      'giảm từ 175 thôn xuống còn 146 thôn',
    ],
    [
      'a hard break parts no words',
      'Có 12 chi bộ,\\\n20 đảng viên  \nvà 3 tổ',
      'Có 12 chi bộ, 20 đảng viên và 3 tổ',
    ],
    [
      'lines may end as Windows has them',
      'Có 12 chi bộ\r\nvà 3 tổ\r\n\r\nHết\r\n',
      'Có 12 chi bộ và 3 tổ\nHết',
    ],
    ['a caption is words', '<Anh src="hop.png" alt="x">Ảnh: 25 đại biểu</Anh>', 'Ảnh: 25 đại biểu'],
    [
      'a caption of several lines',
      '<Anh src="a.png" alt="x">\nẢnh: **25** đại biểu\n</Anh>',
      'Ảnh: 25 đại biểu',
    ],
    ['a row is a line', '| Xã | Số |\n|---|--:|\n| A | 24 |', '| Xã | Số |\n| A | 24 |'],
    ['items are lines', '- khiển trách 692\n- cảnh cáo 41', 'khiển trách 692\ncảnh cáo 41'],
    ['a task is an item', '- [x] Kết nạp\n- [ ] Kỷ luật', 'Kết nạp\nKỷ luật'],
    ['a footnote is read, its mark is not', 'Có 153[^1].\n\n[^1]: Nguồn *2019*.', 'Có 153.\nNguồn 2019.'],
    ['escapes and references', 'Tỷ lệ \\<5%, &#123;ghi rõ&#125; &lt;b>', 'Tỷ lệ <5%, {ghi rõ} <b>'],
    ['letters are composed', 'Ho\u0300a bi\u0300nh \u01a1\u0309', 'Hòa bình ở'],
    ['code keeps its lines', '```\n5 chi bộ\n  và 3\n```', '5 chi bộ\n  và 3'],
    ['a remark is no word', 'Hết.\n\n{/* xem lại */}', 'Hết.'],
    [
      'a name of a program',
      'Biến __proto__, __chữ đậm__, **ba**, __đậm__',
      'Biến __proto__, chữ đậm, ba, đậm',
    ],
    [
      'addresses in a row, and what stands behind one in an item',
      '- Xem www.a.vn www.b.vn\n  tiếp theo',
      'Xem www.a.vn www.b.vn tiếp theo',
    ],
    ['a quotation', '> Trích\n> tiếp \\> hết', 'Trích tiếp > hết'],
  ])('%s', (_, body, text) => {
    expect(words(body)).toBe(text);
    expect(readBody(body).refused).toEqual([]);
  });

  test('what may not stand in a report is shown as the words it is written with', () => {
    const { text, tree } = readBody('Tỷ lệ <5% {ghi rõ} <b>12</b> chi bộ');
    expect(text).toBe('Tỷ lệ <5% {ghi rõ} <b>12</b> chi bộ');
    expect(toString(tree)).toBe(text);
  });
});

describe('words that no reader would see are told', () => {
  test.each([
    ['behind the marks of a fence', '```và 5 chi bộ\nmã\n```', 'code'],
    ['in a cell too many', '| Xã | Số |\n|---|---|\n| A | 24 | mất |', 'tableCell'],
    [
      'in notes that only lead to each other',
      'Có 5.\n\n[^a]: Xem[^b].\n\n[^b]: Xem[^a].',
      'footnoteDefinition',
    ],
    ['in a tag in a description', '![<b>Đại hội</b>](hop.jpg)', 'image'],
    ['in a link in a description', '![Xem [bài](https://a.example.vn) này](hop.jpg)', 'image'],
    ['in marks between two numbers', 'Từ 5~10 người đến 20~30 người.', 'delete'],
    ['in stars between two numbers', 'Nhà 5*3*2 m.', 'emphasis'],
    ['in a list that is not counted through', '1. Một\n3. Ba', 'listItem'],
    ['in a year that begins a paragraph', '2020\\. Đúng.\n\n2020. Năm ấy có 5 chi bộ.', 'listItem'],
    ['in a note in a description', 'Có[^1] ![Đại hội[^1]](hop.jpg)\n\n[^1]: Nguồn', 'image'],
  ])('%s', (_, body, name) => {
    expect(readBody(body).refused).toContainEqual(expect.objectContaining({ reason: 'unseen', name }));
  });

  test.each([
    '```\nmã\n```',
    '1. Một\n2. Hai\n\nRồi\n\n3) Ba\n4) Bốn\n\n> 1. Một\n> 1. Hai',
    'Có **12** chi bộ, 5*/5* xã, ~3~ và *5* 6; 20\\~30, 5~10 hộ',
    '| Xã | Số |\n|---|---|\n| A | 24 | |',
    'Có 5[^a].\n\n[^a]: Xem[^b].\n\n[^b]: Nguồn.',
    '![Đại hội \\[lần II\\] &amp; **25** đại bi\u00ea\u0309u [12]](hop.jpg)',
    '![Đại hội][h]\n\n[h]: hop.jpg',
  ])('%s has none', (body) => {
    expect(readBody(body).refused).toEqual([]);
  });

  test('a picture is not fetched from elsewhere by a definition either', () => {
    const { refused } = readBody('![Đại hội][h]\n\n[h]: https://a.example.vn/hop.jpg');
    expect(refused).toEqual([expect.objectContaining({ reason: 'picture', start: 0 })]);
  });
});

describe('the place of a word in the source', () => {
  test.each(Object.entries(constructs))('%s', (_, body) => {
    expectPlaces(body);
  });

  test('past escapes, references, marks, loose accents and line ends', () => {
    const body =
      'Tỷ lệ hộ nghèo \\<5%, &#123;ghi\r\nrõ\\} **hơn 88%**, Đa\u0309ng bộ\n\n> Trích\n> đạt 94,2%';
    const { text, sourceOffset } = readBody(body);
    for (const [shown, source] of [
      ['<5%', '\\<5%'],
      ['{ghi', '&#123;ghi'],
      ['rõ}', 'rõ\\}'],
      ['hơn 88%', 'hơn 88%'],
      ['bộ', 'bộ'],
      ['đạt 94,2%', 'đạt 94,2%'],
    ]) {
      expect(body.slice(sourceOffset(text.indexOf(shown!))).startsWith(source!)).toBe(true);
    }
  });

  test.each([
    ['behind two marks on one letter', 'Lạ\u0300 a\u0323\u0300 UBND, x\u0300 153 đảng viên.'],
    ['behind a mark on nothing', '\u0323\u0300 5 chi bộ; \u{1F600}\u0301 153 đảng viên.'],
    ['behind code that begins as a fence does', '```5 chi bộ``` có\n153 đảng viên'],
  ])('%s', (_, body) => {
    const { text, sourceOffset } = readBody(body);
    for (const word of ['UBND', '5', 'chi', '153', 'có'].filter((one) => text.includes(one))) {
      expect(body.startsWith(word, sourceOffset(text.indexOf(word))), word).toBe(true);
    }
  });
});

test('behind a byte-order mark, as anywhere', () => {
  expect(readBody('\uFEFFCó <b>5</b> chi bộ').refused).toMatchObject([{ start: 4 }]);
});

/** Page, text, blocks and anchors of a body say the same. */
function expectAgreement(body: string): void {
  const { tree, text, blocks } = readBody(body);
  expect(blocks.map((block) => block.text).join('\n'), body).toBe(text);
  for (const block of blocks) expect(text.startsWith(block.text, block.start)).toBe(true);
  expect(new Set(blocks.map(({ anchor }) => anchor)).size).toBe(blocks.length);
  const html = toHtml(tree);
  for (const { anchor } of blocks) expect(html).toContain(`id="${anchor}"`);
  const letters = (shown: string) => shown.replace(/[^\p{L}\p{N}]+/gu, '');
  // Footnote marks, their heading and the ways back are the page's own.
  if (!html.includes('data-footnotes')) expect(letters(toString(tree)), body).toBe(letters(text));
  expectPlaces(body);
}

/** Each word of the text stands in the source where it is said to stand. */
function expectPlaces(body: string): void {
  const { text, sourceOffset } = readBody(body);
  const astray = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const at = sourceOffset(index);
    const there = body.slice(at, at + word.length * 3 + 8).normalize('NFC');
    return there.startsWith(word) || /^[&\\]/.test(there) ? [] : [`${word} ← ${there}`];
  });
  expect(astray, body).toEqual([]);
}

describe('one tree, whichever way it is read', () => {
  test('plain paragraphs need no parser, and come out as it would have them', () => {
    const plain = bodies(8000, 'plain').filter((body) => readPlainProse(body));
    expect(plain.length).toBeGreaterThan(1000);
    for (const body of plain) {
      expect(toHtml(readPlainProse(body)!), body).toBe(toHtml(bodyToHast(parseBody(body).tree, body)));
    }
  });

  test('tables of plain words need none either, whatever their cells, and every word has the same place', () => {
    const cells = [
      'Xã Một',
      '',
      '2,5%',
      '- 7',
      '  a  ',
      '1. b',
      '# c',
      '--- ',
      'Đ/c 12',
      'x: y',
      '1.234',
      ':--',
      '"q"',
      'a\\*b',
    ];
    const random = seeded(7);
    const next = (below: number) => Math.floor(random() * below);
    let plain = 0;
    for (let at = 0; at < 400; at++) {
      const width = 1 + next(4);
      const line = (of: () => string) => `| ${Array.from({ length: width }, of).join(' | ')} |`;
      const cell = () => cells[next(cells.length)]!;
      const rows = Array.from({ length: next(5) }, () => line(cell));
      if (next(9) === 0) rows.push('| một ô | thừa | nữa | nữa | nữa | nữa |');
      const table = [line(cell), line(() => '---'), ...rows].join('\n');
      const body = `\nTrước bảng.\n\n${table}\n${next(5) === 0 ? 'liền sau' : '\nSau bảng.'}\n`;
      const read = readPlainProse(body);
      if (!read) continue;
      plain += 1;
      const parsed = bodyToHast(parseBody(body).tree, body);
      expect(toHtml(read), body).toBe(toHtml(parsed));
      expect(read.children.flatMap(places), body).toEqual(parsed.children.flatMap(places));
    }
    expect(plain).toBeGreaterThan(100);
  });

  const made = bodies(700);
  test.each(Array.from({ length: 35 }, (_, part) => part * 20))(
    'made bodies from the %ith on: page, text, blocks and anchors agree; words stand where they are said to',
    (from) => {
      for (const body of made.slice(from, from + 20)) expectAgreement(body);
    },
  );
});

describe('blocks', () => {
  test('have a kind and an anchor; headings keep their words as anchor', () => {
    const { blocks } = readBody('## Kết quả\n\nKết nạp 153 đảng viên.\n\n- một\n\n> hai\n\n| a |\n|---|\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'quotation', 'table']);
    expect(blocks[0]!.anchor).toBe('ket-qua');
    expect(blocks[1]!.anchor).toMatch(/^d-[0-9a-z]{4}$/);
  });

  test('no anchor is one that the page itself uses', () => {
    const { blocks } = readBody('## Số liệu\n\nA\n\n## Về bài viết\n\nB\n');
    expect(blocks[0]!.anchor).not.toBe('so-lieu');
    expect(blocks[2]!.anchor).not.toBe('ve-bai-viet');
  });
});
