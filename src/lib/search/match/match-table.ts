import type { Postings } from '../index/postings.ts';

/** A way to write a word that the index knows: `chi`, `chỉ`, `chị` for the typed `chi`. */
export interface Form {
  key: string;
  postings: Postings;
}

/**
 * Everything that matches one part of a query, page by page: entries `starts[page] … starts[page + 1]`, ordered by
 * place. An entry covers `spans` words from `places` on and is written in form `forms`.
 */
export interface MatchTable {
  starts: Uint32Array;
  places: Int32Array;
  spans: Uint8Array;
  forms: Uint16Array;
  /** Pages with at least one entry. */
  pageCount: number;
}

interface FormColumn {
  pages: Uint32Array;
  starts: Uint32Array;
  places: Int32Array;
  form: number;
  span: number;
}

/** Merges the places of several forms of a word, one word long each. */
export function tableOfForms(pageTotal: number, forms: Form[]): MatchTable {
  return mergeColumns(
    pageTotal,
    forms.map(({ postings }, form) => ({ ...postings, form, span: 1 })),
  );
}

/** Merges tables of alternatives into one; the forms of alternative `i` are renumbered from `offsets[i]`. */
export function mergeTables(pageTotal: number, tables: { table: MatchTable; offset: number }[]): MatchTable {
  if (tables.length === 1 && tables[0]!.offset === 0) return tables[0]!.table;
  const counts = new Uint32Array(pageTotal + 1);
  for (const { table } of tables) {
    for (let page = 0; page < pageTotal; page++)
      counts[page + 1]! += table.starts[page + 1]! - table.starts[page]!;
  }
  const merged = emptyTable(pageTotal, counts);
  const next = merged.starts.slice(0, pageTotal);
  for (const { table, offset } of tables) {
    for (let page = 0; page < pageTotal; page++) {
      for (let i = table.starts[page]!; i < table.starts[page + 1]!; i++) {
        const at = next[page]!++;
        merged.places[at] = table.places[i]!;
        merged.spans[at] = table.spans[i]!;
        merged.forms[at] = table.forms[i]! + offset;
      }
    }
  }
  sortEntries(merged);
  return merged;
}

function mergeColumns(pageTotal: number, columns: FormColumn[]): MatchTable {
  const counts = new Uint32Array(pageTotal + 1);
  for (const column of columns) {
    for (let i = 0; i < column.pages.length; i++) {
      counts[column.pages[i]! + 1]! += column.starts[i + 1]! - column.starts[i]!;
    }
  }
  const table = emptyTable(pageTotal, counts);
  const next = table.starts.slice(0, pageTotal);
  for (const column of columns) {
    for (let i = 0; i < column.pages.length; i++) {
      const page = column.pages[i]!;
      for (let from = column.starts[i]!; from < column.starts[i + 1]!; from++) {
        const at = next[page]!++;
        table.places[at] = column.places[from]!;
        table.spans[at] = column.span;
        table.forms[at] = column.form;
      }
    }
  }
  if (columns.length > 1) sortEntries(table);
  return table;
}

/** `counts[page + 1]` entries for each page; becomes the running total. */
function emptyTable(pageTotal: number, counts: Uint32Array): MatchTable {
  let pageCount = 0;
  for (let page = 0; page < pageTotal; page++) {
    if (counts[page + 1]! > 0) pageCount++;
    counts[page + 1]! += counts[page]!;
  }
  const total = counts[pageTotal]!;
  return {
    starts: counts,
    places: new Int32Array(total),
    spans: new Uint8Array(total),
    forms: new Uint16Array(total),
    pageCount,
  };
}

/** Orders the entries of each page by place: short runs, nearly sorted, by insertion, which is quickest; long ones not. */
function sortEntries(table: MatchTable): void {
  for (let page = 0; page + 1 < table.starts.length; page++) {
    const begin = table.starts[page]!;
    const end = table.starts[page + 1]!;
    if (end - begin > SHORT_RUN) sortRun(table, begin, end);
    else insertInOrder(table, begin, end);
  }
}

const SHORT_RUN = 200;
/** More entries than any page has: a place and an entry make one number. */
const ENTRIES = 2 ** 24;

function sortRun({ places, spans, forms }: MatchTable, begin: number, end: number): void {
  const order = new Float64Array(end - begin);
  for (let i = 0; i < order.length; i++) order[i] = places[begin + i]! * ENTRIES + i;
  order.sort();
  for (const column of [places, spans, forms]) {
    const values = column.slice(begin, end);
    for (let i = 0; i < order.length; i++) {
      const entry = order[i]! % ENTRIES;
      column[begin + i] = values[entry < 0 ? entry + ENTRIES : entry]!;
    }
  }
}

function insertInOrder({ places, spans, forms }: MatchTable, begin: number, end: number): void {
  for (let i = begin + 1; i < end; i++) {
    const place = places[i]!;
    if (places[i - 1]! <= place) continue;
    const span = spans[i]!;
    const form = forms[i]!;
    let to = i;
    while (to > begin && places[to - 1]! > place) {
      places[to] = places[to - 1]!;
      spans[to] = spans[to - 1]!;
      forms[to] = forms[to - 1]!;
      to--;
    }
    places[to] = place;
    spans[to] = span;
    forms[to] = form;
  }
}

/** Places where the tables follow one another without a gap; each entry spans them all and has form 0. */
export function tableOfPhrase(pageTotal: number, parts: MatchTable[]): MatchTable {
  const counts = new Uint32Array(pageTotal + 1);
  const places: number[] = [];
  const spans: number[] = [];
  for (let page = 0; page < pageTotal; page++) {
    if (parts.some((part) => part.starts[page] === part.starts[page + 1])) continue;
    const first = parts[0]!;
    for (let i = first.starts[page]!; i < first.starts[page + 1]!; i++) {
      const start = first.places[i]!;
      let end = start + first.spans[i]!;
      for (let part = 1; part < parts.length && end > Number.NEGATIVE_INFINITY; part++) {
        end = endAfter(parts[part]!, page, end);
      }
      if (end === Number.NEGATIVE_INFINITY) continue;
      if (counts[page + 1]! > 0 && places.at(-1) === start) continue;
      counts[page + 1]!++;
      places.push(start);
      spans.push(end - start);
    }
  }
  const table = emptyTable(pageTotal, counts);
  table.places.set(places);
  table.spans.set(spans);
  return table;
}

/** Where an entry of `table` that begins at `place` ends, or minus infinity. */
function endAfter(table: MatchTable, page: number, place: number): number {
  let low = table.starts[page]!;
  let high = table.starts[page + 1]!;
  const limit = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low < limit && table.places[low] === place ? place + table.spans[low]! : Number.NEGATIVE_INFINITY;
}
