import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/lib/report/read-body.ts';

const refused = (body: string) =>
  readBody(body).refused.map(({ reason, name, start, end }) => [reason, name, body.slice(start, end)]);

describe('what a report may not hold is refused by name, where it stands', () => {
  test.each([
    ['Tỷ lệ {ghi rõ} đạt', 'expression', 'ghi rõ', '{ghi rõ}'],
    ['{ghi rõ}', 'expression', 'ghi rõ', '{ghi rõ}'],
    ['Có <b>12</b> xã', 'tag', 'b', '<b>12</b>'],
    ['<b>12</b>', 'tag', 'b', '<b>12</b>'],
    ['<Bieu ten="a" />', 'component', 'Bieu', '<Bieu ten="a" />'],
    ['<bieu.do />', 'component', 'bieu.do', '<bieu.do />'],
    ['<xml:bieu />', 'component', 'xml:bieu', '<xml:bieu />'],
    ['Xem <Anh src="/a.jpg" alt="Họp" /> này', 'placement', 'Anh', '<Anh src="/a.jpg" alt="Họp" />'],
    ['<Anh src="/a.jpg" src="/b.jpg" />', 'attribute', 'src', '<Anh src="/a.jpg" src="/b.jpg" />'],
    ['<Anh src={a} />', 'attribute', 'src', '<Anh src={a} />'],
    ['<Anh src />', 'attribute', 'src', '<Anh src />'],
    ['<Anh {...a} />', 'attribute', '{…}', '<Anh {...a} />'],
    ['<Anh rong="5" />', 'attribute', 'rong', '<Anh rong="5" />'],
    ['<Anh src="//a.vn/b.jpg" />', 'picture', '//a.vn/b.jpg', '<Anh src="//a.vn/b.jpg" />'],
    ['![Họp](//a.vn/b.jpg)', 'picture', '//a.vn/b.jpg', '![Họp](//a.vn/b.jpg)'],
    ['Xem [bài](ftp://a.vn)', 'link', 'ftp://a.vn', '[bài](ftp://a.vn)'],
    ['import x from "y"\nHết', 'module', 'import x from "y"', 'import x from "y"\nHết'],
    ['export * from "y"', 'module', 'export * from "y"', 'export * from "y"'],
    ['Có <5%', 'mark', '<', '<'],
    ['Có <b>12', 'unclosed', '<', '<'],
  ])('%s', (body, reason, name, words) => {
    expect(refused(body)).toEqual([[reason, name, words]]);
  });

  test.each([
    '{/* chờ xác minh */}',
    'Có {/* chờ xác minh */} 12 xã',
    '<Anh src="/a.jpg" alt="Họp" />',
    ' <Anh src="/a.jpg" alt="Một" /> <Anh src="/b.jpg" alt="Hai" />',
    '**12** xã, [bài](/2020/), xmpp:a@b.vn\n\n- một\n\n> hai\n\n---\n\n![Họp](a.jpg)',
    'Hàng import từ nước ngoài, export ra nước ngoài',
    'importx from y',
  ])('and this may stay: %s', (body) => {
    expect(refused(body)).toEqual([]);
  });

  test('two remarks with words between them are no remark', () => {
    expect(refused('{/* a */ b /* c */}').map(([reason]) => reason)).toEqual(['expression']);
  });
});

test('blocks of a page stand on lines of their own', () => {
  const { tree } = readBody('Một.\n\nHai.');
  expect(tree.children.map((node) => (node.type === 'text' ? node.value : node.type))).toEqual([
    'element',
    '\n',
    'element',
  ]);
});
