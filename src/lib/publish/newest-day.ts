import type { Report } from '../report/types.ts';

/** Of a report, the days on which something of it changed. */
export type DatedReport = Pick<Report, 'date' | 'corrections' | 'source'>;

/** Vietnam keeps UTC+7 all year. */
const vietnamOffset = 7 * 60 * 60;

/**
 * ISO day up to which what is made of `reports` goes: the newest on which one was published, fetched or corrected.
 * `SOURCE_DATE_EPOCH`, where it is set, says another, in Vietnam. Never the clock's: the same archive built twice is
 * the same to the byte. `undefined` where there is no report. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function newestDay(
  reports: Iterable<DatedReport>,
  sourceDateEpoch: string | undefined,
): string | undefined {
  if (sourceDateEpoch) {
    return new Date((Number(sourceDateEpoch) + vietnamOffset) * 1000).toISOString().slice(0, 10);
  }
  let newest: string | undefined;
  for (const { date, corrections, source } of reports) {
    for (const day of [date, source?.retrieved, ...corrections.map((correction) => correction.date)]) {
      if (day && (newest === undefined || day > newest)) newest = day;
    }
  }
  return newest;
}
