import { reportFacts, type TableBody } from '../lib/statistics/table-bodies.ts';
import { valueBesideLabel, type TableRow } from '../lib/statistics/table-row.ts';
import { keepWords } from './keep-words.ts';

/** A body of the table of figures, made in the mould that the page brings, as the page's own bodies are. */
export function fillBody(mould: HTMLElement, body: TableBody, base: string): HTMLElement {
  const made = mould.cloneNode(true) as HTMLElement;
  const [of, note, row] = [...made.children] as never as [Element, Element, HTMLTableRowElement];
  const { report, automatic } = body;
  const title = of.querySelector('a')!;
  const [facts, mark] = of.querySelectorAll('small');
  if (report) {
    title.href = base + report.path;
    title.textContent = report.title;
    keepWords(title);
    facts!.textContent = reportFacts(report);
    if (!automatic) mark!.remove();
  } else {
    of.remove();
  }
  tell(note, body.note, note.firstElementChild!);
  row.replaceWith(...body.rows.map((one) => fillRow(row, one, base, body.apart)));
  return made;
}

function fillRow(mould: HTMLTableRowElement, row: TableRow, base: string, apart: boolean): Element {
  const made = mould.cloneNode(true) as HTMLTableRowElement;
  const [value, what, measure] = [...made.cells] as never as [Element, Element, Element];
  const { report, indicator } = row;
  const sentence = value.querySelector('a')!;
  sentence.href = `${base}${report.path}#${row.anchor}`;
  sentence.textContent = valueBesideLabel(row);

  const [note, from, automatic, suggested] = what.querySelectorAll('small');
  tell(note!, apart && row.note);
  tell(from!, apart && `${report.title} · ${reportFacts(report)}`);
  if (!apart || !row.automatic) automatic!.remove();
  if (!row.suggested) suggested!.remove();
  what.prepend(row.label);

  const page = measure.querySelector('a')!;
  if (indicator && row.compared) {
    page.href = `${base}/so-lieu/${indicator.id}/`;
    page.ariaLabel += indicator.name;
  } else {
    page.remove();
  }
  return made;
}

/** Says a thing in its place, or takes the place away. */
function tell(element: Element, text: string | false, place = element) {
  if (text) place.textContent = text;
  else element.remove();
}
