import { foldTones } from './fold.ts';

/**
 * The part of a URL made from a title: unaccented, lower case, words joined by `-`.
 * `Nghị quyết số 22-NQ/TW` → `nghi-quyet-so-22-nq-tw`; `94,2%` → `94-2`, so that it never reads 942.
 * Longer than `limit` characters, it ends with the last whole word that fits. Empty when the title has
 * neither letter nor digit.
 */
export function slugify(title: string, limit = 100): string {
  const slug = foldTones(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
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
