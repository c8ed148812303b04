import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FoundBlock } from './blocks.ts';

/**
 * Leads the marks of footnotes to the notes by the notes' own anchors, and back: a note keeps its address when
 * another comes before it. `anchors` are those of `blocks`.
 */
export function nameFootnotes(root: Root, blocks: readonly FoundBlock[], anchors: readonly string[]): void {
  const names = new Map<string, string>();
  blocks.forEach(({ kind, element }, index) => {
    const id = element.properties.id;
    if (kind === 'footnote' && typeof id === 'string') names.set(id.replace(/^fn-/, ''), anchors[index]!);
  });
  if (names.size === 0) return;
  visit(root, 'element', ({ properties }) => {
    for (const key of ['id', 'href'] as const) {
      const value = properties[key];
      const [, hash, back, label = '', again = ''] =
        typeof value === 'string' ? (/^(#?)fn(ref)?-(.+?)(-\d+)?$/.exec(value) ?? []) : [];
      const whole = names.has(label + again) ? label + again : label;
      const name = names.get(whole);
      if (hash === undefined || name === undefined) continue;
      properties[key] = `${hash}${name}${back ? `-cho-doc${again && whole === label ? again : ''}` : ''}`;
    }
  });
}
