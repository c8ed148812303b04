import type { LocatedFigure } from '../figures/types.ts';
import type { CitedDocument } from './cited-documents.ts';
import type { UsedAbbreviation } from './mark-abbreviations.ts';

/** A place of the authority file `districts.yaml`, as it was called for as long as it was called so. */
export interface District {
  /** `song-lo`: permanent, part of the URL. */
  id: string;
  /** Without its kind: `Sông Lô`. */
  name: string;
  /** `huyện`, `thành phố`, `thị xã`, … */
  kind: string;
  /** The name of the province it was in; a province's own name. */
  province: string;
  level?: 'province' | 'district' | 'commune';
  /** First day on which it existed, or as much of the date as is known: `1980-12`. */
  from?: string;
  /** First day on which it no longer existed. */
  to?: string;
  /** Id of the place that it was part of. */
  parent?: string;
  /** Ids of the places that its area belongs to since. */
  successors?: string[];
  history?: PlaceEvent[];
}

/** One event of a place's history. */
export interface PlaceEvent {
  date: string;
  text: string;
  source?: string;
  /** Only `certain` and `verified` (looked up in the source named) are published. */
  certainty: 'certain' | 'verified' | 'probable' | 'inferred';
}

export interface Author {
  name: string;
  slug: string;
}

export interface ReportSource {
  name?: string;
  url?: string;
  /** ISO date on which the text was taken from there. */
  retrieved?: string;
}

export interface Correction {
  /** ISO date. */
  date: string;
  note: string;
}

/** One published report: what its author wrote about it, and what was read off its text. */
export interface Report {
  /** `2020/09/dang-bo-huyen-song-lo-…`: the file under `content/reports`, without its ending. */
  id: string;
  slug: string;
  title: string;
  /** ISO date: `2020-09-21`. */
  date: string;
  year: string;
  month: string;
  day: string;
  authors: Author[];
  district: District;
  /** With an en dash: `2015–2020`. */
  term: string;
  /** In URLs: `2015-2020`. */
  termSlug: string;
  summary?: string;
  source?: ReportSource;
  subjects: string[];
  /** Ids of the register: documents that the text cites, and those that the archivist named. */
  documents: string[];
  corrections: Correction[];
  /** Addresses that it had before, the oldest first: `/2020/09/21/<slug>/`. */
  former: string[];
  /** `/2020/09/21/<slug>/`, without the base path. */
  path: string;
  /** The first paragraph, whole. */
  lead: string;
  words: number;
  /** At least 1. */
  minutes: number;
  paragraphs: number;
  figures: LocatedFigure[];
  abbreviations: UsedAbbreviation[];
  /** Every document that the text cites, known to the register or not, in the order of first mention. */
  cited: CitedDocument[];
}
