import type { TableRow } from '../lib/statistics/table-row.ts';

/** A row of the table of figures, made in the mould that the page brings, as the page's own rows are. */
export function fillRow(mould: HTMLTableRowElement, row: TableRow, base: string): HTMLTableRowElement {
  const made = mould.cloneNode(true) as HTMLTableRowElement;
  const [value, what, where, from] = [...made.cells] as never as [Element, Element, Element, Element];
  const { report, indicator } = row;

  const sentence = value.querySelector('a')!;
  sentence.href = `${base}${report.path}#${row.anchor}`;
  sentence.textContent = row.shown;

  const [note, automatic, measure, suggested] = what.children as never as [
    Element,
    Element,
    Element,
    Element,
  ];
  what.prepend(row.label);
  if (row.note) note.textContent = row.note;
  else note.remove();
  if (!row.automatic) automatic.remove();
  if (indicator) {
    const page = measure.querySelector('a')!;
    page.href = `${base}/so-lieu/${indicator.id}/`;
    page.ariaLabel += indicator.name;
  } else {
    measure.remove();
  }
  if (!row.suggested) suggested.remove();

  where.prepend(report.district.name);
  where.querySelector('small')!.textContent = report.term;
  from.prepend(report.title);
  from.querySelector('small')!.textContent = report.date.split('-').reverse().join('/');
  return made;
}
