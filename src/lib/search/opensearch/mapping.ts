import { WEIGHTS } from '../weights.ts';
import { FILTER_NAMES } from '../types.ts';
import { analysis, ASKED, INDEXED } from './analysis.ts';

/** Who wrote an index's settings; by it the command knows a folder as its own. */
export const MADE_BY = 'kho-tu-lieu';
/** Goes up whenever documents or queries of one version do not fit an index of another. */
const VERSION = 1;

/** Longer values than Lucene takes (32,766 bytes) would have the whole report refused. */
const keyword = { type: 'keyword', ignore_above: 8191 };
const keys = { type: 'text', analyzer: INDEXED, search_analyzer: ASKED, similarity: 'bm25' };

/** Body of the request that creates the index: settings and mapping. */
export const indexBody = {
  settings: {
    analysis,
    // How often a word counts and how long a report is, as in `scorePage`.
    similarity: {
      bm25: { type: 'BM25', k1: WEIGHTS.saturation, b: WEIGHTS.lengthShare, discount_overlaps: true },
    },
  },
  mappings: {
    _meta: { made_by: MADE_BY, version: VERSION },
    dynamic: 'strict',
    properties: {
      url: keyword,
      title: keys,
      body: keys,
      lead: keys,
      // Days are compared as texts, as on the site: no day that is asked for can be wrong.
      date: { type: 'date', format: 'strict_date', fields: { day: keyword } },
      ...Object.fromEntries([...FILTER_NAMES, 'indicators', 'documents'].map((name) => [name, keyword])),
      shown: { type: 'object', enabled: false },
    },
  },
};

/** Whether the text of an `index.json` is ours, of this version or another. */
export function isOurs(json: string): boolean {
  try {
    const { mappings } = JSON.parse(json) as { mappings?: { _meta?: { made_by?: unknown } } };
    return mappings?._meta?.made_by === MADE_BY;
  } catch {
    return false;
  }
}
