import { baseOf, familyRange, hasMarks, splitMarks } from './key.ts';
import type { IndexStore } from './store.ts';
import { mergeTables, tableOfForms, tableOfPhrase, type Form, type MatchTable } from './table.ts';
import type { Slot } from './slots.ts';

/** A slot with everything in the index that satisfies it. */
export interface MatchedSlot {
  slot: Slot;
  table: MatchTable;
  /** Key of each form of the table, for slots of one word; phrases have one form each. */
  formKeys: string[];
  /** How well each form satisfies the slot, 0 to 1. */
  weights: Float32Array;
}

/** Pieces that an unfinished last word may fetch beyond those of the word itself. */
const PREFIX_PIECES = 3;
/** Weight of a word that merely begins as typed. */
const PREFIX_WEIGHT = 0.6;
/** Weight of a word with other marks than the marks typed, where the typed word is not in the index. */
const OTHER_MARKS_WEIGHT = 0.5;

/** Index ranges that a slot needs: a word with its marks is one key, one without stands for its whole family. */
export function rangesOf(slot: Slot): [string, string][] {
  return slot.alternatives.flatMap(({ keys }) => keys.map(rangeOfKey));
}

function rangeOfKey(key: string): [string, string] {
  return hasMarks(key) ? [key, key] : familyRange(key);
}

/** Forms of one word in the loaded part of the index. */
export async function formsOf(store: IndexStore, key: string): Promise<Form[]> {
  return readForms(store, await store.words(rangeOfKey(key)));
}

export async function readForms(store: IndexStore, keys: string[]): Promise<Form[]> {
  const forms: Form[] = [];
  for (const key of keys) {
    const postings = await store.postings(key);
    if (postings) forms.push({ key, postings });
  }
  return forms;
}

/** Finds a slot in the loaded part of the index. `prefix`: its one word may be unfinished. */
export async function matchSlot(
  store: IndexStore,
  pageTotal: number,
  slot: Slot,
  prefix: string | undefined,
): Promise<MatchedSlot> {
  const tables: { table: MatchTable; offset: number }[] = [];
  const formKeys: string[] = [];
  const weights: number[] = [];
  for (const alternative of slot.alternatives) {
    const offset = formKeys.length;
    if (alternative.keys.length === 1) {
      const key = alternative.keys[0]!;
      const forms = await formsOf(store, key);
      const known = new Set(forms.map((form) => form.key));
      if (alternative.typed && prefix !== undefined) forms.push(...(await unfinished(store, prefix, known)));
      if (forms.length === 0 && alternative.typed && hasMarks(key)) forms.push(...(await formsOf(store, baseOf(key))));
      if (forms.length === 0) continue;
      tables.push({ table: tableOfForms(pageTotal, forms), offset });
      for (const form of forms) {
        formKeys.push(form.key);
        weights.push(alternative.weight * formWeight(form.key, key, known));
      }
      continue;
    }
    const parts: MatchTable[] = [];
    for (const key of alternative.keys) parts.push(tableOfForms(pageTotal, await formsOf(store, key)));
    const table = tableOfPhrase(pageTotal, parts);
    if (table.pageCount === 0) continue;
    tables.push({ table, offset });
    formKeys.push(alternative.keys.join(' '));
    weights.push(alternative.weight);
  }
  return { slot, table: mergeTables(pageTotal, tables), formKeys, weights: Float32Array.from(weights) };
}

function formWeight(form: string, typed: string, known: ReadonlySet<string>): number {
  if (known.has(form)) return 1;
  return baseOf(form) === baseOf(typed) ? OTHER_MARKS_WEIGHT : PREFIX_WEIGHT;
}

/** Range of the words that begin as typed, or `undefined` where it would fetch too much. */
export async function prefixRange(store: IndexStore, typed: string): Promise<[string, string] | undefined> {
  const { base } = splitMarks(typed);
  if (base.length < 2) return undefined;
  const range: [string, string] = [base, `${base}\uffff`];
  return (await store.missing(range)) <= PREFIX_PIECES ? range : undefined;
}

/** Words of the loaded index that begin as typed, with the marks typed so far. */
async function unfinished(store: IndexStore, typed: string, known: ReadonlySet<string>): Promise<Form[]> {
  const { base, shapes, tone } = splitMarks(typed);
  const words = await store.words([base, `${base}\uffff`]);
  const fitting = words.filter((key) => {
    if (known.has(key)) return false;
    const code = key.slice(baseOf(key).length + 1);
    return code.startsWith(shapes) && (tone === '' || code.endsWith(tone));
  });
  return readForms(store, fitting);
}
