import { editor as words } from '../../i18n/editor.ts';
import type { DraftFigure } from '../../lib/editor/draft.ts';
import { FigureReview } from '../../lib/editor/review.ts';
import { sentenceAround } from '../../lib/editor/sentences.ts';
import { formatFigure } from '../../lib/figures/format.ts';
import { make, need } from './dom.ts';
import { editForm } from './figure-form.ts';
import { asRead } from './figure-list.ts';

type Act = keyof typeof words.review.keys;

/**
 * One proposed figure at a time, its sentence beside it, a keystroke or a tap for each. Keys count only while the
 * focus is on the card, so that they are in nobody's way elsewhere. `changed` is told after every act.
 */
export class ReviewCard {
  readonly #card: HTMLElement;
  readonly #changed: () => void;
  #review = new FigureReview([]);
  #all = 0;
  #text = '';

  constructor(root: HTMLElement, changed: () => void) {
    this.#card = need(root, '[data-one]');
    this.#changed = changed;
    for (const button of this.#card.querySelectorAll<HTMLButtonElement>('[data-act]'))
      button.addEventListener('click', () => this.#act(button.dataset.act as Act));
    this.#card.addEventListener('keydown', (event) => this.#listen(event));
  }

  /** Begins a review; `figures` are the draft's own. */
  open(figures: readonly DraftFigure[], text: string): void {
    this.#review = new FigureReview(figures);
    this.update(figures.length, text);
  }

  /** The draft has changed elsewhere: what was decided there needs no review here. */
  update(all: number, text: string): void {
    [this.#all, this.#text] = [all, text];
    this.#card.hidden = all === 0;
    if (this.#review.current?.decision !== 'undecided') this.#review.next();
    this.#show();
  }

  focus(): void {
    this.#card.focus();
  }

  #listen(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (target instanceof HTMLInputElement) {
      if (key !== 'Enter' && key !== 'Escape') return;
      event.preventDefault();
      // What was typed counts once the field is left.
      this.focus();
      if (key === 'Enter') this.#act('n');
      else this.#act('s');
      return;
    }
    const undoes = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
    const act = undoes ? 'h' : ctrlKey || metaKey || altKey ? '' : key.toLowerCase();
    if (!Object.hasOwn(words.review.keys, act)) return;
    event.preventDefault();
    this.#act(act as Act);
  }

  #act(act: Act): void {
    const review = this.#review;
    if (act === 's') return this.#edit();
    if (act === 'h' ? !review.canUndo : !review.current) return;
    if (act === 'n') review.decide('accepted');
    else if (act === 'b') review.decide('rejected');
    else if (act === 't') review.next();
    else review.undo();
    this.#show();
    this.#say(words.review.done[act]);
    if (act !== 't') this.#changed();
    // A button that has nothing left to do would take the focus with it.
    if (this.#card.contains(document.activeElement) || document.activeElement === document.body) {
      if (!review.current || act === 'h') this.focus();
    }
  }

  #edit(): void {
    const form = this.#card.querySelector('details');
    if (!form) return;
    form.open = !form.open;
    if (form.open) need<HTMLInputElement>(form, 'input').focus();
    else this.focus();
  }

  #show(): void {
    const { current } = this.#review;
    this.#tell();
    need(this.#card, '[data-form]').replaceChildren(
      ...(current
        ? [
            editForm(current, () => {
              this.#review.edited();
              this.#tell();
              this.#changed();
            }),
          ]
        : []),
    );
    const sentence = need<HTMLElement>(this.#card, 'blockquote');
    sentence.hidden = !current;
    if (!current) return;
    const { start, end } = current;
    const [from, to] = sentenceAround(this.#text, start, end);
    sentence.replaceChildren(
      asRead(this.#text.slice(from, start)),
      make('mark', {}, this.#text.slice(start, end)),
      asRead(this.#text.slice(end, to)),
    );
  }

  /** What is left, and what the current figure says. */
  #tell(): void {
    const { current, left, canUndo } = this.#review;
    need(this.#card, '[data-of]').textContent = words.review.left(left, this.#all);
    need(this.#card, '[data-figure]').replaceChildren(
      ...(current
        ? [current.label, ' ', make('span', { className: 'value' }, formatFigure(current))]
        : [words.review.over]),
    );
    const facts = (['group', 'period', 'subject'] as const).flatMap((key) =>
      current?.[key] ? [`${words.figure[key]}: ${current[key]}`] : [],
    );
    need(this.#card, '[data-facts]').textContent = facts.join(' · ');
    for (const button of this.#card.querySelectorAll<HTMLButtonElement>('[data-act]'))
      button.hidden = button.dataset.act === 'h' ? !canUndo : !current;
  }

  /** For who does not see the card change. */
  #say(done: string): void {
    const { current, left } = this.#review;
    const next = current
      ? `${current.label}: ${formatFigure(current)}. ${need(this.#card, 'blockquote').textContent}`
      : words.review.over;
    need(this.#card, '[data-said]').textContent = `${done} ${words.review.left(left, this.#all)} ${next}`;
  }
}
