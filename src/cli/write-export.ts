import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../content-loader/make-folder.ts';
import { putInPlace } from '../content-loader/write-whole.ts';
import { bulkSteps } from '../lib/search/opensearch/bulk.ts';
import type { ExportedReport } from '../lib/search/opensearch/document.ts';
import { indexBody, isOurs } from '../lib/search/opensearch/mapping.ts';
import { multiSearch, openSearchSteps } from '../lib/search/opensearch/query.ts';
import { exportReadme } from '../lib/search/opensearch/readme.ts';
import type { Lexicon } from '../lib/search/lexicon.ts';
import { isWithin, namesIn } from './out-folder.ts';

const README = 'README.md';
const INDEX = 'index.json';
const QUERY = 'query.ndjson';
const OWN = /^(?:README\.md|index\.json|query\.ndjson|bulk-\d{4,}\.ndjson)$/;

export interface ExportOutcome {
  parts: number;
  bytes: number;
  /** Reports that no part can hold; with any, nothing is written. */
  tooLarge: { url: string; title: string; bytes: number }[];
}

/** Why an export cannot be written to the folder `out`, as it was typed in `typed`, or nothing. */
export async function refusal(out: string, typed: string, contentDir: string): Promise<string | undefined> {
  const found = await lstat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const choose = 'Hãy chọn thư mục mới: --opensearch TÊN-THƯ-MỤC.';
  if (found && !found.isDirectory()) return `${typed}: đây không phải thư mục. ${choose}`;
  if (isWithin(out, contentDir))
    return `${typed}: bản xuất không bao giờ được ghi vào thư mục nội dung. ${choose}`;
  const present = await namesIn(out);
  if (present.length === 0) return undefined;
  const settings = await readFile(join(out, INDEX), 'utf8').catch(() => '');
  const strange = isOurs(settings) ? present.find((name) => !OWN.test(name)) : present[0];
  return strange && `Thư mục ${typed} đang có nội dung khác («${strange}»), không phải bản xuất. ${choose}`;
}

/** Writes an export whole or not at all: beside its place, then put there. */
export async function writeExport(
  out: string,
  reports: readonly ExportedReport[],
  lexicon: Lexicon,
): Promise<ExportOutcome> {
  makeFolder(dirname(out));
  const staging = `${out}-dang-ghi-${randomUUID().slice(0, 8)}`;
  await mkdir(staging);
  const clear = () => rmSync(staging, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const outcome: ExportOutcome = { parts: 0, bytes: 0, tooLarge: [] };
  for (const step of bulkSteps(reports)) {
    if ('tooLarge' in step) {
      outcome.tooLarge.push(step.tooLarge);
      continue;
    }
    outcome.parts++;
    outcome.bytes += step.part.length;
    await writeFile(join(staging, `bulk-${String(outcome.parts).padStart(4, '0')}.ndjson`), step.part);
  }
  if (outcome.tooLarge.length === 0) {
    await writeFile(join(staging, INDEX), `${JSON.stringify(indexBody, null, 2)}\n`);
    await writeFile(join(staging, QUERY), exampleQueries(reports, lexicon));
    await writeFile(join(staging, README), exportReadme(reports.length, outcome.parts));
    // Of two exports that are written at once, each finds its own folder for what was there.
    putInPlace(staging, out, `${staging}-truoc`);
  }
  clear();
  return outcome;
}

/** What readers of any archive ask, and one question within a district and a year of this one. */
function exampleQueries(reports: readonly ExportedReport[], lexicon: Lexicon): string {
  const { district, year } = reports.at(-1)!;
  const filters = { district: [district], year: [year] };
  return [
    ...['đảng viên mới', 'dang vien moi', '22-NQ/TW', 'MTTQ'].map((question) =>
      openSearchSteps(question, lexicon),
    ),
    openSearchSteps('chi bộ', lexicon, { filters }),
  ]
    .map(multiSearch)
    .join('');
}
