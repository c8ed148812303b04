import { countAdjacent, type Association } from '../../../../src/lib/search/match/association.ts';
import type { MatchedTerm } from '../../../../src/lib/search/match/match.ts';
import { mergeTables, type MatchTable } from '../../../../src/lib/search/match/match-table.ts';

/** Where a term stands: negative in a title, `form` of its forms, `span` words long. */
export type Entry = number | { at: number; form?: number; span?: number };

/** A term that stands at these places of each page, in the order given. */
export function termAt(
  pages: readonly (readonly Entry[])[],
  more: Partial<MatchedTerm> & { filler?: boolean; quoted?: boolean } = {},
): MatchedTerm {
  const starts = [0];
  for (const page of pages) starts.push(starts.at(-1)! + page.length);
  const entries = pages.flat().map((entry) => (typeof entry === 'number' ? { at: entry } : entry));
  const table: MatchTable = {
    starts: Uint32Array.from(starts),
    places: Int32Array.from(entries, ({ at }) => at),
    spans: Uint8Array.from(entries, ({ span = 1 }) => span),
    forms: Uint16Array.from(entries, ({ form = 0 }) => form),
    pageCount: pages.filter((page) => page.length > 0).length,
  };
  const { filler, quoted, ...matched } = more;
  const formKeys = Array.from({ length: Math.max(0, ...table.forms) + 1 }, (_, form) => `tu${form}`);
  return {
    term: { words: [], alternatives: [], quoted: quoted ?? false, ...(filler ? { filler } : {}) } as never,
    table: mergeTables(pages.length, [{ table, offset: 0 }]),
    formKeys,
    weights: Float32Array.from(formKeys, () => 1),
    ...matched,
  };
}

/** How each term and the next stand together, as firmly as said. */
export function pairsOf(terms: readonly MatchedTerm[], ...strengths: number[]): Association[] {
  return terms
    .slice(1)
    .map((term, i) => ({ ...countAdjacent(terms[i]!, term), strength: strengths[i] ?? 0 }));
}
