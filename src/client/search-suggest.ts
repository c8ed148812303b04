import type { Suggestion } from '../lib/search/types.ts';
import { loadSearch } from './search-load.ts';

/** Rest after the last letter before suggestions are asked for. */
const PAUSE = 150;
const FEWEST_LETTERS = 2;

/** A search box with suggestions: a combobox whose list is walked with the arrow keys. */
class SearchSuggest extends HTMLElement {
  private waiting = 0;
  private turn = 0;

  connectedCallback() {
    const { input, list } = this;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.suggest(), PAUSE);
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    input.form!.addEventListener('submit', () => this.close());
    // The press would take the focus from the box, and with it close the list.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.choose(option);
    });
  }

  private async suggest() {
    const typed = this.input.value;
    const turn = ++this.turn;
    if (typed.trim().length < FEWEST_LETTERS) return this.close();
    // Suggestions are a help, not an answer: where they cannot be had, nothing is said.
    const found = await loadSearch(this.address)
      .then(({ suggest }) => suggest(typed))
      .catch(() => []);
    if (turn === this.turn && document.activeElement === this.input) this.show(found);
  }

  private show(suggestions: Suggestion[]) {
    const options = suggestions.map(({ text, url }, i) => {
      const option = document.createElement('li');
      option.id = `goi-y-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = text;
      if (url) option.dataset.url = url;
      return option;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  private close() {
    clearTimeout(this.waiting);
    this.turn++;
    this.show([]);
  }

  private onKey(event: KeyboardEvent) {
    const options = [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
    if (options.length === 0) return;
    const here = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && here >= 0) this.choose(options[here]!);
    else if (event.key === 'ArrowDown') this.select(options, here + 1);
    else if (event.key === 'ArrowUp') this.select(options, here - 1);
    else return;
    event.preventDefault();
  }

  /** Before the first and after the last stands the box itself. */
  private select(options: HTMLElement[], to: number) {
    const count = options.length + 1;
    const chosen = options[((((to + 1) % count) + count) % count) - 1];
    for (const option of options) option.ariaSelected = String(option === chosen);
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private choose(option: HTMLElement) {
    if (option.dataset.url) {
      location.href = option.dataset.url;
      return;
    }
    this.input.value = option.textContent ?? '';
    this.input.form!.requestSubmit();
  }

  private get address() {
    return this.closest<HTMLElement>('[data-client]')!.dataset.client!;
  }
  private get input() {
    return this.querySelector('input')!;
  }
  private get list() {
    return this.querySelector('ul')!;
  }
}

customElements.define('search-suggest', SearchSuggest);
