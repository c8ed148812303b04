import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';
import { appendAligned, type TextMap } from './text-map.ts';

/** The words of a body as a reader sees them, and where each stands in the source. */
export interface ReportText {
  /**
   * Blocks (paragraphs, headings, list items, table cells) joined by `\n`, in reading order, NFC. A line
   * break inside a paragraph is a space, as in the page.
   */
  text: string;
  /** The offset in the body of a character of `text`. */
  sourceOffset(index: number): number;
  /** How many paragraphs, headings, cells and so on. */
  blocks: number;
}

// One paragraph on one line, without a mark that Markdown might read: nine reports in ten are nothing else,
// and reading them takes a fiftieth of a parse.
const plainParagraph =
  /^(?![ \t]{4}|\s*(?:[-+=>#|]|\d+[.)]|import\b|export\b))(?:[^\\*_`~<>{}|[\]&\n]|\\(?=[A-Za-z0-9\p{L} ])|\\[!-/:-@[-`{-~])+$/u;

/** Reads the words of a body; the tree, where the caller has it, saves a parse. */
export function readReportText(body: string, tree?: Root): ReportText {
  const map: TextMap = { text: '', offsets: [] };
  const blocks = (tree ? undefined : readPlain(body, map)) ?? readTree(tree ?? parseMarkdown(body), body, map);
  return {
    text: map.text,
    blocks,
    sourceOffset: (index) => map.offsets[index] ?? body.length,
  };
}

function readPlain(body: string, map: TextMap): number | undefined {
  const paragraphs = [...body.matchAll(/[^\n]+(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/g)].filter((one) => one[0].trim());
  if (!paragraphs.every((one) => plainParagraph.test(one[0].trimEnd()))) return undefined;
  paragraphs.forEach((one, index) => {
    if (index > 0) pushSeparator(map, one.index);
    const lead = one[0].length - one[0].trimStart().length;
    const source = one[0].trim();
    appendAligned(map, source.replace(/\\([!-/:-@[-`{-~])/g, '$1'), source, one.index + lead);
  });
  return paragraphs.length;
}

function readTree(tree: Root, body: string, map: TextMap): number {
  let blocks = 0;
  const inline = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text' || node.type === 'inlineCode') {
      appendAligned(map, node.value.replace(/\n/g, ' '), body.slice(start, end), start);
    } else if (node.type === 'break') {
      map.text += '\n';
      map.offsets.push(start);
    } else if ('children' in node) {
      node.children.forEach(inline);
    }
  };
  const block = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (blocks++ > 0) pushSeparator(map, node.position?.start.offset ?? 0);
      node.children.forEach(inline);
    } else if (node.type === 'code') {
      if (blocks++ > 0) pushSeparator(map, node.position?.start.offset ?? 0);
      const start = node.position?.start.offset ?? 0;
      appendAligned(map, node.value, body.slice(start, node.position?.end.offset), start);
    } else if ('children' in node) {
      node.children.forEach(block);
    }
  };
  block(tree);
  return blocks;
}

function pushSeparator(map: TextMap, offset: number): void {
  map.text += '\n';
  map.offsets.push(offset);
}
