import type { RemovedLine } from '../source-document.ts';
import { decodeByContent } from '../reckon/decode-by-content.ts';
import type { PlaceOf } from './hidden.ts';
import { all, child, children, make } from './xml.ts';

/** A file that programs have joined from several has several bodies. */
export function joinBodies(document: Document): void {
  const [first, ...others] = all(document, 'w:body');
  for (const other of others) while (other.firstChild) first!.appendChild(other.firstChild);
}

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

/**
 * Takes out what stands in a cell that the cell above it covers (two cells were made one, and the words of the lower one
 * stayed in the file): Word does not print it.
 */
export function takeCoveredCells(document: Document, placeOf: PlaceOf): RemovedLine[] {
  return all(document, 'w:tc').flatMap((cell) => {
    const merge = child(cell, 'w:tcPr', 'w:vMerge');
    if (!merge || merge.getAttribute('w:val') === 'restart' || !isCovered(cell)) return [];
    const paragraphs = all(cell, 'w:p');
    const texts = paragraphs.flatMap((paragraph) => all(paragraph, 'w:t'));
    const text = decodeByContent(texts.map((one) => one.textContent ?? '')).trim();
    for (const one of texts) one.parentNode!.removeChild(one);
    return text && paragraphs[0]
      ? [{ text, reason: 'chữ nằm dưới ô gộp, Word không in', where: placeOf(paragraphs[0]) }]
      : [];
  });
}

/** In a first row nothing stands above a cell. */
function isCovered(cell: Element): boolean {
  let before = cell.parentNode?.previousSibling;
  while (before && before.nodeName !== 'w:tr') before = before.previousSibling;
  return Boolean(before);
}
