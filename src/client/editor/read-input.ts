import { editor as words } from '../../i18n/editor.ts';
import { problem, type Problem } from '../../lib/check/problem.ts';
import type { Archived } from '../../lib/editor/draft.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import type { ImportStep } from '../../lib/import/import-file.ts';
import type { ImportedImage } from '../../lib/import/source-document.ts';
import { importBeside, startReader } from './import-beside.ts';
import { addressOf } from './picture-bytes.ts';

const opening = () => import('../../lib/editor/open-report.ts');

/** Fetches what reads Word and HTML, so that the page works from then on without a network. */
export async function prepare(): Promise<void> {
  await Promise.all([startReader(), opening()]);
}

/**
 * Reads a file with the same code as `npm run import`; a report of the archive is opened as it is.
 *
 * @throws UnreadableFile
 */
export async function readInput(
  name: string,
  bytes: Uint8Array,
  { authorities }: Archived,
  tell: (step: ImportStep) => void,
): Promise<SavedDraft> {
  if (/\.mdx$/i.test(name)) {
    const { openReportFile } = await opening();
    const draft = openReportFile(name, new TextDecoder().decode(bytes), authorities);
    return { name, notes: [], guesses: {}, pictures: [], draft };
  }
  const report = await importBeside(name, bytes, authorities, tell);
  const { frontmatter } = report;
  return {
    name,
    notes: [
      ...report.problems.filter((one) => one.file === name && !shownElsewhere.has(one.code)),
      ...report.images.flatMap(({ from, name: picture }) => (from ? [besidePage(name, from, picture)] : [])),
    ],
    leftOut: report.leftOut.map((one) => ({ ...one, missed: report.missing.includes(one) })),
    guesses: report.reasons,
    pictures: addresses(report.images),
    draft: {
      fields: {
        title: frontmatter.title,
        date: frontmatter.date,
        author: [frontmatter.author].flat().join(', '),
        district: frontmatter.district,
        term: frontmatter.term,
        summary: '',
        sourceName: frontmatter.source?.name ?? '',
        sourceUrl: frontmatter.source?.url ?? '',
      },
      body: report.body,
      figures: report.figures.map(({ state: _, ...figure }) => ({ ...figure, decision: 'undecided' })),
    },
  };
}

/** Guesses stand at their fields, what was left out in a list of its own. */
const shownElsewhere: ReadonlySet<string> = new Set(['phong-doan', 'da-bo-dong', 'chu-bi-sot']);

/** A page is read alone: the pictures that were saved beside it stay where they are. */
function besidePage(file: string, from: string, picture: string): Problem {
  const place = { file, line: 1, column: 1 };
  return problem('anh-chua-luu', place, words.pictureBeside(from), words.pictureName(picture));
}

// What a browser keeps for a page is about five megabytes, and base64 adds a third.
const keptBytes = 1_500_000;

/** Small pictures have addresses that can be kept with the draft; large ones last as long as the page. */
function addresses(images: readonly ImportedImage[]): [name: string, url: string][] {
  const total = images.reduce((sum, image) => sum + (image.bytes?.length ?? 0), 0);
  return images.flatMap(({ name, bytes }): [string, string][] => {
    if (!bytes) return [];
    const type = `image/${name.replace(/^.*\./, '').replace('jpg', 'jpeg').replace('svg', 'svg+xml')}`;
    if (total > keptBytes) return [[name, addressOf(bytes.slice(), type)]];
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192)
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return [[name, `data:${type};base64,${btoa(binary)}`]];
  });
}
