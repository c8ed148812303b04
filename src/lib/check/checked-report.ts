import type { Authorities } from '../authorities/authorities.ts';
import { curateFigures, type Curation } from '../figures/curate.ts';
import { statisticsSchema } from '../figures/schema.ts';
import type { Place } from '../schema/line-index.ts';
import { readReportSource, splitReport, type ReportSource } from '../report/source.ts';
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
  readonly body: string;
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
}

/** What rules that compare reports need of each, small enough to be kept. */
export interface ReportFacts {
  /** Top-level keys of the frontmatter that other reports are compared with. */
  data: Record<string, unknown>;
  /** As `CheckedReport.words` has it. */
  words: string;
}

const comparedKeys = ['title', 'date', 'author', 'term', 'draft', 'former'];

export function openReport(path: string, text: string): CheckedReport {
  const source = readReportSource(path, text);
  return reportOf(path, isRecord(source.data) ? source.data : {}, () => source);
}

/** As `openReport`, for a report of which the facts are known: its text is asked for only where a rule has to see it. */
export function reopenReport(path: string, facts: ReportFacts, text: () => string): CheckedReport {
  return reportOf(
    path,
    facts.data,
    once(() => readReportSource(path, text())),
    () => splitReport(text()).body,
    () => facts.words,
  );
}

export function factsOf(report: CheckedReport): ReportFacts {
  const compared = Object.entries(report.data).filter(([key]) => comparedKeys.includes(key));
  return { data: Object.fromEntries(compared), words: report.words() };
}

function reportOf(
  path: string,
  data: Record<string, unknown>,
  source: () => ReportSource,
  body = () => source().body,
  words?: () => string,
): CheckedReport {
  const prose = once(() => readBody(body()));
  const declarations = new Map<Authorities, FrontmatterReading>();
  return {
    path,
    get source() {
      return source();
    },
    get body() {
      return body();
    },
    data,
    title: typeof data.title === 'string' ? data.title.normalize('NFC').trim() : undefined,
    date: typeof data.date === 'string' && isIsoDate(data.date) ? data.date : undefined,
    slug: path.replace(/^.*\//, '').replace(/\.mdx?$/, ''),
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
    words: words ?? once(() => sameWords(prose().text)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
