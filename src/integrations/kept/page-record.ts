import { readFileSync } from 'node:fs';
import { writeWhole } from '../../content-loader/write-whole.ts';

/** A page that was written, what it was made from, and its bytes' digest. */
interface RecordedPage {
  key: string;
  sha256: string;
}

/** By the file's path below the site's root. */
export type PageRecord = Map<string, RecordedPage>;

/** What is remembered of the pages of the last build that went well; nothing where nothing is. */
export function readPageRecord(file: string): PageRecord {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, RecordedPage][]);
  } catch {
    // Absent, or cut short by a build that was stopped: every page is rendered.
    return new Map();
  }
}

export function writePageRecord(file: string, record: PageRecord): void {
  writeWhole(file, JSON.stringify([...record]));
}
