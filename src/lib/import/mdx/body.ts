import type { FootnoteDefinition, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineToMdx } from './inline.ts';

/**
 * Writes a body as MDX, so that rendering gives the words back as they were. Blocks are parted by one empty
 * line; tables are GFM tables, footnotes GFM footnotes. Pure prose comes out as pure prose: no component, no tag.
 */
export function bodyToMdx(root: Root): string {
  return `${blocksToMdx(withoutLostNotes(root))}\n`;
}

/** A footnote whose reference stood in the title would not be shown: its words become paragraphs at the end. */
function withoutLostNotes(root: Root): RootContent[] {
  const referred = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  return root.children.flatMap((block) =>
    block.type === 'footnoteDefinition' && !referred.has(block.identifier) ? block.children : [block],
  );
}

function blocksToMdx(blocks: readonly RootContent[]): string {
  let written = '';
  let before: { type: string; other: boolean } | undefined;
  for (const block of blocks) {
    // Two lists in a row would be read as one, unless the second has marks of its own.
    const other: boolean = block.type === 'list' && before?.type === 'list' && !before.other;
    const text = block.type === 'list' ? listToMdx(block, other) : blockToMdx(block);
    if (!text) continue;
    written += (written ? '\n\n' : '') + text;
    before = { type: block.type, other };
  }
  return written;
}

function blockToMdx(block: RootContent): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphToMdx(block.children);
    case 'heading':
      return headingToMdx(block.depth, block.children);
    case 'blockquote':
      return blocksToMdx(block.children)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'list':
      return listToMdx(block);
    case 'table':
      return tableToMdx(block);
    case 'footnoteDefinition':
      return footnoteToMdx(block);
    case 'code':
      return block.value
        .split('\n')
        .map((line) => inlineToMdx([{ type: 'text', value: line }]))
        .filter(Boolean)
        .join('\n\n');
    default:
      return '';
  }
}

/** In line breaks. Reading Markdown takes time with the square of a paragraph's lines: one of more goes on in the next. */
const MOST_BREAKS = 500;

function paragraphToMdx(children: readonly PhrasingContent[]): string {
  let breaks = 0;
  const parts = Map.groupBy(children, ({ type }) =>
    Math.floor((type === 'break' ? ++breaks : breaks) / MOST_BREAKS),
  );
  return [...parts.values()]
    .map((part) => inlineToMdx(part))
    .filter(Boolean)
    .join('\n\n');
}

function headingToMdx(depth: number, children: readonly PhrasingContent[]): string {
  const words = inlineToMdx(children).replace(/\\?\n/g, ' ');
  if (!words) return '';
  return `${'#'.repeat(depth)} ${words.replace(/(?<!\\)#$/, '\\#')}`;
}

function listToMdx(list: List, other = false): string {
  let number = list.start ?? 1;
  return list.children
    .map((item) => {
      const mark = list.ordered ? `${number++}${other ? ')' : '.'} ` : other ? '* ' : '- ';
      const tight = item.children.every((child) => child.type === 'paragraph' || child.type === 'list');
      const parts = item.children.map((child) => blockToMdx(child)).filter(Boolean);
      const text = parts.join(
        tight && parts.length <= 2 && item.children[1]?.type === 'list' ? '\n' : '\n\n',
      );
      const [first = '', ...rest] = text.split('\n');
      const indent = ' '.repeat(mark.length);
      return [mark + first, ...rest.map((line) => (line ? indent + line : ''))].join('\n').trimEnd();
    })
    .join('\n');
}

function footnoteToMdx(note: FootnoteDefinition): string {
  const [first = '', ...rest] = blocksToMdx(note.children).split('\n');
  return [`[^${note.identifier}]: ${first}`, ...rest.map((line) => (line ? `    ${line}` : ''))].join('\n');
}

function tableToMdx(table: Table): string {
  const rows = table.children.map((row) => row.children.map((cell) => inlineToMdx(cell.children, true)));
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const dashes = Array.from({ length: width }, (_, index) => {
    const align = table.align?.[index];
    return align === 'right' ? '---:' : align === 'center' ? ':---:' : '---';
  });
  return [line(rows[0] ?? []), line(dashes), ...rows.slice(1).map(line)].join('\n');
}
