import { pairsByPlace, type PairTable } from '../../src/lib/search/index/pair-table.ts';
import { TITLE_SPAN, type Postings } from '../../src/lib/search/index/postings.ts';

/** Pairs of words in texts given as keys parted by spaces, each the body of a page, or its title and its body. */
export function pairsIn(texts: readonly (string | [title: string, body: string])[]): PairTable {
  const words = new Map<string, [page: number, place: number][]>();
  const placesOf = (key: string) => words.get(key) ?? words.set(key, []).get(key)!;
  for (const [page, text] of texts.entries()) {
    const [title, body] = typeof text === 'string' ? ['', text] : text;
    const add = (keys: string, from: number) => {
      for (const [place, key] of keys.split(' ').entries())
        if (/\w/.test(key)) placesOf(key).push([page, place + from]);
    };
    add(title, -TITLE_SPAN);
    add(body, 0);
  }
  return pairsByPlace([...words].map(([word, found]) => [word, postingsOf(found)]));
}

function postingsOf(found: [page: number, place: number][]): Postings {
  const pages = [...new Set(found.map(([page]) => page))];
  const starts = pages.map((page) => found.findIndex(([other]) => other === page));
  return {
    pages: Uint32Array.from(pages),
    starts: Uint32Array.from([...starts, found.length]),
    places: Int32Array.from(found, ([, place]) => place),
  };
}
