import type { Authorities } from '../authorities/authorities.ts';
import { checkReports } from '../check/check-reports.ts';
import type { Place } from '../schema/line-index.ts';
import { problem, sortProblems, type Problem } from '../check/problem.ts';
import { readBody } from '../report/read-body.ts';
import { originalDigest, sameWords } from '../check/same-words.ts';
import { findArithmetic } from '../check/typography/arithmetic.ts';
import { extractFigures } from '../figures/extract/extract.ts';
import type { Figure, LocatedFigure } from '../figures/types.ts';
import { printDate } from '../vietnamese/format.ts';
import { slugify, uniqueSlug } from '../vietnamese/slug.ts';
import { bodyToMdx } from './mdx/body.ts';
import { nameImages, pictureName } from './images.ts';
import { proposeMetadata, type Metadata, type MetadataKey } from './metadata/propose.ts';
import { proposeStatistics } from './propose-statistics.ts';
import { cleanUpText, cleanUpString } from './text/clean-up.ts';
import type { ImportedImage, RemovedLine, SourceDocument } from './source-document.ts';
import { writeReport, type ProposedFrontmatter } from './mdx/write-report.ts';

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
  /** What the extractor found in the text; `frontmatter.statistics` is the same, written for editing. */
  statistics: Figure[];
  /** The same, with the places where they stand in `words`. */
  figures: LocatedFigure[];
  problems: Problem[];
  /** Where it goes, under the folder of reports: `2020/09/….mdx`. Absent when the archive already holds it. */
  path?: string;
  /** The whole file. */
  text: string;
  /** The words, as rendering gives them back. */
  words: string;
  images: ImportedImage[];
  removed: RemovedLine[];
  guesses: MetadataKey[];
  /** Why each of them is a guess. */
  reasons: Partial<Record<MetadataKey, string>>;
}

/**
 * From what a reader made of a file to a report: repairs, metadata, text as MDX, figures, and everything that
 * the archivist should know. Nothing is written anywhere.
 */
export function importReport(source: SourceDocument, context: ImportContext): ImportedReport {
  const repairs = cleanUpText(source.root);
  const metadata = proposeMetadata(source, context.authorities.districts);
  const folder = folderOf(metadata.date);
  const images = nameImages(metadata.body, source.images, pictureName(metadata.title, folder, context.taken));
  const body = bodyToMdx(metadata.body);
  const words = readBody(body).text;
  const figures = extractFigures(words, { term: metadata.term });
  const frontmatter = proposeFrontmatter(metadata, source, words, figures);
  const text = writeReport(frontmatter, body);
  const place = { file: context.file, line: 1, column: 1 };
  const problems: Problem[] = [...source.problems.map((one) => ({ ...one, file: context.file }))];

  const holder = context.held.get(sameWords(words));
  if (holder) {
    problems.push(
      problem(
        'bai-da-co',
        place,
        `Bài này đã có trong kho, ở «${holder}».`,
        'Không cần nhập lại. Kho không ghi đè lên bài đã có.',
      ),
    );
  }
  for (const { what, count, example } of repairs) {
    problems.push(
      problem(
        'da-sua-ky-tu',
        place,
        `Đã ${what} ở ${count} chỗ${example ? `, như «${example}»` : ''}.`,
        'Mắt thường không thấy khác gì; không cần làm gì thêm.',
      ),
    );
  }
  for (const { key, reason } of metadata.guesses) {
    const value = String(frontmatter[key]);
    problems.push(
      problem(
        'phong-doan',
        place,
        `${names[key]} «${value}» là phỏng đoán: ${reason}.`,
        'Hãy đối chiếu với bản gốc trước khi đăng.',
      ),
    );
  }
  if (metadata.unknownDistrict) {
    problems.push(unknownDistrict(metadata.unknownDistrict, metadata.date, context, place));
  }
  for (const line of metadata.removed) {
    if (['tiêu đề', 'ngày đăng', 'tác giả', 'dòng trống'].includes(line.reason)) continue;
    const shown = line.text ? `«${shorten(line.text)}»` : line.line;
    problems.push(
      problem(
        'da-bo-dong',
        { ...place, line: line.line ?? place.line },
        `Đã bỏ dòng ${shown} (${line.reason}).`,
        'Nếu dòng này thuộc bài, hãy chép lại vào đúng chỗ.',
      ),
    );
  }
  const path = holder ? undefined : proposePath(frontmatter, context.taken);
  problems.push(...ownProblems(text, path, context));
  problems.push(
    ...findArithmetic(words, figures).map((one) => problem(one.code, place, one.message, one.advice)),
  );
  return {
    file: context.file,
    frontmatter,
    body,
    statistics: figures.map(withoutOffsets),
    figures,
    problems: sortProblems(problems),
    path,
    text,
    words,
    images,
    removed: metadata.removed,
    guesses: metadata.guesses.map((guess) => guess.key),
    reasons: Object.fromEntries(metadata.guesses.map(({ key, reason }) => [key, reason])),
  };
}

/** Of a district that the file has under that name at another time, the date is to be doubted first. */
function unknownDistrict(
  name: string,
  date: string | undefined,
  context: ImportContext,
  place: Place,
): Problem {
  const known = context.authorities.districts.some((district) => district.name === name);
  const day = date && printDate(date);
  return problem(
    'huyen-khong-co',
    place,
    known
      ? `Bài nói tới «${name}», nhưng theo districts.yaml thì ngày ${day} chưa có hoặc không còn địa bàn này.`
      : `Bài nói tới «${name}», nhưng districts.yaml chưa có huyện này.`,
    known
      ? 'Hãy xem lại ngày đăng; nếu ngày đúng, hãy thêm địa bàn có vào ngày ấy vào districts.yaml.'
      : `Nếu đúng, hãy thêm vào districts.yaml: - id: ${slugify(name)}`,
  );
}

const names: Readonly<Record<MetadataKey, string>> = {
  title: 'Tiêu đề',
  date: 'Ngày đăng',
  author: 'Tác giả',
  district: 'Huyện',
  term: 'Nhiệm kỳ',
};

function proposeFrontmatter(
  metadata: Metadata,
  source: SourceDocument,
  words: string,
  figures: readonly LocatedFigure[],
): ProposedFrontmatter {
  const statistics = proposeStatistics(figures, words);
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

function folderOf(date: string | undefined): string {
  return date ? `${date.slice(0, 4)}/${date.slice(5, 7)}` : 'chua-ro-ngay';
}

function proposePath({ title, date }: ProposedFrontmatter, taken: ReadonlySet<string>): string {
  const folder = folderOf(date);
  const inFolder = [...taken]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).replace(/\.mdx$/, ''));
  return `${folder}/${uniqueSlug(slugify(title) || 'bai-chua-co-tieu-de', new Set(inFolder))}.mdx`;
}

/** What the check would say of the new file. Its places are in that file, which the archivist will edit. */
function ownProblems(text: string, path: string | undefined, context: ImportContext): Problem[] {
  if (!path) return [];
  const shown = `content/reports/${path}`;
  const known = checkReports({ files: [{ path: shown, text }], authorities: context.authorities });
  // A missing picture is the importer's to save, and a folder without a date follows from the missing date.
  return known.filter((one) => one.code !== 'anh-khong-co' && one.code !== 'ngay-khac-thu-muc');
}

function withoutOffsets({ start: _start, end: _end, ...figure }: LocatedFigure): Figure {
  return figure;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
