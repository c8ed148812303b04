import { editor as words } from '../../i18n/editor.ts';
import { fitPictures, type ChosenFile } from '../../lib/editor/chosen-files.ts';
import { localPictures } from '../../lib/editor/pictures.ts';
import { unfitBytes } from '../../lib/import/images.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { pictureAddresses } from './picture-bytes.ts';

/** The pictures that a draft shows and the page lacks. Those of a report of the archive are there. */
export function awaitedPictures({
  draft,
  pictures,
  beside = [],
}: SavedDraft): { name: string; from?: string }[] {
  if (draft.opened) return [];
  const known = new Set(pictures.map(([name]) => name));
  const from = new Map(beside);
  return localPictures(draft.body)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, from: from.get(name) }));
}

/** Gives a draft the pictures that it awaits, and says what came of it. */
export async function givePictures(saved: SavedDraft, files: readonly ChosenFile[]): Promise<string> {
  const { found, others } = fitPictures(awaitedPictures(saved), files);
  const judged = await Promise.all(found.map(async (one) => ({ ...one, why: await whyUnfit(one) })));
  const fit = judged.filter(({ why }) => !why);
  const unfit = judged.flatMap(({ name, why }) => (why ? [words.unfitPicture(name, why)] : []));
  saved.pictures.push(...pictureAddresses(fit, saved.pictures));
  return [words.gotPictures(fit.length, awaitedPictures(saved).length), ...unfit, words.notInReport(others)]
    .filter(Boolean)
    .join(' ');
}

/** What reads drawings is large, and fetched for them alone. */
async function whyUnfit({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string | undefined> {
  if (!/\.svg$/i.test(name)) return unfitBytes(bytes);
  return (await import('../../lib/import/fit-picture.ts')).unfitPicture(true, bytes);
}
