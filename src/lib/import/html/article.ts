import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isListOfLinks, removeBoilerplate } from './boilerplate.ts';
import { elements, hasWords, texts, words } from './elements.ts';
import { findByProse } from './own-finder.ts';
import { ownNotes, withInside } from './own-notes.ts';
import { findByReadability } from './reader-view.ts';

/** With less than this many characters in view, Readability itself is not sure. */
const enoughToView = 500;

/**
 * Finds the report on a page: what a reading view would show, and what our own knowledge of Vietnamese portals adds to
 * it. The page is changed: what is no part of the report is taken out. Returns the box that holds the report, and all boxes before any was taken
 * out of it.
 */
export function takeArticle(root: Root): { article: Element | Root; all: Element[] } {
  const notes = withInside(ownNotes(root));
  const view = new Set<Nodes>([...findByReadability(root), ...notes]);
  removeBoilerplate(root, view);
  const all = elements(root);
  const own = findByProse(root);
  const shown = texts(root).filter((text) => view.has(text));
  const ours = texts(own);
  if (lengthOf(shown) < enoughToView) return { article: own, all };
  const core = new Set<Nodes>(ours.filter((text) => view.has(text)));
  const kept = new Set<Nodes>(shown);
  // A box that holds much besides what is in view is no box of one report.
  const agree = lengthOf([...core]) > 0.6 * lengthOf(ours);
  if (agree) {
    const either = new Set<Nodes>([...shown, ...ours]);
    const parts = partsOf(
      smallestAround(root, (text) => either.has(text)),
      core,
    );
    const [first, last] = [parts.findIndex((one) => one.isCore), parts.findLastIndex((one) => one.isCore)];
    parts.forEach((part, at) => {
      if (part.isCore) return;
      const stays =
        isProse(part.node) || (at > first && at < last && part.texts.every((text) => view.has(text)));
      for (const text of part.texts)
        if (stays && either.has(text)) kept.add(text);
        else kept.delete(text);
    });
  }
  for (const note of notes) if (note.type === 'text') kept.add(note);
  completeBlocks(root, kept);
  const box = smallestAround(root, (text) => kept.has(text));
  prune(box, kept);
  return { article: box, all };
}

function lengthOf(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => sum + words(node).length, 0);
}

interface Part {
  node: Nodes;
  texts: Nodes[];
  isCore: boolean;
}

/** A box as a row of its largest parts that hold nothing of the core, and of the texts of the core, in reading order. */
function partsOf(box: Root | Element, core: ReadonlySet<Nodes>): Part[] {
  return box.children.flatMap((node): Part[] => {
    const inside = node.type === 'element' ? texts(node) : node.type === 'text' ? [node] : [];
    if (!inside.some((text) => core.has(text))) return [{ node, texts: inside, isCore: false }];
    return node.type === 'element' ? partsOf(node, core) : [{ node, texts: inside, isCore: true }];
  });
}

/** A table, a list or a paragraph of which most is kept is kept whole, and so is what stands within a kept line. */
function completeBlocks(node: Root | Element, kept: Set<Nodes>): void {
  const inLine = node.children.some((child) => kept.has(child));
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const inside = texts(child);
    const had = inside.filter((text) => kept.has(text));
    const most = wholes.test(child.tagName) && had.length * 2 > inside.length;
    if (most || (inLine && !blocks.test(child.tagName))) for (const text of inside) kept.add(text);
    else completeBlocks(child, kept);
  }
}

const wholes = /^(?:p|h[1-6]|table|ul|ol|dl|figure|blockquote|pre)$/;
const blocks =
  /^(?:address|article|aside|blockquote|button|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|select|table|tbody|td|tfoot|th|thead|tr|ul)$/;

function isLinks(node: Nodes): boolean {
  return node.type === 'element' && isListOfLinks(node);
}

/** Running text, not a heading, a date, a name or a list of links. */
function isProse(node: Nodes): boolean {
  if (isLinks(node)) return false;
  const blocks = node.type === 'element' ? [node, ...elements(node)] : [node];
  return blocks.some((block) => {
    const line = words(block);
    return line.length > 60 && /[.!?…;:]["”»)]?$/.test(line);
  });
}

/** The smallest box with all texts of a kind. */
function smallestAround(root: Root, is: (text: Nodes) => boolean): Root | Element {
  const holding = (node: Root | Element) =>
    node.children.filter((child) => is(child) || (child.type === 'element' && texts(child).some(is)));
  let box: Root | Element = root;
  for (;;) {
    const inside = holding(box);
    const [only] = inside;
    if (inside.length !== 1 || only?.type !== 'element' || !boxes.test(only.tagName)) return box;
    box = only;
  }
}

/** Whether a node is one of these, or a text in it is. */
function holdsAny(node: Nodes, kept: ReadonlySet<Nodes>): boolean {
  if (node.type !== 'element') return kept.has(node);
  return texts(node).some((text) => kept.has(text));
}

const boxes = /^(?:html|body|main|article|section|div|form|table|tbody|tr|td|center|font|span)$/;

/** Takes out of a box what holds nothing that is kept; what has no words (a picture, a break) stays. */
function prune(box: Root | Element, kept: ReadonlySet<Nodes>): void {
  box.children = box.children.filter(
    (child) => !hasWords(child) || holdsAny(child, kept),
  ) as ElementContent[];
  for (const child of box.children) if (child.type === 'element') prune(child, kept);
}
