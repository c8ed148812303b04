import { calendarPath } from '../lib/archive/calendar.ts';
import { isoDate } from '../lib/vietnamese/calendar-date.ts';
import { printDate } from '../lib/vietnamese/format.ts';
import { nearestDays } from '../lib/archive/views.ts';

/** How many reports on each ISO day that has any. */
type Days = Record<string, number>;

/**
 * Leads to the page of the day chosen. A day without reports has no page: the nearest days before and after
 * are offered in place. Where the calendar cannot be loaded, the day's address is tried all the same.
 */
class DatePicker extends HTMLElement {
  readonly form = this.querySelector('form')!;
  readonly status = this.querySelector('[role=status]')!;
  days?: Promise<Days>;

  connectedCallback() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = (name: string) => Number(new FormData(this.form).get(name));
      void this.open(field('nam'), field('thang'), field('ngay'));
    });
    if ('fromAddress' in this.dataset) void this.answerAddress();
  }

  async open(year: number, month: number, day: number) {
    const iso = isoDate(year, month, day);
    if (!iso) {
      this.say(this.dataset.noSuch!.replace('{}', `${day}/${month}/${year}`));
      return;
    }
    try {
      const days = await this.loadDays();
      if (days[iso]) location.assign(this.pathOf(iso));
      else this.offerNearest(iso, days);
    } catch {
      location.assign(this.pathOf(iso));
    }
  }

  /** `/2020/09/20/` asks for a day, `/2020/09/` for a month, `/2020/` for a year: none of these has a report. */
  async answerAddress() {
    const asked = location.pathname.slice(this.dataset.root!.length);
    const match = /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?\/?$/.exec(asked);
    if (!match) return;
    const [year, month, day] = [match[1], match[2] ?? 1, match[3] ?? 1].map(Number) as [
      number,
      number,
      number,
    ];
    const iso = isoDate(year, month, day);
    if (!iso) return;
    const parts = match.slice(1).filter(Boolean).length;
    const choose = (name: string, value: number) => {
      const select = this.form.elements.namedItem(name) as HTMLSelectElement;
      if ([...select.options].some((option) => Number(option.value) === value)) select.value = String(value);
    };
    choose('ngay', day);
    choose('thang', month);
    choose('nam', year);
    try {
      const days = await this.loadDays();
      // Typed without its zeros: `/2020/9/21/`.
      if (parts === 3 && days[iso]) location.replace(this.pathOf(iso));
      else this.offerNearest(iso, days, parts);
    } catch {
      this.say(this.dataset.failed!);
    }
  }

  /** `parts` is 1 where a whole year was asked for, 2 for a month, 3 for a day. */
  offerNearest(iso: string, days: Days, parts = 3) {
    // `Tháng 8/2020`, `Ngày 05/08/2020`.
    const asked = printDate(iso.split('-').slice(0, parts).join('-')).replace(/^0(?=\d\/\d{4}$)/, '');
    const kind = [this.dataset.year, this.dataset.month, this.dataset.day][parts - 1]!;
    const { before, after } = nearestDays(Object.keys(days), iso);
    const link = (label: string, day: string | undefined) => {
      if (!day) return [];
      const a = document.createElement('a');
      a.href = this.pathOf(day);
      a.textContent = `${label}: ${printDate(day)}`;
      return [a, ' '];
    };
    this.say(
      `${this.dataset.none!.replace('{}', `${kind} ${asked}`)} ${this.dataset.nearest}`,
      ...link(this.dataset.before!, before),
      ...link(this.dataset.after!, after),
    );
  }

  say(message: string, ...links: (Node | string)[]) {
    const p = document.createElement('p');
    p.textContent = message;
    this.status.replaceChildren(p, ...links);
  }

  pathOf(iso: string): string {
    return this.dataset.root!.replace(/\/$/, '') + calendarPath(iso);
  }

  /** Fetched once, when first asked for; a failure is forgotten, so that the next try fetches anew. */
  loadDays(): Promise<Days> {
    this.days ??= fetch(this.dataset.days!)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Days>;
      })
      .catch((error: unknown) => {
        delete this.days;
        throw error;
      });
    return this.days;
  }
}

customElements.define('date-picker', DatePicker);
