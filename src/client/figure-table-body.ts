import type { TableBody } from '../lib/statistics/table-bodies.ts';
import type { TableRow } from '../lib/statistics/table-row.ts';

/** A body of the table of figures, made in the mould that the page brings, as the page's own bodies are. */
export function fillBody(mould: HTMLElement, body: TableBody, base: string): HTMLElement {
  const made = mould.cloneNode(true) as HTMLElement;
  const [of, note, row] = [...made.children] as never as [Element, Element, HTMLTableRowElement];
  const { report, automatic } = body;
  if (report) {
    const title = of.querySelector('a')!;
    title.href = base + report.path;
    title.textContent = report.title;
    const [facts, mark] = of.querySelectorAll('small');
    const day = report.date.split('-').reverse().join('/');
    facts!.textContent = [report.district.name, report.term, day].join(' · ');
    if (!automatic) mark!.remove();
  } else {
    of.remove();
  }
  if (body.note) note.firstElementChild!.textContent = body.note;
  else note.remove();
  row.replaceWith(...body.rows.map((one) => fillRow(row, one, base)));
  return made;
}

function fillRow(mould: HTMLTableRowElement, row: TableRow, base: string): Element {
  const made = mould.cloneNode(true) as HTMLTableRowElement;
  const [value, what, measure] = [...made.cells] as never as [Element, Element, Element];
  const sentence = value.querySelector('a')!;
  sentence.href = `${base}${row.report.path}#${row.anchor}`;
  sentence.textContent = row.shown;
  if (!row.suggested) what.firstElementChild!.remove();
  what.prepend(row.label);
  const page = measure.querySelector('a')!;
  if (row.indicator) {
    page.href = `${base}/so-lieu/${row.indicator.id}/`;
    page.ariaLabel += row.indicator.name;
  } else {
    page.remove();
  }
  return made;
}
