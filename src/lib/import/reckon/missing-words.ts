import { stretchesOf, withoutJoints } from './joints.ts';
import type { LeftOut, Place } from './left-out.ts';
import { areThere, isThereAfterAll, type FreeWords } from './second-look.ts';
import type { CountedWord } from './words.ts';

/** Gathers the words of passages that are nowhere, neighbours together. */
export class MissingWords {
  readonly list: LeftOut[] = [];
  readonly #kept: FreeWords;
  readonly #told: FreeWords;
  #lost: CountedWord[] = [];
  /** The first half of a word that a page breaks off, of which the next page may have the other, and where it is missed. */
  #half: { key: string; at: number } | undefined;

  constructor(kept: FreeWords, told: FreeWords) {
    this.#kept = kept;
    this.#told = told;
  }

  /** Takes a word of a passage that no word of the report is; in other letters one may be. */
  add(text: string, word: CountedWord): void {
    if (isThereAfterAll(word.key, this.#kept, this.#told)) return;
    if (areThere(stretchesOf(text.slice(word.start, word.end)), this.#kept)) return;
    const whole = (this.#half?.key ?? '') + word.key;
    if (this.#half && /^\P{L}*$/u.test(text.slice(0, word.start)) && this.#kept.has(whole)) {
      this.#kept.take([whole]);
      this.list.splice(this.#half.at, 1);
      this.#half = undefined;
    } else this.#lost.push(word);
  }

  /** Ends a run of such words. */
  close(text: string, where: string, place: () => Place): void {
    const [first, last] = [this.#lost[0], this.#lost.at(-1)];
    if (!first || !last) return;
    const words = withoutJoints(text.slice(first.start, last.end));
    this.list.push({ words, reason: '', where, ...place() });
    const isBroken = first === last && /^[-‐\u00AD]\s*$/.test(text.slice(last.end));
    if (isBroken) this.#half = { key: last.key, at: this.list.length - 1 };
    this.#lost = [];
  }
}
