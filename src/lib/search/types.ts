/** One report as the search index takes it: plain text, in the spelling of the report. */
export interface SearchDocument {
  /** Path below the site's base, with both slashes: `/2020/09/21/<slug>/`. */
  url: string;
  title: string;
  /** ISO day: `2020-09-21`. */
  date: string;
  /** Name shown to readers, with its kind: `huyện Sông Lô`. */
  district: string;
  /** `2015–2020` */
  term: string;
  /** Name shown to readers; several authors are joined: `Lệ Quyên, Kim Dung`. */
  author: string;
  /** Every author by name, when there are several; each becomes a value of the filter. */
  authors?: string[];
  /** `2020` */
  year: string;
  /** In reading order; `anchor` is the paragraph's id on the page: `d1`. */
  paragraphs: SearchParagraph[];
  /**
   * Names that readers look for the report by and that it need not print: `tỉnh Phú Thọ` for what was huyện
   * Sông Lô of Vĩnh Phúc. Found like words of the report, after them, and shown nowhere.
   */
  keywords?: string[];
  /** Figures of the report, for a query that asks for a number. */
  figures?: IndexedFigure[];
}

export interface IndexedFigure {
  /** Its anchor on the report's page: `sl-12`. */
  id: string;
  /** The words that state it. */
  quote: string;
  /** In one line, as the site shows it: `217 đảng viên`. */
  shown: string;
  label: string;
  /** `nhiệm kỳ 2015–2020` */
  period: string;
  subject: string;
  /** No person has looked at it yet. */
  unreviewed?: true;
}

export interface SearchParagraph {
  anchor: string;
  text: string;
}

export const FILTER_NAMES = ['district', 'term', 'author', 'year'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export type SearchSort = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  /** Values of one filter widen the search, different filters narrow it. */
  filters?: Partial<Record<FilterName, string[]>>;
  /** First and last ISO day, both included. */
  from?: string;
  to?: string;
  sort?: SearchSort;
  offset?: number;
  /** Results wanted, 10 unless told, never more than 50. */
  limit?: number;
  /** Search the words as typed: no Telex, no correction of typing errors. */
  literal?: boolean;
  /** Say of each result what it scored and why. */
  explain?: boolean;
}

/** What a result scored, in its parts. */
export interface ResultExplanation {
  /** `points`, lowered for what the page lacks or has apart. */
  score: number;
  points: number;
  /** Share of the query's words, by rarity, that the page has; that it has side by side; and that its title has. */
  coverage: number;
  whole: number;
  inTitle: number;
  /** Points for the whole query side by side. */
  phrase: number;
  /** Of the report, as a multiple of the mean. */
  length: number;
  terms: {
    words: string;
    forms: { text: string; count: number; weight: number }[];
    rarity: number;
    /** 0 to 1: the best place that has it. */
    best: number;
    /** Points: in the text, in the title, beside the term before. */
    text: number;
    title: number;
    pair: number;
  }[];
}

export interface ResultPart {
  /** Leads to the paragraph and marks the words there where the browser can: `…/#d3:~:text=…`. */
  url: string;
  /** The report's words with `<mark>`, safe as HTML. */
  excerpt: string;
}

export interface SearchResult {
  url: string;
  title: string;
  /** The title with `<mark>`, safe as HTML. */
  titleMarked: string;
  date: string;
  district: string;
  term: string;
  author: string;
  excerpt: string;
  parts: ResultPart[];
  score: number;
  /** Only where it was asked for. */
  explanation?: ResultExplanation;
}

/** A figure that a query asks for: `217`, `94,2%`, `153 đảng viên`. */
export interface FigureHit extends Omit<IndexedFigure, 'id' | 'quote'> {
  /** Title of the report that states it. */
  title: string;
  /** Leads to the words that state it. */
  url: string;
}

/** Why the words searched are not the words typed. */
export type RewriteKind = 'typing' | 'spelling';

export interface SearchResponse {
  query: string;
  /** In Vietnamese, what was searched when it differs from what was typed. */
  interpretation?: string;
  /** The words searched instead of those typed, and why. */
  searched?: { text: string; kind: RewriteKind };
  /** A spelling with more matches, for «Ý bạn là». */
  suggestion?: string;
  total: number;
  /** For each filter, how many of the results (before this filter's own choice) each value has. */
  filters: Record<string, Record<string, number>>;
  results: SearchResult[];
  /** Figures of the archive that the query asks for, at most three; only with the first results, unfiltered. */
  figures?: FigureHit[];
}

export interface Suggestion {
  text: string;
  /** Where it leads, for a report's title; a term has none and is searched. */
  url?: string;
}
