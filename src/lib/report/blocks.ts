import type { Element, Nodes, Root, Text } from 'hast';
import { alignToSource } from './source-map.ts';

type BlockKind = 'paragraph' | 'heading' | 'list' | 'table' | 'quotation' | 'picture' | 'code' | 'footnote';

/** One block of a report, as search results and links address it. */
export interface Block {
  kind: BlockKind;
  /** The `id` in the page, made of the block's words: `d-4k2p-9x0a`; of a heading `ket-qua`. */
  anchor: string;
  /** The words a reader sees, NFC. */
  text: string;
  /** Offset of `text` in the whole text, in UTF-16 units. */
  start: number;
  /** From 1, for readers to speak of («đoạn 3»); headings and notes have none. It is no address. */
  number?: number;
}

/** A text node of the page and where its characters stand in the whole text. */
export interface TextRun {
  node: Text;
  parent: Element;
  start: number;
  /** Whether a link already surrounds the text, so that another must not be put inside it. */
  linked: boolean;
}

/** A block before it has its anchor. */
export interface FoundBlock extends Omit<Block, 'anchor'> {
  element: Element;
}

/** Elements whose content is one line of the text; what lies in them is running text. */
const lineElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'figcaption', 'li']);

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['ul', 'list'],
  ['ol', 'list'],
  ['table', 'table'],
  ['blockquote', 'quotation'],
  ['figure', 'picture'],
  ['pre', 'code'],
]);

/**
 * Reads the words off a page's prose, block by block. A line of the source may be wrapped anywhere, and a hard break
 * parts no words: both are a space. Items of a list and rows of a table (`| Xã A | 24 |`) are lines. Footnote marks are left
 * out, so that a number is never lengthened by one.
 *
 * Changes `root` in one thing: text nodes are composed to NFC, their line ends are `\n`.
 */
export class BlockReader {
  text = '';
  readonly blocks: FoundBlock[] = [];
  readonly runs: TextRun[] = [];
  #numbered = 0;
  /** Of the blocks that are read, with the line breaks between them. */
  #length = 0;
  /** The words of the block that is being read, and where they begin. */
  #now = '';
  /** The character that `#now` ends with: to look for it there would copy all that was put together. */
  #last = '';
  #start = 0;
  readonly #body: string;
  /** The run that was asked about last: of one paragraph there may be thousands of questions. */
  #aligned: { run: TextRun; offsets: readonly number[] } | undefined;

  constructor(root: Root, body: string) {
    this.#body = body;
    for (const child of root.children) {
      if (child.type !== 'element') continue;
      const notes = child.properties.dataFootnotes === undefined ? undefined : findAll(child, 'li');
      if (notes) for (const note of notes) this.#readBlock(note, 'footnote');
      else this.#readBlock(child, /^h\d$/.test(child.tagName) ? 'heading' : kinds.get(child.tagName));
    }
    this.text = this.blocks.map(({ text }) => text).join('\n');
  }

  /** The offset in the body of a character of the text. */
  sourceOffset(index: number): number {
    const run = this.runs.findLast(({ start }) => start <= index) ?? this.runs[0];
    if (!run) return 0;
    const { start, end } = this.#placeOf(run);
    const within = Math.max(0, index - run.start);
    if (this.#aligned?.run !== run) {
      this.#aligned = { run, offsets: alignToSource(run.node.value, this.#body.slice(start, end)) };
    }
    const { offsets } = this.#aligned;
    return start + (offsets[within] ?? end - start);
  }

  #placeOf(run: TextRun): { start: number; end: number } {
    // The text of a fence has its place from the fence.
    const position = run.node.position ?? (run.parent.tagName === 'code' ? run.parent.position : undefined);
    if (position?.start.offset !== undefined) {
      // Behind the first line of a fence, which names a language.
      const fence =
        run.parent.tagName === 'code' &&
        /^[ \t]*(?:`{3,}[^`\n]*|~{3,}[^\n]*)\n/.exec(this.#body.slice(position.start.offset));
      const start = position.start.offset + (fence ? fence[0].length : 0);
      return { start, end: position.end.offset ?? this.#body.length };
    }
    // A bare address was cut out of the words around it, and stands after what was before.
    const before = this.runs[this.runs.indexOf(run) - 1];
    const from = before ? this.#placeOf(before).start + before.node.value.length : 0;
    const at = this.#body.indexOf(run.node.value, from);
    const start = at === -1 ? from : at;
    return { start, end: start + run.node.value.length };
  }

  #readBlock(element: Element, kind: BlockKind = 'paragraph'): void {
    this.#now = '';
    this.#last = '';
    this.#start = this.#length + (this.#length > 0 ? 1 : 0);
    this.#readInto(element, false);
    const text = this.#now.replace(/[ \n]+$/, '');
    if (text.trim() === '') return;
    this.#length = this.#start + text.length;
    const number = kind === 'heading' || kind === 'footnote' ? undefined : ++this.#numbered;
    this.blocks.push({
      kind,
      text,
      start: this.#start,
      element,
      ...(number === undefined ? {} : { number }),
    });
  }

  #readInto(element: Element, linked: boolean): void {
    if (isFootnoteMark(element)) return;
    if (element.tagName === 'tr') return this.#readRow(element, linked);
    if (lineElements.has(element.tagName)) this.#breakLine();
    this.#readChildren(element, linked || element.tagName === 'a');
  }

  #readRow(row: Element, linked: boolean): void {
    this.#breakLine();
    this.#write('|');
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      this.#write(' ');
      this.#readChildren(cell, linked);
      this.#write(' |');
    }
  }

  #readChildren(element: Element, linked: boolean): void {
    const code = element.tagName === 'code';
    for (const child of element.children) {
      if (child.type === 'element') this.#readInto(child, linked);
      else if (child.type === 'text' && !isLayoutSpace(child, element)) {
        child.value = child.value.replaceAll(/\r\n?/g, '\n').normalize('NFC');
        this.runs.push({ node: child, parent: element, start: this.#start + this.#now.length, linked });
        this.#write(code ? child.value : child.value.replaceAll('\n', ' '));
      }
    }
  }

  #breakLine(): void {
    if (this.#now !== '' && this.#last !== '\n') this.#write('\n');
  }

  #write(words: string): void {
    this.#now += words;
    this.#last = words.at(-1) ?? this.#last;
  }
}

/** White space that the page's markup brings: between blocks, behind the box of a task, before the way back from a note. */
function isLayoutSpace(node: Text, parent: Element): boolean {
  if (node.value.trim() !== '' || node.position) return false;
  if (node.value.includes('\n')) return blockElements.test(parent.tagName);
  const at = parent.children.indexOf(node);
  const before = parent.children[at - 1];
  const box = before?.type === 'element' && before.tagName === 'input';
  return box || isBackReference(parent.children[at + 1]);
}

const blockElements = /^(?:ul|ol|li|table|thead|tbody|tr|blockquote|figure|section)$/;

function isBackReference(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.properties.dataFootnoteBackref !== undefined;
}

function isFootnoteMark(element: Element): boolean {
  const first = element.children[0];
  const reference =
    element.tagName === 'sup' && first?.type === 'element' && first.properties.dataFootnoteRef !== undefined;
  return reference || isBackReference(element);
}

function findAll(node: Nodes, tagName: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : findAll(child, tagName),
  );
}
