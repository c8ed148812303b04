import { slugify } from '../vietnamese/slug.ts';
import { writeTelex } from '../vietnamese/write-telex.ts';

/**
 * What the address of each author's page ends with: the name without marks (`le-quyen`), and where two names are
 * told apart by their marks alone, each as it is typed (`lee-quyeen`, `leej-quyeen`); one that has none says so
 * (`le-quyen-khong-dau`). So an address never depends on who came first, and `le-quyen` leads to none of them by
 * mistake. Names that differ in capitals are one person's.
 */
export function authorSlugs(names: Iterable<string>): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  const typed = new Map(distinct.map((name) => [name, slugify(writeTelex(name))]));
  const alike = Map.groupBy(distinct, (name) => slugify(name));
  const isShared = (slug: string) => new Set(alike.get(slug)!.map((name) => typed.get(name))).size > 1;
  const shared = distinct.filter((name) => isShared(slugify(name)));
  // `Lee Quyeen` is written as `Lê Quyên` is typed.
  const taken = new Set(shared.flatMap((name) => [slugify(name), typed.get(name)!]));
  return new Map(
    distinct.map((name) => {
      const plain = slugify(name);
      if (!taken.has(plain)) return [name, plain];
      return [name, typed.get(name) === plain ? `${plain}-khong-dau` : typed.get(name)!];
    }),
  );
}

/** The plain names that several authors share, and those authors: `le-quyen` → Lê Quyên, Lệ Quyên. */
export function sharedAuthorSlugs<A extends { name: string; slug: string }>(
  authors: readonly A[],
): Map<string, A[]> {
  const slugs = new Set(authors.map(({ slug }) => slug));
  const moved = authors.filter(({ name, slug }) => slug !== slugify(name) && !slugs.has(slugify(name)));
  return Map.groupBy(moved, ({ name }) => slugify(name));
}
