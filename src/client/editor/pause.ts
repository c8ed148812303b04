/** In ms: how long nothing is typed or decided before the work is done anew. */
const LEAST = 250;

/**
 * Work that is done when there is a pause: what takes long waits longer for one, so that a thousand figures can be decided
 * on in a row.
 */
export class Pause {
  readonly #work: () => void;
  #timer = 0;
  #took = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.now(), Math.max(LEAST, 2 * this.#took));
  }

  now(): void {
    clearTimeout(this.#timer);
    const began = performance.now();
    this.#work();
    this.#took = performance.now() - began;
  }
}
