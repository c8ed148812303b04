import type { Lexicon } from '../lexicon.ts';
import { exclusionTerm, openWord } from '../match/interpretation.ts';
import { asksNothing, parseQuery } from '../query/parse.ts';
import { readingsOf } from '../query/readings.ts';
import { queryTermsOf, type QueryTerm } from '../query/terms.ts';
import { splitWord } from '../key.ts';
import { windowOf } from '../search.ts';
import { WEIGHTS } from '../weights.ts';
import { FILTER_NAMES, type FilterName, type SearchOptions } from '../types.ts';
import { line } from './bulk.ts';
import type { Query } from './query-dsl.ts';
import { besideQueries, mistypedQuery, termQuery } from './term-query.ts';

/** Values of a filter that are counted; a site has fewer districts, terms and years, and may have more authors. */
const COUNTED_VALUES = 1000;

/** One request to OpenSearch; what it finds counts only where those before it have found nothing. */
export interface QueryStep {
  /** The question as it is read: what was typed, or the same keys read as Telex or VNI. */
  searched: string;
  /** Whether a report must have every word, or most of them, some of them mistyped. */
  words: 'all' | 'most';
  /** Body of a search request. */
  body: Record<string, unknown>;
}

/**
 * What `search()` asks of its index, asked of OpenSearch: steps in the order in which they are tried. The first whose
 * `aggregations.found.doc_count` is above zero is the answer; `hits.total` counts what passes the filters too, and
 * `aggregations.<filter>.values` the values of each filter, as in `SearchResponse`.
 *
 * Not asked, as only the archive's own index knows it: other words for a word that stands oddly beside its neighbours,
 * and which readings of words without marks are likely.
 */
export function openSearchSteps(
  question: string,
  lexicon: Lexicon,
  options: SearchOptions = {},
): QueryStep[] {
  const step = (searched: string, words: QueryStep['words']): QueryStep => {
    const read = readQuestion(searched, lexicon, options.literal);
    const query = words === 'all' ? strictQuery(read) : looseQuery(read);
    const meta = { question, searched, words };
    return { searched, words, body: searchBody(query, read.terms.length === 0, options, meta) };
  };
  const [all, most] = [step(question, 'all'), step(question, 'most')];
  if (parseQuery(question).words.length === 0) return [all];
  if (options.literal) return [all, most];
  const { certain, possible } = readingsOf(question);
  if (certain !== undefined) return [step(certain, 'all'), step(certain, 'most'), all, most];
  return [all, ...possible.map((text) => step(text, 'all')), most];
}

/** Body of a `_msearch` request that asks for every step at once. */
export function multiSearch(steps: readonly QueryStep[]): string {
  return steps.map(({ body }) => `{}\n${line(body)}`).join('');
}

interface ReadQuestion {
  terms: QueryTerm[];
  excluded: QueryTerm[];
  /** The last word where it may be unfinished. */
  open?: string;
  /** Unfinished after one letter: it says too little to be demanded. */
  isLastOptional: boolean;
  literal: boolean;
  /** Symbols alone, which no report answers. */
  asksNothing: boolean;
}

function readQuestion(text: string, lexicon: Lexicon, literal = false): ReadQuestion {
  const parsed = parseQuery(text);
  const terms = queryTermsOf(parsed.words, lexicon);
  const open = parsed.open && !literal ? openWord(terms.at(-1)) : undefined;
  return {
    terms,
    excluded: parsed.excluded.map(exclusionTerm),
    open,
    isLastOptional: open !== undefined && terms.length > 1 && splitWord(open).base.length < 2,
    literal,
    asksNothing: asksNothing(parsed, text),
  };
}

function strictQuery(read: ReadQuestion): Query {
  const { terms, open } = read;
  const meant = neededOf(read.isLastOptional ? terms.slice(0, -1) : terms);
  return wholeQuery(read, {
    must: meant.map((term) => termQuery(term, term === terms.at(-1) ? open : undefined)),
  });
}

/** Without what only makes a sentence of a question («bao nhiêu», «ở đâu»), unless there is nothing else. */
function neededOf(terms: QueryTerm[]): QueryTerm[] {
  const needed = terms.filter(({ filler }) => !filler);
  return needed.length > 0 ? needed : terms;
}

/** Most of the words; quoted phrases must be there all the same. */
function looseQuery(read: ReadQuestion): Query {
  const { terms, open, literal } = read;
  const loose = neededOf(terms.filter(({ quoted }) => !quoted));
  const query = literal ? termQuery : mistypedQuery;
  const should = loose.map((term) => query(term, term === terms.at(-1) ? open : undefined));
  const least = Math.max(1, Math.ceil(WEIGHTS.least * loose.length));
  return wholeQuery(read, {
    must: [
      ...terms.filter(({ quoted }) => quoted).map((term) => termQuery(term)),
      ...(loose.length > 0 ? [{ bool: { should, minimum_should_match: least } }] : []),
    ],
  });
}

function wholeQuery(read: ReadQuestion, { must }: { must: Query[] }): Query {
  const { terms, excluded, isLastOptional } = read;
  const barred = read.asksNothing ? [{ match_all: {} }] : excluded.map((term) => termQuery(term));
  const should = [
    ...(isLastOptional ? [termQuery(terms.at(-1)!)] : []),
    ...(terms.length > 0 ? besideQueries(terms) : []),
  ];
  return {
    bool: {
      must: must.length > 0 ? must : [{ match_all: {} }],
      ...(should.length > 0 ? { should, minimum_should_match: 0 } : {}),
      ...(barred.length > 0 ? { must_not: barred } : {}),
    },
  };
}

function searchBody(
  query: Query,
  wordless: boolean,
  options: SearchOptions,
  meta: Record<string, string>,
): Record<string, unknown> {
  const filters = filtersOf(options);
  const { offset, limit } = windowOf(options);
  const counts = FILTER_NAMES.map((name) => [
    name,
    {
      // A filter's own choice does not narrow its own counts.
      filter: allOf([...filters].filter(([other]) => other !== name).map(([, one]) => one)),
      aggregations: { values: { terms: { field: name, size: COUNTED_VALUES } } },
    },
  ]);
  return {
    query,
    ...(filters.size > 0 ? { post_filter: allOf([...filters.values()]) } : {}),
    aggregations: { found: { filter: { match_all: {} }, meta }, ...Object.fromEntries(counts) },
    sort: sortOf(options, wordless),
    from: offset,
    size: limit,
    track_total_hits: true,
    _source: ['url', 'date', 'shown'],
  };
}

function filtersOf({ filters = {}, from, to }: SearchOptions): Map<FilterName | 'date', Query> {
  const found = new Map<FilterName | 'date', Query>();
  for (const name of FILTER_NAMES) {
    const values = filters[name]?.filter((value) => value !== '') ?? [];
    if (values.length > 0) found.set(name, { terms: { [name]: values } });
  }
  if (from || to) {
    found.set('date', {
      range: { 'date.day': { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } },
    });
  }
  return found;
}

function allOf(filters: Query[]): Query {
  return filters.length > 0 ? { bool: { filter: filters } } : { match_all: {} };
}

function sortOf({ sort = 'relevance' }: SearchOptions, wordless: boolean): unknown[] {
  const newest = [{ 'date.day': 'desc' }, { url: 'asc' }];
  if (sort === 'oldest') return [{ 'date.day': 'asc' }, '_score', { url: 'asc' }];
  if (sort === 'newest') return [{ 'date.day': 'desc' }, '_score', { url: 'asc' }];
  return wordless ? newest : ['_score', ...newest];
}
