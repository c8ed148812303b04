import { keysIn } from '../index-tokens.ts';
import { numbersIn, type IndexedFigureRow } from '../index/figure-chunks.ts';
import type { IndexStore } from '../index/store.ts';
import { baseOf, isNumberKey } from '../key.ts';
import type { QueryWord } from '../query/parse.ts';
import type { PageSearch } from '../rank/search-pages.ts';
import type { FigureHit } from '../types.ts';

const MOST_CARDS = 3;
/** Share of the other words of a query that a figure's own words must hold: `217 đảng viên` is no `217 tỷ đồng`. */
const LEAST_SHARE = 0.5;

/**
 * Cards for the numbers of a query that stand by themselves, `217` and `94,2`, not the 22 of `22-NQ/TW`. They are a
 * help beside the results, so where they cannot be had there are none. `root` is put before every path.
 */
export async function figuresAsked(
  store: IndexStore,
  { parsed, terms }: PageSearch,
  root: string,
): Promise<FigureHit[]> {
  const numbers = terms.flatMap(({ term: { words, quantity, alternatives } }) => {
    if (quantity)
      return [...new Set(alternatives.flatMap(({ keys }) => keys.slice(0, 1)))].filter(isNumberKey);
    return words.length === 1 && isNumberKey(words[0]!.key) ? [words[0]!.key] : [];
  });
  const rows = await Promise.all(numbers.map((number) => store.figures(number))).catch(() => []);
  return matchFigures(parsed.words, numbers, [...new Set(rows.flat())]).map((hit) => ({
    ...hit,
    url: root + hit.url,
  }));
}

/** The figures among `rows` that state a number asked for, those first whose words the query names. */
function matchFigures(words: QueryWord[], numbers: string[], rows: IndexedFigureRow[]): FigureHit[] {
  const others = words.filter(({ key }) => !isNumberKey(key));
  const found = rows.flatMap(([path, title, figure]) => {
    const stated = new Set(numbersIn(figure.quote));
    if (!numbers.some((number) => stated.has(number))) return [];
    const keys = new Set(keysIn([figure.quote, figure.label, figure.subject].join(' ')));
    const bases = new Set([...keys].map(baseOf));
    const named = others.filter((word) => (word.marked ? keys.has(word.key) : bases.has(word.base))).length;
    if (named < others.length * LEAST_SHARE) return [];
    const { id, shown, label, period, subject, unreviewed } = figure;
    return [{ named, hit: { shown, label, period, subject, unreviewed, title, url: `${path}#${id}` } }];
  });
  return found
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_CARDS)
    .map(({ hit }) => hit);
}
