/** What is known of a report for citing it; nothing is filled in that is not known. */
export interface CitedReport {
  title: string;
  /** Names as printed, in the order of the byline: `Lệ Quyên`. Empty when nobody signed. */
  authors: readonly string[];
  /** ISO date of publication: `2020-09-21`. */
  date: string;
  /** The newspaper or portal that first published it, if known. */
  sourceName?: string;
  /** Where it stands there. */
  sourceUrl?: string;
  /** Permanent address in this archive, with its host; absent as long as no host is known. */
  url?: string;
  /** Name of this archive. */
  archive: string;
  /** Which text was read, as the report's `index.json` tells it: `3f9a0c12b4de`. */
  version?: string;
  /** ISO date of reading, where the reader is there to read. */
  accessed?: string;
}
