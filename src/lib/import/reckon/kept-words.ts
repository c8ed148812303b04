import type { Nodes } from 'hast';
import type { BodyReading } from '../../report/read-body.ts';

/**
 * The words that a report shows, with what a page adds to them and a source may have typed: numbers of lists, the
 * descriptions of pictures.
 */
export function keptWords({ tree }: Pick<BodyReading, 'tree'>): string {
  return wordsOf(tree).join('');
}

function wordsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return node.children.flatMap(wordsOf);
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  if (tagName === 'img') return [` ${String(properties.alt ?? '')} `];
  if (inline.has(tagName)) return children.flatMap(wordsOf);
  let number = Number(properties.start ?? 1);
  const numbered = children.flatMap((child) => {
    const isItem = tagName === 'ol' && child.type === 'element' && child.tagName === 'li';
    return isItem ? [`\n${number++}. `, ...wordsOf(child)] : wordsOf(child);
  });
  return ['\n', ...numbered, '\n'];
}

// `sup` is the mark of a footnote and no part of the word before it.
const inline: ReadonlySet<string> = new Set('a strong em del code data span abbr'.split(' '));
