import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkTogether } from '../lib/check/check-reports.ts';
import { reopenReport, type ReportFacts } from '../lib/check/checked-report.ts';
import { sortProblems, type Problem } from '../lib/check/problem.ts';
import { readAuthorities, readReleasesFile } from './authorities.ts';
import { codeDigest } from './code-digest.ts';
import { listContent, missingContent, readText } from './content-files.ts';
import { entryLine, linesOf, readEntryLines, writeEntryLines, writeLines } from './entry-lines.ts';
import { mayHavePictures, type ReportFile } from './prepare-report.ts';
import { prepareReports } from './prepare-reports.ts';
import { digestOf, ReportCache } from './report-cache.ts';

interface ReadingOptions {
  contentDir: string;
  /** Of the project. */
  root: URL;
  cacheDir: string;
  base: string;
  /** Keeps a report as it last was while it has errors: so that its page stays while it is being written. */
  keepLast?: boolean;
}

export interface ArchiveReading {
  /** What a build must tell, by file and line. */
  problems: Problem[];
  /** How many reports were read. */
  reports: number;
}

/** What is remembered of a report's file. */
interface Remembered {
  digest: string;
  facts: ReportFacts;
  problems: Problem[];
  /** Digest of its entry; absent where it cannot be published. */
  entry?: string;
}

/**
 * Reads, checks and renders every report of a content folder, each once: what was worked out of a text stays in the
 * cache folder by the digest of that text and of all else that decides it, for the check, the pages and the search.
 */
export async function readArchive(options: ReadingOptions): Promise<ArchiveReading> {
  const { contentDir, cacheDir, base } = options;
  const missing = missingContent(contentDir);
  if (missing.length > 0) return { problems: missing, reports: 0 };
  const reportsDir = join(contentDir, 'reports');
  const { reports: paths, assets, pages, problems: fileProblems } = listContent(contentDir);
  const {
    authorities,
    problems: authorityProblems,
    digest: authorityDigest,
  } = await readAuthorities(contentDir);
  const { problems: releaseProblems } = await readReleasesFile(contentDir);
  const salt = digestOf(codeDigest(options.root), authorityDigest, base);

  const known = readRemembered(cacheDir);
  const lines = readEntryLines(cacheDir);
  const cache = new ReportCache(cacheDir);
  const isKnown = (digest: string): boolean => {
    const entry = known.get(digest)?.entry;
    return known.has(digest) && (entry === undefined || (lines.has(entry) && cache.has(entry)));
  };
  const digests = new Map<string, string>();
  const toPrepare: ReportFile[] = [];
  const unreadable: Problem[] = [];
  for (const path of paths) {
    const read = readText(path);
    if ('problem' in read) {
      unreadable.push(read.problem);
      continue;
    }
    const { text } = read;
    const digest = digestOf(salt, path, text);
    digests.set(path, digest);
    if (isKnown(digest) && !mayHavePictures(text)) continue;
    toPrepare.push({ path, file: relative(reportsDir, path).replaceAll('\\', '/'), text, digest });
  }

  const prepared = await prepareReports(toPrepare, { reportsDir, authorities, base, cacheDir });
  const lastOf = options.keepLast ? readLast(cacheDir) : undefined;
  toPrepare.forEach(({ path, digest }, index) => {
    const { entry, facts, problems } = prepared[index]!;
    if (entry) lines.set(entry.digest, entryLine(entry));
    known.set(digest, { digest, facts, problems, entry: entry?.digest ?? lastOf?.get(path) });
  });
  const remembered = Array.from(digests, ([path, digest]) => ({ path, ...known.get(digest)! }));
  remember(cacheDir, remembered, lines, cache);

  const reports = remembered.map(({ path, facts }) =>
    reopenReport(path, facts, () => readFileSync(path, 'utf8')),
  );
  const together = checkTogether({ reports, authorities, assets, pages });
  const own = remembered.flatMap(({ problems }) => problems);
  return {
    problems: sortProblems([
      ...fileProblems,
      ...unreadable,
      ...authorityProblems,
      ...releaseProblems,
      ...own,
      ...together,
    ]),
    reports: reports.length,
  };
}

type RememberedFile = Remembered & { path: string };

const rememberedFile = (cacheDir: string) => join(cacheDir, 'da-doc.jsonl');

function* readRememberedFiles(cacheDir: string): Generator<RememberedFile> {
  for (const line of linesOf(rememberedFile(cacheDir))) {
    yield JSON.parse(line.toString()) as RememberedFile;
  }
}

function readRemembered(cacheDir: string): Map<string, Remembered> {
  return new Map(Array.from(readRememberedFiles(cacheDir), (one) => [one.digest, one]));
}

/** The entry that each file had when it was last read. */
function readLast(cacheDir: string): Map<string, string | undefined> {
  return new Map(Array.from(readRememberedFiles(cacheDir), ({ path, entry }) => [path, entry]));
}

function remember(
  cacheDir: string,
  files: readonly RememberedFile[],
  lines: ReadonlyMap<string, Buffer>,
  cache: ReportCache,
): void {
  const entries = files.flatMap(({ entry }) => entry ?? []);
  writeEntryLines(
    cacheDir,
    entries.map((entry) => lines.get(entry)!),
  );
  writeLines(
    rememberedFile(cacheDir),
    files.map((file) => Buffer.from(JSON.stringify(file))),
  );
  cache.keepOnly(new Set(entries));
}
