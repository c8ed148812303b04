import type { Element, Root } from 'hast';
import { findPublicationDate } from '../metadata/date.ts';
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
    meta.date ??= markedDay(element);
    if (element.tagName === 'meta') readMetaTag(element, meta);
    if (/ld\+json/i.test(attribute(element, 'type') ?? '')) readLinkedData(element, meta);
  }
  return meta;
}

function markedDay(element: Element): string | undefined {
  if (element.tagName === 'time') return isoDay(attribute(element, 'dateTime'));
  if (attribute(element, 'itemProp') !== 'datePublished') return undefined;
  return isoDay(attribute(element, 'content') ?? attribute(element, 'dateTime') ?? words(element));
}

function readMetaTag(element: Element, meta: PageMeta): void {
  const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase();
  const content = attribute(element, 'content')?.trim();
  if (!content) return;
  for (const [names, key, read] of metaTags) if (names.test(name)) meta[key] ??= read(content);
}

/** What a page says of its article in JSON-LD: https://schema.org/Article */
function readLinkedData(script: Element, meta: PageMeta): void {
  const [text] = script.children;
  const said = text?.type === 'text' ? parsed(text.value) : undefined;
  const graph = [said].flat().flatMap((one) => (isObject(one) && one['@graph'] ? one['@graph'] : one));
  for (const one of [graph].flat()) {
    if (!isObject(one) || !/Article|BlogPosting/.test(String(one['@type']))) continue;
    if (typeof one.datePublished === 'string') meta.date ??= isoDay(one.datePublished);
    const authors = [one.author].flat().map((who: unknown) => (isObject(who) ? who.name : who));
    const [author] = authors.filter((name): name is string => typeof name === 'string');
    if (author) meta.author ??= author;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Names of `<meta>`, what they tell, and how it is read. */
const metaTags: readonly (readonly [RegExp, keyof PageMeta, (content: string) => string | undefined])[] = [
  [/^og:title$/, 'title', (content) => content],
  [/^(?:article:published_time|pubdate|publishdate|dc\.date(?:\.issued)?|date)$/, 'date', isoDay],
  [
    /^(?:author|article:author|dc\.creator)$/,
    'author',
    (content) => (/^https?:/.test(content) ? undefined : content),
  ],
  [/^og:site_name$/, 'name', (content) => content],
  [/^og:url$/, 'url', webAddress],
];

function comments(root: Root): string[] {
  const html = root.children.find((child) => child.type === 'element');
  return [...root.children, ...(html?.children ?? [])].flatMap((child) =>
    child.type === 'comment' ? [child.value] : [],
  );
}

function isoDay(text: string | undefined): string | undefined {
  return text ? findPublicationDate(text)?.date : undefined;
}

function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//.test(url) ? url : undefined;
}
