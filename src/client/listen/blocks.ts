import { passagesOf, type Passage } from '../../lib/spoken/passages.ts';

/** A paragraph, heading, item or row as it is read. */
export interface ReadBlock {
  element: Element;
  passages: readonly Passage[];
  /** The words from one offset of the block's text to another, in the page. */
  range: (start: number, end: number) => Range;
}

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,tr,dt,dd,figcaption,blockquote,pre';
/** What is no word of the report: numbers of paragraphs and of notes, what only some readers are told. */
const UNREAD = '.pl,.vh,.printonly,[hidden],[data-footnote-ref],[data-footnote-backref],.aids,.meta';

type Piece = { node: Text; at: number };

/** The blocks of some elements in reading order. */
export function readBlocks(roots: readonly Element[]): ReadBlock[] {
  const expansions = new Map(
    roots.flatMap((root) =>
      [...root.querySelectorAll('abbr')].map((one) => [one.textContent, one.title] as const),
    ),
  );
  const blocks = new Map<Element, { text: string; pieces: Piece[]; cell?: Element | null }>();
  for (const root of roots) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode as Text;
      const parent = node.parentElement!;
      const element = parent.closest(BLOCKS);
      if (!element || !root.contains(element) || parent.closest(UNREAD)) continue;
      const block = blocks.get(element) ?? { text: '', pieces: [] };
      const cell = parent.closest('td,th');
      // Cells stand apart on the page, and so for the voice.
      if (block.cell && cell !== block.cell) block.text += ', ';
      block.cell = cell;
      block.pieces.push({ node, at: block.text.length });
      // A line of the source is none of the page.
      block.text += node.data.replaceAll('\n', ' ');
      blocks.set(element, block);
    }
  }
  return [...blocks].flatMap(([element, { text, pieces }]) => {
    const passages = passagesOf(text, expansions).filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
    return passages.length > 0 ? [{ element, passages, range: rangeIn(pieces) }] : [];
  });
}

function rangeIn(pieces: readonly Piece[]): ReadBlock['range'] {
  const point = (offset: number, isEnd: boolean): [Text, number] => {
    const piece = pieces.findLast(({ at }) => (isEnd ? at < offset : at <= offset)) ?? pieces[0]!;
    return [piece.node, Math.min(piece.node.length, Math.max(0, offset - piece.at))];
  };
  return (start, end) => {
    const range = new Range();
    range.setStart(...point(start, false));
    range.setEnd(...point(end, true));
    return range;
  };
}
