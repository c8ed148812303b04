import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { citeDocuments } from '../../../src/lib/authorities/documents/resolve.ts';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { citedDocuments, documentAnnotations } from '../../../src/lib/report/cited-documents.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { readStandoff } from '../../../src/lib/report/standoff.ts';

const { authorities } = await readAuthorities('content');
const facts = { date: '2020-09-21', term: '2015–2020', district: 'song-lo', documents: ['22-nq-tw-2008'] };
const body = [
  'Năm qua có 5 chi bộ. Huyện ủy quán triệt Chỉ thị 05/CT-TW. Kết quả khá.',
  'Thực hiện Nghị quyết số 22-NQ/TW và Chỉ thị số 05 của Bộ Chính trị, BTV họp; BTV giao việc.',
  'Nghị quyết số 99-NQ/HU được ban hành; sau đó Nghị quyết số 99-NQ/HU được sửa.',
].join('\n\n');
const read = () => {
  const prose = readBody(body);
  const citations = citeDocuments(prose.text, authorities.documents, facts);
  return { prose, citations, cited: citedDocuments(citations, prose.blocks) };
};

describe('the documents that a report cites', () => {
  test('each once, in the order in which a reader meets them; two writings of one are one', () => {
    const { cited } = read();
    expect(cited.map(({ id, words }) => [id, words])).toEqual([
      ['05-ct-tw-2016', 'Chỉ thị 05/CT-TW'],
      ['22-nq-tw-2008', 'Nghị quyết số 22-NQ/TW'],
      [undefined, 'Nghị quyết số 99-NQ/HU'],
    ]);
    expect(cited[2]).not.toHaveProperty('id');
    expect(cited.map(({ mentions }) => mentions.length)).toEqual([2, 1, 2]);
  });

  test('each place with its block, its number, and the sentence as printed', () => {
    const { cited, prose } = read();
    const [first, second] = cited[0]!.mentions;
    expect(first).toMatchObject({
      anchor: prose.blocks[0]!.anchor,
      number: 1,
      sentence: 'Huyện ủy quán triệt Chỉ thị 05/CT-TW.',
    });
    expect(second).toMatchObject({ anchor: prose.blocks[1]!.anchor, number: 2 });
    expect(second!.sentence).toMatch(/^Thực hiện Nghị quyết số 22-NQ\/TW .*giao việc\.$/);
    for (const { mentions } of cited)
      for (const { sentence, start, end } of mentions)
        expect(sentence.slice(start, end)).toMatch(/^(?:Chỉ thị|Nghị quyết) .*(?:TW|HU|Trị|trị)$/);
  });

  test('words through two sentences are told with their whole block', () => {
    const { prose, citations } = read();
    const [block] = prose.blocks;
    const wide = { ...citations[0]!, start: block!.start + 4, end: block!.start + block!.text.length - 4 };
    const [{ mentions } = { mentions: [] }] = citedDocuments([wide], prose.blocks);
    expect(mentions[0]).toMatchObject({ sentence: block!.text, start: 4, end: block!.text.length - 4 });
  });

  test('the very first and the very last words of a block are in it', () => {
    const { prose, citations } = read();
    const { text, start } = prose.blocks[1]!;
    const at = (from: number, to: number) =>
      citedDocuments([{ ...citations[0]!, start: from, end: to }], prose.blocks)[0]!.mentions[0]!;
    expect(at(start, start + 9)).toMatchObject({ number: 2, start: 0, end: 9 });
    expect(at(start + text.length - 5, start + text.length).end).toBe(text.length);
  });

  test('what stands before every block is nowhere', () => {
    const { prose, citations } = read();
    expect(citedDocuments(citations, [])).toEqual([]);
    expect(citedDocuments(citations, prose.blocks.slice(2)).map(({ words }) => words)).toEqual([
      'Nghị quyết số 99-NQ/HU',
    ]);
  });

  test('those that are known lead to their page, the others stay words', () => {
    const { citations, prose } = read();
    const links = documentAnnotations(citations, (id) => `/van-kien/${id}/`);
    expect(
      links.map(({ start, end, properties }) => [prose.text.slice(start, end), properties.href]),
    ).toEqual([
      ['Chỉ thị 05/CT-TW', '/van-kien/05-ct-tw-2016/'],
      ['Nghị quyết số 22-NQ/TW', '/van-kien/22-nq-tw-2008/'],
      ['Chỉ thị số 05 của Bộ Chính trị', '/van-kien/05-ct-tw-2016/'],
    ]);
    expect(links.every(({ tagName }) => tagName === 'a')).toBe(true);
  });
});

describe('all that stands beside a report', () => {
  const beside = (report: Partial<typeof facts> = {}, text = body, figures: LocatedFigure[] = []) =>
    readStandoff(readBody(text), figures, { ...facts, ...report }, authorities, (path) => `/kho${path}`);

  test('figures, documents and abbreviations, each around its words', () => {
    const start = body.indexOf('5 chi bộ');
    const figure = { id: 'sl-1', start, end: start + 8, value: 5 } as LocatedFigure;
    const { annotations, abbreviations } = beside({}, body, [figure]);
    expect(annotations.map(({ tagName }) => tagName)).toEqual(['data', 'a', 'a', 'a', 'a', 'abbr', 'abbr']);
    expect(annotations[2]!.properties.href).toBe('/kho/van-kien/05-ct-tw-2016/');
    expect(abbreviations).toEqual([{ form: 'BTV', expansion: 'Ban Thường vụ' }]);
    expect(annotations.slice(-2).map(({ properties }) => properties.tabIndex)).toEqual([0, -1]);
  });

  test('a congress is that of the report’s own district and province, in its own term', () => {
    const ids = (report: Partial<typeof facts>) =>
      beside(report, 'Thực hiện nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, năm qua có 5 chi bộ.').cited.map(
        ({ id }) => id,
      );
    expect(ids({})).toEqual(['nghi-quyet-dai-hoi-tinh-vinh-phuc-xvi-2015']);
    expect(ids({ district: 'khong-co' })).toEqual([undefined]);
  });
});
