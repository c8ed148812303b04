import { phrasesOf } from '../lib/search/present/text-fragment.ts';
import { printDate } from '../lib/vietnamese/format.ts';
import { vi } from '../i18n/vi.ts';
import { keepWords } from './keep-words.ts';
import type { FigureHit, SearchResponse, SearchResult } from '../lib/search/types.ts';

/** Results as list items; every excerpt leads to its paragraph. */
export function resultItems(results: SearchResult[]): HTMLLIElement[] {
  return results.map((result) => {
    const item = document.createElement('li');
    const [best, ...others] = result.parts;
    item.innerHTML = `<h2><a></a></h2><p class="meta"></p><a class="passage"></a>`;
    const title = item.querySelector('a')!;
    title.innerHTML = result.titleMarked;
    title.href = result.url;
    keepWords(title);
    const meta = [printDate(result.date), result.district, result.term, result.author];
    item.querySelector('p')!.append(...factsApart(meta));
    const passage = item.querySelector<HTMLAnchorElement>('.passage')!;
    passage.innerHTML = result.excerpt;
    passage.href = landing(best?.url ?? result.url);
    if (others.length > 0) item.append(otherPassages(others));
    return item;
  });
}

/** Figures that the query asks for, each with its way to the words that state it. */
export function figureCards(figures: FigureHit[]): HTMLLIElement[] {
  return figures.map(({ shown, label, subject, period, unreviewed, title, url }) => {
    const item = document.createElement('li');
    item.innerHTML = '<b></b> <span></span><p class="meta"></p><a></a>';
    item.querySelector('b')!.textContent = shown;
    item.querySelector('span')!.textContent = label;
    const facts = [unreviewed && vi.statistics.unreviewed, period, subject, title];
    item.querySelector('p')!.append(...factsApart(facts));
    const link = item.querySelector('a')!;
    link.textContent = vi.search.inReport;
    link.href = url;
    return item;
  });
}

/** Facts as the lists of the pages have them: each whole where a line ends, a point between two. */
function factsApart(facts: (string | false | undefined)[]): (Node | string)[] {
  return facts.filter(Boolean).flatMap((fact, at) => {
    const whole = Object.assign(document.createElement('span'), { textContent: fact });
    return at > 0 ? [' ', whole] : [whole];
  });
}

function otherPassages(parts: SearchResult['parts']): HTMLDetailsElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `${vi.search.otherPassages} (${parts.length})`;
  details.append(summary);
  for (const { url, excerpt } of parts) {
    const link = document.createElement('a');
    link.className = 'passage';
    link.innerHTML = excerpt;
    link.href = landing(url);
    details.append(link);
  }
  return details;
}

/**
 * A link to a paragraph that marks the words there: by text fragment, and in a browser that does not know them by
 * a parameter that the report's page reads.
 */
function landing(url: string): string {
  if ('fragmentDirective' in document) return url;
  const [page = '', rest = ''] = url.split('#');
  const [anchor = '', directives = ''] = rest.split(':~:');
  const words = phrasesOf(directives);
  if (words.length === 0) return url;
  return `${page}?${words.map((word) => `danh-dau=${encodeURIComponent(word)}`).join('&')}#${anchor}`;
}

/** What was searched instead of what was typed, the way back to the words typed, and «Ý bạn là». */
export function saidAbout(
  { interpretation, searched, suggestion, query }: SearchResponse,
  link: (query: string, literal: boolean) => string,
): (Node | string)[] {
  const said: (Node | string)[] = [];
  if (interpretation) said.push(interpretation, ' ');
  if (searched) said.push(anchor(vi.search.literal(query), link(query, true)), ' ');
  if (suggestion) said.push(`${vi.search.didYouMean} `, anchor(suggestion, link(suggestion, false)));
  return said;
}

function anchor(text: string, url: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = text;
  element.href = url;
  return element;
}
