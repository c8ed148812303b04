import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Parses a report's body as the site does: GitHub's dialect, and as in MDX without HTML, `<autolinks>` and
 * code by indentation. Braces and tags stay in the text nodes, where the rules look for them.
 */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfm(), { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** Every node with its ancestors, parents first. */
export function walk(node: Nodes, visit: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  const ancestors: Parents[] = [];
  const step = (one: Nodes): void => {
    visit(one, ancestors);
    if (!('children' in one)) return;
    ancestors.push(one);
    for (const child of one.children) step(child);
    ancestors.pop();
  };
  step(node);
}
