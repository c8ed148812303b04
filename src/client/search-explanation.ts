import { explanation as text } from '../i18n/search-explanation.ts';
import type { ResultExplanation } from '../lib/search/types.ts';

/** What a result scored and why, folded; loaded only where the address asks for it: `?giai-thich=1`. */
export function explanationOf(explained: ResultExplanation): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'explanation';
  details.append(
    element('summary', text.summary(explained.score)),
    termTable(explained),
    factorList(explained),
  );
  return details;
}

function termTable({ terms }: ResultExplanation): HTMLTableElement {
  const table = document.createElement('table');
  table.append(row('th', text.columns));
  for (const { words, forms, rarity, text: body, title, pair } of terms) {
    const written = forms.map(({ text: form, count, weight }) => text.form(form, count, weight)).join('; ');
    table.append(row('td', [words, written || text.nowhere, ...[rarity, body, title, pair].map(text.value)]));
  }
  return table;
}

function factorList(explained: ResultExplanation): HTMLParagraphElement {
  const said = text.factors.map(([name, label]) => `${label}: ${text.value(explained[name])}`);
  return element('p', said.join(' · '));
}

function row(cell: 'th' | 'td', values: string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.append(...values.map((value) => element(cell, value)));
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, content: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}
