import { slugify } from '../vietnamese/slug.ts';

/**
 * Ids for the headings of one page, without marks, as all our addresses are (Astro's own keep the Vietnamese
 * letters): `Kết quả` → `ket-qua`, and the second one `ket-qua-2`.
 */
export class HeadingIds {
  private readonly used = new Map<string, number>();

  next(heading: string): string {
    const slug = slugify(heading) || 'muc';
    const count = (this.used.get(slug) ?? 0) + 1;
    this.used.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  }
}
