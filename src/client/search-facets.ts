import { vi } from '../i18n/vi.ts';
import type { FilterName, SearchResponse } from '../lib/search/types.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';

/** How many values of a kind are offered; the folded filters have all. */
const MOST = 6;

/**
 * Beside the results, where there is room: the places, terms, authors and years that most of them have. Pressed, a
 * value narrows the search to it (`data-pick` names the filter, the button's value is the name).
 */
export function facetLists(counts: SearchResponse['filters'], total: number): HTMLElement[] {
  const kinds: [FilterName, string][] = [
    ['district', vi.nav.districts],
    ['term', vi.nav.terms],
    ['author', vi.nav.authors],
    ['year', vi.search.year],
  ];
  return kinds.flatMap(([kind, title]) => {
    const values = Object.entries(counts[kind] ?? {})
      // What all results have narrows nothing.
      .filter(([, count]) => count > 0 && count < total)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST);
    if (values.length === 0) return [];
    const section = document.createElement('section');
    section.append(Object.assign(document.createElement('h2'), { textContent: title }));
    section.append(...values.map(([name, count]) => pick(kind, name, count)));
    return [section];
  });
}

function pick(kind: FilterName, name: string, count: number): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', value: name });
  button.dataset.pick = kind;
  button.innerHTML = '<span></span> <small></small>';
  button.firstElementChild!.textContent = name;
  button.lastElementChild!.textContent = formatNumber(count);
  return button;
}
