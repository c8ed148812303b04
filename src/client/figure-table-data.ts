import { partsOfYear, unpackRows, type TableIndex, type TablePart } from '../lib/statistics/table-parts.ts';
import type { TableRow } from '../lib/statistics/table-row.ts';

/** Requests at one time: what a phone's connection carries well. */
const partsAtOnce = 4;

/** The rows of the table of all figures, fetched in parts when they are wanted, each part once. */
export class FigureTableData {
  private readonly folder: string;
  private readonly fetched = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  index(): Promise<TableIndex> {
    return this.fetch('muc-luc');
  }

  /**
   * The rows so far, newest first, each time another part has come; `whole` with the last.
   * With a year, only the parts that may hold it.
   */
  async *rows(year: string): AsyncGenerator<{ rows: TableRow[]; whole: boolean }> {
    const index = await this.index();
    const wanted = partsOfYear(index, year);
    const parts: Promise<TablePart>[] = [];
    const ask = (at: number) => {
      if (at >= wanted.length) return;
      const part = this.fetch<TablePart>(String(wanted[at]));
      // Whoever awaits it sees the failure; nobody else has to.
      part.catch(() => undefined);
      parts.push(part);
    };
    for (let at = 0; at < partsAtOnce; at += 1) ask(at);
    const rows: TableRow[] = [];
    if (wanted.length === 0) yield { rows, whole: true };
    for (let at = 0; at < wanted.length; at += 1) {
      const part = await parts[at]!;
      ask(parts.length);
      rows.push(...unpackRows(part, index));
      yield { rows, whole: at === wanted.length - 1 };
    }
  }

  private fetch<Content>(name: string): Promise<Content> {
    const known = this.fetched.get(name);
    if (known) return known as Promise<Content>;
    const coming = fetch(`${this.folder}${name}.json`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json() as Promise<Content>;
    });
    this.fetched.set(name, coming);
    // What failed is asked for again at the next try.
    coming.catch(() => this.fetched.delete(name));
    return coming;
  }
}
