import { editor as words } from '../../i18n/editor.ts';
import { formatValue } from '../../lib/figures/format.ts';
import type { DraftFigure } from '../../lib/editor/draft.ts';
import { parseVietnameseNumber } from '../../lib/vietnamese/numbers.ts';
import { field, make } from './dom.ts';

const textKeys = ['label', 'group', 'unit', 'qualifier', 'period', 'subject'] as const;

/** The fields of a figure, folded away behind «Sửa». `changed` is told when one of them holds something new. */
export function editForm(figure: DraftFigure, changed: () => void): HTMLDetailsElement {
  const inputs = textKeys.map((key) => {
    const input = make('input', { value: figure[key] ?? '', required: key === 'label' || key === 'group' });
    input.addEventListener('change', () => {
      const value = input.value.trim();
      if (!value && input.required) return;
      if (key === 'label' || key === 'group' || key === 'unit') figure[key] = value;
      else figure[key] = value || undefined;
      changed();
    });
    return field(words.figure[key], input);
  });
  if (typeof figure.value === 'number') inputs.splice(2, 0, valueField(figure, changed));
  const summary = make('summary', {}, words.edit);
  summary.setAttribute('aria-label', `${words.edit}: ${figure.quote}`);
  return make('details', {}, summary, make('div', { className: 'fields' }, ...inputs));
}

/** Numbers are written as reports write them: `2.095`, `94,2`. */
function valueField(figure: DraftFigure, changed: () => void): HTMLElement {
  const input = make('input', { value: formatValue(figure).replace(/[^\d.,-]/g, ''), inputMode: 'decimal' });
  input.addEventListener('change', () => {
    const value = parseVietnameseNumber(input.value);
    input.setAttribute('aria-invalid', String(value === undefined));
    if (value === undefined) return;
    figure.value = value;
    changed();
  });
  return field(words.figure.value, input);
}
