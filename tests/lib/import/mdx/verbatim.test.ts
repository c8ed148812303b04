import type { PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { bodyToMdx } from '../../../../src/lib/import/mdx/body.ts';
import { importText } from '../import-fixture.ts';
import { beyondProse, renderedText } from '../rendered-text.ts';

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

const troublesome = [
  'Tỷ lệ hộ nghèo còn <5%, {ghi rõ} số liệu',
  '‹Ảnh: Thu Hà> và <Ảnh: Thu Hà›',
  'Thư gửi <a@b.vn> hoặc a_b@c.vn',
  'Diện tích 5*3*2 m, *chú thích* và **đậm**',
  'import hàng hóa từ nước ngoài',
  'export nông sản',
  '- gạch đầu dòng',
  '+ dấu cộng',
  '* dấu sao',
  '# thăng',
  '#mười',
  '> dấu lớn hơn',
  '2020. Năm của đại hội',
  '1) Về công tác tổ chức',
  '---',
  '- - -',
  '***',
  '=====',
  '~~gạch~~ và ~một~ và ~~~',
  '`mã` và ```',
  '[liên kết](http://a.vn) và [^1] và [x]: y',
  '[x]: http://a.vn',
  '![ảnh](a.jpg)',
  '| a | b |',
  '&lt; &#123; &copy; &nbsp; & và R&D;',
  'C:\\đảng\\*.doc \\',
  'http://a.vn/a_b*c*d?x=1&lt;2 và www.a_b_c.vn/*x*',
  'https://vinhphuc.gov.vn/ct/cms/tintuc/Lists/a.aspx?ItemID=1',
  '<!-- chú thích -->',
  '</p> <br/> <b>đậm</b>',
  '}{ } {} {{x}}',
  '_nghiêng_ __đậm__ a_b_c _ ',
  'x  hai dấu cách\tvà tab',
  '$5$ ^trên^ ::: @x %y',
  'Điều 1. Hết./.',
];

describe('rendering gives the words back, mark for mark', () => {
  test.each(troublesome)('%s', (text) => {
    const body = bodyToMdx(root(paragraph('Trên.'), paragraph(text), paragraph('Dưới.')));
    expect(renderedText(body)).toBe(`Trên.\n${text.trim()}\nDưới.`);
    expect(beyondProse(body)).toEqual([]);
  });
});

describe('what needs no escape has none', () => {
  test.each([
    'Đảng bộ huyện Sông Lô; đạt 94,2%, hơn 88% (khóa XII) - kinh tế - xã hội.',
    'Nghị quyết số 22-NQ/TW, “Đẩy mạnh”… 05/CT-TW, 2.095 & 03; a = b + c',
    'Một dấu * ở giữa, snake_case_name, [ngoặc vuông], R&D, 50 > 40, #hai, C:\\đ',
    'Xem https://dangcongsan.vn/xay-dung-dang hoặc www.vinhphuc.gov.vn',
  ])('%s', (text) => {
    expect(bodyToMdx(root(paragraph(text)))).toBe(`${text}\n`);
  });
});

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = [
  ...'*_~`[](){}<>#|-+=.!&\\"\'^$:;@/ ',
  ...[
    'đảng',
    'bộ',
    'Sông Lô',
    '2020.',
    '1)',
    ' ',
    ' ',
    ' ',
    '**',
    '__',
    '~~',
    '---',
    '](',
    '[^',
    ']:',
    '&amp;',
    '<5%',
  ],
  ...[
    '{ghi rõ}',
    'http://a.vn/x_y',
    'www.b.vn',
    'a@b.vn',
    'import ',
    'export ',
    '…',
    '“',
    '”',
    '94,2%',
    '\t',
  ],
];

function sentence(next: () => number): string {
  const length = 1 + Math.floor(next() * 12);
  const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
  return text.trim() || 'x';
}

function inline(next: () => number): PhrasingContent[] {
  return Array.from({ length: 1 + Math.floor(next() * 3) }, (): PhrasingContent => {
    const text: PhrasingContent = { type: 'text', value: sentence(next) };
    const kind = next();
    if (kind < 0.15) return { type: 'strong', children: [text] };
    if (kind < 0.3) return { type: 'emphasis', children: [text] };
    return text;
  });
}

const words = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('children' in node ? words(node.children) : 'value' in node ? node.value : ''))
    .join('')
    .trim();

describe('whatever the text is full of', () => {
  test('two thousand paragraphs come back', () => {
    const next = random(20200921);
    for (let i = 0; i < 2000; i++) {
      const text = sentence(next);
      const body = bodyToMdx(root(paragraph(text)));
      expect([body, renderedText(body)]).toEqual([body, text]);
    }
  });

  test('one hundred whole texts come back, line by line', async () => {
    const next = random(2184);
    for (let i = 0; i < 100; i++) {
      const lines = Array.from({ length: 1 + Math.floor(next() * 6) }, () => sentence(next));
      const close = 'Huyện ủy đã ban hành nghị quyết về công tác này trong năm./.';
      const text = ['Sông Lô đổi mới công tác cán bộ', '21/09/2020', ...lines, close].join(
        next() < 0.5 ? '\n' : '\n\n',
      );
      const { body } = await importText(text);
      expect([text, renderedText(body)]).toEqual([text, [...lines, close].join('\n')]);
    }
  });

  test('six hundred headings, items, cells, quotations and marked paragraphs come back', () => {
    const next = random(94);
    for (let i = 0; i < 600; i++) {
      const children = inline(next);
      const text = words(children);
      if (!text) continue;
      const blocks: [RootContent, string][] = [
        [{ type: 'paragraph', children }, text],
        [{ type: 'heading', depth: 2, children }, text],
        [
          {
            type: 'list',
            ordered: next() < 0.5,
            children: [
              { type: 'listItem', children: [{ type: 'paragraph', children }] },
              {
                type: 'listItem',
                children: [{ type: 'paragraph', children: [{ type: 'text', value: 'hai' }] }],
              },
            ],
          },
          `${text}\nhai`,
        ],
        [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }, text],
        [
          {
            type: 'table',
            children: [0, 1].map(() => ({
              type: 'tableRow',
              children: [
                { type: 'tableCell', children },
                { type: 'tableCell', children: [{ type: 'text', value: 'x' }] },
              ],
            })),
          },
          `| ${text} | x |\n| ${text} | x |`,
        ],
      ];
      for (const [block, expected] of blocks) {
        const body = bodyToMdx(root(block));
        expect([body, renderedText(body)]).toEqual([body, expected]);
      }
    }
  });
});

describe('a paragraph of very many lines', () => {
  const lines = Array.from({ length: 1200 }, (_, at) => `Dòng ${at} có 12 chi bộ.`);

  test('goes on in other paragraphs and keeps each line, in its order', () => {
    const children = lines.flatMap((value): PhrasingContent[] => [
      { type: 'text', value },
      { type: 'break' },
    ]);
    const mdx = bodyToMdx(root({ type: 'paragraph', children }));
    expect(mdx.trim().split('\n\n')).toHaveLength(3);
    expect(mdx.split('\n').filter(Boolean)).toEqual(lines.map((line) => expect.stringContaining(line)));
  });
});
