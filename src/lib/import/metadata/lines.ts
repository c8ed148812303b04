import type { PhrasingContent, Root, RootContent } from 'mdast';
import { blockText, plainText } from '../plain-text.ts';
import type { BlockData } from '../source-document.ts';

/** A top-level block with its words, for finding title, date and author. */
export interface Line {
  block: RootContent;
  /** On one line, spaces collapsed. */
  text: string;
  data: BlockData;
  /** Every word is bold. */
  bold: boolean;
}

export function readLines(root: Root): Line[] {
  return root.children.map((block) => ({
    block,
    text: blockText(block).replace(/\s+/g, ' ').trim(),
    data: ('data' in block && (block.data as BlockData)) || {},
    bold: block.type === 'heading' || isAllBold(block),
  }));
}

function isAllBold(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const covers = (node: PhrasingContent): boolean =>
    node.type === 'strong' ||
    ('children' in node && node.children.length > 0 && node.children.every(covers)) ||
    plainText(node).trim() === '';
  return block.children.some((node) => plainText(node).trim() !== '') && block.children.every(covers);
}

export type MetadataKey = 'title' | 'date' | 'author' | 'district' | 'term';

/** Something that the text does not say outright, with the reason in words. */
export interface Guess {
  key: MetadataKey;
  reason: string;
}

/** A line that is not of the body, and why. */
export interface Dropped {
  line: Line;
  reason: string;
}

/** Whether two lines say the same, whatever their capitals, spaces and marks. */
export function sameText(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
