import type { Decision, DraftFigure } from './draft.ts';

/** What a figure was before an act of the review. */
interface Act {
  figure: DraftFigure;
  before: DraftFigure;
}

/**
 * A review of the figures of a draft, one after the other in the order of the text: whoever reviews decides on the
 * current one, or leaves it for later, and comes to the next that is undecided. Every act can be undone, the last first.
 */
export class FigureReview {
  readonly #figures: readonly DraftFigure[];
  readonly #acts: Act[] = [];
  #current: DraftFigure | undefined;
  /** The current figure as it was when the review came to it. */
  #found: DraftFigure | undefined;

  /** `figures` are the draft's own, which the review changes. */
  constructor(figures: readonly DraftFigure[]) {
    this.#figures = figures;
    this.#comeTo(this.#undecidedAfter(-1));
  }

  /** Nothing where every figure has been decided on. */
  get current(): DraftFigure | undefined {
    return this.#current;
  }

  get left(): number {
    return this.#figures.filter(({ decision }) => decision === 'undecided').length;
  }

  get canUndo(): boolean {
    return this.#acts.length > 0;
  }

  /** Decides on the current figure and goes on to the next. */
  decide(decision: Decision): void {
    if (!this.#current) return;
    this.#current.decision = decision;
    this.#remember();
    this.next();
  }

  /** Whoever changes what the current figure says has looked at it; it stays the current one. */
  edited(): void {
    if (!this.#current) return;
    this.#current.decision = 'accepted';
    this.#remember();
  }

  /** Leaves the current figure as it is and goes on; after the last comes the first that is left. */
  next(): void {
    this.#comeTo(this.#undecidedAfter(this.#current?.start ?? -1));
  }

  /** Takes back the last act: its figure is as it was, and the current one. */
  undo(): void {
    const act = this.#acts.pop();
    if (!act) return;
    restore(act.figure, act.before);
    this.#comeTo(act.figure);
  }

  #comeTo(figure: DraftFigure | undefined): void {
    this.#current = figure;
    this.#found = figure && { ...figure };
  }

  /** One act for all that is done with a figure before the next has its turn. */
  #remember(): void {
    const [figure, before] = [this.#current!, this.#found!];
    if (this.#acts.at(-1)?.before !== before) this.#acts.push({ figure, before });
  }

  #undecidedAfter(start: number): DraftFigure | undefined {
    const left = this.#figures
      .filter((figure) => figure.decision === 'undecided')
      .toSorted((a, b) => a.start - b.start);
    return left.find((figure) => figure.start > start) ?? left[0];
  }
}

/** Where the words stand may have changed since, with the text; a fact that was not said before is said no more. */
function restore(figure: DraftFigure, { start: _start, end: _end, ...before }: DraftFigure): void {
  const unsaid = { qualifier: undefined, period: undefined, subject: undefined };
  Object.assign(figure, unsaid, before);
}
