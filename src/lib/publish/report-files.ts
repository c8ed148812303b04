import type { Block } from '../report/blocks.ts';
import { citationFormats, writeCitation } from './citation/files.ts';
import { citedReport } from './citation/cited-report.ts';
import { describeColumns, type Dataset } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';
import { writeFigures, type FigureFormat } from './figure-files.ts';
import type { FigureRecord } from './figure-record.ts';
import { writeReport, type ReportRecord } from './report-record.ts';

/** What the files beside a report's page are made of. */
export interface ReportData {
  record: ReportRecord;
  blocks: readonly Block[];
  figures: readonly FigureRecord[];
  /** What every download of the archive says of itself. */
  about: Pick<Dataset, 'description' | 'about' | 'built' | 'rights' | 'publisher'>;
  /** The title of the report's table of figures. */
  figuresTitle: string;
}

const tableFormats: FigureFormat[] = ['csv', 'csv-metadata.json'];
const columns = describeColumns(figureColumns);

/**
 * What stands beside a report's page, by name: `index.json`, `so-lieu.csv` with its metadata where it states figures,
 * and the files for reference managers.
 */
export function reportFiles({
  record,
  blocks,
  figures,
  about,
  figuresTitle,
}: ReportData): Map<string, string> {
  const dataset = (title: string, file: string): Dataset => ({
    ...about,
    title,
    url: `${record.url}${file}`,
  });
  const cited = citedReport(record, about.publisher);
  const tables = figures.length > 0 ? tableFormats : [];
  return new Map([
    ['index.json', writeReport(dataset(record.title, 'index.json'), record, blocks, [...figures], columns)],
    ...citationFormats.map((format): [string, string] => [
      `trich-dan.${format}`,
      writeCitation(format, cited),
    ]),
    ...tables.map((format): [string, string] => {
      const file = `so-lieu.${format}`;
      return [file, writeFigures(format, dataset(figuresTitle, file), [...figures])];
    }),
  ]);
}
