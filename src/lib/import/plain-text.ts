import type { Nodes, PhrasingContent } from 'mdast';

/** The words of any block; lines inside it are parted by `\n`. */
export function blockText(node: Nodes): string {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return node.children.map((child) => plainText(child as PhrasingContent)).join('');
  }
  if ('children' in node) return node.children.map((child) => blockText(child)).join('\n');
  return 'value' in node ? node.value : '';
}

/** The words of inline content; a picture has none, a break is a new line. */
export function plainText(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
