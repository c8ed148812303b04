import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/lib/report/read-body.ts';

/** Where the marks of a body lead, by the words there, and where the notes lead back. */
function linksOf(body: string) {
  const { tree, blocks } = readBody(body);
  const ids = new Set<string>();
  const links: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
    if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined)
      links.push(String(properties.href).slice(1));
  });
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  return { ids, links, notes, html: toHtml(tree) };
}

describe('a footnote', () => {
  test('is led to from its mark by its own words, and back', () => {
    const { ids, links, notes } = linksOf('Có 47 đảng viên[^1].\n\n[^1]: Số liệu năm 2019.');
    const [note] = notes;
    expect(note!.anchor).toMatch(/^d-[0-9a-z]{4}$/);
    expect(links).toEqual([note!.anchor, `${note!.anchor}-cho-doc`]);
    for (const link of links) expect(ids.has(link), link).toBe(true);
  });

  test('keeps its address when another comes before it', () => {
    const later = linksOf('Mở đầu[^x]. Có 47 đảng viên[^1].\n\n[^x]: Mới.\n[^1]: Số liệu năm 2019.');
    const before = linksOf('Có 47 đảng viên[^1].\n\n[^1]: Số liệu năm 2019.');
    expect(later.notes[1]!.anchor).toBe(before.notes[0]!.anchor);
  });

  test('that is marked twice or more often has a way back to each mark', () => {
    const { ids, links, notes } = linksOf('Một[^a], hai[^a], ba[^a].\n\n[^a]: Nguồn.');
    const name = notes[0]!.anchor;
    expect(links).toEqual([name, name, name, `${name}-cho-doc`, `${name}-cho-doc-2`, `${name}-cho-doc-3`]);
    for (const link of links) expect(ids.has(link), link).toBe(true);
  });

  test('may have a name that ends as a second mark does', () => {
    const { ids, links, notes } = linksOf(
      'Một[^a], hai[^a-2], ba[^a-2], bốn[^a].\n\n[^a]: Nguồn một.\n[^a-2]: Nguồn hai.',
    );
    const [one, two] = notes.map(({ anchor }) => anchor);
    expect(links.slice(0, 4)).toEqual([one, two, two, one]);
    for (const link of links) expect(ids.has(link), link).toBe(true);
    expect(new Set(links).size).toBe(6);
  });

  test('in Vietnamese letters is found too', () => {
    const { ids, links } = linksOf('Có 47 đảng viên[^ghi chú].\n\n[^ghi chú]: Số liệu năm 2019.');
    const other = linksOf('Có 47 đảng viên[^nguồn].\n\n[^nguồn]: Số liệu năm 2019.');
    for (const link of [...links, ...other.links]) expect(ids.has(link) || other.ids.has(link)).toBe(true);
  });
});

test('a heading or link whose name looks like a note’s stays as it is', () => {
  const { html } = linksOf('## Fn 1\n\nXem [trên](#fn-1), có[^1].\n\n[^1]: Nguồn.');
  expect(html).toContain('<h2 id="fn-1">');
  const without = linksOf('Xem [trên](#fn-1).');
  expect(without.html).toContain('href="#fn-1"');
});

test('the page’s heading over the notes is no word of the report', () => {
  const { text, blocks } = readBody('Có 153[^1].\n\n[^1]: Nguồn *2019*.');
  expect(text).toBe('Có 153.\nNguồn 2019.');
  expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
    ['paragraph', 1],
    ['footnote', undefined],
  ]);
});
