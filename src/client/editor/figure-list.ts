import { editor as words } from '../../i18n/editor.ts';
import { formatValue } from '../../lib/figures/format.ts';
import { relocateFigures, type Decision, type DraftFigure } from '../../lib/editor/draft.ts';
import { figuresBySentence, pageOf, SHOWN_AT_ONCE, type FigureSentence } from '../../lib/editor/sentences.ts';
import { make } from './dom.ts';
import { editForm } from './figure-form.ts';

/**
 * The proposed figures below the sentences that state them, to be accepted, edited or rejected, so many sentences at once
 * as a browser draws without delay. `changed` is told after every decision and edit.
 */
export class FigureList {
  readonly #list: HTMLElement;
  readonly #changed: () => void;
  #sentences: FigureSentence<DraftFigure>[] = [];
  #text = '';
  #page = 0;

  constructor(list: HTMLElement, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
  }

  /** Shows figures where they stand in a text that may have been edited since. */
  open(figures: readonly DraftFigure[], text: string): void {
    // The figures themselves are shown, not copies of them, so that a decision stays.
    relocateFigures(figures, text).forEach(({ start, end }, index) =>
      Object.assign(figures[index]!, { start, end }),
    );
    this.#text = text;
    this.#sentences = figuresBySentence(text, figures);
    this.show();
  }

  /** Shows anew what was decided elsewhere. */
  show(): void {
    const { sentences, page, pages, first, last } = pageOf(this.#sentences, this.#page);
    this.#page = page;
    const items = sentences.map((sentence) => showSentence(sentence, this.#text, this.#changed));
    const total = this.#sentences.length;
    const steps = pages > 1 ? [this.#steps(words.figurePages(first, last, total), pages)] : [];
    this.#list.replaceChildren(...(items.length > 0 ? items : [make('li', {}, words.noFigures)]), ...steps);
  }

  /** Brings a figure's row onto the page, and the focus to it. */
  focus(id: string): void {
    const at = this.#sentences.findIndex(({ figures }) => figures.some((figure) => figure.id === id));
    if (at >= 0 && Math.floor(at / SHOWN_AT_ONCE) !== this.#page) {
      this.#page = Math.floor(at / SHOWN_AT_ONCE);
      this.show();
    }
    this.#list.querySelector<HTMLElement>(`#xet-${CSS.escape(id)}`)?.focus();
  }

  #steps(said: string, pages: number): HTMLLIElement {
    const step = (name: string, by: 1 | -1) =>
      make(
        'button',
        {
          type: 'button',
          disabled: this.#page + by < 0 || this.#page + by >= pages,
          onclick: () => {
            this.#page += by;
            this.show();
            this.#list.querySelector<HTMLElement>('.figure')?.focus();
          },
        },
        name,
      );
    return make(
      'li',
      { className: 'steps' },
      step(words.earlierFigures, -1),
      ' ',
      make('span', {}, said),
      ' ',
      step(words.laterFigures, 1),
    );
  }
}

function showSentence(
  sentence: FigureSentence<DraftFigure>,
  text: string,
  changed: () => void,
): HTMLLIElement {
  const quote = make('blockquote');
  const rows: HTMLLIElement[] = [];
  let at = sentence.start;
  for (const figure of sentence.figures) {
    const mark = make('mark', {}, text.slice(Math.max(at, figure.start), figure.end));
    quote.append(asRead(text.slice(at, figure.start)), mark);
    at = Math.max(at, figure.end);
    rows.push(showFigure(figure, mark, changed));
  }
  quote.append(asRead(text.slice(at, sentence.end)));
  return make('li', {}, quote, make('ul', {}, ...rows));
}

/** A row of a table, `| 2018 | 131 |`, without the lines that stand for its cells. */
export function asRead(text: string): string {
  return text.replace(/^\| | \|$/g, '').replaceAll(' | ', ' · ');
}

function showFigure(figure: DraftFigure, mark: HTMLElement, changed: () => void): HTMLLIElement {
  const state = make('span', { className: 'state' });
  const told = make('p', { className: 'told' });
  const row = make('li', { id: `xet-${figure.id}`, className: 'figure', tabIndex: -1 }, told);
  const show = () => {
    row.dataset.decision = mark.dataset.decision = figure.decision;
    const unit = /^[%‰]$/.test(figure.unit) ? '' : figure.unit;
    const value = [figure.qualifier, formatValue(figure), unit].filter(Boolean).join(' ');
    const shown = make('span', { className: 'value' }, value);
    told.replaceChildren(make('b', {}, figure.label), ' ', shown, ' ', state);
    state.textContent = words.decisions[figure.decision];
    accept.setAttribute('aria-pressed', String(figure.decision === 'accepted'));
    reject.setAttribute('aria-pressed', String(figure.decision === 'rejected'));
  };
  const decide = (decision: Decision) => {
    figure.decision = figure.decision === decision ? 'undecided' : decision;
    show();
    changed();
  };
  const button = (name: string, decision: Decision) =>
    make(
      'button',
      { type: 'button', onclick: () => decide(decision), ariaLabel: `${name}: ${figure.quote}` },
      name,
    );
  const accept = button(words.accept, 'accepted');
  const reject = button(words.reject, 'rejected');
  const form = editForm(figure, () => {
    figure.decision = 'accepted';
    show();
    changed();
  });
  row.append(make('div', { className: 'row' }, accept, reject, form));
  row.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const decision = ({ n: 'accepted', b: 'rejected' } as const)[event.key.toLowerCase()];
    if (decision && figure.decision !== decision) decide(decision);
    const step = decision || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    neighbour(row, step)?.focus();
  });
  const point = (on: boolean) => () => mark.classList.toggle('now', on);
  for (const type of ['focusin', 'mouseenter']) row.addEventListener(type, point(true));
  for (const type of ['focusout', 'mouseleave']) row.addEventListener(type, point(false));
  show();
  return row;
}

/** The figure before or after, in whatever sentence it stands. */
function neighbour(row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...row.closest('.review')!.querySelectorAll<HTMLElement>('.figure')];
  return rows[rows.indexOf(row) + step];
}
