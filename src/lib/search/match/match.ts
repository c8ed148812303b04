import type { IndexStore } from '../index/store.ts';
import { familyRange, hasMarks, splitWord } from '../key.ts';
import type { Alternative, QueryTerm } from '../query/terms.ts';
import { completionWeight } from './candidates.ts';
import { mergeTables, tableOfForms, tableOfPhrase, type Form, type MatchTable } from './match-table.ts';
import { WEIGHTS } from '../weights.ts';

/** A term with everything in the index that satisfies it. */
export interface MatchedTerm {
  readonly term: QueryTerm;
  readonly table: MatchTable;
  /** Key of each form of the table; a phrase is one form, its keys parted by spaces. */
  readonly formKeys: string[];
  /** How well each form satisfies the term, 0 to 1. */
  readonly weights: Float32Array<ArrayBuffer>;
  /** A page need not have it. */
  readonly optional?: boolean;
  /** Another word that was surely meant, though a page or two have this one here. */
  readonly meant?: string;
}

/** Whether a term is an abbreviation that the archive has, and so no misspelt word. */
export function isKnownAbbreviation({ term, table }: MatchedTerm): boolean {
  return term.words[0]?.capital === true && table.pageCount > 0;
}

/** Bytes that an unfinished last word may fetch beyond those of the word itself. */
const PREFIX_BYTES = 48_000;

/** Index ranges that a term needs: a word with its marks is one key, one without stands for its whole family. */
export function rangesOf(term: QueryTerm): [string, string][] {
  return term.alternatives.flatMap(({ keys, exact }) => keys.map((key) => rangeOfKey(key, exact)));
}

function rangeOfKey(key: string, exact = false): [string, string] {
  return exact || hasMarks(key) ? [key, key] : familyRange(key);
}

/** Forms of one word in the loaded part of the index. */
async function formsOf(store: IndexStore, key: string, exact?: boolean): Promise<Form[]> {
  return readForms(store, await store.words(rangeOfKey(key, exact)));
}

async function readForms(store: IndexStore, keys: string[]): Promise<Form[]> {
  const forms: Form[] = [];
  for (const key of keys) {
    const postings = await store.postings(key);
    if (postings) forms.push({ key, postings });
  }
  return forms;
}

/** Finds a term in the loaded part of the index. `prefix`: its one word may be unfinished. */
export async function matchTerm(
  store: IndexStore,
  pageTotal: number,
  term: QueryTerm,
  prefix?: string,
): Promise<MatchedTerm> {
  const tables: { table: MatchTable; offset: number }[] = [];
  const formKeys: string[] = [];
  const weights: number[] = [];
  const taken = new Set<string>();
  for (const alternative of term.alternatives) {
    const offset = formKeys.length;
    const single = alternative.keys.length === 1;
    const forms = single ? await singleForms(store, alternative, taken, prefix) : [];
    const table = single
      ? tableOfForms(
          pageTotal,
          forms.map(({ form }) => form),
        )
      : await phraseTable(store, pageTotal, alternative);
    if (table.pageCount === 0) continue;
    tables.push({ table, offset });
    if (single) {
      for (const { form, weight } of forms) {
        formKeys.push(form.key);
        weights.push(weight);
      }
    } else {
      formKeys.push(alternative.keys.join(' '));
      weights.push(alternative.weight);
    }
  }
  return { term, table: mergeTables(pageTotal, tables), formKeys, weights: Float32Array.from(weights) };
}

/** Forms of a word that no earlier alternative has, and words that begin with it where it may be unfinished. */
async function singleForms(
  store: IndexStore,
  { keys, weight, typed, exact }: Alternative,
  taken: Set<string>,
  prefix: string | undefined,
): Promise<{ form: Form; weight: number }[]> {
  const found = (await formsOf(store, keys[0]!, exact)).map((form) => ({ form, weight }));
  if (typed && prefix !== undefined) {
    const longer = await unfinished(store, prefix, new Set(found.map(({ form }) => form.key)));
    found.push(...longer.map((form) => ({ form, weight: weight * WEIGHTS.longer })));
  }
  return found.filter(({ form }) => !taken.has(form.key) && taken.add(form.key));
}

async function phraseTable(
  store: IndexStore,
  pageTotal: number,
  { keys, exact }: Alternative,
): Promise<MatchTable> {
  const parts: MatchTable[] = [];
  for (const key of keys) parts.push(tableOfForms(pageTotal, await formsOf(store, key, exact)));
  return tableOfPhrase(pageTotal, parts);
}

/** Range of the words that begin as typed, or `undefined` where it would fetch too much. */
export async function prefixRange(store: IndexStore, typed: string): Promise<[string, string] | undefined> {
  const { base } = splitWord(typed);
  if (base.length < 2) return undefined;
  const range: [string, string] = [base, `${base}\uffff`];
  const own = await store.sizeOf(familyRange(base));
  return (await store.sizeOf(range)) - own <= PREFIX_BYTES ? range : undefined;
}

/** Words of the loaded index that begin as typed, with the marks typed so far. */
async function unfinished(store: IndexStore, typed: string, known: ReadonlySet<string>): Promise<Form[]> {
  const { base } = splitWord(typed);
  const fits = completionWeight(typed);
  const words = await store.words([base, `${base}\uffff`]);
  return readForms(
    store,
    words.filter((key) => !known.has(key) && fits(key) > 0),
  );
}
