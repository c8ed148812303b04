import { slugify } from '../../vietnamese/slug.ts';
import type { CitedReport } from './types.ts';

/**
 * A key for bibliographies, ASCII: first author or title, date, first words of the title:
 * `le-quyen-2020-09-21-dang-bo-huyen`.
 */
export function citationKey({ authors, date, title }: CitedReport): string {
  const words = slugify(title).split('-').slice(0, 3).join('-');
  return [slugify(authors[0] ?? ''), date, words].filter((part) => part !== '').join('-');
}
