/** Vietnam keeps UTC+7 all year. */
const vietnamOffset = 7 * 60 * 60 * 1000;

/**
 * ISO date of a build in Vietnam: the day of `now` (milliseconds), or of `SOURCE_DATE_EPOCH` where it is set, so that
 * the same archive built twice is the same to the byte. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay(sourceDateEpoch: string | undefined, now: number): string {
  const moment = sourceDateEpoch ? Number(sourceDateEpoch) * 1000 : now;
  return new Date(moment + vietnamOffset).toISOString().slice(0, 10);
}
