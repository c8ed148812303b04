import type { Authorities } from '../authorities/authorities.ts';
import { checkOpened } from '../check/check-reports.ts';
import { openReport, type KnownReport } from '../check/checked-report.ts';
import { problem, sortProblems, type Problem } from '../check/problem.ts';
import { readBody } from '../report/read-body.ts';
import { originalDigest, sameWords } from '../check/same-words.ts';
import { findArithmetic } from '../check/typography/arithmetic.ts';
import { extractFigures } from '../figures/extract/extract.ts';
import type { CuratedGroup } from '../figures/schema.ts';
import type { Figure, LocatedFigure } from '../figures/types.ts';
import { bodyToMdx } from './mdx/body.ts';
import { nameImages, pictureName } from './images.ts';
import { proposeMetadata, type Metadata, type MetadataKey } from './metadata/propose.ts';
import { alreadyHeld, cleanedUp, guessed, told, unknownDistrict, unwritten } from './problems.ts';
import { reckonReport } from './reckon/reckon-report.ts';
import type { LeftOut } from './reckon/reckon.ts';
import { proposeStatistics } from './propose-statistics.ts';
import { cleanUpText, cleanUpString } from './text/clean-up.ts';
import { folderOf, proposePath } from './report-path.ts';
import type { ImportedImage, RemovedLine, SourceDocument } from './source-document.ts';
import { bodyInFile, readBack, writeReport, type ProposedFrontmatter } from './mdx/write-report.ts';

export interface ImportContext {
  /** The file being imported, as the archivist named it. */
  file: string;
  authorities: Authorities;
  /** Reports that the archive holds: their paths by {@link sameWords} of their text. */
  held: ReadonlyMap<string, string>;
  /** Files that are there, pictures too, relative to the folder of reports: `2020/09/….mdx`. */
  taken: ReadonlySet<string>;
}

export interface ImportedReport {
  file: string;
  frontmatter: ProposedFrontmatter;
  body: string;
  /** What the extractor found in the text; `frontmatter.statistics` says them for editing, as the machine's. */
  statistics: Figure[];
  /** The same, with the places where they stand in `words`. */
  figures: LocatedFigure[];
  /** How many of them `frontmatter.statistics` could not say; each is told among the problems. */
  unwritten: number;
  problems: Problem[];
  /** Where it goes, under the folder of reports: `2020/09/….mdx`. Absent when the archive already holds it. */
  path?: string;
  /** The whole file. */
  text: string;
  /** The words, as rendering gives them back. */
  words: string;
  images: ImportedImage[];
  removed: RemovedLine[];
  /** Every word of the file that is in neither `body` nor `frontmatter`. */
  leftOut: LeftOut[];
  /** Those of `leftOut` that nobody left out: a reader has overlooked them. */
  missing: LeftOut[];
  guesses: MetadataKey[];
  /** Why each of them is a guess. */
  reasons: Partial<Record<MetadataKey, string>>;
}

/**
 * From what a reader made of a file to a report: characters cleaned up, metadata, text as MDX, figures, and everything that
 * the archivist should know. Nothing is written anywhere.
 */
export function importReport(source: SourceDocument, context: ImportContext): ImportedReport {
  const cleanUps = cleanUpText(source.root);
  const metadata = proposeMetadata(source, context.authorities.districts);
  const folder = folderOf(metadata.date);
  const images = nameImages(metadata.body, source.images, pictureName(metadata.title, folder, context.taken));
  const body = bodyToMdx(metadata.body);
  const written = bodyInFile(body);
  const reading = readBody(written);
  const words = reading.text;
  const figures = extractFigures(words, { term: metadata.term });
  const { statistics, left } = proposeStatistics(figures, words);
  const frontmatter = proposeFrontmatter(metadata, source, words, statistics);
  const text = writeReport(frontmatter, body);
  const holder = context.held.get(sameWords(words));
  const path = holder ? undefined : proposePath(frontmatter, context.taken);
  const place = { file: context.file, line: 1, column: 1 };
  const reckoning = reckonReport(source.words, reading, frontmatter, metadata.removed);
  const problems: Problem[] = [
    ...source.problems.map((one) => ({ ...one, file: context.file })),
    ...(holder ? [alreadyHeld(holder, place)] : []),
    ...cleanUps.map((one) => cleanedUp(one, place)),
    ...metadata.guesses.map((one) => guessed(one, String(frontmatter[one.key]), place)),
    ...unknownDistrict(metadata, context.authorities.districts, place),
    ...told(reckoning, metadata.removed, place),
    ...ownProblems(text, path, context, { body: written, reading, data: readBack(frontmatter) }),
    ...left.map((one) => unwritten(one, words, place)),
    ...findArithmetic(words, figures).map((one) => problem(one.code, place, one.message, one.advice)),
  ];
  return {
    file: context.file,
    frontmatter,
    body,
    statistics: figures.map(withoutOffsets),
    figures,
    unwritten: left.length,
    problems: sortProblems(problems),
    path,
    text,
    words,
    images,
    removed: metadata.removed,
    leftOut: [...reckoning.missing, ...reckoning.leftOut],
    missing: reckoning.missing,
    guesses: metadata.guesses.map((guess) => guess.key),
    reasons: Object.fromEntries(metadata.guesses.map(({ key, reason }) => [key, reason])),
  };
}

function proposeFrontmatter(
  metadata: Metadata,
  source: SourceDocument,
  words: string,
  statistics: CuratedGroup[],
): ProposedFrontmatter {
  const { name, url } = source.hints.source ?? {};
  const authors = (metadata.author ?? []).map((one) => cleanUpString(one));
  return {
    title: cleanUpString(metadata.title ?? '').trim(),
    date: metadata.date ?? '',
    author: authors.length > 1 ? authors : (authors[0] ?? ''),
    district: metadata.district ?? '',
    term: metadata.term ?? '',
    source: { ...(name ? { name } : {}), ...(url ? { url } : {}), digest: originalDigest(words) },
    ...(statistics.length > 0 ? { statistics } : {}),
  };
}

/** What the check would say of the new file. Its places are in that file, which the archivist will edit. */
function ownProblems(
  text: string,
  path: string | undefined,
  { authorities }: ImportContext,
  read: KnownReport,
): Problem[] {
  if (!path) return [];
  const report = openReport(`content/reports/${path}`, text, read);
  const known = checkOpened({ reports: [report], authorities });
  // A missing picture is the importer's to save, and a folder without a date follows from the missing date.
  return known.filter((one) => one.code !== 'anh-khong-co' && one.code !== 'ngay-khac-thu-muc');
}

function withoutOffsets({ start: _start, end: _end, ...figure }: LocatedFigure): Figure {
  return figure;
}
