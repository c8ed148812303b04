import { distinctNames } from '../authorities/places/places.ts';
import type { Archive } from './views.ts';

/** A value that a search can be narrowed to: its id as addresses have it, its name, how many reports have it. */
type SearchChoice = [id: string, name: string, count: number];

/** What can be chosen before any search: every value, with all its reports. */
export interface SearchChoices {
  district: SearchChoice[];
  term: SearchChoice[];
  author: SearchChoice[];
  year: SearchChoice[];
}

/** What the filters of the search offer; a district without reports is not among them. */
export function searchChoices({
  districts,
  terms,
  authors,
  years,
}: Pick<Archive, 'districts' | 'terms' | 'authors' | 'years'>): SearchChoices {
  const filled = districts.filter(({ reports }) => reports.length > 0);
  const names = distinctNames(filled.map(({ key }) => key));
  return {
    district: filled.map(({ key, reports }) => [key.id, names.get(key.id)!, reports.length]),
    term: terms.map(({ key, reports }) => [key.slug, key.term, reports.length]),
    author: authors.map(({ key, reports }) => [key.slug, key.name, reports.length]),
    year: [...years].map(([year, reports]) => [year, year, reports.length]),
  };
}
