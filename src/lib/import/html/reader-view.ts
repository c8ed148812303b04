import type { Element, Nodes, Root } from 'hast';
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { attribute } from './elements.ts';

/**
 * The texts and pictures of a page that Mozilla's Readability, the reading view of Firefox, takes for its article, with
 * the elements around them. Empty where it finds none.
 *
 * Its own small DOM is used in the browser too, so that a page gives the same report everywhere; it wants well-formed markup,
 * which is why it gets the tree written anew.
 */
export function findByReadability(root: Root): Set<Nodes> {
  const marked: Nodes[] = [];
  const document = new JSDOMParser().parse(written(root, marked), 'https://localhost/');
  const article = new Readability(document, { serializer: (node) => node as unknown as MarkedNode }).parse();
  const kept = new Set<Nodes>();
  if (article?.content) collect(article.content, marked, kept);
  keepAround(root, kept);
  return kept;
}

/** What is asked of a node of that DOM. */
interface MarkedNode {
  childNodes?: readonly MarkedNode[];
  getAttribute?(name: string): string | null;
}

function collect(node: MarkedNode, marked: readonly Nodes[], kept: Set<Nodes>): void {
  const number = node.getAttribute?.('data-n');
  if (number) kept.add(marked[Number(number)]!);
  for (const child of node.childNodes ?? []) collect(child, marked, kept);
}

function keepAround(node: Root | Element, kept: Set<Nodes>): boolean {
  let holds = false;
  for (const child of node.children) {
    const keeps = child.type === 'element' ? keepAround(child, kept) : false;
    holds = keeps || kept.has(child) || holds;
  }
  if (holds) kept.add(node);
  return holds;
}

const unseen = /^(?:script|style|noscript|template|svg|iframe|object|embed|link)$/;
const empty = /^(?:area|base|br|col|command|embed|hr|img|input|link|meta|param|source|wbr)$/;
/** What its rules look at, by the names of the tree. */
const asked: readonly (readonly [name: string, property: string])[] = [
  ['class', 'className'],
  ['id', 'id'],
  ['role', 'role'],
  ['rel', 'rel'],
  ['itemprop', 'itemProp'],
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['style', 'style'],
  ['aria-hidden', 'ariaHidden'],
  ['aria-modal', 'ariaModal'],
  ['summary', 'summary'],
];

/** Each text stands in a `span` that carries its number, for Readability makes other elements of those around it. */
function written(node: Nodes, marked: Nodes[], inHead = false): string {
  const mark = () => `data-n="${marked.push(node) - 1}"`;
  if (node.type === 'text') {
    const text = escaped(node.value);
    return inHead || node.value.trim() === '' ? text : `<span ${mark()}>${text}</span>`;
  }
  if (node.type !== 'root' && node.type !== 'element') return '';
  const inside = (head: boolean) => node.children.map((child) => written(child, marked, head)).join('');
  if (node.type === 'root') return inside(false);
  if (unseen.test(node.tagName)) return '';
  const values = asked.flatMap(([name, property]) => {
    const value = attribute(node, property);
    return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
  });
  const { hidden } = node.properties;
  if (hidden !== undefined && hidden !== false) values.push(' hidden="hidden"');
  if (node.tagName === 'img') values.push(` ${mark()}`);
  const tag = `${node.tagName}${values.join('')}`;
  return empty.test(node.tagName)
    ? `<${tag}/>`
    : `<${tag}>${inside(inHead || node.tagName === 'head')}</${node.tagName}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
