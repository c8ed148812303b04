import type { Element, Nodes, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type {
  FootnoteDefinition,
  FootnoteReference,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { blockText, plainText } from '../plain-text.ts';
import { elements, texts } from './elements.ts';
import type { BlockData } from '../source-document.ts';
import { prepareTables } from './tables.ts';

/**
 * Turns HTML (of a page, or of a Word file read by mammoth) into a report's blocks: paragraphs, headings, lists, tables
 * with their first row as head, footnotes. A table used only to lay out the page is taken apart.
 */
export function hastToMdast(tree: HastRoot | Element): Root {
  const notes = takeFootnotes(tree);
  prepareTables(tree);
  forgetPlaces(tree);
  const root = toMdast(tree as Nodes, {
    document: true,
    handlers: {
      p(state, node: Element) {
        const children = state.all(node) as PhrasingContent[];
        return { type: 'paragraph', children, data: alignment(node) };
      },
      u: (state, node: Element) => state.all(node) as never,
      // In print these look like the words around them, raised or lowered: `m²`.
      sup: (_, node: Element) => footnoteReference(node) ?? { type: 'text', value: raise(textOf(node)) },
      sub: (_, node: Element) => ({ type: 'text', value: lower(textOf(node)) }),
      // A formula as its signs, which are words too.
      math: (_, node: Element) => ({ type: 'text', value: signsOf(node) }),
      code: (_, node: Element) => ({ type: 'text', value: textOf(node) }),
    },
  }) as Root;
  const children = root.children.flatMap((block) => tidy(block));
  return { type: 'root', children: [...children, ...notes] };
}

/** Where things stood on the page nobody asks any more, and the converter would copy it with each of them twice. */
function forgetPlaces(node: Nodes): void {
  node.position = undefined;
  if ('children' in node) for (const child of node.children) forgetPlaces(child);
}

const notePattern = /^#?((?:foot|end)note)-(\d+)$/;

/** `footnote-2` and `endnote-2` of one file must not meet. */
function noteName(kind: string, number: string): string {
  return kind === 'endnote' ? `c${number}` : number;
}

function footnoteReference(node: Element): FootnoteReference | undefined {
  const link = elements(node).find((one) => one.tagName === 'a');
  const found = notePattern.exec(String(link?.properties.href ?? ''));
  if (!found) return undefined;
  return { type: 'footnoteReference', identifier: noteName(found[1]!, found[2]!) };
}

/** Takes the list of footnotes off the end of a Word file's HTML. */
function takeFootnotes(tree: HastRoot | Element): FootnoteDefinition[] {
  const isNote = (node: Nodes): node is Element =>
    node.type === 'element' && node.tagName === 'li' && notePattern.test(String(node.properties.id ?? ''));
  return [...tree.children].flatMap((list) => {
    if (list.type !== 'element' || list.tagName !== 'ol' || !list.children.some(isNote)) return [];
    tree.children.splice(tree.children.indexOf(list as never), 1);
    return list.children.filter(isNote).map((item): FootnoteDefinition => {
      for (const paragraph of elements(item)) {
        // The arrow back to the text; the page makes its own.
        paragraph.children = paragraph.children.filter(
          (child) =>
            !(
              child.type === 'element' &&
              child.tagName === 'a' &&
              /note-ref-/.test(String(child.properties.href))
            ),
        );
      }
      const found = notePattern.exec(String(item.properties.id))!;
      const { children } = hastToMdast({ type: 'root', children: item.children });
      return {
        type: 'footnoteDefinition',
        identifier: noteName(found[1]!, found[2]!),
        children: children as FootnoteDefinition['children'],
      };
    });
  });
}

function alignment(node: Element): BlockData {
  const { align, style, className } = node.properties;
  const written = `${String(align ?? '')} ${String(style ?? '')} ${String(className ?? '')}`;
  const found = /(?:^|[\s:])(right|center)\b/i.exec(written)?.[1]?.toLowerCase();
  return found ? { align: found as 'right' | 'center' } : {};
}

function raise(text: string): string {
  return /^[123]$/.test(text) ? '¹²³'['123'.indexOf(text)]! : text;
}

function lower(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!) : text;
}

/** `<mfrac><mn>141</mn><mn>4512</mn></mfrac>` are two numbers. */
function signsOf(formula: Element): string {
  const signs = texts(formula).map(({ value }) => value.trim());
  return signs.join(' ');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function tidy(block: RootContent): RootContent[] {
  if (block.type === 'paragraph') return splitAtEmptyLines(block);
  if (block.type === 'table') return tidyTable(block);
  if (block.type === 'thematicBreak' || block.type === 'html') return [];
  if (block.type === 'list') return [tidyList(block)];
  return [block];
}

function tidyList(list: List): List {
  return {
    ...list,
    children: list.children
      .map((item) => ({
        ...item,
        children: item.children.flatMap((child) => tidy(child)) as typeof item.children,
      }))
      .filter((item) => blockText(item).trim() !== ''),
  };
}

function tidyTable(table: Table): RootContent[] {
  // A table without `<th>` gets an empty head from the converter; its first row is the head.
  const rows = table.children.filter((row) => row.children.some((cell) => blockText(cell).trim() !== ''));
  const width = Math.max(0, ...rows.map((row) => row.children.length));
  if (rows.length === 0) return [];
  const short = rows.every((row) => row.children.every((cell) => blockText(cell).length < 120));
  if (width > 1 && (rows.length > 1 || short)) return [{ ...table, children: rows }];
  return rows.flatMap((row) =>
    row.children
      .filter((cell) => blockText(cell).trim() !== '')
      .map((cell): RootContent => ({ type: 'paragraph', children: cell.children })),
  );
}

/** Two line breaks in a row part paragraphs, as in pages that know no `<p>`. */
function splitAtEmptyLines(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of paragraph.children) {
    if (child.type === 'break') {
      breaks += 1;
      if (breaks === 2) parts.push([]);
      else if (breaks === 1) parts.at(-1)!.push(child);
    } else if (child.type !== 'text' || child.value.trim() !== '' || breaks === 0) {
      breaks = 0;
      parts.at(-1)!.push(child);
    }
  }
  const filled = parts
    .filter((children) => children.some((child) => child.type !== 'break'))
    .flatMap((children) => splitAtSentences(children));
  return filled.length > 1 ? filled.map((children) => ({ ...paragraph, children })) : [paragraph];
}

/** Other pages know one break between paragraphs: every line is long and ends a sentence. */
function splitAtSentences(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  const whole = lines.filter((line) => line.length > 0);
  const isParagraph = (line: readonly PhrasingContent[]) => {
    const text = line.map(plainText).join('').trim();
    return text.length > 60 && /[.!?…]["”»]?$/.test(text);
  };
  return whole.length > 1 && whole.every(isParagraph) ? whole : [[...children]];
}
