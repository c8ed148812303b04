import type { Root, RootContent } from 'mdast';
import { blockText } from '../plain-text.ts';

/**
 * The page's own heading is the title, so those of the text begin one level down, and none is skipped. A heading
 * that is a sentence is a paragraph: portals set the lead in `<h2>`.
 */
export function lowerHeadings(body: Root): Root {
  const blocks = body.children.map((block): RootContent => {
    if (block.type !== 'heading') return block;
    const text = blockText(block).trim();
    const isSentence = text.length > 120 || (text.length > 60 && /[.…]$/.test(text));
    return isSentence ? { type: 'paragraph', children: block.children } : block;
  });
  const depths = [
    ...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))),
  ].sort();
  let before = 1;
  const children = blocks.map((block): RootContent => {
    if (block.type !== 'heading') return block;
    const depth = Math.min(6, before + 1, 2 + depths.indexOf(block.depth)) as 2 | 3 | 4 | 5 | 6;
    before = depth;
    return { ...block, depth };
  });
  return { type: 'root', children };
}
