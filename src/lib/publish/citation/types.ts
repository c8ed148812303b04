/** What is known of a report for citing it; nothing is filled in that is not known. */
export interface CitedReport {
  title: string;
  /** Names as printed, in the order of the byline: `Lệ Quyên`. Empty when nobody signed. */
  authors: readonly string[];
  /** ISO date of publication: `2020-09-21`. */
  date: string;
  /** `Sông Lô` */
  district?: string;
  /** The newspaper or portal that first published it, if known. */
  sourceName?: string;
  /** Permanent address in this archive. */
  url: string;
  /** Name of this archive. */
  archive?: string;
}
