import { symbolSign } from '../docx/symbols.ts';
import { countWords } from './words.ts';

/** Words that no word of the source has become, and how often each. */
export class FreeWords {
  readonly #counts = new Map<string, number>();

  add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  has(word: string): boolean {
    return (this.#counts.get(word) ?? 0) > 0;
  }

  take(words: readonly string[]): void {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) - 1);
  }

  get all(): Iterable<string> {
    return this.#counts.keys();
  }
}

/** Whether the parts of a word, which the source may have meant to be words, are there. Takes them. */
export function areThere(parts: readonly string[], kept: FreeWords): boolean {
  const keys = parts.flatMap((one) => countWords(one).map(({ key }) => key));
  if (keys.length < 2 || !keys.every((one) => kept.has(one))) return false;
  kept.take(keys);
  return true;
}

/**
 * Whether a word of the source is there after all, in other letters: with a part taken out and told (`2728`, where `27`
 * was struck out; `Whenile`, where `en` was deleted), or in a font that shows signs for letters (`m` of Symbol is `μ`).
 * Takes the words that it has become.
 */
export function isThereAfterAll(word: string, kept: FreeWords, told: FreeWords): boolean {
  const signs = Array.from(word, (one) => symbolSign('Symbol', one.codePointAt(0)!) ?? one).join('');
  if (signs !== word && kept.has(signs.toLowerCase())) {
    kept.take([signs.toLowerCase()]);
    return true;
  }
  for (const part of told.all) {
    if (part.length >= word.length || !told.has(part)) continue;
    const at = word.indexOf(part);
    if (at < 0) continue;
    const [before, after] = [word.slice(0, at), word.slice(at + part.length)];
    const rests = [[before + after], [before, after].filter((one) => one !== '')];
    const rest = rests.find((words) => words.every((one) => kept.has(one)));
    if (!rest) continue;
    kept.take(rest);
    told.take([part]);
    return true;
  }
  return false;
}
