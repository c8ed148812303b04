import { formatNumber } from '../lib/vietnamese/format.ts';
import { findRows, readTableQuery, writeTableQuery, type TableQuery } from '../lib/statistics/table-query.ts';
import { tableBodies } from '../lib/statistics/table-bodies.ts';
import { FigureTableData } from './figure-table-data.ts';
import { fillBody } from './figure-table-body.ts';
import type { TableRow } from '../lib/statistics/table-row.ts';

/** Two or three screens of a phone for each ten. */
const rowsPerPage = 50;
/** Long enough not to search between two keystrokes. */
const pause = 250;

/**
 * Filters, sorts and searches the table of all figures. Until something is asked the table is the page's own;
 * then the rows are fetched, newest reports first, and shown as they come. Every state has an address.
 */
class FigureTable extends HTMLElement {
  private readonly data = new FigureTableData(this.dataset.parts!);
  private form!: HTMLFormElement;
  private status!: HTMLElement;
  private table!: HTMLTableElement;
  private ownBodies: Element[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;
  private page = 1;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.form = form;
    this.status = this.querySelector('[role=status]')!;
    this.table = this.querySelector('table')!;
    this.ownBodies = [...this.table.tBodies];
    form.addEventListener('input', () => this.later());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    form.addEventListener('reset', () => setTimeout(() => this.ask()));
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset.step) this.turn(Number(button.dataset.step));
      if (button?.classList.contains('retry')) void this.show();
    });
    addEventListener('popstate', () => void this.readAddress());
    void this.readAddress();
  }

  /** Brings the form and the rows to what the address says. */
  private async readAddress() {
    const address = new URLSearchParams(location.search);
    const query = readTableQuery(address);
    this.page = Math.max(1, Number.parseInt(address.get('trang') ?? '1', 10) || 1);
    const { q: _, ...narrowed } = query;
    if (Object.values(narrowed).some((value) => value !== ''))
      this.form.querySelector('details')!.open = true;
    // Before the choices have come a reader may be typing; only the fields that need them are set after.
    this.setFields(':not([data-from])', query);
    await this.offerChoices();
    this.setFields('[data-from]', query);
    await this.show();
  }

  private setFields(which: string, query: TableQuery) {
    for (const field of this.form.querySelectorAll<HTMLInputElement>(`[name]${which}`)) {
      field.value = query[field.name as keyof TableQuery];
    }
  }

  private async offerChoices() {
    const index = await this.data.index().catch(() => undefined);
    for (const select of this.form.querySelectorAll<HTMLSelectElement>('select[data-from]')) {
      if (!index || select.options.length > 1) continue;
      for (const choice of index[select.dataset.from as 'groups' | 'indicators']) {
        const [value, label] = typeof choice === 'string' ? [choice, choice] : choice;
        select.add(new Option(label, value));
      }
    }
  }

  private later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), pause);
  }

  private ask() {
    clearTimeout(this.timer);
    this.page = 1;
    this.writeAddress('replaceState');
    void this.show();
  }

  private turn(step: number) {
    this.page += step;
    this.writeAddress('pushState');
    void this.show().then(() => {
      this.status.tabIndex = -1;
      this.status.focus();
    });
  }

  private query(): TableQuery {
    return readTableQuery(new URLSearchParams(new FormData(this.form) as never));
  }

  private writeAddress(how: 'replaceState' | 'pushState') {
    const asked = new URLSearchParams(writeTableQuery(this.query()));
    if (this.page > 1) asked.set('trang', String(this.page));
    history[how](null, '', asked.size > 0 ? `?${asked}` : location.pathname);
  }

  private async show() {
    this.run += 1;
    const { run } = this;
    const query = this.query();
    const asked = writeTableQuery(query) !== '';
    this.setAsked(asked);
    if (!asked) return;
    this.status.textContent = this.status.dataset.loading!;
    try {
      for await (const { rows, whole } of this.data.rows(query.nam)) {
        if (run !== this.run) return;
        // Rows sorted by value have to be all there first.
        if (whole || query['sap-xep'] === '') this.fill(findRows(rows, query), query, whole);
      }
    } catch {
      if (run !== this.run) return;
      this.setAsked(false);
      this.status.textContent = this.status.dataset.failed!;
      this.querySelector<HTMLElement>('.retry')!.hidden = false;
    }
  }

  /** Between the page's own rows and pages, and those that were asked for. */
  private setAsked(asked: boolean) {
    this.querySelector<HTMLElement>('.retry')!.hidden = true;
    this.status.textContent = '';
    for (const pager of this.querySelectorAll<HTMLElement>('.pager')) {
      pager.hidden = asked || pager.querySelector('button') !== null;
    }
    if (!asked) this.setBodies(this.ownBodies);
  }

  private setBodies(bodies: Element[]) {
    this.table.replaceChildren(this.table.caption!, this.table.tHead!, ...bodies);
  }

  private fill(found: TableRow[], query: TableQuery, whole: boolean) {
    const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
    this.page = Math.min(this.page, pages);
    const mould = this.querySelector('template')!.content.querySelector('tbody')!;
    const shown = found.slice((this.page - 1) * rowsPerPage, this.page * rowsPerPage);
    this.setBodies(tableBodies(shown).map((body) => fillBody(mould, body, this.dataset.base!)));
    this.status.textContent = whole ? this.say(found, pages, query) : this.status.dataset.loading!;
    const pager = this.querySelector<HTMLElement>('.pager:has(button)')!;
    pager.hidden = pages === 1;
    pager.querySelector<HTMLButtonElement>('[data-step="-1"]')!.disabled = this.page === 1;
    pager.querySelector<HTMLButtonElement>('[data-step="1"]')!.disabled = this.page === pages;
  }

  private say(found: TableRow[], pages: number, query: TableQuery): string {
    const { found: one, page, nothing, mixed } = this.status.dataset;
    if (found.length === 0) return nothing!;
    const sentence = (pages > 1 ? page! : one!)
      .replace('#', formatNumber(found.length))
      .replace('@', `${this.page}/${pages}`);
    const sortsAll = query['sap-xep'] !== '' && query['chi-tieu'] === '';
    return sortsAll ? `${sentence} ${mixed!}` : sentence;
  }
}

customElements.define('figure-table', FigureTable);
