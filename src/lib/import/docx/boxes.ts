import { all, around, children, elementsOf, make, makeRun, unwrap } from './xml.ts';

/**
 * Leaves of what a file has for newer and for older programs the one that says something, and puts what stands in boxes
 * (and letters that Word draws as a picture) as paragraphs below the one that holds the box.
 */
export function openBoxes(document: Document): void {
  for (const both of all(document, 'mc:AlternateContent')) chooseOne(both);
  // From the innermost: a box may lie in a box.
  const contents = elementsOf(document).filter(({ nodeName }) => nodeName.endsWith(':txbxContent'));
  for (const content of contents.reverse()) {
    const host = around(content, 'w:p');
    if (!host?.parentNode) continue;
    const parts = elementsOf(content).filter((one) => one.parentNode === content);
    putBelow(host, parts);
  }
  for (const letters of all(document, 'v:textpath')) {
    const host = around(letters, 'w:p');
    const words = letters.getAttribute('string')?.trim();
    if (!host?.parentNode || !words) continue;
    const paragraph = make(host, 'w:p');
    paragraph.appendChild(makeRun(host, words));
    letters.removeAttribute('string');
    putBelow(host, [paragraph]);
  }
}

function putBelow(host: Element, parts: readonly Element[]): void {
  const next = host.nextSibling;
  for (const part of parts) host.parentNode!.insertBefore(part, next);
}

function chooseOne(both: Element): void {
  // One that lay within another that was not chosen is gone already.
  if (!both.parentNode) return;
  const [choice] = children(both, 'mc:Choice').filter(hasWords);
  const [fallback] = children(both, 'mc:Fallback');
  // Pictures are read as older programs have them.
  const chosen = choice ?? fallback ?? children(both, 'mc:Choice')[0];
  for (const other of elementsOf(both).filter((one) => one.parentNode === both)) {
    if (other !== chosen) both.removeChild(other);
  }
  if (chosen) unwrap(chosen);
  unwrap(both);
}

function hasWords(element: Element): boolean {
  return all(element, 'w:t').length > 0 || all(element, 'v:textpath').length > 0;
}
