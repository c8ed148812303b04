import type { Element, Nodes, Root, Text } from 'hast';

/** One block of a report, as search results and links address it: a paragraph, a heading, a table, a list. */
export interface Passage {
  /** The `id` in the page: `d1`, `d2`, … for paragraphs. */
  anchor: string;
  text: string;
  /** Offset of `text` in the prose's whole text, in UTF-16 units. */
  start: number;
}

/** A text node of the page and where its characters stand in the prose's whole text. */
export interface TextRun {
  node: Text;
  parent: Element;
  start: number;
  /** Whether a link already surrounds the text, so that another must not be put inside it. */
  linked: boolean;
}

/** A report's prose read off its page: the plain text, and how the two hang together. */
export interface Prose {
  /** Passages joined by `\n`. */
  text: string;
  passages: Passage[];
  runs: TextRun[];
}

/** Elements whose content is one line of the text; what lies in them is running text. */
const lineElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'dd', 'figcaption']);

/**
 * Reads the plain text of a rendered report and gives each top-level block an `id` where it has none:
 * paragraphs become `d1`, `d2`, … in reading order. A table row reads `| Xã A | 24 |`. Footnote marks are
 * left out, so that a number in the text is never lengthened by one.
 *
 * Changes `root` by adding the ids, and nothing else.
 */
export function readProse(root: Root): Prose {
  const reader = new ProseReader();
  for (const child of root.children) {
    if (child.type === 'element') reader.readTopLevel(child);
  }
  return { text: reader.text, passages: reader.passages, runs: reader.runs };
}

class ProseReader {
  text = '';
  passages: Passage[] = [];
  runs: TextRun[] = [];
  private numbered = 0;

  readTopLevel(element: Element): void {
    if (isFootnotes(element)) {
      for (const item of findAll(element, 'li')) this.readPassage(item);
      return;
    }
    this.readPassage(element);
  }

  private readPassage(element: Element): void {
    this.breakLine();
    const start = this.text.length;
    this.readInto(element, false);
    const text = this.text.slice(start);
    if (text.trim() === '') {
      this.text = this.text.slice(0, start);
      return;
    }
    this.passages.push({ anchor: this.anchorOf(element), text, start });
  }

  private anchorOf(element: Element): string {
    const existing = element.properties.id;
    if (typeof existing === 'string' && existing !== '') return existing;
    this.numbered += 1;
    const anchor = `d${this.numbered}`;
    element.properties.id = anchor;
    return anchor;
  }

  private readInto(element: Element, linked: boolean): void {
    if (isFootnoteFurniture(element)) return;
    if (element.tagName === 'tr') {
      this.readRow(element, linked);
      return;
    }
    if (element.tagName === 'li' || lineElements.has(element.tagName)) this.breakLine();
    this.readChildren(element, linked || element.tagName === 'a');
  }

  private readRow(row: Element, linked: boolean): void {
    this.breakLine();
    this.text += '|';
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      this.text += ' ';
      this.readChildren(cell, linked);
      this.text += ' |';
    }
  }

  private readChildren(element: Element, linked: boolean): void {
    for (const child of element.children) {
      if (child.type === 'element') {
        this.readInto(child, linked);
      } else if (child.type === 'text' && !isLayoutSpace(child, element)) {
        this.runs.push({ node: child, parent: element, start: this.text.length, linked });
        // A line of the source may be wrapped anywhere; the words are one line all the same.
        this.text += child.value.replaceAll('\n', ' ');
      }
    }
  }

  private breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/** White space that Markdown puts between blocks, which no reader sees. */
function isLayoutSpace(node: Text, parent: Element): boolean {
  return node.value.trim() === '' && node.value.includes('\n') && !lineElements.has(parent.tagName);
}

function isFootnotes(element: Element): boolean {
  return element.properties.dataFootnotes !== undefined;
}

function isFootnoteFurniture(element: Element): boolean {
  if (element.properties.dataFootnoteBackref !== undefined) return true;
  const first = element.children[0];
  return (
    element.tagName === 'sup' && first?.type === 'element' && first.properties.dataFootnoteRef !== undefined
  );
}

function findAll(node: Nodes, tagName: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : findAll(child, tagName),
  );
}
