import type { Block } from '../report/blocks.ts';
import { citeDataset, type Dataset } from './dataset.ts';
import type { FigureRecord } from './figure-record.ts';
import type { ReportRecord } from './report-record.ts';

/**
 * A figure in its report's own file, where the report's id, day, district, term and address are said once, above.
 * The sentence that states it is at the report's address and `#` and the figure's id.
 */
type ReportFigure = Omit<FigureRecord, 'report' | 'date' | 'district' | 'term' | 'url'>;

/**
 * `index.json` beside a report's page: its record, its text as printed, block by block, its figures, and how to cite
 * it. Every other download of one report is made of this file (`report-files.ts`).
 */
export interface ReportData extends Omit<ReportRecord, 'figures' | 'data'> {
  built: string | undefined;
  /** Name of the archive, as references give it. */
  archive: string;
  publisher: string;
  citation: string;
  rights: string;
  about: string;
  /** How many figures. */
  count: number;
  /** Another one wherever the text is another: the beginning of its SHA-256. */
  version: string;
  /** The address at which the keys of a figure are explained. */
  columns: string;
  /** The folder of the pages that other sites may show in a frame, one a reviewed figure; absent where there are none. */
  framed?: string;
  text: { id: string; text: string }[];
  figures: ReportFigure[];
  /** Where the words of each figure begin in the texts of the blocks, joined by line breaks: UTF-16 units. */
  starts: number[];
}

/** Makes a report's own file; `dataset.url` is that file's address, `columns` where keys are explained. */
export function reportData(
  dataset: Omit<Dataset, 'description'>,
  record: ReportRecord,
  blocks: readonly Pick<Block, 'anchor' | 'text'>[],
  figures: readonly FigureRecord[],
  { columns, framed, starts, version }: Pick<ReportData, 'columns' | 'framed' | 'starts' | 'version'>,
): ReportData {
  const { figures: count, data: _data, ...facts } = record;
  return {
    ...facts,
    built: dataset.built,
    archive: dataset.archive,
    publisher: dataset.publisher,
    citation: citeDataset(dataset),
    rights: dataset.rights,
    about: dataset.about,
    count,
    version,
    columns,
    framed,
    text: blocks.map(({ anchor, text }) => ({ id: anchor, text })),
    figures: figures.map(ownFacts),
    starts,
  };
}

function ownFacts(figure: FigureRecord): ReportFigure {
  const { report: _report, date: _date, district: _district, term: _term, url: _url, ...own } = figure;
  return own;
}

/** The file's text. */
export function writeReportData(data: ReportData): string {
  return `${JSON.stringify(data)}\n`;
}

/** The report's figures as every table of figures has them. */
export function figuresOf({ figures, id: report, date, district, term, url }: ReportData): FigureRecord[] {
  return figures.map((figure) => ({
    ...figure,
    report,
    date,
    district: district.id,
    term,
    url: `${url}#${figure.id}`,
  }));
}
