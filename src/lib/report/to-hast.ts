import type { Element, ElementContent, Root as HastRoot, Text } from 'hast';
import type { Nodes, Paragraph, Root } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { footnotes } from '../../i18n/footnotes.ts';
import { isAllowedLink, isAllowedPicture } from './addresses.ts';
import { components, isBareAddress, isExpression, isRemark, isTag, loneComponents } from './allow-list.ts';

/**
 * The tree of a page's prose from a parsed body: what is on the allow-list as elements, everything else as the words
 * that stand in the source, so that nothing runs and no word is lost. Text nodes keep their place in the body.
 */
export function bodyToHast(tree: Root, body: string): HastRoot {
  const asWords: Handler = (_, node: Nodes): Text | undefined => {
    if (isExpression(node) && isRemark(node)) return undefined;
    const { start, end } = node.position!;
    return { type: 'text', value: body.slice(start.offset, end.offset), position: node.position };
  };
  const component: Handler = (state, node: Nodes) =>
    isTag(node) && components.has(node.name ?? '') ? figureOf(state, node) : asWords(state, node, undefined);
  const root = toHast(tree, {
    clobberPrefix: '',
    footnoteLabel: footnotes.label,
    footnoteBackLabel: (reference, again) =>
      footnotes.backLabel(`${reference + 1}${again > 1 ? `-${again}` : ''}`),
    handlers: {
      paragraph(state: State, node: Paragraph) {
        const figures = loneComponents(node)?.map((tag) => figureOf(state, tag));
        if (figures) return figures;
        const element: Element = { type: 'element', tagName: 'p', properties: {}, children: state.all(node) };
        state.patch(node, element);
        return element;
      },
      link(state: State, node: Nodes & { type: 'link' }) {
        if (isBareAddress(node, body) && !isAllowedLink(node.url)) return state.all(node);
        const properties = { href: node.url, ...(node.title ? { title: node.title } : {}) };
        const element: Element = { type: 'element', tagName: 'a', properties, children: state.all(node) };
        state.patch(node, element);
        return element;
      },
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      mdxFlowExpression: asWords,
      mdxTextExpression: asWords,
    },
  }) as HastRoot;
  guard(root);
  return root;
}

/** A picture with its caption, as the report printed it. */
function figureOf(state: State, tag: Nodes & { attributes: unknown }): Element {
  const said = new Map(
    (isTag(tag) ? tag.attributes : []).flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
    ),
  );
  const picture: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: said.get('src') ?? '', alt: said.get('alt') ?? '' },
    children: [],
  };
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: state.all(tag as never) as ElementContent[],
  };
  const figure: Element = {
    type: 'element',
    tagName: 'figure',
    properties: {},
    children: caption.children.length > 0 ? [picture, caption] : [picture],
  };
  state.patch(tag, figure);
  state.patch(tag, picture);
  return figure;
}

/** The last word on addresses, whichever construct brought them, and how a cell's alignment is written. */
function guard(root: HastRoot): void {
  visit(root, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && !isAllowedLink(String(properties.href ?? ''))) delete properties.href;
    if (tagName === 'img') {
      if (!isAllowedPicture(String(properties.src ?? ''))) delete properties.src;
      Object.assign(properties, { loading: 'lazy', decoding: 'async' });
    }
    if (properties.align) {
      if (properties.align !== 'left') properties.className = [`canh-${String(properties.align)}`];
      delete properties.align;
    }
  });
}
