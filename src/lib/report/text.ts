import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';
import { appendAligned, type TextMap } from './text-map.ts';

/** The words of a body as a reader sees them, and where each stands in the source. */
export interface ReportText {
  /**
   * Lines (paragraphs, headings, list items, table rows as `| Xã A | 24 |`) joined by `\n`, in reading order,
   * NFC. A line wrapped in the source is one line.
   */
  text: string;
  /** The offset in the body of a character of `text`. */
  sourceOffset(index: number): number;
  /** How many passages the page numbers `d1`, `d2`…: paragraphs, lists, tables, but no headings. */
  passages: number;
}

// One paragraph on one line, without a mark that Markdown might read: nine reports in ten are nothing else,
// and reading them takes a fiftieth of a parse.
const plainParagraph =
  /^(?![ \t]{4}|\s*(?:[-+=>#|]|\d+[.)]|import\b|export\b))(?:[^\\*_`~<>{}|[\]&\n]|\\(?=[A-Za-z0-9\p{L} ])|\\[!-/:-@[-`{-~])+$/u;

/** Reads the words of a body; the tree, where the caller has it, saves a parse. */
export function readReportText(body: string, tree?: Root): ReportText {
  const paragraphs = tree ? undefined : plainParagraphs(body);
  if (paragraphs) return plainText(paragraphs, body);
  const map: TextMap = { text: '', offsets: [] };
  const passages = readTree(tree ?? parseMarkdown(body), body, map);
  return { text: map.text, passages, sourceOffset: (index) => map.offsets[index] ?? body.length };
}

/** Most texts are read for their words alone; where each word stands is worked out when somebody asks. */
function plainText(paragraphs: readonly RegExpExecArray[], body: string): ReportText {
  let map: TextMap | undefined;
  return {
    text: paragraphs
      .map(([source]) => unescape(source.trim()))
      .join('\n')
      .normalize('NFC'),
    passages: paragraphs.length,
    sourceOffset(index) {
      if (!map) {
        map = { text: '', offsets: [] };
        readPlain(paragraphs, map);
      }
      return map.offsets[index] ?? body.length;
    },
  };
}

function unescape(source: string): string {
  return source.includes('\\') ? source.replace(/\\([!-/:-@[-`{-~])/g, '$1') : source;
}

function plainParagraphs(body: string): RegExpExecArray[] | undefined {
  const found = [...body.matchAll(/[^\n]+(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/g)].filter((one) => one[0].trim());
  return found.every((one) => plainParagraph.test(one[0].trimEnd())) ? found : undefined;
}

function readPlain(paragraphs: readonly RegExpExecArray[], map: TextMap): void {
  for (const paragraph of paragraphs) {
    breakLine(map, paragraph.index);
    const lead = paragraph[0].length - paragraph[0].trimStart().length;
    const source = paragraph[0].trim();
    appendAligned(map, unescape(source), source, paragraph.index + lead);
  }
}

function readTree(tree: Root, body: string, map: TextMap): number {
  const read = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const source = body.slice(start, node.position?.end.offset);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return appendAligned(map, node.value.replace(/\n/g, ' '), source, start);
      case 'code':
        breakLine(map, start);
        return appendAligned(map, node.value, source, start);
      case 'break':
        return append(map, '\n', start);
      case 'paragraph':
      case 'heading':
        breakLine(map, start);
        return node.children.forEach(read);
      case 'tableRow':
        breakLine(map, start);
        append(map, '|', start);
        for (const cell of node.children) {
          append(map, ' ', cell.position?.start.offset ?? start);
          cell.children.forEach(read);
          append(map, ' |', cell.position?.end.offset ?? start);
        }
        return;
      default:
        if ('children' in node) node.children.forEach(read);
    }
  };
  read(tree);
  const unnumbered = new Set(['heading', 'definition', 'footnoteDefinition', 'thematicBreak']);
  return tree.children.filter((child) => !unnumbered.has(child.type)).length;
}

function append(map: TextMap, text: string, offset: number): void {
  map.text += text;
  for (let i = 0; i < text.length; i++) map.offsets.push(offset);
}

function breakLine(map: TextMap, offset: number): void {
  if (map.text !== '' && !map.text.endsWith('\n')) append(map, '\n', offset);
}
