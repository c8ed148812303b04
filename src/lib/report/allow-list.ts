import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isAllowedLink, isAllowedPicture } from './addresses.ts';
import { findUnseen } from './unseen.ts';

/** Something in a body that a report may not hold. Offsets are UTF-16 units of the body. */
export interface Refusal {
  reason: RefusalReason;
  start: number;
  end: number;
  /** What is refused, by name: the tag, the attribute, the address. */
  name: string;
}

export type RefusalReason =
  | 'tag'
  | 'component'
  | 'attribute'
  | 'placement'
  | 'expression'
  | 'module'
  | 'link'
  | 'picture'
  | 'unclosed'
  | 'mark'
  | 'deep'
  | 'unseen';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The components that a report may use, each with its attributes. A value is plain text in quotation marks. */
export const components: ReadonlyMap<string, readonly string[]> = new Map([['Anh', ['src', 'alt']]]);

/** What a report may be made of besides components: prose and GFM. */
const prose: ReadonlySet<string> = new Set(
  `root paragraph heading text emphasis strong delete link linkReference definition image imageReference list
  listItem blockquote code inlineCode break thematicBreak table tableRow tableCell footnoteReference
  footnoteDefinition`.split(/\s+/),
);

/**
 * Everything in a parsed body that is not on the list of what a report may hold: prose, GFM, our own components
 * with their own attributes, links and pictures to allowed addresses. A remark `{/* … *\/}` says nothing and may stay.
 */
export function findRefused(tree: Root, body: string): Refusal[] {
  const refused: Refusal[] = [];
  const refuse = (node: Nodes, reason: RefusalReason, name: string) => {
    const start = node.position?.start.offset ?? 0;
    refused.push({ reason, start, end: node.position?.end.offset ?? start, name });
  };
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  const walk = (node: Nodes, parent: Parents | undefined): void => {
    if (isTag(node)) judgeTag(node, parent, refuse);
    else if (isExpression(node)) {
      if (!isRemark(node)) refuse(node, 'expression', node.value);
    } else if (!prose.has(node.type)) refuse(node, 'tag', node.type);
    else judgeAddress(node, body, addresses, refuse);
    if (node.type === 'paragraph' && parent?.type === 'root') {
      const statement = moduleStatement(body.slice(node.position?.start.offset));
      if (statement) refuse(node, 'module', statement);
    }
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  walk(tree, undefined);
  for (const node of findUnseen(tree, body)) refuse(node, 'unseen', node.type);
  return refused;
}

export function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isExpression(
  node: Nodes,
): node is Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }> {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** `{/* chờ xác minh *\/}`: a remark for those who keep the file, and nothing besides. */
export function isRemark({ value }: { value: string }): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value);
}

/** A component that stands alone in its paragraph, between blanks: `<Anh …>Chú thích</Anh>` on one line. */
export function loneComponents(node: Parents): Tag[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const tags = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return tags.length > 0 && tags.every((tag) => isTag(tag) && components.has(tag.name ?? ''))
    ? (tags as Tag[])
    : undefined;
}

type Refuse = (node: Nodes, reason: RefusalReason, name: string) => void;

function judgeTag(tag: Tag, parent: Parents | undefined, refuse: Refuse): void {
  const name = tag.name ?? '';
  const attributes = components.get(name);
  if (!attributes) return refuse(tag, /^\p{Lu}|[.:]/u.test(name) ? 'component' : 'tag', name);
  if (tag.type === 'mdxJsxTextElement' && !(parent && loneComponents(parent))) {
    refuse(tag, 'placement', name);
  }
  const seen = new Set<string>();
  for (const attribute of tag.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain || !attributes.includes(key) || seen.has(key)) refuse(tag, 'attribute', key);
    else if (key === 'src' && !isAllowedPicture(attribute.value as string)) {
      refuse(tag, 'picture', attribute.value as string);
    }
    seen.add(key);
  }
}

function judgeAddress(
  node: Nodes,
  body: string,
  addresses: ReadonlyMap<string, string>,
  refuse: Refuse,
): void {
  if (node.type === 'image' || node.type === 'imageReference') {
    const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    if (!isAllowedPicture(url)) refuse(node, 'picture', url);
  }
  if (node.type === 'link' && !isAllowedLink(node.url) && !isBareAddress(node, body)) {
    refuse(node, 'link', node.url);
  }
  if (node.type === 'definition' && !isAllowedLink(node.url)) refuse(node, 'link', node.url);
}

/** An address that stands in the text without brackets: words that GFM makes a link of. */
export function isBareAddress(node: Nodes, body: string): boolean {
  return node.type === 'link' && body[node.position?.start.offset ?? 0] !== '[';
}

/** `import x from "node:fs"`, `export const`: a line that MDX would run. `import gạo tăng 5%` is prose. */
function moduleStatement(source: string): string | undefined {
  return /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|\sfrom\b))|export\s+(?:default|const|let|var|function|class|async|\{|\*)|export\s*[{*])[^\n]*/.exec(
    source,
  )?.[0];
}
