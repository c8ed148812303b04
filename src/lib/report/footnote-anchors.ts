import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FoundBlock } from './blocks.ts';

/**
 * Leads the marks of footnotes to the notes by the notes' own anchors, and back: a note keeps its address when
 * another comes before it. `anchors` are those of `blocks`. The marks of a note are counted as they stand, for by
 * their own names the second mark of `[^a]` and the first of `[^a-2]` would be one.
 */
export function nameFootnotes(root: Root, blocks: readonly FoundBlock[], anchors: readonly string[]): void {
  const notes = blocks.flatMap(({ kind, element }, index) =>
    kind === 'footnote' ? [{ element, anchor: anchors[index]! }] : [],
  );
  const names = new Map(notes.map(({ element, anchor }) => [`#${String(element.properties.id)}`, anchor]));
  const nextMark = markCounter();
  visit(root, 'element', ({ properties }) => {
    const anchor = properties.dataFootnoteRef === undefined ? undefined : names.get(String(properties.href));
    if (anchor !== undefined) Object.assign(properties, { href: `#${anchor}`, id: nextMark(anchor) });
  });
  for (const { element, anchor } of notes) leadBack(element, anchor);
}

function leadBack(note: Element, anchor: string): void {
  const nextMark = markCounter();
  visit(note, 'element', ({ properties }) => {
    if (properties.dataFootnoteBackref !== undefined) properties.href = `#${nextMark(anchor)}`;
  });
}

/** Ids of the marks of each note, the first, the second and so on. */
function markCounter(): (anchor: string) => string {
  const counts = new Map<string, number>();
  return (anchor) => {
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return `${anchor}-cho-doc${count === 1 ? '' : `-${count}`}`;
  };
}
