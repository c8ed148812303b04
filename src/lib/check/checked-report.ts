import type { Place } from '../schema/line-index.ts';
import { readReportSource, type ReportSource } from '../report/source.ts';
import { readBody, type BodyReading } from '../report/read-body.ts';
import { isRecord } from '../report/is-record.ts';
import { isIsoDate } from '../vietnamese/calendar-date.ts';

/** A report as the rules see it; what costs time is read when first asked for. */
export interface CheckedReport {
  source: ReportSource;
  /** Top-level keys of the frontmatter; empty when it could not be read. */
  data: Record<string, unknown>;
  title?: string;
  /** Only when it is a real ISO date. */
  date?: string;
  /** The file's name without its ending. */
  slug: string;
  prose(): BodyReading;
  /** The place in the file of a character of the text. */
  placeInText(index: number): Place;
}

export function openReport(path: string, text: string): CheckedReport {
  const source = readReportSource(path, text);
  const data = isRecord(source.data) ? source.data : {};
  let reading: BodyReading | undefined;
  const prose = () => (reading ??= readBody(source.body));
  return {
    source,
    data,
    title: typeof data.title === 'string' ? data.title.normalize('NFC').trim() : undefined,
    date: typeof data.date === 'string' && isIsoDate(data.date) ? data.date : undefined,
    slug: path.replace(/^.*\//, '').replace(/\.mdx?$/, ''),
    prose,
    placeInText: (index) => source.placeAt(source.bodyOffset + prose().sourceOffset(index)),
  };
}
