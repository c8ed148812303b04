/** The part of OpenSearch's query language that we write. */
export type Query =
  | { match_all: Record<string, never> }
  | { bool: BoolQuery }
  | { dis_max: { queries: Query[] } }
  | {
      multi_match: {
        query: string;
        type: 'phrase';
        fields: string[];
        tie_breaker: number;
        boost?: number;
      };
    }
  | { prefix: Record<string, { value: string; boost: number }> }
  | { regexp: Record<string, { value: string; flags: 'NONE'; boost: number }> }
  | { fuzzy: Record<string, { value: string; fuzziness: 1; boost: number }> }
  | { terms: Record<string, string[]> }
  | { range: Record<string, { gte?: string; lte?: string }> };

interface BoolQuery {
  must?: Query[];
  should?: Query[];
  must_not?: Query[];
  filter?: Query[];
  minimum_should_match?: number;
}

/** Words side by side in one of some fields, each with its weight; what several fields have adds up. */
export function phrase(tokens: string[], fields: Record<string, number>, boost = 1): Query {
  return {
    multi_match: {
      query: tokens.join(' '),
      type: 'phrase',
      fields: Object.entries(fields).map(([name, weight]) => `${name}^${rounded(weight)}`),
      tie_breaker: 1,
      ...(boost === 1 ? {} : { boost: rounded(boost) }),
    },
  };
}

/** The best of some queries. */
export function bestOf(queries: Query[]): Query {
  return queries.length === 1 ? queries[0]! : { dis_max: { queries } };
}

/** No more digits than anybody needs. */
export function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
