import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { abbreviationSchema, plainExpansions } from '../../../src/lib/abbreviations/schema.ts';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { finishProse } from '../../../src/lib/reports/finish-prose.ts';
import { reportSchema } from '../../../src/lib/reports/schema.ts';
import { readStandoff } from '../../../src/lib/reports/standoff.ts';

const file =
  'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx';
const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'))!;
const paragraphs = body!.trim().split(/\n{2,}/);
const { statistics } = reportSchema.parse(parse(head!));
const abbreviations = (parse(readFileSync('content/abbreviations.yaml', 'utf8')) as unknown[]).map((entry) =>
  abbreviationSchema.parse(entry),
);
const authorities = { expansions: plainExpansions(abbreviations) };

const { html } = finishProse(paragraphs.map((text) => `<p>${text}</p>`).join('\n'), (prose) =>
  readStandoff(prose, curateFigures(statistics!, prose.text).figures, authorities),
);
const root = fromHtml(html, { fragment: true });

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
});
