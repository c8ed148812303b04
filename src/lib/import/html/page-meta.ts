import type { Element, Root } from 'hast';
import { findDate } from '../metadata/date.ts';
import { attribute, elements, words } from './elements.ts';

/** What a page says of itself to machines, and the browser that saved it said of the page. */
export interface PageMeta {
  title?: string;
  date?: string;
  author?: string;
  /** The portal's name. */
  name?: string;
  /** The page's own address. */
  url?: string;
}

export function readMeta(root: Root): PageMeta {
  const meta: PageMeta = {};
  const saved = comments(root).find((text) => /saved from url=/i.test(text));
  meta.url = webAddress(/saved from url=\(\d+\)(\S+)/i.exec(saved ?? '')?.[1]);
  for (const element of elements(root)) {
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      meta.url ??= webAddress(attribute(element, 'href'));
    }
    if (element.tagName === 'time') meta.date ??= isoDay(attribute(element, 'dateTime'));
    if (attribute(element, 'itemProp') === 'datePublished') {
      meta.date ??= isoDay(attribute(element, 'content') ?? attribute(element, 'dateTime') ?? words(element));
    }
    if (element.tagName === 'meta') readMetaTag(element, meta);
  }
  return meta;
}

function readMetaTag(element: Element, meta: PageMeta): void {
  const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase();
  const content = attribute(element, 'content')?.trim();
  if (!content) return;
  if (name === 'og:title') meta.title ??= content;
  if (/^(?:article:published_time|pubdate|publishdate|dc\.date(?:\.issued)?|date)$/.test(name))
    meta.date ??= isoDay(content);
  if (/^(?:author|article:author|dc\.creator)$/.test(name) && !/^https?:/.test(content))
    meta.author ??= content;
  if (name === 'og:site_name') meta.name ??= content;
  if (name === 'og:url') meta.url ??= webAddress(content);
}

function comments(root: Root): string[] {
  const html = root.children.find((child) => child.type === 'element');
  return [...root.children, ...(html?.children ?? [])].flatMap((child) =>
    child.type === 'comment' ? [child.value] : [],
  );
}

function isoDay(text: string | undefined): string | undefined {
  return text ? findDate(text)?.date : undefined;
}

function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//.test(url) ? url : undefined;
}
