import { foldTones } from '../vietnamese/fold.ts';
import type { TableRow } from './table-row.ts';

/** What a reader asked of the table; the keys are those of the address: `?huyen=song-lo&sap-xep=giam`. */
export interface TableQuery {
  /** Words and numbers: `217`, `217 đảng viên`. */
  q: string;
  nhom: string;
  'chi-tieu': string;
  huyen: string;
  'nhiem-ky': string;
  nam: string;
  /** Words of a report's title, or its path. */
  bai: string;
  lay: '' | 'chon' | 'may';
  'sap-xep': '' | 'giam' | 'tang';
}

const emptyQuery: TableQuery = {
  q: '',
  nhom: '',
  'chi-tieu': '',
  huyen: '',
  'nhiem-ky': '',
  nam: '',
  bai: '',
  lay: '',
  'sap-xep': '',
};

/** Longer than any figure or title: what is beyond is not looked at. */
const longestWords = 200;

/** Reads the address; what it does not know is as if it were not there. */
export function readTableQuery(parameters: URLSearchParams): TableQuery {
  const query: TableQuery = { ...emptyQuery };
  for (const key of Object.keys(query) as (keyof TableQuery)[]) {
    const value = (parameters.get(key) ?? '').trim().slice(0, longestWords).trimEnd();
    if (key === 'lay') query.lay = value === 'chon' || value === 'may' ? value : '';
    else if (key === 'sap-xep') query['sap-xep'] = value === 'giam' || value === 'tang' ? value : '';
    else query[key] = value;
  }
  return query;
}

/** The part of the address after `?`; empty when nothing is asked. */
export function writeTableQuery(query: TableQuery): string {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  return new URLSearchParams(asked).toString();
}

/** Which rows answer the query, in the order asked for; `rows` come newest first. */
export function findRows(rows: TableRow[], query: TableQuery): TableRow[] {
  const found = rows.filter(matcher(query));
  const order = query['sap-xep'];
  if (order === '') return found;
  const sign = order === 'giam' ? -1 : 1;
  return found.sort((a, b) => sign * (a.magnitude - b.magnitude));
}

/** What a row has of each key that is chosen from a list. */
const chosen: readonly [key: keyof TableQuery, valueOf: (row: TableRow) => string | undefined][] = [
  ['huyen', ({ report }) => report.district.id],
  ['nhiem-ky', ({ report }) => report.term],
  ['nhom', ({ group }) => group],
  ['chi-tieu', ({ indicator }) => indicator?.id],
  ['lay', ({ automatic }) => (automatic ? 'may' : 'chon')],
];

function matcher(query: TableQuery): (row: TableRow) => boolean {
  const wanted = readWords(query.q);
  const title = query.bai.startsWith('/') ? undefined : wordsOf(query.bai);
  const asked = chosen.filter(([key]) => query[key] !== '');
  return (row) =>
    asked.every(([key, valueOf]) => valueOf(row) === query[key]) &&
    row.report.date.startsWith(query.nam) &&
    (title === undefined ? row.report.path === query.bai : holdsWords(row.report.title, title)) &&
    wanted.numbers.every((readings) => holdsNumber(row, readings)) &&
    holdsWords(`${row.shown} ${row.label} ${row.group} ${row.note} ${row.report.title}`, wanted.words);
}

interface WantedWords {
  /** Each number as all that it may mean: `2.095` is 2095, or 2.095. */
  numbers: number[][];
  words: string[];
}

const numberPattern = /\d+(?:[.,]\d+)*/g;

function readWords(typed: string): WantedWords {
  return {
    numbers: (typed.match(numberPattern) ?? []).map(readings),
    words: wordsOf(typed.replace(numberPattern, ' ')),
  };
}

/** `2.095` → 2095 and 2.095; `94,2` → 94.2; `1.234,5` → 1234.5; `03` → 3. */
function readings(printed: string): number[] {
  const asVietnamese = Number(printed.replaceAll('.', '').replace(',', '.'));
  const asTyped = Number(printed.replace(',', '.'));
  return [asVietnamese, asTyped].filter((value) => Number.isFinite(value));
}

/** A figure holds a number when that is its value, or stands in it as printed: both ends of `175 → 146`. */
function holdsNumber(row: Pick<TableRow, 'shown' | 'magnitude'>, wanted: number[]): boolean {
  if (wanted.includes(row.magnitude)) return true;
  return (row.shown.match(numberPattern) ?? []).some((printed) => {
    const [value] = readings(printed);
    return value !== undefined && wanted.includes(value);
  });
}

function wordsOf(text: string): string[] {
  return foldTones(text).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

/** Whether every word begins a word of the text; marks may be left out: `dang vien` is in `đảng viên`. */
function holdsWords(text: string, words: string[]): boolean {
  if (words.length === 0) return true;
  const within = wordsOf(text);
  return words.every((word) => within.some((other) => other.startsWith(word)));
}
