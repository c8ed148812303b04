/** What a feed says of itself; addresses are as the site's pages give them, absolute where its host is known. */
export interface Feed {
  /** An IRI that never changes, even if the site moves. */
  id: string;
  title: string;
  description: string;
  home: string;
  /** The feed's own address. */
  self: string;
  /** Of an archived page: the address of the document that tells of what is new. */
  current?: string;
  /** Addresses of the archived pages before this one and after it. */
  previous?: string;
  next?: string;
  entries: FeedEntry[];
}

/** One report, as a feed tells of it. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  /** The report's own words. */
  summary: string;
  /** What was corrected, and when. */
  corrections: string[];
  /** ISO date of publication: `2020-09-21`. */
  published: string;
  /** ISO date of the last correction, or of publication. */
  updated: string;
  authors: string[];
  /** District, term. */
  categories: string[];
}

/** As many of the newest stand at the least in what feed readers ask for again and again. */
export const feedLength = 50;

/** Vietnam keeps one time all year, UTC+7; a report is dated by the day, so its moment is that day's start. */
export function feedMoment(isoDate: string): string {
  return `${isoDate}T00:00:00+07:00`;
}

/** When anything in the feed last changed; for an empty archive, the beginning of Unix time. */
export function feedUpdated(feed: Feed): string {
  const dates = feed.entries.map((entry) => entry.updated).sort();
  return feedMoment(dates.at(-1) ?? '1970-01-01');
}

/** What a feed says of a report: its own words, and what of it was corrected. */
export function feedText({ summary, corrections }: FeedEntry): string {
  return [summary, ...corrections].join('\n\n');
}
