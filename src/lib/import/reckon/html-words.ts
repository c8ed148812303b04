import type { Element, Root, Text } from 'hast';
import { attribute } from '../html/elements.ts';
import { decodeByContent } from './decode-by-content.ts';
import type { SourceWords } from './reckon.ts';

/** Text that a page shows as one line or paragraph. */
export interface ShownBlock {
  texts: Text[];
  /** Of the source, from 1. */
  line: number;
  /** The element that the text stands in. */
  box: Element | undefined;
}

/** What a page shows, block by block, and the element around each element, before anything is done to its tree. */
export interface ShownPage {
  blocks: ShownBlock[];
  parents: ReadonlyMap<Element, Element | undefined>;
}

export function readShown(root: Root): ShownPage {
  const blocks: ShownBlock[] = [];
  const parents = new Map<Element, Element | undefined>();
  let texts: Text[] = [];
  let box: Element | undefined;
  const close = () => {
    if (texts.some(({ value }) => /\S/.test(value))) {
      const first = texts.find(({ value }) => /\S/.test(value))!;
      blocks.push({ texts, line: first.position?.start.line ?? 1, box });
    }
    texts = [];
  };
  // A stack of its own: pages nest deeper than calls may. Without a node, the block that was opened last ends.
  const rest: { node?: Root['children'][number]; within?: Element }[] = [...root.children]
    .reverse()
    .map((node) => ({ node }));
  while (rest.length > 0) {
    const { node, within } = rest.pop()!;
    if (!node) close();
    else if (node.type === 'text') {
      box = within;
      texts.push(node);
    } else if (node.type === 'element') {
      parents.set(node, within);
      if (isUnseen(node)) continue;
      // Names with a dash are those of elements that a portal has made up; what is a box among them is a `div` by now.
      if (!inline.has(node.tagName) && !node.tagName.includes('-')) {
        close();
        rest.push({});
      }
      for (let at = node.children.length - 1; at >= 0; at--) {
        rest.push({ node: node.children[at] as Root['children'][number], within: node });
      }
    }
  }
  close();
  return { blocks, parents };
}

/** The words of a page, block by block. */
export function htmlWords({ blocks }: ShownPage): SourceWords {
  return blocks.map(({ texts, line }) => {
    const runs = texts.map(({ value }) => value);
    const words = onOneLine(runs);
    const otherwise = [onOneLine([decodeByContent(runs)]), decodeByContent([words])].filter(
      (one) => one !== words,
    );
    return { words, where: `dòng ${line}`, ...(otherwise.length > 0 ? { otherwise } : {}) };
  });
}

export function onOneLine(runs: readonly string[]): string {
  return runs
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unseen: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object canvas'.split(' '),
);

/** Nothing of it is ever printed on the page. */
function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName) || element.properties.hidden !== undefined) return true;
  const style = attribute(element, 'style') ?? '';
  // The mark in front of an item of Word, which a list of the report has by itself.
  return /display\s*:\s*none|mso-hide\s*:\s*all|mso-list:\s*ignore/i.test(style);
}
