import { authorSlugs } from '../archive/author-slugs.ts';
import type { Authorities } from '../authorities/authorities.ts';
import { scalarText } from '../schema/read.ts';
import { slugify } from '../vietnamese/slug.ts';
import { canonicalTerm, termSlug } from '../vietnamese/terms.ts';
import type { CheckedArchive, CheckInput } from './checked-archive.ts';
import { sortProblems, type Problem } from './problem.ts';
import { openReport, type CheckedReport } from './checked-report.ts';
import { formerPaths, pathOf } from './rules/former.ts';
import { comparingRules, publishingRules, readingRules } from './rules/index.ts';

export interface CheckOptions {
  /** Leaves out what only concerns the printing of the text; a build needs no more than this. */
  publishingOnly?: boolean;
}

/** Every problem of every report in one run, by file and line. */
export function checkReports(input: CheckInput, options: CheckOptions = {}): Problem[] {
  return checkOpened({ ...input, reports: openReports(input.files) }, options);
}

/** The reports of files, in the order of these. */
export function openReports(files: CheckInput['files']): CheckedReport[] {
  return files.map(({ path, text }) => openReport(path, text)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As `checkReports`, for reports that have been opened. */
export function checkOpened(
  input: Omit<CheckInput, 'files'> & { reports: readonly CheckedReport[] },
  options: CheckOptions = {},
): Problem[] {
  const own = input.reports.flatMap((report) => checkReport(report, input.authorities, options));
  return sortProblems([...own, ...checkTogether(input)]);
}

/** The problems of one report that can be told without the others. */
export function checkReport(
  report: CheckedReport,
  authorities: Authorities,
  options: CheckOptions = {},
): Problem[] {
  const rules = options.publishingOnly ? publishingRules : [...publishingRules, ...readingRules];
  return rules.flatMap((rule) => rule(report, { authorities }));
}

/** The problems of reports beside each other: the same twice, addresses and links. `reports` are in the order of files. */
export function checkTogether(
  input: Omit<CheckInput, 'files'> & { reports: readonly CheckedReport[] },
): Problem[] {
  const { reports, authorities } = input;
  const archive: CheckedArchive = {
    reports,
    authorities,
    assets: new Set(input.assets),
    urls: siteUrls(reports, authorities, input.pages ?? []),
  };
  return reports.flatMap((report) => comparingRules.flatMap((rule) => rule(report, archive)));
}

const fixedPages =
  '/ /huyen/ /nhiem-ky/ /tac-gia/ /van-kien/ /so-lieu/ /tim-kiem/ /huong-dan/ /gioi-thieu/ /quyen-rieng-tu/'.split(
    ' ',
  );

/** The addresses that the reports and authority files give rise to. */
function siteUrls(
  reports: readonly CheckedReport[],
  authorities: Authorities,
  pages: readonly string[],
): ReadonlySet<string> {
  const urls = new Set([...fixedPages, ...pages]);
  for (const { id } of authorities.districts) urls.add(`/huyen/${id}/`);
  for (const { id } of authorities.documents) urls.add(`/van-kien/${id}/`);
  for (const { id } of authorities.indicators) urls.add(`/so-lieu/${id}/`);
  const published = reports.filter(({ date, data }) => date && data.draft !== true);
  const authors = published.flatMap(({ data }) => [data.author].flat().map(scalarText));
  for (const [name, slug] of authorSlugs(authors)) {
    urls.add(`/tac-gia/${slug}/`).add(`/tac-gia/${slugify(name)}/`);
  }
  for (const report of published) {
    const { date, data } = report;
    const [year, month, day] = date!.split('-');
    urls.add(`/${year}/`).add(`/${year}/${month}/`).add(`/${year}/${month}/${day}/`);
    for (const path of [pathOf(report)!, ...formerPaths(report)]) if (path) urls.add(path);
    const term = canonicalTerm(scalarText(data.term));
    if (term) urls.add(`/nhiem-ky/${termSlug(term)}/`);
  }
  return urls;
}
