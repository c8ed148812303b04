import { baseOf, hasMarks, familyRange } from './key.ts';
import type { MatchedSlot } from './match.ts';
import { equivalentsAt } from './lexicon.ts';
import { beginningOf, likelyWords, slipOf, type Neighbours } from './likely.ts';
import { nearestWords, repairCandidates, swapCandidates, swaps, type Candidate } from './repair.ts';
import type { Alternative, Slot } from './slots.ts';
import type { IndexStore } from './store.ts';

/** Weight of a word with other marks than those typed. */
const OTHER_MARKS = 0.4;

/** Words looked up for a word that was mistyped or is unfinished; each may cost a piece of the index. */
const MOST_LIKELY = 6;

/**
 * What else a word that the index does not have may be: a word one slip away that keeps the company of its
 * neighbours here (`mun giữ` → `muốn giữ`); failing that, the same letters with other marks (`đãng` → `đảng`), the
 * commonest words one slip away, a syllable or a name.
 */
export async function widenUnknown(store: IndexStore, slot: Slot, neighbours: Neighbours): Promise<Slot> {
  const word = slot.words[0]!;
  const likely = likelyWords(await store.company(), neighbours, slipOf(word), MOST_LIKELY);
  const added = unique<Candidate>([...likely.words, ...swapCandidates(word.text)]).map(alternative);
  if (!likely.together) {
    if (word.marked) {
      await store.load([familyRange(word.base)]);
      if ((await store.words(familyRange(word.base))).length > 0) added.unshift(otherMarks(word.base));
    }
    added.push(...swappedAbbreviations(word.base));
    if (added.length === 0) added.push(...repairCandidates(word.text).map(alternative));
    if (word.base.length > 3) added.push(...(await nearNames(store, word.base)));
  }
  return { ...slot, alternatives: [...slot.alternatives, ...added], widened: true };
}

function unique<T extends { key: string }>(words: T[]): T[] {
  return words.filter(({ key }, i) => words.findIndex((other) => other.key === key) === i);
}

function alternative({ key, weight }: Candidate): Alternative {
  return { keys: [key], weight, typed: false };
}

/** Names and foreign words one slip away, among those whose part of the index is at hand. */
async function nearNames(store: IndexStore, base: string): Promise<Alternative[]> {
  const near: [string, string] = [base.slice(0, 2), `${base.slice(0, 2)}\uffff`];
  const known = (await store.words(near)).filter((key) => !hasMarks(key));
  return nearestWords(base, known).map((key) => alternative({ key, weight: OTHER_MARKS }));
}

/** Known abbreviations with two letters swapped: `hnđd` → `HĐND`. */
function swappedAbbreviations(base: string): Alternative[] {
  return swaps([...base])
    .flatMap((swapped) => equivalentsAt(swapped))
    .filter(({ abbreviated, keys }) => abbreviated && keys.length === 1)
    .map(({ keys }) => ({ keys, weight: OTHER_MARKS, typed: false }));
}

/** What else a word may be that the archive knows, but never beside its neighbours here: `đang` in `đang viên`. */
export async function widenKnown(store: IndexStore, slot: Slot, neighbours: Neighbours): Promise<Slot> {
  const word = slot.words[0]!;
  const likely = likelyWords(await store.company(), neighbours, slipOf(word), MOST_LIKELY);
  const words = unique<Candidate>([...(likely.together ? likely.words : []), ...swapCandidates(word.text)]);
  const added = words.map(({ key, weight }) => alternative({ key, weight: weight * OTHER_MARKS }));
  if (word.marked) added.unshift(otherMarks(word.base));
  return { ...slot, alternatives: [...slot.alternatives, ...added], widened: true };
}

/** How many times oftener a word must stand beside these neighbours than the one typed does in pages. */
const FAR_OFTENER = 40;

/** A word one slip away that stands here far oftener than the one typed: `kỷ` for `kỹ` in `kỹ luật`. */
export async function farLikelier(
  store: IndexStore,
  slot: Slot,
  neighbours: Neighbours,
  pages: number,
): Promise<string | undefined> {
  const { words } = likelyWords(await store.company(), neighbours, slipOf(slot.words[0]!), 1);
  return words[0] && words[0].beside >= FAR_OFTENER * pages ? words[0].key : undefined;
}

/** Weight of a word that merely begins as typed. */
const LONGER = 0.6;

/** What an unfinished word may go on as after its neighbour: `l` in `sông l`, `ngo` in `sơn la vẫn ngo`. */
export async function completeUnfinished(store: IndexStore, slot: Slot, { left }: Neighbours): Promise<Slot> {
  const fits = beginningOf(slot.words[0]!.text);
  const { words, together } = likelyWords(await store.company(), { left, right: [] }, fits, MOST_LIKELY);
  const added = together ? words.map(({ key }) => alternative({ key, weight: LONGER })) : [];
  return { ...slot, alternatives: [...slot.alternatives, ...added], unfinished: true };
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
