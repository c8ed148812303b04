import type { Authorities } from '../authorities/authorities.ts';
import { curateFigures, type Curation } from '../figures/curate.ts';
import { statisticsSchema } from '../figures/schema.ts';
import type { Place } from '../schema/line-index.ts';
import { readReportSource, type ReportSource } from '../report/source.ts';
import { readBody, type BodyReading } from '../report/read-body.ts';
import { isRecord } from '../report/is-record.ts';
import { isIsoDate } from '../vietnamese/calendar-date.ts';
import { readFrontmatter, type FrontmatterReading } from './frontmatter.ts';
import { sameWords } from './same-words.ts';

/**
 * A report as the rules see it. What costs time is read when first asked for, and once, so that whoever checks a
 * report and then renders it reads it a single time.
 */
export interface CheckedReport {
  /** Where its file lies, as messages call it. */
  path: string;
  readonly source: ReportSource;
  /** Top-level keys of the frontmatter; empty when it could not be read. */
  data: Record<string, unknown>;
  title?: string;
  /** Only when it is a real ISO date. */
  date?: string;
  /** The file's name without its ending. */
  slug: string;
  prose(): BodyReading;
  /** The place in the file of a character of the text. */
  placeInText(index: number): Place;
  /** The frontmatter as the site takes it. */
  declaration(authorities: Authorities): FrontmatterReading;
  /** The figures that the frontmatter quotes; nothing where it quotes none, or in a form that is no list of figures. */
  curated(): Curation | undefined;
  /** What two reports share that are one text under two names. */
  words(): string;
  /** What they share already in their first letters, which are quicker to compare. */
  opening(): string;
  /** Whether a link or a picture may be in it. */
  mayLink(): boolean;
}

/** What rules that compare reports need of each, small enough to be kept. */
export interface ReportFacts {
  /** Top-level keys of the frontmatter that other reports are compared with. */
  data: Record<string, unknown>;
  /** As `CheckedReport` has them. */
  words: string;
  opening: string;
  mayLink: boolean;
}

const comparedKeys = ['title', 'date', 'author', 'term', 'draft', 'former'];

/** What is known of a report that was written just now: its body, and what the frontmatter says where that is known. */
export interface KnownReport {
  body: string;
  reading: BodyReading;
  data?: Record<string, unknown>;
}

/** `read`: what is known of it, and where it is the report's, is not read again. */
export function openReport(path: string, text: string, read?: KnownReport): CheckedReport {
  const source = readReportSource(path, text, read?.data);
  const reading = read?.body === source.body ? read.reading : undefined;
  return { ...reportOf(path, isRecord(source.data) ? source.data : {}, () => source, reading), source };
}

/** As `openReport`, for a report of which the facts are known: its text is asked for only where a rule has to see it. */
export function reopenReport(path: string, facts: ReportFacts, text: () => string): CheckedReport {
  const source = once(() => readReportSource(path, text()));
  return {
    ...reportOf(path, facts.data, source),
    words: () => facts.words,
    opening: () => facts.opening,
    mayLink: () => facts.mayLink,
    get source() {
      return source();
    },
  };
}

export function factsOf(report: CheckedReport): ReportFacts {
  const compared = Object.entries(report.data).filter(([key]) => comparedKeys.includes(key));
  return {
    data: Object.fromEntries(compared),
    words: report.words(),
    opening: report.opening(),
    mayLink: report.mayLink(),
  };
}

function reportOf(
  path: string,
  data: Record<string, unknown>,
  source: () => ReportSource,
  reading?: BodyReading,
): Omit<CheckedReport, 'source'> {
  const prose = once(() => reading ?? readBody(source().body));
  const declarations = new Map<Authorities, FrontmatterReading>();
  return {
    path,
    data,
    title: typeof data.title === 'string' ? data.title.normalize('NFC').trim() : undefined,
    date: typeof data.date === 'string' && isIsoDate(data.date) ? data.date : undefined,
    slug: path.replace(/^.*\//, '').replace(/\.mdx?$/i, ''),
    prose,
    placeInText: (index) => source().placeAt(source().bodyOffset + prose().sourceOffset(index)),
    declaration(authorities) {
      const known = declarations.get(authorities) ?? readFrontmatter(source(), authorities);
      declarations.set(authorities, known);
      return known;
    },
    curated: once(() => {
      const statistics =
        data.statistics === undefined ? undefined : statisticsSchema.safeParse(data.statistics);
      return statistics?.success ? curateFigures(statistics.data, prose().text) : undefined;
    }),
    words: once(() => sameWords(prose().text)),
    opening: once(() => firstLetters(source().body)),
    mayLink: () => /\]|<Anh/.test(source().body),
  };
}

/** The first letters of a body, without what markup and spacing may add. */
function firstLetters(body: string): string {
  return body
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 80);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
