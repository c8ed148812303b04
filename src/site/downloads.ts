import { address, builtOn } from './addresses.ts';
import { vi } from '../i18n/vi.ts';
import type { Dataset } from '../lib/publish/dataset.ts';
import { writeFigures, type FigureFormat } from '../lib/publish/figure-files.ts';
import { figureRecord, type FigureRecord } from '../lib/publish/figure-record.ts';
import type { StatisticsRow } from '../lib/statistics/statistics.ts';
import { site } from './site.ts';

export const figureFormats: FigureFormat[] = ['json', 'csv', 'csv-metadata.json'];

/** By the ending of a file's name, the longest first. */
const contentTypes: readonly [ending: string, type: string][] = [
  ['csv-metadata.json', 'application/csvm+json; charset=utf-8'],
  ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
];

/** What a download is served as; a picture tells by itself what it is. */
export function contentType(file: string): string {
  return contentTypes.find(([ending]) => file.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream';
}

/** A download of this archive at `path`. */
export function describeDataset(title: string, description: string, path: string): Dataset {
  return {
    title,
    description,
    about: address('/du-lieu/'),
    url: address(path),
    built: builtOn,
    rights: vi.downloads.rights,
    publisher: site.name,
  };
}

export function toFigureRecord({ report, figure, indicator, suggested }: StatisticsRow): FigureRecord {
  return figureRecord(report, figure, address, suggested ? indicator?.id : undefined);
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

/** A JSON download. */
export function jsonFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': contentType('.json') } });
}
