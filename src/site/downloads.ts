import { address, builtOn } from './addresses.ts';
import { vi } from '../i18n/vi.ts';
import { contentType } from '../lib/publish/content-types.ts';
import type { Dataset } from '../lib/publish/dataset.ts';
import { writeFigures, type FigureFormat } from '../lib/publish/figure-files.ts';
import { writeFigureParts, type FigurePart } from '../lib/publish/figure-parts.ts';
import { figureRecord, type FigureRecord } from '../lib/publish/figure-record.ts';
import type { StatisticsRow } from '../lib/statistics/statistics.ts';
import { site } from './site.ts';

export const figureFormats: FigureFormat[] = ['json', 'csv', 'csv-metadata.json'];

/** A download of this archive at `path`. */
export function describeDataset(title: string, description: string, path: string): Dataset {
  return {
    title,
    description,
    about: address('/du-lieu/'),
    url: address(path),
    built: builtOn,
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
  const dataset = describeDataset(title, vi.downloads.figuresAbout, `${path}.${format}`);
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
  const dataset = describeDataset(title, vi.downloads.figuresAbout, `${path}.${format}`);
  const listed = parts.map(({ name, rows }) => ({ name, count: rows.length }));
  return new Response(writeFigureParts(format, dataset, listed), {
    headers: { 'Content-Type': contentType(`.${format}`) },
  });
}

/** A JSON download. */
export function jsonFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': contentType('.json') } });
}
