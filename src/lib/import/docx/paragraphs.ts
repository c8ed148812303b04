import { all, child, children, make } from './xml.ts';

/** Puts a large first letter, which Word keeps in a paragraph of its own, in front of the words that it begins. */
export function joinDropCaps(document: Document): void {
  for (const frame of all(document, 'w:framePr')) {
    if (!/^(?:drop|margin)$/.test(frame.getAttribute('w:dropCap') ?? '')) continue;
    const letter = frame.parentNode!.parentNode as Element;
    let next = letter.nextSibling;
    while (next && next.nodeName !== 'w:p') next = next.nextSibling;
    if (!next || !letter.parentNode) continue;
    const first =
      child(next as Element, 'w:pPr')?.nextSibling ??
      (child(next as Element, 'w:pPr') ? null : next.firstChild);
    for (const run of Array.from(letter.childNodes)) {
      if (run.nodeName !== 'w:pPr') next.insertBefore(run, first);
    }
    letter.parentNode.removeChild(letter);
  }
}

/** Gives a row that begins further right, or ends further left, the empty cells that Word only leaves room for. */
export function fillRows(document: Document): void {
  for (const row of all(document, 'w:tr')) {
    const properties = child(row, 'w:trPr');
    const count = (name: string) => Number(child(properties, name)?.getAttribute('w:val') ?? 0);
    const [before, after] = [count('w:gridBefore'), count('w:gridAfter')];
    const first = children(row, 'w:tc')[0] ?? null;
    for (let cell = 0; cell < Math.min(before, mostColumns); cell++) row.insertBefore(emptyCell(row), first);
    for (let cell = 0; cell < Math.min(after, mostColumns); cell++) row.appendChild(emptyCell(row));
  }
}

/** Word has no more columns than this. */
const mostColumns = 63;

function emptyCell(row: Element): Element {
  const cell = make(row, 'w:tc');
  cell.appendChild(make(row, 'w:p'));
  return cell;
}
