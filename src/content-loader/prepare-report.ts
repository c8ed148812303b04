import type { Authorities } from '../lib/authorities/authorities.ts';
import { checkReport } from '../lib/check/check-reports.ts';
import { factsOf, openReport, type ReportFacts } from '../lib/check/checked-report.ts';
import type { Problem } from '../lib/check/problem.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import { renderReport, type ReportReading } from './render-report.ts';
import { digestOf, ReportCache } from './report-cache.ts';

/** What every report of a build is checked and rendered with. */
export interface Surroundings {
  /** The folder of reports. */
  reportsDir: string;
  authorities: Authorities;
  /** The path that the site is built under, with `/` at its end. */
  base: string;
  /** The folder in which rendered reports are kept. */
  cacheDir: string;
}

/** A report's file as it was found. */
export interface ReportFile {
  /** Below the folder of reports, with `/`: `2020/09/<slug>.mdx`. */
  file: string;
  /** As messages call it. */
  path: string;
  text: string;
  /** Digest of the text, and of all else that decides what is made of it; pictures apart. */
  digest: string;
}

/** A report as every page may know it: all but its prose, which is kept by `digest` in the cache. */
export interface ReportEntry {
  /** `2020/09/<slug>` */
  id: string;
  digest: string;
  frontmatter: Omit<ReportFrontmatter, 'statistics'>;
  reading: ReportReading;
}

/** The documents that a report speaks of, by their ids: those that its text cites and those that are declared. */
export function documentsOf({
  frontmatter,
  reading,
}: Pick<ReportEntry, 'frontmatter' | 'reading'>): string[] {
  return [...new Set([...reading.cited.flatMap((cited) => cited.id ?? []), ...frontmatter.documents])];
}

export interface PreparedReport {
  facts: ReportFacts;
  /** Those that can be told without the other reports. */
  problems: Problem[];
  /** Absent where an error stands in the way of publishing. */
  entry?: ReportEntry;
}

/** A picture may have changed where the text has not. */
export function mayHavePictures(text: string): boolean {
  return /!\[|<Anh/.test(text);
}

/** `2020/09/<slug>` from the path of a report below the folder of reports. */
export function idOf(file: string): string {
  return file.replaceAll('\\', '/').replace(/\.mdx$/, '');
}

/** Reads, checks and renders one report; the prose goes into the cache, the rest is returned. */
export async function prepareReport(report: ReportFile, surroundings: Surroundings): Promise<PreparedReport> {
  const { file, path, text } = report;
  const { authorities, base, cacheDir, reportsDir } = surroundings;
  const opened = openReport(path, text);
  const problems = checkReport(opened, authorities, { publishingOnly: true });
  const facts = factsOf(opened);
  const { frontmatter } = opened.declaration(authorities);
  const isSound = problems.every(({ severity }) => severity !== 'error');
  if (!frontmatter || !isSound || !file.endsWith('.mdx')) return { facts, problems };

  const id = idOf(file);
  const pageOf = (to: string) => base.replace(/\/$/, '') + to;
  const found = { file, frontmatter, prose: opened.prose(), curated: opened.curated() };
  const { rendered, reading } = await renderReport(id, found, { reportsDir, authorities, pageOf });
  const digest = mayHavePictures(text) ? digestOf(report.digest, rendered.html) : report.digest;
  new ReportCache(cacheDir).write(digest, rendered);
  const { statistics: _statistics, ...kept } = frontmatter;
  return { facts, problems, entry: { id, digest, frontmatter: kept, reading } };
}
