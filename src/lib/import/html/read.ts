import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isPortalAuthor } from '../metadata/author.ts';
import { takeArticle } from './article.ts';
import { findPublicationDate } from '../metadata/date.ts';
import { decodePage } from './fonts.ts';
import { areWords, attribute, classAndId, elements, hasWords, words } from './elements.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { unwrapLayoutTables } from './layout-tables.ts';
import { resolveLinks } from './links.ts';
import { typeListNumbers } from './list-numbers.ts';
import { tellOutside } from './outside.ts';
import { usePlainElements } from './plain-elements.ts';
import { takePictures, type SavedPictures } from './pictures.ts';
import { readMeta, type PageMeta } from './page-meta.ts';
import { htmlWords, readShown } from '../reckon/html-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { takeStruck } from './struck.ts';
import { mergedCellProblems } from './tables.ts';
import { restoreWordStructure } from './word-page.ts';

/**
 * Reads a page saved from a portal: finds the report among menus, boxes and lists of other news, and what the
 * page says of its title, date, author and address. `saved` are pictures that were saved in one file with the page.
 */
export function readHtml(html: string, saved?: SavedPictures): SourceDocument {
  const root = fromHtml(html);
  usePlainElements(root);
  const shown = readShown(root);
  const sourceWords = htmlWords(shown);
  const encodings = decodePage(root);
  const meta = readMeta(root);
  const notes = restoreWordStructure(root);
  unwrapLayoutTables(root);
  const { article, all } = takeArticle(root);
  const before = elementsBefore(all, article);
  const title = titleOf(root, article, meta) ?? titleAbove(before, article);
  if (title) takeTitle(article, title);
  const lead = leadOf(root, article);
  if (notes) article.children.push(notes);
  const struck = takeStruck(article);
  const removed = [...struck.told, ...tellOutside(shown, [article, ...struck.nodes], [title, lead])];
  typeListNumbers(article);
  resolveLinks(article, meta.url);
  const { images, problems } = takePictures(article, saved);
  problems.push(...mergedCellProblems(article));
  const report = hastToMdast(article);
  if (lead) report.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: lead }] });
  return {
    root: report,
    hints: {
      title,
      date: meta.date ?? dateBefore(before),
      author: meta.author && !isPortalAuthor(meta.author) ? meta.author : authorOf(root),
      source: meta.name || meta.url ? { name: meta.name, url: meta.url } : undefined,
    },
    words: sourceWords,
    images,
    problems,
    removed,
    encodings,
    isPage: true,
  };
}

/** Elements that begin before the first words of the article do. */
function elementsBefore(all: Element[], article: Element | Root): Element[] {
  const first = [article, ...elements(article)].find((one) =>
    one.children.some((child) => child.type === 'text' && hasWords(child)),
  );
  return all.slice(0, Math.max(0, all.indexOf(first as Element)));
}

/** Where the title stands in the article's own text, it is no line of it. */
function takeTitle(article: Element | Root, title: string): void {
  for (const node of [article, ...elements(article)]) {
    const at = node.children.findIndex((child) => child.type === 'element' && areWords(child, title));
    if (at >= 0) return void node.children.splice(at, 1);
  }
}

/** The heading in or above the article, else what the page tells search engines, less the portal's name. */
function titleOf(root: Root, article: Element | Root, meta: PageMeta): string | undefined {
  const headings = [...elements(article), ...elements(root)].filter((one) => one.tagName === 'h1');
  const lines = headings.map(words).filter((text) => text.length > 10);
  const element = elements(root).find((one) => one.tagName === 'title');
  const called = element && words(element);
  const heading = lines.find((text) => called?.includes(text) || meta.title?.includes(text)) ?? lines[0];
  if (heading) return heading;
  const named = elements(root).find(
    (one) =>
      /(?:^|[\s_-])(?:title|tieu-?de|headline)(?:$|[\s_-])/i.test(classAndId(one)) &&
      words(one).length > 15 &&
      words(one).length < 250,
  );
  if (named) return words(named);
  const said = meta.title ?? called?.split(/\s+[|–-]\s+/)[0];
  // «Tin tức», «Chi tiết tin tức»: the name of every page of the portal.
  return said && said.split(' ').length > 4 ? said : undefined;
}

/** On a page that names nothing, the nearest line above a text that begins with a sentence, links apart. */
function titleAbove(before: readonly Element[], article: Element | Root): string | undefined {
  const first = elements(article).find(hasWords);
  if (!first || !isSentence(words(first))) return undefined;
  const line = [...before].reverse().find((one) => {
    const text = words(one);
    const plain = elements(one).length === 0 && !/^(?:a|option|label|title|script|style)$/.test(one.tagName);
    return (
      plain &&
      text.split(' ').length > 4 &&
      text.length < 250 &&
      !isSentence(text) &&
      !findPublicationDate(text)?.alone
    );
  });
  return line && words(line);
}

function isSentence(text: string): boolean {
  return text.length > 200 || /[.…;:]["”]?$/.test(text);
}

/** The date of publication stands above the text; the day on which the page was opened does too. */
function dateBefore(before: readonly Element[]): string | undefined {
  for (const element of [...before].reverse()) {
    const text = words(element);
    if (text.length > 90 || /^hôm nay/i.test(text) || /today|homnay|clock/i.test(classAndId(element)))
      continue;
    const found = findPublicationDate(text);
    if (found?.alone) return found.date;
  }
  return undefined;
}

function authorOf(root: Root): string | undefined {
  const element = elements(root).find(
    (one) =>
      /(?:^|[\s_-])(?:author|tac-?gia|but-?danh|createdby)(?:$|[\s_-])/i.test(classAndId(one)) ||
      attribute(one, 'itemProp') === 'author',
  );
  const text = element
    ? words(element).replace(/^(?:Tác giả|Viết bởi|Đăng bởi|Người đăng|By)\s*:?\s*/i, '')
    : '';
  return text.length > 1 && text.length < 60 && !isPortalAuthor(text) ? text : undefined;
}

/** The lead, where the page keeps it outside the article. */
function leadOf(root: Root, article: Element | Root): string | undefined {
  const inside = new Set(elements(article));
  const element = elements(root).find(
    (one) =>
      !inside.has(one) &&
      /(?:^|[\s_-])(?:sapo|lead|tom-?tat|intro|summary|chapeau)(?:$|[\s_-])/i.test(classAndId(one)),
  );
  const text = element ? words(element) : '';
  return text.length > 40 && !elements(element!).includes(article as Element) ? text : undefined;
}
