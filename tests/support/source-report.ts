import { readFileSync } from 'node:fs';

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
