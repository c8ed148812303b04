import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { annotate } from '../../../src/lib/report/annotate.ts';
import { anchorFigures } from '../../../src/lib/report/figure-anchors.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { reportSchema } from '../../../src/lib/report/schema.ts';
import { readStandoff } from '../../../src/lib/report/standoff.ts';

const file =
  'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx';
const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'))!;
const paragraphs = body!.trim().split(/\n{2,}/);
const facts = reportSchema.parse(parse(head!));
const { authorities } = await readAuthorities('content');

const prose = readBody(paragraphs.join('\n\n'));
const figures = anchorFigures(curateFigures(facts.statistics!, prose.text).figures, prose.blocks);
const found = readStandoff(prose, figures, facts, authorities, (path) => `/kho${path}`);
annotate(prose, found.annotations);
const root = prose.tree;

describe('the prose of the real report, with all that stands beside it', () => {
  test('has not one character more or less than the source', () => {
    expect(toString(root)).toBe(paragraphs.join('\n'));
  });

  test('has no link in a link, and nothing that takes focus in one', () => {
    visit(root, 'element', (link) => {
      if (link.tagName !== 'a') return;
      visit(link, 'element', (inner) => {
        if (inner === link) return;
        expect(inner.tagName).not.toBe('a');
        expect(inner.properties.tabIndex).toBeUndefined();
      });
    });
  });

  test('bears every id once', () => {
    const ids: unknown[] = [];
    visit(root, 'element', ({ properties }) => {
      if (properties.id) ids.push(properties.id);
    });
    expect(ids.filter((id) => String(id).startsWith('sl-'))).toHaveLength(27);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads from the words to the document, under the site’s own path', () => {
    const links: string[][] = [];
    visit(root, 'element', (link) => {
      const href = String(link.properties.href ?? '');
      if (href.includes('/van-kien/')) links.push([toString(link), href]);
    });
    expect(links).toEqual([
      ['Chỉ thị số 05 của Bộ Chính trị', '/kho/van-kien/05-ct-tw-2016/'],
      ['nghị quyết Đại hội XII của Đảng', '/kho/van-kien/nghi-quyet-dai-hoi-xii-2016/'],
      [
        'nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI',
        '/kho/van-kien/nghi-quyet-dai-hoi-tinh-vinh-phuc-xvi-2015/',
      ],
      ['Đề án 01 của BTV Tỉnh ủy', '/kho/van-kien/01-da-tu-vinh-phuc-2016/'],
      ['Chỉ thị 05/CT-TW', '/kho/van-kien/05-ct-tw-2016/'],
      ['Nghị quyết Trung ương 4 (khóa XII)', '/kho/van-kien/04-nq-tw-2016/'],
      ['Nghị quyết số 22-NQ/TW', '/kho/van-kien/22-nq-tw-2008/'],
      ['Điều lệ Đảng', '/kho/van-kien/dieu-le-dang-2011/'],
      ['Điều lệ Đảng', '/kho/van-kien/dieu-le-dang-2011/'],
    ]);
  });

  test('cites eight documents; two writings of Chỉ thị 05 are one', () => {
    expect(found.cited).toHaveLength(8);
    expect(found.cited[0]).toMatchObject({ id: '05-ct-tw-2016', words: 'Chỉ thị số 05 của Bộ Chính trị' });
    expect(found.cited[0]!.mentions.map(({ anchor }) => anchor)).toEqual(
      [1, 4].map((index) => prose.blocks[index]!.anchor),
    );
  });

  test('leaves a document that nobody could identify as plain words', () => {
    const unknown = found.cited.filter(({ id }) => id === undefined);
    expect(unknown.map(({ words }) => words)).toEqual(['nghị quyết Đại hội Đảng bộ huyện lần thứ II']);
  });

  test('keeps each citing sentence as printed', () => {
    for (const { mentions } of found.cited) {
      for (const { sentence, anchor } of mentions) {
        const block = prose.blocks.find((one) => one.anchor === anchor)!;
        expect(block.text).toContain(sentence);
        expect(paragraphs).toContain(block.text);
      }
    }
    const [mention] = found.cited.find(({ id }) => id === '22-nq-tw-2008')!.mentions;
    expect(mention!.sentence).toMatch(/^Thực hiện Nghị quyết số 22-NQ\/TW, .* rõ rệt\.$/);
    expect(mention!.sentence.slice(mention!.start, mention!.end)).toBe('Nghị quyết số 22-NQ/TW');
  });

  test('without the report naming it, 22-NQ/TW is left alone: two resolutions bear the number', () => {
    const plain = readBody('Thực hiện Nghị quyết số 22-NQ/TW, công tác xây dựng Đảng.');
    const guess = readStandoff(plain, [], { ...facts, documents: [] }, authorities, (path) => path);
    expect(guess.cited).toMatchObject([{ words: 'Nghị quyết số 22-NQ/TW' }]);
    expect(guess.cited[0]!.id).toBeUndefined();
    expect(guess.annotations).toEqual([]);
  });
});
