import { DOMParser } from '@xmldom/xmldom';

/** Reads a document as every XML reader must: whatever is not well-formed is an error. */
export function readXml(text: string): Element {
  const problems: string[] = [];
  const errorHandler = (level: string, message: string) => problems.push(`${level}: ${message}`);
  const document = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return document.documentElement;
}

/** Children of `parent` with a name: every one of them. */
export function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes as Iterable<ChildNode>).filter(
    (node): node is Element => node.nodeName === name,
  );
}

/** What the one child of a name says, which must be there once and no more. */
export function only(parent: Element, name: string): string {
  const found = children(parent, name);
  if (found.length !== 1) throw new Error(`${parent.nodeName}: ${found.length} ${name}`);
  return found[0]!.textContent ?? '';
}
