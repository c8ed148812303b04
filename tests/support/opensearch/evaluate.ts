import { analyse, type Analysis } from './analyse.ts';

/*
 * As much of OpenSearch as our queries use, in memory: which reports match, in which order of days, and how many have
 * each value. How well they match is not worked out. What it does not know it throws at.
 */

interface Field {
  type: string;
  analyzer?: string;
  search_analyzer?: string;
  enabled?: boolean;
  fields?: Record<string, Field>;
}

interface IndexBody {
  settings: { analysis: Analysis };
  mappings: { properties: Record<string, Field> };
}

interface Indexed {
  id: string;
  /** Values of a keyword, or tokens of a text place by place. */
  keywords: Map<string, string[]>;
  texts: Map<string, string[][]>;
}

type Json = Record<string, unknown>;

export interface Answer {
  ids: string[];
  total: number;
  found: number;
  meta: Json;
  counts: Record<string, Record<string, number>>;
}

export class MemoryIndex {
  readonly #index: IndexBody;
  readonly #reports: Indexed[];

  /** `parts`: texts of bulk requests. */
  constructor(index: IndexBody, parts: string[]) {
    this.#index = index;
    this.#reports = parts.flatMap((part) => this.#read(part));
  }

  get size(): number {
    return this.#reports.length;
  }

  /** Answers a search request. */
  search(body: Json): Answer {
    const { query, post_filter, aggregations, from, size } = body as {
      query: Json;
      post_filter?: Json;
      aggregations: Record<string, { filter: Json; meta?: Json; aggregations?: { values: { terms: Json } } }>;
      from: number;
      size: number;
    };
    const found = this.#reports.filter((report) => this.#matches(report, query));
    const passing = found.filter((report) => !post_filter || this.#matches(report, post_filter));
    const { found: all, ...facets } = aggregations;
    const counts = Object.entries(facets).map(([name, { filter, aggregations: inner }]) => {
      const counted = found.filter((report) => this.#matches(report, filter));
      return [name, countsOf(counted, inner!.values.terms as { field: string; size: number })] as const;
    });
    return {
      ids: sorted(passing, body.sort as unknown[])
        .slice(from, from + size)
        .map(({ id }) => id),
      total: passing.length,
      found: found.filter((report) => this.#matches(report, all!.filter)).length,
      meta: all!.meta!,
      counts: Object.fromEntries(counts),
    };
  }

  #read(part: string): Indexed[] {
    if (!part.endsWith('\n')) throw new Error('The last line has no end');
    const lines = part.slice(0, -1).split('\n');
    if (lines.length % 2 !== 0) throw new Error('An action without its report');
    return Array.from({ length: lines.length / 2 }, (_, i) => {
      const { index } = JSON.parse(lines[2 * i]!) as { index: { _id: string } };
      return this.#indexed(index._id, JSON.parse(lines[2 * i + 1]!) as Json);
    });
  }

  #indexed(id: string, source: Json): Indexed {
    const report: Indexed = { id, keywords: new Map(), texts: new Map() };
    for (const [name, value] of Object.entries(source)) {
      if (!Object.hasOwn(this.#index.mappings.properties, name)) throw new Error(`strict: no field ${name}`);
      const field = this.#index.mappings.properties[name]!;
      this.#add(report, name, field, value);
      for (const [below, one] of Object.entries(field.fields ?? {}))
        this.#add(report, `${name}.${below}`, one, value);
    }
    return report;
  }

  #add(report: Indexed, name: string, { type, analyzer, enabled }: Field, value: unknown): void {
    const values = (Array.isArray(value) ? value : [value]) as string[];
    if (type === 'text')
      report.texts.set(name, analyse(values.join(' '), analyzer!, this.#index.settings.analysis));
    else if (type === 'keyword') report.keywords.set(name, values);
    else if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(values[0]!)) throw new Error(`date ${values[0]}`);
    else if (type === 'object' && enabled !== false) throw new Error('object');
  }

  #matches(report: Indexed, query: Json): boolean {
    const [[kind, value], ...more] = Object.entries(query) as [string, Json][] as [[string, Json]];
    if (more.length > 0) throw new Error('One query at a time');
    switch (kind) {
      case 'match_all':
        return true;
      case 'bool':
        return this.#bool(report, value);
      case 'dis_max':
        return (value.queries as Json[]).some((one) => this.#matches(report, one));
      case 'multi_match':
        return this.#phrase(report, value);
      case 'terms':
        return only(value, (name, wanted) =>
          (wanted as string[]).some((one) => report.keywords.get(name)!.includes(one)),
        );
      case 'range':
        return only(value, (name, limits) => {
          const { gte = '', lte = '\uffff' } = limits as { gte?: string; lte?: string };
          return report.keywords.get(name)!.some((one) => one >= gte && one <= lte);
        });
      default:
        return this.#token(report, kind, value);
    }
  }

  #bool(report: Indexed, value: Json): boolean {
    const of = (name: string) => (value[name] ?? []) as Json[];
    const isMatch = (one: Json) => this.#matches(report, one);
    const { must, filter, must_not, should, minimum_should_match, ...unknown } = value;
    if (Object.keys(unknown).length > 0) throw new Error(`bool ${Object.keys(unknown).join()}`);
    const least = (minimum_should_match as number | undefined) ?? (must || filter || !should ? 0 : 1);
    return (
      [...of('must'), ...of('filter')].every(isMatch) &&
      !(must_not && of('must_not').some(isMatch)) &&
      of('should').filter(isMatch).length >= least
    );
  }

  #phrase(report: Indexed, { query, type, fields }: Json): boolean {
    if (type !== 'phrase') throw new Error(`multi_match ${String(type)}`);
    return (fields as string[]).some((field) => {
      const name = field.split('^')[0]!;
      const { search_analyzer } = this.#index.mappings.properties[name]!;
      const asked = analyse(query as string, search_analyzer!, this.#index.settings.analysis);
      const places = report.texts.get(name)!;
      // Without tokens a query finds nothing.
      return (
        asked.length > 0 &&
        places.some((_, at) =>
          asked.every((tokens, i) => tokens.some((token) => places[at + i]?.includes(token))),
        )
      );
    });
  }

  #token(report: Indexed, kind: string, value: Json): boolean {
    return only(value, (name, asked) => {
      const { value: text } = asked as { value: string };
      const fits = tests.get(kind);
      if (!fits) throw new Error(`query ${kind}`);
      const isFit = fits(text);
      return report.texts.get(name)!.some((tokens) => tokens.some(isFit));
    });
  }
}

const tests = new Map<string, (asked: string) => (token: string) => boolean>([
  ['prefix', (asked) => (token) => token.startsWith(asked)],
  [
    'regexp',
    (asked) => {
      const pattern = new RegExp(`^(?:${asked})$`, 'u');
      return (token) => pattern.test(token);
    },
  ],
  ['fuzzy', (asked) => (token) => isWithinOneEdit([...asked], [...token])],
]);

/** One letter more, less or other, or two neighbours swapped. */
function isWithinOneEdit(a: string[], b: string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  return (
    rest(a, at) === rest(b, at) ||
    rest(a, at + 1) === rest(b, at + 1) ||
    rest(a, at + 1) === rest(b, at) ||
    rest(a, at) === rest(b, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  );
}

function only(value: Json, fits: (name: string, asked: unknown) => boolean): boolean {
  const entries = Object.entries(value);
  if (entries.length !== 1) throw new Error('One field at a time');
  return fits(...entries[0]!);
}

function countsOf(
  reports: Indexed[],
  { field, size }: { field: string; size: number },
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { keywords } of reports)
    for (const value of new Set(keywords.get(field)!)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].slice(0, size));
}

/** By the fields that are asked for; every score is the same here. */
function sorted(reports: Indexed[], order: unknown[]): Indexed[] {
  const keys = order.filter((one) => one !== '_score').map((one) => Object.entries(one as Json)[0]!);
  return [...reports].sort((a, b) => {
    for (const [name, direction] of keys) {
      const [first, second] = [a.keywords.get(name)![0]!, b.keywords.get(name)![0]!];
      if (first !== second) return first < second === (direction === 'asc') ? -1 : 1;
    }
    return 0;
  });
}
