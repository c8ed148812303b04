import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { LegacyEncoding } from '../../vietnamese/legacy/decode.ts';
import { problem, type Problem } from '../../check/problem.ts';
import { makeExplicit } from './package.ts';
import { decodeFonts, descendants, type DocxNode } from './fonts.ts';
import { elements } from '../html/elements.ts';
import { hastToMdast } from '../html/hast-to-mdast.ts';
import { resolveLinks } from '../html/links.ts';
import { ImageNames } from '../images.ts';
import { unshownPictures } from '../office/from-paper.ts';
import { mergedCellProblems } from '../html/tables.ts';
import type { ImportedImage, SourceDocument } from '../source-document.ts';

/**
 * Reads a Word file: paragraphs, headings, lists, tables, footnotes and pictures, old fonts decoded run by run.
 *
 * @throws Error when the bytes are no Word file.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const images: ImportedImage[] = [];
  const names = new ImageNames();
  let encodings: LegacyEncoding[] = [];
  const explicit = await makeExplicit(bytes);
  const arrayBuffer = explicit.bytes.slice().buffer;
  // Node takes `buffer`, a browser `arrayBuffer`; neither minds the other.
  const input = { arrayBuffer, buffer: explicit.bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: ["p[style-name='kho-right'] => p.right:fresh", "p[style-name='kho-center'] => p.center:fresh"],
    transformDocument: (document: DocxNode) => {
      encodings = decodeFonts(document);
      markAlignment(document);
      return document;
    },
    convertImage: mammoth.images.imgElement(async (image) => {
      const name = names.next(image.contentType);
      images.push({ name, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
      return { src: name };
    }),
  });
  const tree = fromHtml(value, { fragment: true });
  const problems = [
    ...mergedCellProblems(tree),
    ...unreadProblems(explicit.unread),
    ...unshownPictures(images),
  ];
  nameDescribed(tree);
  resolveLinks(tree);
  return {
    root: hastToMdast(tree),
    hints: {},
    words: explicit.words,
    images,
    problems,
    removed: explicit.removed,
    encodings,
  };
}

function unreadProblems(unread: readonly string[]): Problem[] {
  if (unread.length === 0) return [];
  const message = `Trong tệp Word có ${unread.join(', ')} chưa đọc được.`;
  const advice =
    'Hãy chụp phần ấy trong Word thành ảnh .png, đặt cạnh tệp bài, rồi chèn: ![lời mô tả](ten-anh.png)';
  return [problem('phan-chua-doc', place, message, advice)];
}

const place = { file: '', line: 1, column: 1 };

/** mammoth drops how a paragraph is set; a style of its own carries it through to the HTML. */
function markAlignment(document: DocxNode): void {
  for (const paragraph of descendants(document, 'paragraph')) {
    const plain = !paragraph.styleName || /^normal/i.test(paragraph.styleName);
    if (!plain || (paragraph.alignment !== 'right' && paragraph.alignment !== 'center')) continue;
    paragraph.styleId = `kho-${paragraph.alignment}`;
    paragraph.styleName = `kho-${paragraph.alignment}`;
  }
}

/** Word fills the description of a pasted picture with its file name, which describes nothing. */
function nameDescribed(tree: HastRoot | Element): void {
  for (const image of elements(tree)) {
    if (image.tagName !== 'img') continue;
    const alt = String(image.properties.alt ?? '');
    if (
      /^(?:[\w-]+\.(?:jpe?g|png|gif|bmp)|(?:picture|image|hình ảnh|ảnh)\s*\d*|.*\b(?:automatically generated|mô tả được tạo tự động).*)$/i.test(
        alt,
      )
    ) {
      image.properties.alt = '';
    }
  }
}
