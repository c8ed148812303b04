import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Writes rendered Markdown in one way, whichever renderer it came from. The native one and the bundler agree on
 * every element and every word, and differ in how they spell an attribute and where they break lines between
 * blocks: `style="text-align: right"`, `data-footnotes="true"`.
 *
 * Changes `root`.
 */
export function writeOneWay(root: Root): void {
  const blocks = root.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  root.children = blocks.flatMap((block, index) =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' }, block],
  );
  visit(root, 'element', ({ properties }) => {
    if (typeof properties.style === 'string') properties.style = properties.style.replaceAll(/\s*:\s*/g, ':');
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith('data') && value === 'true') properties[name] = '';
    }
  });
}
