import { readSealed, writeSealed } from '../../content-loader/sealed.ts';

/** A page that was written, what it was made from, and its bytes' digest. */
interface RecordedPage {
  key: string;
  sha256: string;
}

/** By the file's path below the site's root. */
export type PageRecord = Map<string, RecordedPage>;

/** What is remembered of the pages of the last build that went well; nothing where nothing is. */
export function readPageRecord(file: string): PageRecord {
  const bytes = readSealed(file);
  return new Map(bytes && (JSON.parse(bytes.toString()) as [string, RecordedPage][]));
}

export function writePageRecord(file: string, record: PageRecord): void {
  writeSealed(file, JSON.stringify([...record]));
}
