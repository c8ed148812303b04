/** Stands for a word of the source that is kept nowhere. */
export const nowhere = -1;

/**
 * Says for each word of a source which of the kept words it became, every kept word standing for one alone. Longer
 * runs of the same words go first, so that a word that was lost is missed where it was lost, and not where it comes
 * next: at first no run goes on from one passage into another. Takes time in proportion to the words.
 */
export function matchWords(
  source: readonly string[],
  kept: readonly string[],
  /** Whether a passage begins with a word. */
  opens: (at: number) => boolean,
): Int32Array {
  const found = new Int32Array(source.length).fill(nowhere);
  const used = new Uint8Array(kept.length);
  for (const length of [5, 2, 1]) {
    matchRuns(source, kept, length, length === 5 ? opens : () => false, found, used);
  }
  return found;
}

function matchRuns(
  source: readonly string[],
  kept: readonly string[],
  length: number,
  stops: (at: number) => boolean,
  found: Int32Array,
  used: Uint8Array,
): void {
  const places = placesOf(kept, length, used);
  for (let at = 0; at < source.length; at++) {
    if (found[at] !== nowhere) continue;
    const before = at === 0 || stops(at) ? nowhere : found[at - 1]!;
    const next = before + 1;
    if (before !== nowhere && next < kept.length && !used[next] && kept[next] === source[at]) {
      take(at, next, 1);
      continue;
    }
    if (at + length > source.length || !isUnmatched(found, at, length)) continue;
    const run = places.get(runOf(source, at, length));
    while (run && run.length > 0) {
      const place = run.pop()!;
      if (!isFree(used, place, length)) continue;
      take(at, place, length);
      break;
    }
  }

  function take(at: number, place: number, words: number): void {
    for (let index = 0; index < words; index++) {
      found[at + index] = place + index;
      used[place + index] = 1;
    }
  }
}

/** Where each run of free words stands, the first place the last of its list, from which it is taken off cheaply. */
function placesOf(kept: readonly string[], length: number, used: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = kept.length - length; at >= 0; at--) {
    if (!isFree(used, at, length)) continue;
    const key = runOf(kept, at, length);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function runOf(words: readonly string[], at: number, length: number): string {
  return length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
}

function isFree(used: Uint8Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) if (used[index]) return false;
  return true;
}

function isUnmatched(found: Int32Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) if (found[index] !== nowhere) return false;
  return true;
}
