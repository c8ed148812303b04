/** Where words begin in a text, by what they begin with: the places where a quotation may stand, without reading it all. */
interface Beginnings {
  text: string;
  /** By the first `lengths[i]` characters. */
  places: readonly ReadonlyMap<string, readonly number[]>[];
}

/** Longer beginnings are rarer; a quotation is looked up by the longest that it has. */
const lengths = [12, 6, 3] as const;
/** Shorter texts are read through faster than noted down. */
const enough = 20_000;
const wordCharacter = /[\p{L}\p{M}\d]/u;

// Of one text all figures are looked up, one after the other.
let last: Beginnings | undefined;

/** Every place of a text at which `words` stand, of those that begin a word or no word at all, in their order. */
export function* placesOf(text: string, words: string): Generator<number> {
  const which = lengths.findIndex((length) => words.length >= length);
  if (text.length < enough || which === -1) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
  if (last?.text !== text) last = { text, places: lengths.map((length) => beginnings(text, length)) };
  for (const at of last.places[which]!.get(words.slice(0, lengths[which])) ?? []) {
    if (text.startsWith(words, at)) yield at;
  }
}

function beginnings(text: string, length: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  let inWord = false;
  for (let at = 0; at + length <= text.length; at++) {
    const isWord = wordCharacter.test(text[at]!);
    if (!isWord || !inWord) {
      const key = text.slice(at, at + length);
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
    inWord = isWord;
  }
  return places;
}
