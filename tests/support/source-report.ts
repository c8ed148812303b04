import { readFileSync } from 'node:fs';
import { curateFigures } from '../../src/lib/figures/curate.ts';
import { statisticsSchema } from '../../src/lib/figures/schema.ts';
import { anchorFigures } from '../../src/lib/report/figure-anchors.ts';
import { readBody } from '../../src/lib/report/read-body.ts';
import { readReportSource } from '../../src/lib/report/source.ts';

export const reportPath =
  '2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang/';

export const reportFile =
  'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx';

/** A figure of the source report as a person labelled it. */
export interface GoldFigure {
  n: number;
  quote: string;
  value: number | { from: number; to: number };
  unit: string;
  group: string;
  /** `exact` where nothing qualifies the number. */
  qualifier: string;
  period: string;
  subject: string;
}

export const goldFigures = JSON.parse(
  readFileSync('tests/fixtures/gold/song-lo.figures.gold.json', 'utf8'),
) as GoldFigure[];

/**
 * The report as received: title, date, nine paragraphs and the author, without the portal's furniture
 * (an empty line and «Các tin đã đưa ngày:»).
 */
export function sourceReport(): { title: string; date: string; paragraphs: string[]; author: string } {
  const lines = readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [title, date, ...rest] = lines as [string, string, ...string[]];
  return { title, date, paragraphs: rest.slice(0, 9), author: rest[9]! };
}

const source = readReportSource(reportFile, readFileSync(reportFile, 'utf8'));
const { text, blocks } = readBody(source.body);
const statistics = statisticsSchema.parse((source.data as { statistics: unknown }).statistics);
const figures = anchorFigures(curateFigures(statistics, text).figures, blocks);

/** The anchor of a figure's words, by its number in the sidebar: `sl-k6yz-knek`. */
export function sl(n: number): string {
  return figures[n - 1]!.id;
}

/** The anchor of a figure in the sidebar. */
export function so(n: number): string {
  return sl(n).replace(/^sl/, 'so');
}

/** The anchor of a paragraph, by its number. */
export function paragraph(n: number): string {
  return blocks.find(({ number }) => number === n)!.anchor;
}
