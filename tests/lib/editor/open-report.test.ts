import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { archived } from './a-draft.ts';
import { authoritiesWith } from '../../support/authorities.ts';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { statisticsSchema } from '../../../src/lib/figures/schema.ts';
import { finishDraft } from '../../../src/lib/editor/draft.ts';
import { openReportFile } from '../../../src/lib/editor/open-report.ts';
import { importFixture } from '../import/import-fixture.ts';

const seedName = 'dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx';
const seed = readFileSync(`content/reports/2020/09/${seedName}`, 'utf8');
const authorities = authoritiesWith({});

const head = (text: string) => parse(text.split('---\n')[1]!) as Record<string, unknown>;
const figuresOf = (text: string, words: string) =>
  curateFigures(statisticsSchema.parse(head(text).statistics ?? []), words).figures;

const withHead = (lines: string) => `---
title: Đảng bộ huyện Sông Lô lớn mạnh
date: 2020-09-21
author: Lệ Quyên
district: song-lo # xã cùng tên lập năm 2025
term: 2015-2020
source:
  name: Báo Vĩnh Phúc
  digest: sha256:${'0'.repeat(64)}
corrections:
  - date: 2021-03-02
    note: sửa tên xã theo bản gốc
${lines}---

Huyện ủy đã ban hành 11 Nghị quyết và 2.095 công văn.
`;

describe('a report of the archive is opened for review', () => {
  test('the seed report, written by hand, is all reviewed; saved again its figures are the same, in their order', () => {
    const draft = openReportFile(seedName, seed, authorities);
    expect(draft.figures.length).toBe(27);
    expect(draft.figures.every(({ decision }) => decision === 'accepted')).toBe(true);
    const { text, words, path } = finishDraft(draft, archived);
    expect(path).toBe(`2020/09/${seedName}`);
    const facts = (source: string) =>
      figuresOf(source, words).map(({ prefix: _, suffix: __, ...figure }) => figure);
    expect(facts(text)).toEqual(facts(seed));
    const others = (source: string) => ({ ...head(source), statistics: undefined });
    expect(others(text)).toEqual(others(seed));
    expect(text.split('---\n\n').at(-1)).toBe(seed.split('---\n\n').at(-1));
  });

  test('what import wrote is left to review, and what is accepted loses its mark and nothing else', async () => {
    const { text, path } = await importFixture('fixtures/import/utf-8.txt');
    const draft = openReportFile(path!.replace(/^.*\//, ''), text, authorities);
    expect(draft.figures.every(({ decision }) => decision === 'undecided')).toBe(true);
    expect(head(finishDraft(draft, archived).text)).toEqual(head(text));
    draft.figures[0]!.decision = 'accepted';
    const saved = finishDraft(draft, archived).text;
    expect(saved.split('\n').length).toBe(text.split('\n').length - 1);
    expect(text.split('\n').filter((line) => !saved.includes(line))).toEqual([]);
  });

  test('keys and comments that the page has no field for stay, and no digest is made anew', () => {
    const statistics =
      'statistics:\n  - group: Văn bản\n    figures:\n      - quote: 11 Nghị quyết\n        label: Nghị quyết\n        state: automatic\n';
    const draft = openReportFile('bai.mdx', withHead(statistics), authorities);
    expect(draft.figures).toMatchObject([{ quote: '11 Nghị quyết', decision: 'undecided' }]);
    draft.figures[0]!.decision = 'accepted';
    expect(finishDraft(draft, archived).text).toBe(
      withHead(statistics.replace('        state: automatic\n', '')),
    );
  });

  test('where it declares no figures, those that its page shows are there to be decided on', () => {
    const draft = openReportFile('bai.mdx', withHead(''), authorities);
    expect(draft.figures.map(({ quote, decision }) => [quote, decision])).toEqual([
      ['11 Nghị quyết', 'undecided'],
      ['2.095 công văn', 'undecided'],
    ]);
  });

  test.each([
    [
      'a figure that the text does not state',
      'statistics:\n  - group: Văn bản\n    figures:\n      - quote: 12 Nghị quyết\n        label: Nghị quyết\n',
      'dòng 16',
    ],
    [
      'a state that there is not',
      'statistics:\n  - group: Văn bản\n    figures:\n      - quote: 11 Nghị quyết\n        label: Nghị quyết\n        state: roi\n',
      'dòng 18',
    ],
    ['broken YAML', 'statistics: [\n', 'dòng'],
  ])('%s keeps it closed, so that saving loses nothing', (_, lines, where) => {
    expect(() => openReportFile('bai.mdx', withHead(lines), authorities)).toThrow(where);
  });
});
