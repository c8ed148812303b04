import type { Root } from 'hast';
import { slugify } from '../vietnamese/slug.ts';
import { findRefused, type Refusal } from './allow-list.ts';
import { blockName, nameAll } from './anchors.ts';
import { BlockReader, type Block, type TextRun } from './blocks.ts';
import { parseBody } from './dialect.ts';
import { nameFootnotes } from './footnote-anchors.ts';
import { readPlainProse } from './plain-prose.ts';
import { bodyToHast } from './to-hast.ts';

/** A report's body, read: everything that pages, search, downloads, check, import and editor know of its words. */
export interface BodyReading {
  /** The words a reader sees: the blocks joined by `\n`. */
  text: string;
  blocks: Block[];
  /** The page's prose. */
  tree: Root;
  runs: TextRun[];
  /** What the body may not hold, in its order; a body with any is not published. */
  refused: Refusal[];
  /** The offset in the body of a character of `text`. */
  sourceOffset(index: number): number;
}

/**
 * Reads a body: the one place where a report's source becomes words, blocks, anchors and the tree of its page.
 * Never throws; what cannot be published is in `refused`.
 */
export function readBody(body: string): BodyReading {
  const plain = readPlainProse(body);
  const { tree, refused } = plain ? { tree: plain, refused: [] } : readMarkdown(body);
  const reader = new BlockReader(tree, body);
  const anchors = nameBlocks(reader);
  nameFootnotes(tree, reader.blocks, anchors);
  const blocks = reader.blocks.map(({ element, ...block }, index): Block => {
    const anchor = anchors[index]!;
    element.properties.id = anchor;
    return { ...block, anchor };
  });
  return {
    text: reader.text,
    blocks,
    tree,
    runs: reader.runs,
    refused,
    sourceOffset: (index) => reader.sourceOffset(index),
  };
}

function readMarkdown(body: string): { tree: Root; refused: Refusal[] } {
  const { tree, faults } = parseBody(body);
  const refused = faults.map(({ offset, kind }): Refusal => ({
    reason: kind,
    start: offset,
    end: offset + 1,
    name: body[offset] ?? '',
  }));
  refused.push(...findRefused(tree, body));
  return { tree: bodyToHast(tree, body), refused: refused.sort((a, b) => a.start - b.start) };
}

/** Ids of the report's page that are not made of the report's words. */
const pageAnchors = [
  'noi-dung',
  'dau-trang',
  'so-lieu',
  'bang-so-lieu',
  've-bai-viet',
  'van-ban',
  'chu-viet-tat',
  'footnote-label',
  'q',
];

/** A heading is named by its words in full, and against a twin by the words under it. */
function nameBlocks({ blocks }: BlockReader): string[] {
  const named = blocks.map(({ kind, text }, index) =>
    kind === 'heading'
      ? { prefix: slugify(text) || 'muc', parts: [], further: [() => blocks[index + 1]?.text ?? ''] }
      : blockName(text),
  );
  return nameAll(named, pageAnchors);
}
