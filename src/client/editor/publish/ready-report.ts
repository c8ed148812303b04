import type { DraftResult } from '../../../lib/editor/draft.ts';
import { localPictures } from '../../../lib/editor/pictures.ts';
import type { SavedDraft } from '../../../lib/editor/saved-draft.ts';
import { bytesAt } from '../picture-bytes.ts';
import type { FolderFile } from './archive-folder.ts';

/** A report on its way out of the page. */
export interface ReadyReport {
  title: string;
  /** `2020/09/<slug>.mdx`, and its two parts. */
  path: string;
  month: string;
  name: string;
  text: string;
  pictures: FolderFile[];
  /** Whether it was opened from the archive; its pictures are there then. */
  isHeld: boolean;
  /** Pictures that the report shows and neither page nor archive has. */
  missing: string[];
  problems: DraftResult['problems'];
  errors: number;
  /** The file from which it was made. */
  from: string;
}

/** `2020/09/<slug>.mdx` → `2020/09` */
export const monthOf = (path: string) => path.replace(/\/[^/]*$/, '');

/** What there is to hand on of a draft. Pictures that its text no longer shows stay behind. */
export function readyReport({ name: from, draft, pictures }: SavedDraft, result: DraftResult): ReadyReport {
  const known = new Map(pictures);
  const held = localPictures(draft.body).map((name) => ({ name, bytes: bytesAt(known.get(name) ?? '') }));
  return {
    title: draft.fields.title.trim(),
    path: result.path,
    month: monthOf(result.path),
    name: result.path.replace(/^.*\//, ''),
    text: result.text,
    pictures: held.filter((one): one is FolderFile => one.bytes !== undefined),
    isHeld: draft.opened !== undefined,
    missing: draft.opened ? [] : held.filter(({ bytes }) => !bytes).map(({ name }) => name),
    problems: result.problems.filter(({ severity }) => severity !== 'note'),
    errors: result.problems.filter(({ severity }) => severity === 'error').length,
    from,
  };
}
