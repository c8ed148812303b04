import type { Element, Root, Text } from 'hast';
import { attribute, classAndId, elements, words } from './elements.ts';

const boxes = /^(?:article|div|section|main|td|body|center|form)$/;
const inline = /^(?:a|abbr|b|big|cite|em|font|i|mark|small|span|strong|sub|sup|u)$/;
const articleNames =
  /(?:article|news|post|entry|detail|cms|bai-?viet|tin|noi-?dung|chi-?tiet)[\w-]*(?:body|content|detail|text|noidung)|^(?:noi-?dung|chi-?tiet|content-?detail|detail-?content|fulltext|article)$|ms-rtestate-field|ArticleContent/i;

/**
 * The box that holds the report: the smallest with nearly all running text of a page that has been rid of what is around
 * reports. What the page itself calls an article needs to hold only most of it.
 */
export function findByProse(root: Root): Element | Root {
  const long = proseOf(root, 60);
  const prose = long.get(root) ? long : proseOf(root, 15);
  const whole = prose.get(root)!;
  if (whole === 0) return root;
  let best: Element | Root = root;
  let isNamed = false;
  for (const element of elements(root)) {
    if (!boxes.test(element.tagName)) continue;
    const share = prose.get(element)! / whole;
    const named = share > 0.5 && isNamedArticle(element);
    // Parents come first, so a later one is smaller.
    if (named || (share >= 0.9 && !isNamed)) [best, isNamed] = [element, named];
  }
  return withSignature(root, best);
}

/** The name of the author may stand beside the box of the text. */
function withSignature(root: Root, box: Element | Root): Element | Root {
  const around = elements(root).find(({ children }) => children.includes(box as Element));
  if (!around || !boxes.test(around.tagName)) return box;
  const [before, text, whole] = [
    around.children.slice(0, around.children.indexOf(box as Element)),
    box,
    around,
  ].map((part) => (Array.isArray(part) ? part.map(words).join('') : words(part)));
  const name = whole!.slice(text!.length).trim();
  return before === '' &&
    name.length < 40 &&
    !elements(around).some((one) => one.tagName === 'a' && !elements(box).includes(one))
    ? around
    : box;
}

function isNamedArticle(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    /articleBody/i.test(attribute(element, 'itemProp') ?? '') ||
    articleNames.test(classAndId(element))
  );
}

/** Length of the running text in each box: of lines that end as sentences do and have more than so many characters, words that are links not counted. */
function proseOf(root: Root, least: number): Map<Element | Root, number> {
  const lines = new Map<Element | Root, Text[]>();
  const gather = (node: Element | Root, line: Element | Root): void => {
    for (const child of node.children) {
      if (child.type === 'text') {
        const before = lines.get(line);
        if (before) before.push(child);
        else lines.set(line, [child]);
      } else if (child.type === 'element' && !/^(?:a|head|h1)$/.test(child.tagName))
        gather(child, inline.test(child.tagName) ? line : child);
    }
  };
  gather(root, root);
  const length = (text: Text) => text.value.trim().length;
  const isProse = (line: readonly Text[]) => {
    const text = line
      .map((one) => one.value)
      .join('')
      .trim();
    return text.length > least && /[.!?…;:/]["”»)]?$/.test(text);
  };
  const counted = new Set([...lines.values()].filter(isProse).flat());
  const lengths = new Map<Element | Root, number>();
  const add = (node: Element | Root): number => {
    const sum = node.children.reduce((total, child) => {
      if (child.type === 'element') return total + add(child);
      return child.type === 'text' && counted.has(child) ? total + length(child) : total;
    }, 0);
    lengths.set(node, sum);
    return sum;
  };
  add(root);
  return lengths;
}
