import type { Element, Root } from 'hast';
import { attribute, classAndId, elements, words } from './elements.ts';

const neverText = new Set(
  'script style noscript template nav header footer aside form button select input textarea iframe object embed svg canvas video audio'.split(
    ' ',
  ),
);
const boilerplate =
  /(?:^|[\s_-])(?:menu|nav|navbar|breadcrumbs?|share|sharing|social|comments?|binhluan|binh-luan|related|lienquan|lien-quan|tinkhac|tin-khac|tinlienquan|other|sidebar|banner|footer|header|toolbar|tools?|rating|ratings|views?|luotxem|luot-xem|counter|tags?|paging|pagination|print|icons|pager|pagenav|hits|article-info|ads?|quangcao|newsletter|popup|datepicker|calendar|dadua|captcha)(?:$|[\s_-])/i;
const articleNames =
  /(?:article|news|post|entry|detail|cms|bai-?viet|tin|noi-?dung|chi-?tiet)[\w-]*(?:body|content|detail|text|noidung)|^(?:noi-?dung|chi-?tiet|content-?detail|detail-?content|fulltext|article)$|ms-rtestate-field|ArticleContent/i;

/**
 * Takes off a page what is never part of a report: scripts, forms, menus, boxes for sharing and comments.
 * A box that holds most of the words is the report's own, whatever it is called.
 */
export function removeBoilerplate(root: Root): void {
  const all = words(root).length;
  const clean = (node: Root | Element): void => {
    node.children = node.children.filter((child) => {
      if (child.type === 'comment' || child.type === 'doctype') return false;
      return child.type !== 'element' || !isBoilerplateElement(child, all);
    }) as typeof node.children;
    for (const child of node.children) if (child.type === 'element') clean(child);
  };
  clean(root);
}

function isBoilerplateElement(element: Element, all: number): boolean {
  if (neverText.has(element.tagName)) {
    // Pages of SharePoint and ASP.NET put everything inside one form; some portals put the title in a header.
    const holdsReport = /^(?:form|header|aside)$/.test(element.tagName) && hasProse(element, all);
    return (
      !holdsReport && !(element.tagName === 'header' && elements(element).some((one) => one.tagName === 'h1'))
    );
  }
  const style = attribute(element, 'style') ?? '';
  if (/display\s*:\s*none/i.test(style) || element.properties.hidden !== undefined) return true;
  const role = attribute(element, 'role') ?? '';
  if (/^(?:navigation|banner|contentinfo|complementary|search|menu)$/.test(role))
    return !hasProse(element, all);
  return boilerplate.test(classAndId(element)) && element.tagName !== 'body' && !hasProse(element, all);
}

function hasProse(element: Element, all: number): boolean {
  const long = elements(element).filter((one) => one.tagName === 'p' && words(one).length > 150);
  return long.length >= 3 || words(element).length > all / 2;
}

/**
 * Takes tables that only lay out the page apart, as portals of the years before 2015 are built: each cell becomes
 * a box. A table of figures has short cells and no table inside.
 */
export function unwrapLayoutTables(root: Root | Element): void {
  for (const child of root.children) if (child.type === 'element') unwrapLayoutTables(child);
  if (root.type !== 'element' || root.tagName !== 'table') return;
  const parts = elements(root);
  const lays = parts.some((one) => one.properties.dataLayout !== undefined || one.tagName === 'table');
  const cells = parts.filter((one) => one.tagName === 'td');
  const long = cells.some(
    (cell) => words(cell).length > 300 || elements(cell).filter((one) => one.tagName === 'p').length > 2,
  );
  if (!lays && !long) return;
  for (const part of [root, ...ownParts(root)]) {
    part.tagName = 'div';
    part.properties.dataLayout = '';
  }
}

/** Rows and cells of a table itself; a table inside one of its cells has been looked at by itself. */
function ownParts(table: Element): Element[] {
  return table.children.flatMap((child) =>
    child.type === 'element' && /^(?:tbody|thead|tfoot|tr|td|th)$/.test(child.tagName)
      ? [child, ...(/^t[dh]$/.test(child.tagName) ? [] : ownParts(child))]
      : [],
  );
}

/**
 * The element that holds the report: the one with the most running text directly in it, text inside links not
 * counted; what the page itself calls an article counts double.
 */
export function findArticle(root: Root): Element | Root {
  let best: Element | Root = root;
  let most = 0;
  for (const element of elements(root)) {
    if (!/^(?:article|div|section|main|td|body|span|font|center)$/.test(element.tagName)) continue;
    const prose = directProse(element);
    if (prose < 100) continue;
    const itemprop = attribute(element, 'itemProp') ?? '';
    const named =
      element.tagName === 'article' ||
      /articleBody/i.test(itemprop) ||
      articleNames.test(classAndId(element));
    const score = prose * (named ? 2 : 1);
    if (score > most) [best, most] = [element, score];
  }
  return best;
}

/** Length of the text in paragraphs (and bare text) that are children of an element, at most one box down. */
function directProse(element: Element): number {
  let length = 0;
  for (const child of element.children) {
    if (child.type === 'text') length += child.value.trim().length;
    if (child.type !== 'element') continue;
    if (/^(?:p|h[2-6]|ul|ol|table|blockquote|b|strong|i|em|span|font|figure)$/.test(child.tagName)) {
      length += words(child).length - linkWords(child);
    } else if (
      child.tagName === 'div' &&
      !child.children.some((one) => one.type === 'element' && one.tagName === 'div')
    ) {
      length += words(child).length - linkWords(child);
    }
  }
  return length;
}

function linkWords(element: Element): number {
  const links = elements(element).filter((one) => one.tagName === 'a');
  return links.reduce((sum, link) => sum + words(link).length, 0);
}
