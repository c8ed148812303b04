import { foldTones } from './fold.ts';

/**
 * Names that Windows keeps for devices: no file or folder bears them there, so no address may.
 * Source: «Naming Files, Paths, and Namespaces», Microsoft Learn.
 */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a slug is a name that Windows has for a device: `con`, `aux`. */
export function isDeviceName(slug: string): boolean {
  return deviceName.test(slug);
}

/**
 * The part of a URL made from a title: unaccented, lower case, words joined by `-`.
 * `Nghị quyết số 22-NQ/TW` → `nghi-quyet-so-22-nq-tw`; `94,2%` → `94-2`, so that it never reads 942.
 * Longer than `limit` characters, it ends with the last whole word that fits. Empty when the title has
 * neither letter nor digit. A name that Windows refuses is numbered: `Con` → `con-1`.
 */
export function slugify(title: string, limit = 100): string {
  const slug = foldTones(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (isDeviceName(slug)) return `${slug}-1`;
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, limit);
}

/** The slug itself, or the first of `slug-2`, `slug-3`… that is not taken. */
export function uniqueSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
