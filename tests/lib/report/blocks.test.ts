import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/lib/report/read-body.ts';

const kinds = (body: string) => readBody(body).blocks.map(({ kind, number }) => [kind, number]);
/** What of the source stands where a word of the text is said to stand. */
const sourceAt = (body: string, word: string) => {
  const { text, sourceOffset } = readBody(body);
  return body.slice(sourceOffset(text.indexOf(word))).slice(0, word.length);
};

describe('blocks', () => {
  test('readers count them; headings and notes are not counted', () => {
    expect(
      kinds(
        '## Kết quả\n\nMột[^1].\n\n1. hai\n\n- ba\n\n> bốn\n\n| a |\n|---|\n| b |\n\n```\nmã\n```\n\n<Anh src="a.png" alt="x">Ảnh</Anh>\n\n###### Hết\n\nTám.\n\n[^1]: Nguồn.',
      ),
    ).toEqual([
      ['heading', undefined],
      ['paragraph', 1],
      ['list', 2],
      ['list', 3],
      ['quotation', 4],
      ['table', 5],
      ['code', 6],
      ['picture', 7],
      ['heading', undefined],
      ['paragraph', 8],
      ['footnote', undefined],
    ]);
    expect(readBody('Một.\n\nHai.').blocks[0]).toHaveProperty('number', 1);
    expect(readBody('# Một').blocks[0]).not.toHaveProperty('number');
  });

  test('one without words is none', () => {
    expect(kinds('Một.\n\n***\n\n![](hop.jpg)\n\nHai.')).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
    ]);
    expect(readBody('   \n\n\n').blocks).toEqual([]);
  });

  test('each begins where it stands in the whole text', () => {
    const { text, blocks } = readBody('# Một\n\nHai ba\n\n- bốn\n- năm\n\n\n```\nmã  \n\n```\n\nHết  ');
    for (const { start, text: words } of blocks) expect(text.slice(start, start + words.length)).toBe(words);
    expect(text).toBe('Một\nHai ba\nbốn\nnăm\nmã\nHết');
  });

  test('what the page’s markup sets between is no word, what the report has is', () => {
    expect(readBody('- [x] Kết nạp **5**\n- [ ] *Kỷ* luật').text).toBe('Kết nạp 5\nKỷ luật');
    expect(readBody('> Một\n>\n> Hai\n>\n> - ba').text).toBe('Một\nHai\nba');
    expect(readBody('- một\n\n  hai\n- ba').text).toBe('một\nhai\nba');
    expect(readBody('**Có** *5* chi bộ').text).toBe('Có 5 chi bộ');
    expect(readBody('Một[^1]\n\n[^1]: Hai\n\n    Ba').text).toBe('Một\nHai\nBa');
    expect(readBody('x<sup>2</sup> m').text).toBe('x<sup>2</sup> m');
  });

  test('lines end in one way, whatever machine wrote them', () => {
    expect(readBody('```\r\nmột\rhai\r\n\r\nba\r\n```').text).toBe('một\nhai\n\nba');
    expect(readBody('Một *hai*\rba').text).toBe('Một hai ba');
  });

  test('its address is the id of its element', () => {
    const { tree, blocks } = readBody('## Kết quả\n\nMột.\n\n- hai');
    for (const { anchor } of blocks) expect(toHtml(tree).split(`id="${anchor}"`)).toHaveLength(2);
  });

  test('a heading against a twin by the words under it', () => {
    const body = '## Kết quả\n\nNăm 2020.\n\n## Kết quả\n\nNăm 2021.';
    const [first, , second] = readBody(body).blocks.map(({ anchor }) => anchor);
    expect(first).toMatch(/^ket-qua-[0-9a-z]{4}$/);
    expect(second).toMatch(/^ket-qua-[0-9a-z]{4}$/);
    expect(second).not.toBe(first);
    expect(readBody('## Kết quả\n\nMột\n\n## Kết quả').blocks.map(({ anchor }) => anchor)).not.toContain(
      'ket-qua',
    );
    expect(readBody('## Kết quả').blocks[0]!.anchor).toBe('ket-qua');
    expect(readBody('## …').blocks[0]!.anchor).toBe('muc');
  });
});

describe('links', () => {
  test('words in a link are told, so that no other is put inside', () => {
    const { runs } = readBody(
      'Có [năm **chi** bộ](/2020/) và 6, xem www.songlo.vn\n\n| [a](/b/) | c |\n|---|---|',
    );
    expect(
      runs.map(({ node, linked }) => [node.value.trim(), linked]).filter(([words]) => words !== ''),
    ).toEqual([
      ['Có', false],
      ['năm', true],
      ['chi', true],
      ['bộ', true],
      ['và 6, xem', false],
      ['www.songlo.vn', true],
      ['a', true],
      ['c', false],
    ]);
  });
});

describe('the place of a word in the source', () => {
  test.each([
    ['in a fence', 'Trước.\n\n```\nmã 5 chi bộ\n  hai\n```\n', 'chi bộ'],
    ['in a fence of tildes', '~~~\nmã 5 chi bộ\n~~~', 'chi bộ'],
    ['in a longer fence', '`````\nmã\n```\n5 chi bộ\n`````', 'chi bộ'],
    ['in a fence in a list', '- một\n\n  ```\n  5 chi bộ\n  ```', 'chi bộ'],
    ['in a fence that names a language', '```ts\nts 5 chi bộ\n```', 'ts 5'],
    ['in a fence of tildes that names a language', '~~~ts `x`\nts 5 chi bộ\n~~~', 'ts 5'],
    ['in code', 'Cột `5 chi bộ` có', 'chi bộ'],
    ['in an address', 'Xem https://a.vn/b, www.songlo.vn và tiếp', 'www.songlo.vn'],
    ['behind an address', 'Xem https://a.vn/b, www.songlo.vn và tiếp', 'tiếp'],
    ['in the same address, the second time', 'Xem www.a.vn rồi www.a.vn', 'www.a.vn'],
    ['in a table', '| Xã | Số |\n|---|--:|\n| A | 24 |', '24'],
    ['in a caption', '<Anh src="hop.png" alt="Ảnh">Ảnh: 25</Anh>', 'Ảnh: 25'],
  ])('%s', (_where, body, word) => {
    expect(sourceAt(body, word)).toBe(word);
  });

  test('of an address that stands twice, each where it stands', () => {
    const body = 'Xem www.a.vn rồi www.a.vn';
    const { text, sourceOffset } = readBody(body);
    expect(sourceOffset(text.lastIndexOf('www'))).toBe(body.lastIndexOf('www'));
  });

  test('before and behind all words', () => {
    expect(readBody('').sourceOffset(5)).toBe(0);
    const { sourceOffset } = readBody('Có **5** xã');
    expect(sourceOffset(0)).toBe(0);
    expect(sourceOffset(7)).toBe(11);
    expect(sourceOffset(99)).toBe(11);
    expect(readBody('**5** xã').sourceOffset(-3)).toBe(2);
  });

  test('asked for in any order', () => {
    const body = 'Có **5** chi bộ, *6* xã';
    const { text, sourceOffset } = readBody(body);
    for (const word of ['xã', '5', '6', 'chi', '5'])
      expect(body.startsWith(word, sourceOffset(text.indexOf(word)))).toBe(true);
  });
});
