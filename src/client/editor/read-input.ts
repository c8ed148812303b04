import type { Archived, Draft } from '../../lib/editor/draft.ts';
import type { ImportedReport } from '../../lib/import/import-report.ts';

/** A file or pasted text made into a draft, with what the reading of it had to tell. */
export interface ReadDraft {
  draft: Draft;
  report: ImportedReport;
  /** Addresses of the pictures that came with it, by name; they last as long as the page. */
  pictures: Map<string, string>;
}

const reading = () => import('../../lib/import/read-file.ts');
const importing = () => import('../../lib/import/import-report.ts');

/** Fetches what reads Word and HTML, so that the page works from then on without a network. */
export async function prepare(): Promise<void> {
  await Promise.all([reading(), importing()]);
}

/**
 * Reads a file with the same code as `npm run import`.
 *
 * @throws UnreadableFile
 */
export async function readInput(
  name: string,
  bytes: Uint8Array,
  { authorities }: Archived,
): Promise<ReadDraft> {
  const [{ readSourceFile }, { importReport }] = await Promise.all([reading(), importing()]);
  const source = await readSourceFile(name, bytes);
  const report = importReport(source, { file: name, authorities, held: new Map(), taken: new Set() });
  const { frontmatter } = report;
  const figures = report.figures.map((figure) => ({ ...figure, decision: 'undecided' as const }));
  const pictures = new Map(
    report.images.flatMap((image) =>
      image.bytes ? [[image.name, URL.createObjectURL(new Blob([image.bytes.slice()]))] as const] : [],
    ),
  );
  return {
    report,
    pictures,
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
      figures,
    },
  };
}
