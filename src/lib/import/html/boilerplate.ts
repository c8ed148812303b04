import type { Element, Nodes, Root } from 'hast';
import { attribute, classAndId, elements, words } from './elements.ts';

/** What shows no words, or words that are no part of any text. */
const wordless = /^(?:script|style|template|link|meta|iframe|embed|canvas|video|audio)$/;
const apart = /^(?:noscript|nav|header|footer|aside|form|button|select|input|textarea|object|svg)$/;
const names =
  /(?:^|[\s_-])(?:menu|nav|navbar|breadcrumbs?|share|sharing|social|related|lienquan|lien-quan|tinkhac|tin-khac|tinlienquan|other|sidebar|banner|footer|header|toolbar|tools?|rating|ratings|views?|luotxem|luot-xem|counter|tags?|paging|pagination|print|icons|pager|pagenav|hits|article-info|ads?|quangcao|newsletter|popup|datepicker|calendar|dadua|captcha)(?:$|[\s_-])/i;

const comments = /(?:^|[\s_-])(?:comments?|binhluan|binh-luan)(?:$|[\s_-])/i;
const roles = /^(?:navigation|banner|contentinfo|complementary|search|menu)$/;

/**
 * Takes off a page what is never part of a report: scripts, forms, menus, boxes for sharing and comments. A box that
 * holds most of the words is the report's own, whatever it is called, and so is prose that a reading view would show.
 */
export function removeBoilerplate(root: Root, kept: ReadonlySet<Nodes>): void {
  const all = words(root).length;
  const clean = (node: Root | Element): void => {
    node.children = node.children.filter((child) => {
      if (child.type === 'comment' || child.type === 'doctype') return false;
      if (child.type !== 'element') return true;
      return !isBoilerplate(child, kept, all);
    }) as typeof node.children;
    for (const child of node.children) if (child.type === 'element') clean(child);
  };
  clean(root);
}

function isBoilerplate(element: Element, kept: ReadonlySet<Nodes>, all: number): boolean {
  const { tagName } = element;
  if (wordless.test(tagName) || isHidden(element)) return true;
  const isKept = () => kept.has(element) && !isListOfLinks(element);
  if (apart.test(tagName)) return !mayHold(element, isKept(), all);
  const role = attribute(element, 'role') ?? '';
  const called = tagName === 'body' ? '' : classAndId(element);
  if (comments.test(called)) return !isKept() || words(element).length > all / 3;
  const named = roles.test(role) || names.test(called);
  return named && !isKept() && !hasProse(element, all);
}

/** Pages of SharePoint and ASP.NET put everything inside one form; some portals put the title in a header. */
function mayHold(element: Element, isKept: boolean, all: number): boolean {
  const { tagName } = element;
  if (tagName === 'header' && elements(element).some((one) => one.tagName === 'h1')) return true;
  return /^(?:form|header|aside|nav|footer)$/.test(tagName) && (isKept || hasProse(element, all));
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || element.properties.hidden !== undefined;
}

function hasProse(element: Element, all: number): boolean {
  const long = elements(element).filter((one) => one.tagName === 'p' && words(one).length > 150);
  return long.length >= 3 || words(element).length > all / 2;
}

/** More than half of its words lead elsewhere. */
export function isListOfLinks(element: Element): boolean {
  return linkWords(element) > words(element).length / 2;
}

export function linkWords(element: Element): number {
  const links = elements(element).filter((one) => one.tagName === 'a');
  return links.reduce((sum, link) => sum + words(link).length, 0);
}
