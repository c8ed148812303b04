import { slugify } from '../../vietnamese/slug.ts';
import type { CitedReport } from './types.ts';

/**
 * A key for bibliographies, ASCII: first author, date, first words of the title, and a mark of the whole title, for half
 * of an archive's titles begin «Đảng bộ huyện»: `le-quyen-2020-09-21-dang-bo-huyen-6dd7`.
 */
export function citationKey({ authors, date, title }: CitedReport): string {
  const words = slugify(title).split('-').slice(0, 3).join('-');
  return [slugify(authors[0] ?? ''), date, words, markOf(title)].filter((part) => part !== '').join('-');
}

/** Four hexadecimal digits that tell apart titles which begin alike: FNV-1a, its halves laid over each other. */
function markOf(title: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(title.normalize('NFC')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
}
