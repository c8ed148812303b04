import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { problem, type Problem } from '../../check/problem.ts';
import { isPortalAuthor } from '../metadata/author.ts';
import { removeBoilerplate, findArticle, unwrapLayoutTables } from './article.ts';
import { findPublicationDate } from '../metadata/date.ts';
import { decodePage } from './fonts.ts';
import { attribute, classAndId, elements, words } from './elements.ts';
import { hastToMdast } from './hast-to-mdast.ts';
import { ImageNames } from '../images.ts';
import { resolveLinks } from './links.ts';
import { tellOutside } from './outside.ts';
import { readMeta, type PageMeta } from './page-meta.ts';
import { htmlWords, readShown } from '../reckon/html-words.ts';
import type { ImportedImage, SourceDocument } from '../source-document.ts';
import { mergedCellProblems } from './tables.ts';
import { restoreWordStructure } from './word-page.ts';

/**
 * Reads a page saved from a portal: finds the report among menus, boxes and lists of other news, and what the
 * page says of its title, date, author and address.
 */
export function readHtml(html: string): SourceDocument {
  const root = fromHtml(html);
  const shown = readShown(root);
  const sourceWords = htmlWords(shown);
  const encodings = decodePage(root);
  const meta = readMeta(root);
  const notes = restoreWordStructure(root);
  unwrapLayoutTables(root);
  removeBoilerplate(root);
  const article = findArticle(root);
  const before = elements(root).slice(0, article.type === 'root' ? 0 : elements(root).indexOf(article));
  const title = titleOf(root, article, meta) ?? titleAbove(before, article);
  const lead = leadOf(root, article);
  if (notes) article.children.push(notes);
  const removed = tellOutside(shown, article, [title, lead]);
  resolveLinks(article, meta.url);
  const { images, problems } = takeImages(article);
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

/** The heading in or above the article, else what the page tells search engines, less the portal's name. */
function titleOf(root: Root, article: Element | Root, meta: PageMeta): string | undefined {
  const headings = [...elements(article), ...elements(root)].filter((one) => one.tagName === 'h1');
  const heading = headings.map(words).find((text) => text.length > 10);
  if (heading) return heading;
  const named = elements(root).find(
    (one) =>
      /(?:^|[\s_-])(?:title|tieu-?de|headline)(?:$|[\s_-])/i.test(classAndId(one)) &&
      words(one).length > 15 &&
      words(one).length < 250,
  );
  if (named) return words(named);
  const element = elements(root).find((one) => one.tagName === 'title');
  const said = meta.title ?? (element && words(element).split(/\s+[|–-]\s+/)[0]);
  // «Tin tức», «Chi tiết tin tức»: the name of every page of the portal.
  return said && said.split(' ').length > 4 ? said : undefined;
}

/** On a page that names nothing, the nearest line above a text that begins with a sentence, links apart. */
function titleAbove(before: readonly Element[], article: Element | Root): string | undefined {
  const first = elements(article).find((one) => words(one) !== '');
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

function takeImages(article: Element | Root): { images: ImportedImage[]; problems: Problem[] } {
  const names = new ImageNames();
  const images: ImportedImage[] = [];
  const problems: Problem[] = [];
  for (const element of elements(article)) {
    if (element.tagName !== 'img') continue;
    const src = attribute(element, 'src') ?? '';
    const data = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(src);
    const place = {
      file: '',
      line: element.position?.start.line ?? 1,
      column: element.position?.start.column ?? 1,
    };
    if (data) {
      const image = { name: names.next(data[1]!), bytes: fromBase64(data[2]!) };
      images.push(image);
      element.properties.src = image.name;
    } else if (isBesidePage(src)) {
      const image = { name: names.next(src), from: fileName(src) };
      images.push(image);
      element.properties.src = image.name;
    } else {
      const alt = attribute(element, 'alt')?.trim() || 'lời mô tả';
      const advice = `Hãy tải ảnh về, đặt cạnh tệp bài, rồi chèn: ![${alt}](ten-anh.jpg)`;
      problems.push(
        problem('anh-chua-luu', place, `Ảnh «${src.slice(0, 120)}» nằm trên mạng nên chưa lưu được.`, advice),
      );
      element.tagName = 'span';
      element.children = [];
    }
  }
  return { images, problems };
}

/** A picture that the browser has saved with the page, under a name of a picture. */
function isBesidePage(src: string): boolean {
  return !/^(?:[a-z]+:|\/)/i.test(src) && /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)(?:[?#]|$)/i.test(src);
}

function fileName(src: string): string {
  const path = src.split(/[?#]/)[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ''));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
