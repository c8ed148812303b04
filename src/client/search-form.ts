import { vi } from '../i18n/vi.ts';
import { formatNumber, printDate } from '../lib/vietnamese/format.ts';
import { countOf } from '../lib/search/match/filters.ts';
import { readState, writeState, type SearchState } from '../lib/search/state.ts';
import type { FilterName } from '../lib/search/types.ts';
import { showChosen } from './search-chosen.ts';

/** The form's own part of the state: filters, days, order. What was typed for a day and is none is told beside it. */
export function readForm(form: HTMLFormElement): Omit<SearchState, 'query' | 'literal' | 'explain'> {
  const { filters, from, to, sort } = readState(
    `?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`,
  );
  tellWrongDay(form, 'tu', from);
  tellWrongDay(form, 'den', to);
  return { filters, from, to, sort };
}

function tellWrongDay(form: HTMLFormElement, name: string, day: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  field.setCustomValidity(field.value.trim() !== '' && day === '' ? vi.search.noSuchDay : '');
  field.reportValidity();
}

/** Shows a state in the form. */
export function showForm(form: HTMLFormElement, state: SearchState): void {
  const params = new URLSearchParams(writeState(state));
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = params.get(field.name) ?? '';
    // A day that is none stays as it was typed, for whoever typed it to mend.
    if (isDay(field)) field.value = value ? printDate(value) : field.validity.valid ? '' : field.value;
    else field.value = value;
    // An address may name a value that the archive has not: the choice then is everything.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  showChosen(form, state);
}

const isDay = ({ name }: { name: string }) => name === 'tu' || name === 'den';

/** Shows in the filters, once there is something to choose from, what a state has chosen. */
export function showChoices(form: HTMLFormElement, state: SearchState): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    select.value = state.filters[select.dataset.filter as FilterName];
    if (select.selectedIndex < 0) select.value = '';
  }
  showChosen(form, state);
}

/** What an address chose and the archive has not, as a reader is told; it does not narrow the search. */
export function unknownChoices(form: HTMLFormElement, { filters }: SearchState): string[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[data-filter]')].flatMap((select) => {
    const asked = filters[select.dataset.filter as FilterName];
    return asked && !select.value
      ? vi.search.noSuchChoice(select.labels[0]!.firstElementChild!.textContent, asked)
      : [];
  });
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
