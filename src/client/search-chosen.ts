import { vi } from '../i18n/vi.ts';
import type { SearchState } from '../lib/search/state.ts';
import { printDate } from '../lib/vietnamese/format.ts';

/**
 * Shows beside the folded filters what is chosen in them, each choice with its way out: a button that bears the name
 * of its field. A value that the archive has not is no choice.
 */
export function showChosen(form: HTMLFormElement, { from, to }: SearchState): void {
  const chosen: [field: string, label: string][] = [];
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const name = select.selectedOptions[0]?.dataset.name;
    if (name) chosen.push([select.name, name]);
  }
  if (from) chosen.push(['tu', vi.search.fromDay(printDate(from))]);
  if (to) chosen.push(['den', vi.search.toDay(printDate(to))]);
  const list = form.querySelector<HTMLElement>('.chosen')!;
  for (const button of list.querySelectorAll('[data-remove]')) button.remove();
  list.prepend(...chosen.map(removal));
  list.hidden = chosen.length === 0;
}

function removal([field, label]: [string, string]): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.remove = field;
  button.title = vi.search.remove(label);
  button.innerHTML = '<span></span> <span aria-hidden="true">×</span>';
  button.firstElementChild!.textContent = label;
  button.setAttribute('aria-label', button.title);
  return button;
}
