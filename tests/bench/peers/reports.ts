import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../../../src/lib/vietnamese/slug.ts';
import type { BenchArchive } from '../archive-builds.ts';

/** A report as any generator takes it: what ours finds in the text is given to the others. */
export interface PeerReport {
  /** `bai-17` */
  name: string;
  title: string;
  date: string;
  /** The lists it stands in, by the name of the kind of list: `huyen` → `song-lo`. */
  lists: Record<ListKind, string[]>;
  figures: { label: string; shown: string }[];
  body: string;
}

/** Of each kind there is a page a value, cut into pages of `listSize` reports, and one page that lists the values. */
export const listKinds = ['nam', 'thang', 'ngay', 'huyen', 'nhiemky', 'tacgia', 'solieu', 'vankien'] as const;
export type ListKind = (typeof listKinds)[number];
export { pageSize as listSize } from '../../../src/lib/archive/pages.ts';

interface Data {
  reports: {
    id: string;
    title: string;
    date: string;
    authors: string[];
    district?: { id: string };
    term?: string;
  }[];
  figures?: { report: string; label: string; shown: string; indicator?: string }[];
  parts?: { part: string }[];
  documents: { id: string; citedBy: { report: string }[] }[];
}

/** The reports of an archive that has been built, from what its site offers to download. */
export function peerReports({ content, dist }: BenchArchive): PeerReport[] {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, 'du-lieu', name), 'utf8')) as Data;
  const { figures: whole, parts = [] } = read('so-lieu.json');
  // In a large archive they lie in files by year.
  const all = whole ?? parts.flatMap(({ part }) => read(`so-lieu-${part}.json`).figures ?? []);
  const figuresOf = Map.groupBy(all, ({ report }) => report);
  const documentsOf = new Map<string, string[]>();
  for (const { id, citedBy } of read('van-kien.json').documents) {
    for (const { report } of citedBy) documentsOf.set(report, [...(documentsOf.get(report) ?? []), id]);
  }
  return read('bai-viet.json').reports.map(({ id, title, date, authors, district, term }, at) => {
    const figures = figuresOf.get(id) ?? [];
    const source = readFileSync(join(content, 'reports', `${id}.mdx`), 'utf8');
    return {
      name: `bai-${at + 1}`,
      title,
      date,
      lists: {
        nam: [date.slice(0, 4)],
        thang: [date.slice(0, 7)],
        ngay: [date],
        huyen: district ? [district.id] : [],
        nhiemky: term ? [slugify(term)] : [],
        tacgia: authors.map((author) => slugify(author)),
        solieu: [...new Set(figures.flatMap(({ indicator }) => indicator ?? []))],
        vankien: [...new Set(documentsOf.get(id))],
      },
      figures: figures.map(({ label, shown }) => ({ label, shown })),
      body: source.replace(/^---\n[\s\S]*?\n---\n/, '').trim(),
    };
  });
}

/** With what all three read on top; JSON is YAML too. */
export function asMarkdown(
  { name: _name, body, title, date, lists, figures }: PeerReport,
  more = '',
): string {
  const rows = Object.entries({ title, ...lists, figures }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\ndate: ${date}\n${rows.join('\n')}\n${more}---\n\n${body}\n`;
}
