/** A subject of the made reports: templates of its paragraphs, in the notation of `fillTemplate`. */
export interface Topic {
  heading: string;
  /** Of the sidebar. */
  group: string;
  paragraphs: string[];
}
