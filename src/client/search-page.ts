import { vi } from '../i18n/vi.ts';
import { isEmptyState, readState, writeState, type SearchState } from '../lib/search/state.ts';
import type { FilterName, SearchOptions, SearchResponse } from '../lib/search/types.ts';
import { loadChoices } from './search-choices.ts';
import { countFilters, namesChosen, readForm, showChoices, showForm, unknownChoices } from './search-form.ts';
import { listenToKeys } from './search-keys.ts';
import { loadSearch, type SearchModule } from './search-load.ts';
import { keepPlace, keepScroll, placeNow } from './search-place.ts';
import { figureCards, resultItems, saidAbout } from './search-results.ts';
import { facetLists } from './search-facets.ts';
import './search-suggest.ts';

/** After this long the reader is told that the network is slow, and not the search stuck. */
const SLOW = 4000;
const PAGE = 10;
/** Results that one question can bring. */
const MOST = 50;

/** The search page: the form, the results, and the address that holds the state of both. */
class SearchPage extends HTMLElement {
  private state = readState(location.search);
  private readonly plainTitle = document.title;
  private shown = 0;
  private asked = 0;
  /** Whether the filters say what is chosen: before there is something to choose from, the state alone does. */
  private chosen = false;
  private counts?: SearchResponse['filters'];

  connectedCallback() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.change({ query: this.input.value.trim(), literal: false });
    });
    this.form.addEventListener('change', ({ target }) => {
      if (target !== this.input) this.change({ query: this.input.value.trim() });
    });
    this.addEventListener('click', (event) => this.onClick(event));
    listenToKeys(this, this.input);
    addEventListener('popstate', () => this.restore());
    const filters = this.querySelector<HTMLDetailsElement>('.filters')!;
    // A search that needs them tells of their absence; until then it troubles nobody.
    const offer = () => filters.open && void this.choose().catch(() => undefined);
    filters.addEventListener('toggle', offer);
    offer();
    keepScroll();
    this.restore();
  }

  /** Brings what can be chosen, and shows in it what is chosen; where filters are folded nobody needs it yet. */
  private async choose() {
    await loadChoices(this.form, this.dataset.choices!);
    this.chosen = true;
    showChoices(this.form, this.state);
    if (this.counts) countFilters(this.form, this.counts);
  }

  private restore() {
    this.state = readState(location.search);
    showForm(this.form, this.state);
    if (isEmptyState(this.state)) this.clear();
    else void this.run();
    if (!this.state.query) this.input.focus({ preventScroll: true });
  }

  private change(part: Partial<SearchState>) {
    const { filters } = this.state;
    this.state = { ...this.state, ...readForm(this.form), ...(this.chosen ? {} : { filters }), ...part };
    const address = location.pathname + writeState(this.state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    showForm(this.form, this.state);
    if (isEmptyState(this.state)) this.clear();
    else void this.run();
  }

  /** Searches for the state; with `more`, for the results after those shown. */
  private async run(more = false) {
    const { state } = this;
    const turn = ++this.asked;
    if (state.from && state.to && state.from > state.to)
      return this.fail(vi.search.dateOrder, { again: false, ways: false });
    for (const part of ['.failure', '.try']) this.find(part).hidden = true;
    this.say(vi.search.loading);
    const slow = setTimeout(() => this.say(vi.search.slow), SLOW);
    try {
      // Names are what the index knows; the address has ids.
      if (Object.values(state.filters).some((id) => id !== '')) await this.choose();
      const { search } = await loadSearch(this.dataset.client!);
      const { shown = PAGE, top } = placeNow();
      const from = more ? this.shown : 0;
      const response = await this.answer(search, from, more ? PAGE : shown);
      if (turn !== this.asked) return;
      this.show(response, more);
      if (more) keepPlace({ shown: this.shown });
      else if (top) scrollTo(0, top);
      await this.explain(response, from);
    } catch (error) {
      if (turn === this.asked) this.failWith(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Results from one on; more than one question brings where a reader comes back to as many. */
  private async answer(
    search: SearchModule['search'],
    from: number,
    wanted: number,
  ): Promise<SearchResponse> {
    const ask = (offset: number, limit: number) =>
      search(this.state.query, { ...this.options(this.state), offset, limit });
    const response = await ask(from, Math.min(MOST, wanted));
    for (let got = MOST; got < wanted; got += MOST)
      response.results.push(...(await ask(from + got, Math.min(MOST, wanted - got))).results);
    return response;
  }

  /** Says under each result what it scored and why, where the address asks for it. */
  private async explain({ results }: SearchResponse, from: number) {
    if (!this.state.explain) return;
    const { explanationOf } = await import('./search-explanation.ts');
    const items = this.find('.results').children;
    for (const [i, { explanation }] of results.entries())
      if (explanation) items[from + i]?.append(explanationOf(explanation));
  }

  private options({ from, to, sort, literal, explain }: SearchState): SearchOptions {
    const filters: Partial<Record<FilterName, string[]>> = namesChosen(this.form);
    return {
      filters,
      sort,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(literal ? { literal } : {}),
      ...(explain ? { explain } : {}),
    };
  }

  private show(response: SearchResponse, more: boolean) {
    const { total, results } = response;
    const query = response.searched?.text ?? this.state.query;
    const list = this.find('.results');
    const items = resultItems(results);
    if (more) list.append(...items);
    else list.replaceChildren(...items);
    this.shown = more ? this.shown + results.length : results.length;
    const found = total === 0 ? vi.search.noneFound(query) : vi.search.found(total, query);
    this.say(this.shown < total ? `${found}. ${vi.search.shown(this.shown)}` : found);
    if (!more) this.find('.figures ul').replaceChildren(...figureCards(response.figures ?? []));
    this.find('.figures').hidden = !more && !response.figures;
    const said = saidAbout(response, (words, literal) =>
      writeState({ ...this.state, query: words, literal }),
    );
    said.unshift(...unknownChoices(this.form, this.state).map((sentence) => `${sentence} `));
    this.find('.said').replaceChildren(...said);
    this.find('.said').hidden = said.length === 0;
    this.find('[data-more]').hidden = this.shown >= total;
    this.find('.nothing').hidden = total > 0;
    this.counts = response.filters;
    this.find('.facets').replaceChildren(...facetLists(response.filters, total));
    countFilters(this.form, response.filters);
    this.find('.nothing ul').hidden = false;
    this.find('.nothing [data-reset]').hidden = this.find('.chosen').hidden;
    document.title = this.state.query ? `${this.state.query} – ${this.plainTitle}` : this.plainTitle;
    if (more) items[0]?.querySelector('a')?.focus();
  }

  private clear() {
    this.asked++;
    this.say('');
    for (const list of ['.results', '.facets']) this.find(list).replaceChildren();
    for (const part of ['.said', '.figures', '.failure', '.nothing', '[data-more]'])
      this.find(part).hidden = true;
    this.find('.try').hidden = !isEmptyState(this.state);
    if (!this.state.query) document.title = this.plainTitle;
  }

  private failWith(error: unknown) {
    const { message, code } = error instanceof Error ? (error as Error & { code?: string }) : {};
    const again = code !== 'unsupported' && code !== 'outdated';
    this.fail(message ?? vi.search.unreachable, { again, ways: true });
  }

  /** Says what is wrong, and what can still be done: ask again, or take another way in. */
  private fail(sentence: string, { again, ways }: { again: boolean; ways: boolean }) {
    this.clear();
    const failure = this.find('.failure');
    failure.querySelector('p')!.textContent = sentence;
    failure.querySelector('button')!.hidden = !again;
    failure.hidden = false;
    this.find('.nothing').hidden = !ways;
    // Other words would not help.
    for (const part of ['.nothing ul', '.nothing [data-reset]']) this.find(part).hidden = true;
  }

  private onClick(event: MouseEvent) {
    const target = event.target as Element;
    if (target.closest('[data-more]')) void this.run(true);
    else if (target.closest('.failure button')) void this.run();
    else if (target.closest('[data-pick]')) void this.pick(target.closest<HTMLButtonElement>('[data-pick]')!);
    else if (target.closest('[data-reset]')) {
      this.empty('.filters [name]');
    } else {
      const name = target.closest<HTMLElement>('[data-remove]')?.dataset.remove;
      if (name) this.empty(`[name=${name}]`);
    }
    const link = target.closest<HTMLAnchorElement>('.said a');
    if (link && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.restore();
    }
  }

  /** Narrows the search to a value that stands beside the results. */
  private async pick({ value, dataset }: HTMLButtonElement) {
    await this.choose();
    const select = this.find(`[data-filter=${dataset.pick}]`) as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.dataset.name === value)?.value ?? '';
    this.change({ query: this.input.value.trim() });
    this.find('.filters summary').focus({ preventScroll: true });
  }

  /** Takes off filters, and goes on from the words: what was pressed is gone. */
  private empty(fields: string) {
    for (const field of this.form.querySelectorAll<HTMLInputElement>(fields)) field.value = '';
    this.change({ query: this.input.value.trim() });
    this.find('.filters summary').focus({ preventScroll: true });
  }

  private say(sentence: string) {
    this.find('.status').textContent = sentence;
  }
  private get form() {
    return this.querySelector('form')!;
  }
  private get input() {
    return this.querySelector<HTMLInputElement>('#q')!;
  }
  private find(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('search-page', SearchPage);
