import { describe, expect, test } from 'vitest';
import { loneComponents } from '../../../src/lib/report/allow-list.ts';
import { firstWords, lastWords, nameAll } from '../../../src/lib/report/anchors.ts';
import { parseBody } from '../../../src/lib/report/dialect.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

const reasons = (body: string) => readBody(body).refused.map(({ reason }) => reason);

describe('a line that MDX would run is refused, a sentence is not', () => {
  test.each([
    'import x from "y"',
    "import 'y'",
    'import{a} from "y"',
    'import {a} from "y"',
    'import * as a from "y"',
    'import a, {b} from "y"',
    'import tenDai$1 , b',
    'export default 5',
    'export  const a = 5',
    'export let a',
    'export async function a() {}',
    'export {a}',
    'export{a}',
    'export * from "y"',
    'export* from "y"',
  ])('%s', (line) => {
    expect(reasons(line)).toContain('module');
    expect(reasons(`Mở đầu.\n\n${line}`)).toContain('module');
    expect(reasons(`Mở đầu: ${line}`)).not.toContain('module');
    expect(reasons(`> ${line}`)).not.toContain('module');
    expect(reasons(`- ${line}`)).not.toContain('module');
    expect(reasons(`## ${line}`)).not.toContain('module');
  });

  test.each([
    'import gạo tăng 5%',
    'import gạo',
    'imports x from y',
    'import gaofrom y',
    'export gạo tăng 5%',
    'exporter',
    'exports default',
  ])('%s may stay', (line) => {
    expect(reasons(line)).toEqual([]);
  });

  test('the refusal names the line alone', () => {
    const { refused } = readBody('Mở đầu.\n\nimport x from "y"\nexport default 5');
    expect(refused.map(({ name }) => name)).toEqual(['import x from "y"']);
  });
});

describe('a remark', () => {
  test.each(['{/* a */}', '{ /* a */ }', '{\n/* a\nb */\n}', '{/**/}', '{/* a * b */}'])(
    '%j may stay',
    (body) => {
      expect(readBody(`Một.\n\n${body}\n\nHai.`)).toMatchObject({ refused: [], text: 'Một.\nHai.' });
    },
  );

  test.each(['{a /* b */}', '{/* a */ b}', '{/* a}', '{a*/}', '{}'])('%j is none', (body) => {
    expect(reasons(`Một.\n\n${body}\n\nHai.`).length).toBeGreaterThan(0);
  });
});

describe('a component stands alone in its paragraph', () => {
  const lone = (body: string) => loneComponents(parseBody(body).tree.children[0] as never)?.length;

  test.each([
    [' <Anh src="a.jpg" alt="Họp">Chú thích</Anh> ', 1],
    ['Xem <Anh src="a.jpg" alt="Họp" />', undefined],
    ['<Anh src="a.jpg" alt="Họp" /> **và**', undefined],
    ['<b>a</b> <Anh src="a.jpg" alt="Họp" />', undefined],
    ['# <Anh src="a.jpg" alt="Họp" />', undefined],
    ['Chỉ có chữ', undefined],
  ])('%s: %s', (body, count) => {
    expect(lone(body)).toBe(count);
  });

  test('each with attributes of its own, in quotation marks, once', () => {
    expect(reasons('<Anh src="a.jpg" alt="Họp" />')).toEqual([]);
    expect(reasons('<Anh alt="Họp" alt="Họp" src="a.jpg" />')).toEqual(['attribute']);
    expect(reasons('<Anh src="a.jpg" alt={b} {...c} />')).toEqual(['attribute', 'attribute']);
  });

  test('others are told apart: tags of HTML, and components that there are not', () => {
    expect(reasons('Có <sup>2</sup> m')).toEqual(['tag']);
    expect(reasons('Có <Sup>2</Sup> m')).toEqual(['component']);
    expect(reasons('Có <anhDep>2</anhDep> m')).toEqual(['tag']);
    expect(reasons('Có <>2</> m')).toEqual(['tag']);
  });
});

describe('an address in words that leads nowhere', () => {
  test('is words, and in brackets is refused', () => {
    expect(reasons('Xem https://a.vn:99999 rồi')).toEqual([]);
    expect(reasons('Xem [bài](https://a.vn:99999) rồi')).toEqual(['link']);
    expect(reasons('Xem [bài][k].\n\n[k]: ftp://a.vn')).toEqual(['link']);
    expect(reasons('![Họp][h]\n\n[h]: //a.vn/b.jpg')).toEqual(['picture', 'link']);
  });

  test('the first definition of a name counts', () => {
    expect(reasons('![Họp][h]\n\n[h]: hop.jpg\n[h]: //a.vn/b.jpg')).not.toContain('picture');
  });
});

describe('words that nobody would read', () => {
  test.each([
    ['a mark before a number', '5 *3 m* dài', []],
    ['between numbers, the first', '5*3 m* dài', ['unseen']],
    ['between numbers behind', '*dài 5*3 m', ['unseen']],
    ['between numbers in front', 'cao 5*3 m*', ['unseen']],
    ['a list that begins with a year', '2020. Năm ấy', ['unseen']],
    ['a list from one', '1. Một\n2. Hai\n3. Ba', []],
    ['a list of the same number', '3. Ba\n3. Bốn', []],
    ['a list with a hole', '1. Một\n2. Hai\n4. Bốn', ['unseen']],
    ['a list that goes back', '2. Một\n1. Hai', ['unseen']],
    ['a list that reaches a year', '998. Một\n999. Hai\n1000. Ba', ['unseen']],
    ['a list of years', '2020. Một\n2021. Hai', ['unseen', 'unseen']],
    ['a list of one year twice', '2020. Một\n2020. Hai', ['unseen', 'unseen']],
    ['a note that nothing leads to', 'Có 5.\n\n[^a]: Nguồn.', ['unseen']],
    ['a note twice', 'Có 5[^a].\n\n[^a]: Nguồn.\n\n[^a]: Khác.', ['unseen']],
    ['a definition that nothing leads to', 'Có 5.\n\n[a]: /2020/', ['unseen']],
    ['a definition named as a note is', 'Có 5[^a], [xem][a].\n\n[^a]: Nguồn.\n\n[a]: /2020/', []],
    ['a note of the name of a definition alone', 'Có [xem][a].\n\n[^a]: Nguồn.\n\n[a]: /2020/', ['unseen']],
    ['a definition that a note leads to', 'Có 5[^a].\n\n[^a]: [Nguồn][b].\n\n[b]: /2020/', []],
    [
      'a definition that a lost note leads to',
      'Có 5.\n\n[^a]: [Nguồn][b].\n\n[b]: /2020/',
      ['unseen', 'unseen'],
    ],
    ['words behind a fence', '```bash\nmã\n```', ['unseen']],
    ['a cell too many, empty', '| A |\n|---|\n| a | |', []],
    ['a tag in a description', '![<b>Đại</b> hội](hop.jpg)', ['unseen']],
    ['a mark in a description', '![*Đại* hội **5**](hop.jpg)', []],
    ['references in a description', '![A &amp; B &#123;5&#125; &#x7B;](hop.jpg)', []],
    ['brackets in a description', '![A [5] \\] B](hop.jpg "x")', []],
    ['a description that a definition has', '![<b>Đại</b> hội][h]\n\n[h]: hop.jpg', ['unseen']],
  ])('%s', (_what, body, told) => {
    expect(reasons(body).filter((reason) => reason === 'unseen')).toEqual(told);
  });
});

describe('names of blocks and figures', () => {
  const named = (...parts: string[]) => ({ prefix: 'd', parts, further: [] });

  test('that are taken, or stand again, are counted on', () => {
    expect(nameAll([named('a'), named('a'), named('b'), named('a')], ['d-b'])).toEqual([
      'd-a',
      'd-a-2',
      'd-b-2',
      'd-a-3',
    ]);
    expect(nameAll([])).toEqual([]);
  });

  test('twins are told apart by what tells them apart, and no further', () => {
    const twin = (...further: string[]) => ({
      prefix: 'd',
      parts: ['a'],
      further: further.map((text) => () => text),
    });
    const [one, two, ...more] = nameAll([twin('x', 'y'), twin('x', 'z'), named('b')]);
    expect(one).toMatch(/^d-a-[0-9a-z]{4}$/);
    expect(two).toMatch(/^d-a-[0-9a-z]{4}$/);
    expect(one).not.toBe(two);
    expect(more).toEqual(['d-b']);
    expect(nameAll([twin('x'), twin('x')])).toEqual(['d-a', 'd-a-2']);
    const three = nameAll([twin('x', '1'), twin('x', '2'), twin('y', '3')]);
    expect(new Set(three).size).toBe(3);
    expect(three[2]).toMatch(/^d-a-[0-9a-z]{4}$/);
    expect(three[0]).toMatch(/^d-a-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect(nameAll([twin(), twin('x')])).toHaveLength(2);
  });

  test('a block of seven words is named by its beginning and its end, one of six by all', () => {
    const anchor = (body: string) => readBody(body).blocks[0]!.anchor;
    expect(anchor('một hai ba bốn năm sáu')).toMatch(/^d-[0-9a-z]{4}$/);
    expect(anchor('một hai ba bốn năm sáu bảy')).toMatch(/^d-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect(anchor('≠')).not.toBe(anchor('→'));
    expect(anchor('một  hai')).toBe(anchor('Một, hai!'));
  });

  test('the first and the last words, long or short', () => {
    const text = 'Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành 11 Nghị quyết và 24 Chỉ thị của huyện';
    expect(firstWords(text, 3)).toEqual(['trong', 'nhiem', 'ky']);
    expect(lastWords(text, 3)).toEqual(['thi', 'cua', 'huyen']);
    const long = `a ${'nghiêngngả'.repeat(20)} b`;
    expect(firstWords(long, 2)).toEqual(['a', 'nghiengnga'.repeat(20)]);
    expect(lastWords(long, 2)).toEqual(['nghiengnga'.repeat(20), 'b']);
    expect(firstWords('một', 3)).toEqual(['mot']);
    expect(lastWords('', 3)).toEqual([]);
  });
});
