import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { BlockData } from './source-document.ts';
import { plainText } from './inline-to-mdx.ts';

/** A top-level block with its words, for finding title, date and author. */
export interface Line {
  block: RootContent;
  /** On one line, spaces collapsed. */
  text: string;
  data: BlockData;
  /** Every word is bold. */
  bold: boolean;
  italic: boolean;
}

export function readLines(root: Root): Line[] {
  return root.children.map((block) => ({
    block,
    text: blockText(block).replace(/\s+/g, ' ').trim(),
    data: ('data' in block && (block.data as BlockData)) || {},
    bold: block.type === 'heading' || isAll(block, 'strong'),
    italic: isAll(block, 'emphasis'),
  }));
}

/** The words of any block; lines inside it are parted by `\n`. */
export function blockText(node: Nodes): string {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return node.children.map((child) => plainText(child as PhrasingContent)).join('');
  }
  if ('children' in node) return node.children.map((child) => blockText(child)).join('\n');
  return 'value' in node ? node.value : '';
}

function isAll(block: RootContent, mark: 'strong' | 'emphasis'): boolean {
  if (block.type !== 'paragraph') return false;
  const covers = (node: PhrasingContent): boolean =>
    node.type === mark ||
    ('children' in node && node.children.length > 0 && node.children.every(covers)) ||
    plainText(node).trim() === '';
  return block.children.some((node) => plainText(node).trim() !== '') && block.children.every(covers);
}
