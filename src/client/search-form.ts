import { formatNumber } from '../lib/vietnamese/format.ts';
import { countOf } from '../lib/search/match/filters.ts';
import { readState, writeState, type SearchState } from '../lib/search/state.ts';
import type { FilterName } from '../lib/search/types.ts';

/** The form's own part of the state: filters, days, order. */
export function readForm(form: HTMLFormElement): Omit<SearchState, 'query' | 'literal'> {
  const { filters, from, to, sort } = readState(
    `?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`,
  );
  return { filters, from, to, sort };
}

/** Shows a state in the form. */
export function showForm(form: HTMLFormElement, state: SearchState): void {
  const params = new URLSearchParams(writeState(state));
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = params.get(field.name) ?? '';
    // An address may name a value that the archive has not: the choice then is everything.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  const filtered = [...form.querySelectorAll<HTMLInputElement>('.filters [name]')].some(
    ({ value }) => value !== '',
  );
  form.querySelector<HTMLElement>('[data-reset]')!.hidden = !filtered;
  if (filtered) form.querySelector('details')!.open = true;
}

/** Shows in the filters, once there is something to choose from, what a state has chosen. */
export function showChoices(form: HTMLFormElement, { filters }: SearchState): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    select.value = filters[select.dataset.filter as FilterName];
    if (select.selectedIndex < 0) select.value = '';
  }
}

/** Names, as the index has them, of the values chosen. */
export function namesChosen(form: HTMLFormElement): Partial<Record<FilterName, string[]>> {
  const chosen: Partial<Record<FilterName, string[]>> = {};
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const name = select.selectedOptions[0]?.dataset.name;
    if (name) chosen[select.dataset.filter as FilterName] = [name];
  }
  return chosen;
}

/** Puts beside each value how many of the results have it. */
export function countFilters(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    for (const option of select.options) {
      const { name } = option.dataset;
      if (!name) continue;
      const count = countOf(counts, select.dataset.filter!, name);
      option.textContent = `${name} (${formatNumber(count)})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}
