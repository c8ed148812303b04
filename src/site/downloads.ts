import { address } from './addresses.ts';
import { vi } from '../i18n/vi.ts';
import { contentType } from '../lib/publish/content-types.ts';
import type { Dataset } from '../lib/publish/dataset.ts';
import { writeFigures, type FigureFormat } from '../lib/publish/figure-files.ts';
import { writeFigureParts, type FigurePart } from '../lib/publish/figure-parts.ts';
import { figureRecord, type FigureRecord } from '../lib/publish/figure-record.ts';
import { newestDay, type DatedReport } from '../lib/publish/newest-day.ts';
import type { StatisticsRow } from '../lib/statistics/statistics.ts';
import { site } from './site.ts';

export const figureFormats: FigureFormat[] = ['json', 'csv', 'csv-metadata.json'];

/** A download of this archive at `path`, made of `reports`. */
export function describeDataset(
  title: string,
  description: string,
  path: string,
  reports: Iterable<DatedReport>,
): Dataset {
  return {
    title,
    description,
    about: address('/du-lieu/'),
    url: address(path),
    built: newestDay(reports, process.env.SOURCE_DATE_EPOCH),
    rights: site.rights,
    publisher: site.publisher,
    archive: site.name,
  };
}

export function toFigureRecord({ report, figure }: Pick<StatisticsRow, 'report' | 'figure'>): FigureRecord {
  return figureRecord(report, figure, address);
}

/** A set of figures in one of its three forms; `path` is without the ending: `/du-lieu/so-lieu`. */
export function figureFile(
  format: FigureFormat,
  title: string,
  path: string,
  rows: StatisticsRow[],
): Response {
  const dataset = describeDataset(title, vi.downloads.figuresAbout, `${path}.${format}`, reportsOf(rows));
  return new Response(writeFigures(format, dataset, rows.map(toFigureRecord)), {
    headers: { 'Content-Type': contentType(`.${format}`) },
  });
}

/** The list of the files by year, at the address of the whole set. */
export function figurePartsFile(
  format: FigureFormat,
  title: string,
  path: string,
  parts: FigurePart<StatisticsRow>[],
): Response {
  const reports = reportsOf(parts.flatMap(({ rows }) => rows));
  const dataset = describeDataset(title, vi.downloads.figuresAbout, `${path}.${format}`, reports);
  const listed = parts.map(({ name, rows }) => ({ name, count: rows.length }));
  return new Response(writeFigureParts(format, dataset, listed), {
    headers: { 'Content-Type': contentType(`.${format}`) },
  });
}

function reportsOf(rows: readonly StatisticsRow[]): Set<DatedReport> {
  return new Set(rows.map(({ report }) => report));
}

/** A JSON download. */
export function jsonFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': contentType('.json') } });
}
