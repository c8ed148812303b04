import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { markdownFeatures } from './markdown.ts';

/** A report's body, parsed. */
export interface ParsedBody {
  /** HTML of the body, components left out and what they enclose kept. */
  html: string;
  /** Whether the body is prose alone, so that `html` is the whole of it and no bundler is needed. */
  proseOnly: boolean;
}

/**
 * Parses the body of an `.mdx` report with Astro's native processor.
 * Components, expressions and pictures beside the report make it more than prose.
 *
 * @throws Error with `line:column` in its message where the body is not valid MDX.
 */
export function parseMdxBody(body: string): ParsedBody {
  const root = mdxToHast(body, { features: markdownFeatures, position: false }) as unknown as Root;
  const found = { component: false };
  const children = root.children.flatMap((child) => withoutComponents(child as MdxNode, found));
  const html = toHtml({ type: 'root', children: children as RootContent[] });
  return { html, proseOnly: !found.component };
}

/** A component, an expression or an import: what MDX adds to hast. */
interface MdxAddition {
  type: `mdx${string}`;
  children?: MdxNode[];
}
type HastNode = Exclude<ElementContent, { type: `mdx${string}` }>;
type MdxNode = HastNode | MdxAddition;

function withoutComponents(node: MdxNode, found: { component: boolean }): ElementContent[] {
  if (isMdx(node)) {
    found.component = true;
    return (node.children ?? []).flatMap((child) => withoutComponents(child, found));
  }
  if (node.type !== 'element') return [node];
  if (isPictureBeside(node)) found.component = true;
  return [
    { ...node, children: node.children.flatMap((child) => withoutComponents(child as MdxNode, found)) },
  ];
}

function isMdx(node: MdxNode): node is MdxAddition {
  return node.type.startsWith('mdx');
}

function isPictureBeside(element: Element): boolean {
  const { src } = element.properties;
  return element.tagName === 'img' && typeof src === 'string' && !/^([a-z]+:|\/)/i.test(src);
}
