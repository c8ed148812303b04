import { slugify, uniqueSlug } from '../vietnamese/slug.ts';

/** Where a report of a day lies under the folder of reports: `2020/09`. */
export function folderOf(date: string | undefined): string {
  return date ? `${date.slice(0, 4)}/${date.slice(5, 7)}` : 'chua-ro-ngay';
}

/** `2020/09/<slug>.mdx`, and against a report of the same name `<slug>-2`. `taken`: paths that are there, with or without `.mdx`. */
export function proposePath(
  { title, date }: { title: string; date: string },
  taken: ReadonlySet<string>,
): string {
  const folder = folderOf(date);
  const inFolder = [...taken]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).replace(/\.mdx$/, ''));
  return `${folder}/${uniqueSlug(slugify(title) || 'bai-chua-co-tieu-de', new Set(inFolder))}.mdx`;
}
