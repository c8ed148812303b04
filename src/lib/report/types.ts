import type { District } from '../authorities/places/schema.ts';
import type { LocatedFigure } from '../figures/types.ts';
import type { CitedDocument } from './cited-documents.ts';
import type { UsedAbbreviation } from './mark-abbreviations.ts';

export interface Author {
  name: string;
  slug: string;
}

/** Where a report was published first, as far as that is known. */
interface FirstPublication {
  name?: string;
  url?: string;
  /** ISO date on which the text was taken from there. */
  retrieved?: string;
}

/** A figure as pages show it. */
export interface ReportFigure extends LocatedFigure {
  /** In one line: `bình quân 94,2%`, `2.095 công văn`. */
  shown: string;
  /** Id of the indicator that a rule proposes, where no archivist gave one. */
  suggested?: string;
}

/** A picture that stands in a report and is served beside its page. */
export interface ReportPicture {
  /** Its file, below the folder of reports. */
  from: string;
  /** Its name in the page's folder: `hop-mat.jpg`. */
  name: string;
}

/** What of a report was put right in the archive. */
export interface Correction {
  /** ISO date. */
  date: string;
  note: string;
  /** What was printed before, word for word, and what is printed since. */
  from?: string;
  to?: string;
}

/** One published report: what its author wrote about it, and what was read off its text. */
export interface Report {
  /** `2020/09/dang-bo-huyen-song-lo-…`: the file under `content/reports`, without its ending. */
  id: string;
  /** Another one wherever anything of the report is another: of its text, or of what is told beside it. */
  digest: string;
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
  source?: FirstPublication;
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
  figures: ReportFigure[];
  pictures: ReportPicture[];
  abbreviations: UsedAbbreviation[];
  /** Every document that the text cites, known to the register or not, in the order of first mention. */
  cited: CitedDocument[];
}
