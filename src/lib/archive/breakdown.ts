import type { Report } from '../report/types.ts';
import type { TimeColumn } from './time.ts';

/** A value that some of the reports have: its id as search addresses have it, its name, how many have it. */
type Share = [id: string, name: string, count: number];

/** What reports are made of: how many in each year, of each place, term and author, the most first. */
export interface Breakdown {
  /** Earliest first. */
  years: TimeColumn[];
  districts: Share[];
  terms: Share[];
  authors: Share[];
}

/** Counts `reports`; `nameOf` says what a place is called, `most` how many values of a kind are told. */
export function breakdownOf(
  reports: readonly Report[],
  nameOf: (place: Report['district']) => string,
  most = 8,
): Breakdown {
  const shares = (valuesOf: (report: Report) => (readonly [string, string])[]): Share[] => {
    const counts = new Map<string, Share>();
    for (const [id, name] of reports.flatMap(valuesOf)) {
      counts.set(id, [id, name, (counts.get(id)?.[2] ?? 0) + 1]);
    }
    return [...counts.values()].sort((a, b) => b[2] - a[2]).slice(0, most);
  };
  return {
    years: [...Map.groupBy(reports, ({ year }) => year)]
      .map(([key, found]) => ({ key, count: found.length }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    districts: shares(({ district }) => [[district.id, nameOf(district)]]),
    terms: shares(({ term, termSlug }) => [[termSlug, term]]),
    authors: shares(({ authors }) => authors.map(({ slug, name }) => [slug, name] as const)),
  };
}
