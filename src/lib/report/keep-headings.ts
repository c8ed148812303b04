import type { Element, ElementContent, Nodes, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { couldBreak, keepTogether } from '../vietnamese/keep-together.ts';

/**
 * Lets the lines of headings end between words that belong apart, as those of titles do. Changes the tree, and no
 * character of its text.
 */
export function keepHeadings(tree: Nodes): void {
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    visit(element, 'text', (text, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const kept = keptWords(text.value);
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
    });
    return SKIP;
  });
}

/** A heading's text as nodes, a span around each piece that is not to be parted. */
export function keptWords(text: string): ElementContent[] {
  return keepTogether(text).flatMap((piece, index): (Text | Element)[] => {
    const words: Text = { type: 'text', value: piece };
    const kept: Text | Element = couldBreak(piece)
      ? { type: 'element', tagName: 'span', properties: {}, children: [words] }
      : words;
    return index === 0 ? [kept] : [{ type: 'text', value: ' ' }, kept];
  });
}
