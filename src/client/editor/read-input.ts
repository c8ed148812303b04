import type { Archived } from '../../lib/editor/draft.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import type { ImportStep } from '../../lib/import/import-file.ts';
import { importBeside, startReader } from './import-beside.ts';
import { pictureAddresses } from './picture-bytes.ts';

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
    notes: report.problems.filter((one) => one.file === name && !shownElsewhere.has(one.code)),
    leftOut: report.leftOut.map((one) => ({ ...one, missed: report.missing.includes(one) })),
    guesses: report.reasons,
    pictures: pictureAddresses(
      report.images.filter((one): one is typeof one & { bytes: Uint8Array } => one.bytes !== undefined),
    ),
    beside: report.images.flatMap(({ name: picture, from }): [string, string][] =>
      from ? [[picture, from]] : [],
    ),
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
