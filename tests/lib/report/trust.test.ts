import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { bodyToMdx } from '../../../src/lib/import/mdx/body.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { hostileBodies, hostileWords } from '../../support/hostile.ts';

/** What the page of a report may be made of. */
const elements = new Set(
  'p h1 h2 h3 h4 h5 h6 em strong del a img ul ol li input blockquote pre code br hr table thead tbody tr th td sup section figure figcaption'.split(
    ' ',
  ),
);
const attributes = new Set(
  'id href src alt title loading decoding className start checked disabled type ariaLabel ariaDescribedBy dataFootnotes dataFootnoteRef dataFootnoteBackref'.split(
    ' ',
  ),
);

/** Whatever a browser would find in the page that is not on the lists, or leads where a report may not lead. */
function strangeIn(body: string): string[] {
  const strange: string[] = [];
  visit(fromHtml(toHtml(readBody(body).tree), { fragment: true }), (node) => {
    if (node.type === 'comment') strange.push('<!-- -->');
    if (node.type !== 'element') return;
    if (!elements.has(node.tagName)) strange.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) strange.push(`${node.tagName} ${name}`);
      const leadsOut = /^\s*[/\\]{2}|^[^/?#]*:/.test(String(value));
      const allowed = name === 'href' && /^(?:https?:\/\/|mailto:|tel:)/i.test(String(value));
      if ((name === 'href' || name === 'src') && leadsOut && !allowed) strange.push(String(value));
    }
  });
  return strange;
}

const places: [name: string, put: (words: string) => string][] = [
  ['by itself', (words) => words],
  ['in a paragraph', (words) => `Có 5 chi bộ ${words} và 3 tổ.`],
  ['in a heading', (words) => `## Kết quả ${words}`],
  ['in a list', (words) => `- một\n- ${words}`],
  [
    'in a table',
    (words) => `| Xã | ${words.replaceAll('|', '\\|')} |\n|---|---|\n| A | ${words.replaceAll('|', '\\|')} |`,
  ],
  ['in a quotation', (words) => `> ${words}`],
  ['in a footnote', (words) => `Có 5[^1].\n\n[^1]: ${words}`],
  ['in a caption', (words) => `<Anh src="hop.jpg" alt="a">${words}</Anh>`],
  ['in a link', (words) => `[${words}](https://a.example)`],
  ['in a description', (words) => `![${words}](hop.jpg)`],
  ['in an attribute', (words) => `<Anh src="hop.jpg" alt="${words}">x</Anh>`],
];

test('there are at least 300 of each', () => {
  expect(hostileBodies.length).toBeGreaterThanOrEqual(300);
  expect(hostileWords.length).toBeGreaterThanOrEqual(200);
});

describe('hostile words in a body', () => {
  test.each(places)('%s make nothing that acts', (_, put) => {
    const acting = hostileBodies
      .map((words) => [words, strangeIn(put(words))])
      .filter(([, strange]) => strange!.length);
    expect(acting).toEqual([]);
  });

  test('by themselves are refused, every one', () => {
    const taken = hostileBodies.filter((words) => readBody(words).refused.length === 0);
    // What is left is words: Markdown sees no link in them, or they name a page of the site.
    expect(taken.filter((words) => /^[<{]|^(?:im|ex)port/.test(words))).toEqual([]);
    for (const words of taken) expect(toHtml(readBody(words).tree), words).not.toMatch(/<(?!\/?p\b)/);
  });

  test('as import writes them are words, not one of them lost', () => {
    for (const words of hostileWords) {
      const body = bodyToMdx({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
      });
      const { text, refused } = readBody(body);
      expect(refused, words).toEqual([]);
      expect(text).toBe(words.normalize('NFC'));
      expect(strangeIn(body), words).toEqual([]);
    }
  });
});
