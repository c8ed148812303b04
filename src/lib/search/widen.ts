import { baseOf, hasMarks, familyRange } from './key.ts';
import type { MatchedSlot } from './match.ts';
import { equivalentsAt } from './lexicon.ts';
import { nearestWords, repairCandidates, swapCandidates, swaps } from './repair.ts';
import type { Alternative, Slot } from './slots.ts';
import type { IndexStore } from './store.ts';

/** Weight of a word with other marks than those typed. */
const OTHER_MARKS = 0.4;

/**
 * What else a word that the index does not have may be: the same letters with other marks (`đãng` → `đảng`), and
 * where there is nothing of the kind, a syllable or a known word one slip away.
 */
export async function widenUnknown(store: IndexStore, slot: Slot): Promise<Slot> {
  const word = slot.words[0]!;
  const added: Alternative[] = [];
  if (word.marked) {
    await store.load([familyRange(word.base)]);
    if ((await store.words(familyRange(word.base))).length > 0) added.push(otherMarks(word.base));
  }
  added.push(
    ...repairCandidates(word.text).map(({ key, weight }) => ({ keys: [key], weight, typed: false })),
  );
  added.push(...swappedAbbreviations(word.base));
  if (added.length === 0 && word.base.length > 3) {
    const near: [string, string] = [word.base.slice(0, 2), `${word.base.slice(0, 2)}\uffff`];
    const known = (await store.words(near)).filter((key) => !hasMarks(key));
    added.push(
      ...nearestWords(word.base, known).map((key) => ({ keys: [key], weight: OTHER_MARKS, typed: false })),
    );
  }
  return { ...slot, alternatives: [...slot.alternatives, ...added], widened: true };
}

/** Known abbreviations with two letters swapped: `hnđd` → `HĐND`. */
function swappedAbbreviations(base: string): Alternative[] {
  return swaps([...base])
    .flatMap((swapped) => equivalentsAt(swapped))
    .filter(({ abbreviated, keys }) => abbreviated && keys.length === 1)
    .map(({ keys }) => ({ keys, weight: OTHER_MARKS, typed: false }));
}

/** What else a word may be that the archive knows, but never beside its neighbours here: `đang` in `đang viên`. */
export function widenKnown(slot: Slot): Slot {
  const word = slot.words[0]!;
  const added: Alternative[] = swapCandidates(word.text).map(({ key, weight }) => ({
    keys: [key],
    weight: weight * OTHER_MARKS,
    typed: false,
  }));
  if (word.marked) added.unshift(otherMarks(word.base));
  return { ...slot, alternatives: [...slot.alternatives, ...added], widened: true };
}

function otherMarks(base: string): Alternative {
  return { keys: [base], weight: OTHER_MARKS, typed: false };
}

/** Whether a slot is one word that may have been mistyped. */
export function canWiden({ words, quoted, alternatives }: Slot): boolean {
  return words.length === 1 && !quoted && alternatives.length === 1 && !/^\d/.test(words[0]!.key);
}

/** The form that counts most, where it is not the word typed: the word that was meant. */
export function correctionOf(matched: MatchedSlot): string | undefined {
  if (!matched.slot.widened || matched.formKeys.length === 0) return undefined;
  const best = matched.weights.reduce((top, weight, i) => (weight > matched.weights[top]! ? i : top), 0);
  const key = matched.formKeys[best]!;
  const typed = matched.slot.words[0]!;
  const same = key === typed.key || (!typed.marked && baseOf(key) === typed.base);
  return same ? undefined : key;
}
