import { editor as words } from '../../i18n/editor.ts';
import { formatValue } from '../../lib/figures/format.ts';
import { sentenceAround, type Decision, type DraftFigure } from '../../lib/editor/draft.ts';
import { parseVietnameseNumber } from '../../lib/vietnamese/numbers.ts';
import { field, make } from './dom.ts';

/**
 * The proposed figures, each beside its sentence, to be accepted, edited or rejected. `changed` is told after
 * every decision and edit.
 */
export function showFigures(
  list: HTMLElement,
  figures: readonly DraftFigure[],
  text: string,
  changed: () => void,
): void {
  const items = figures.map((figure) => showFigure(figure, text, changed));
  list.replaceChildren(...(items.length > 0 ? items : [make('li', {}, words.noFigures)]));
}

function showFigure(figure: DraftFigure, text: string, changed: () => void): HTMLLIElement {
  const [before, quote, after] = sentenceAround(text, figure.start, figure.end);
  const state = make('span', { className: 'state' });
  const told = make('p', { className: 'told' });
  const item = make(
    'li',
    { id: `xet-${figure.id}`, tabIndex: -1 },
    told,
    make('blockquote', {}, before, make('mark', {}, quote), after),
  );
  const show = () => {
    item.dataset.decision = figure.decision;
    const unit = /^[%‰]$/.test(figure.unit) ? '' : figure.unit;
    const value = [figure.qualifier, formatValue(figure), unit].filter(Boolean).join(' ');
    told.replaceChildren(
      make('b', {}, figure.label),
      ' ',
      make('span', { className: 'value' }, value),
      ' ',
      state,
    );
    state.textContent = words.decisions[figure.decision];
    accept.setAttribute('aria-pressed', String(figure.decision === 'accepted'));
    reject.setAttribute('aria-pressed', String(figure.decision === 'rejected'));
  };
  const decide = (decision: Decision) => () => {
    figure.decision = figure.decision === decision ? 'undecided' : decision;
    show();
    changed();
  };
  const named = (name: string) => `${name}: ${figure.quote}`;
  const accept = make(
    'button',
    { type: 'button', onclick: decide('accepted'), ariaLabel: named(words.accept) },
    words.accept,
  );
  const reject = make(
    'button',
    { type: 'button', onclick: decide('rejected'), ariaLabel: named(words.reject) },
    words.reject,
  );
  const form = editForm(figure, () => {
    figure.decision = 'accepted';
    show();
    changed();
  });
  item.append(make('div', { className: 'row' }, accept, reject, form));
  show();
  return item;
}

const textKeys = ['label', 'group', 'unit', 'qualifier', 'period', 'subject'] as const;

function editForm(figure: DraftFigure, changed: () => void): HTMLDetailsElement {
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
