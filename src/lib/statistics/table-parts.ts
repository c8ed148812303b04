import type { TableReport, TableRow } from './table-row.ts';

/** What the browser reads first: what there is to choose from, and how many parts the rows are in. */
export interface TableIndex {
  count: number;
  /** Of each part, newest reports first: how many rows, and the years from first to last of its reports. */
  parts: [count: number, from: string, to: string][];
  groups: string[];
  /** `[id, name, 1 where several reports state it]` */
  indicators: [string, string, 0 | 1][];
  districts: [string, string][];
  terms: string[];
  years: string[];
}

/** Title, path, date, place in `districts` of the index, term. */
type PackedReport = [string, string, string, number, string];
/** Place in `reports`, anchor without `sl-`, shown, magnitude, places in `texts` of label, group and note, indicator (−1: none), flags. */
type PackedRow = [number, string, string, number, number, number, number, number, number];

/** Some rows, packed: 2,000 figures in about 25 KB as a server sends them. */
export interface TablePart {
  texts: string[];
  reports: PackedReport[];
  rows: PackedRow[];
}

/** Few enough to come quickly over a slow connection, enough to make few requests. */
const rowsPerPart = 2000;
const suggestedFlag = 1;
const automaticFlag = 2;

/** Packs all rows, newest first, for the browser to fetch when they are wanted. */
export function packTable(rows: TableRow[]): { index: TableIndex; parts: TablePart[] } {
  const distinct = (values: string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'vi'));
  const pairs = (found: { id: string; name: string }[]) =>
    [...new Map(found.map(({ id, name }) => [id, name]))].sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
  const compared = new Set(rows.flatMap((row) => (row.compared && row.indicator?.id) || []));
  const index: TableIndex = {
    count: rows.length,
    parts: [],
    groups: distinct(rows.map((row) => row.group)),
    indicators: pairs(rows.flatMap((row) => row.indicator ?? [])).map(([id, name]) => [
      id,
      name,
      compared.has(id) ? 1 : 0,
    ]),
    districts: pairs(rows.map((row) => row.report.district)),
    terms: distinct(rows.map((row) => row.report.term)).reverse(),
    years: distinct(rows.map((row) => row.report.date.slice(0, 4))).reverse(),
  };
  const parts: TablePart[] = [];
  for (let at = 0; at < rows.length; at += rowsPerPart) {
    const within = rows.slice(at, at + rowsPerPart);
    const years = within.map((row) => row.report.date.slice(0, 4)).sort();
    parts.push(packRows(within, index));
    index.parts.push([within.length, years[0]!, years.at(-1)!]);
  }
  return { index, parts };
}

/** Numbers things as they come, each once. */
class Numbering<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<Item, number>();

  placeOf(item: Item): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function packRows(rows: TableRow[], index: TableIndex): TablePart {
  const texts = new Numbering<string>();
  const reports = new Numbering<TableReport>();
  const indicatorPlaces = new Map(index.indicators.map(([id], place) => [id, place]));
  const districtPlaces = new Map(index.districts.map(([id], place) => [id, place]));
  const packed = rows.map((row): PackedRow => [
    reports.placeOf(row.report),
    row.anchor.slice('sl-'.length),
    row.shown,
    row.magnitude,
    texts.placeOf(row.label),
    texts.placeOf(row.group),
    texts.placeOf(row.note),
    row.indicator ? indicatorPlaces.get(row.indicator.id)! : -1,
    (row.suggested ? suggestedFlag : 0) | (row.automatic ? automaticFlag : 0),
  ]);
  return {
    texts: texts.items,
    reports: reports.items.map(({ title, path, date, district, term }) => [
      title,
      path,
      date,
      districtPlaces.get(district.id)!,
      term,
    ]),
    rows: packed,
  };
}

/** The numbers, from 1, of the parts that may hold reports of a year; all parts for no year. */
export function partsOfYear(index: TableIndex, year: string): number[] {
  return index.parts.flatMap(([, from, to], place) =>
    year === '' || (from <= year && year <= to) ? [place + 1] : [],
  );
}

/** The rows of a part, as they were packed. */
export function unpackRows(part: TablePart, index: TableIndex): TableRow[] {
  const reports = part.reports.map(([title, path, date, district, term]): TableReport => {
    const [id, name] = index.districts[district]!;
    return { title, path, date, district: { id, name }, term };
  });
  return part.rows.map(([report, key, shown, magnitude, label, group, note, indicator, flags]) => ({
    report: reports[report]!,
    anchor: `sl-${key}`,
    shown,
    magnitude,
    label: part.texts[label]!,
    group: part.texts[group]!,
    note: part.texts[note]!,
    indicator: indicator < 0 ? undefined : pair(index.indicators[indicator]!),
    compared: index.indicators[indicator]?.[2] === 1,
    suggested: (flags & suggestedFlag) !== 0,
    automatic: (flags & automaticFlag) !== 0,
  }));
}

function pair([id, name]: [string, string, 0 | 1]): { id: string; name: string } {
  return { id, name };
}
