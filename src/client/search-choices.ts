import type { SearchChoices } from '../lib/archive/search-choices.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';
import { vi } from '../i18n/vi.ts';

let loaded: Promise<void> | undefined;

/**
 * Fills the filters with what the archive has to choose from, once; a failure is forgotten, so that the next call
 * asks anew.
 */
export function loadChoices(form: HTMLFormElement, address: string): Promise<void> {
  loaded ??= fill(form, address).catch(() => {
    loaded = undefined;
    throw new Error(vi.search.unreachable);
  });
  return loaded;
}

async function fill(form: HTMLFormElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const choices = (await response.json()) as SearchChoices;
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const offered = choices[select.dataset.filter as keyof SearchChoices].map(([id, name, count]) => {
      const option = new Option(`${name} (${formatNumber(count)})`, id);
      option.dataset.name = name;
      return option;
    });
    select.append(...offered);
  }
}
