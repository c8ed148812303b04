import { decodePage } from '../html/fonts.ts';
import { hastToMdast } from '../html/hast-to-mdast.ts';
import { resolveLinks } from '../html/links.ts';
import { mergedCellProblems } from '../html/tables.ts';
import { problem, type Problem } from '../../check/problem.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import type { ImportedImage, SourceDocument } from '../source-document.ts';
import type { Paper } from './paper.ts';

const place = { file: '', line: 1, column: 1 };

/**
 * What the importer makes of an office file: old fonts decoded run by run, pictures that no browser shows told. `words` are
 * those of the file, read apart from the paper.
 */
export function sourceFromPaper({ tree, removed, images }: Paper, words: SourceWords): SourceDocument {
  const encodings = decodePage(tree);
  resolveLinks(tree);
  const problems = [...mergedCellProblems(tree), ...unshownPictures(images)];
  return { root: hastToMdast(tree), hints: {}, words, images, problems, removed, encodings };
}

/** Pictures in the formats of Windows and of scanners, which no browser shows. */
export function unshownPictures(images: readonly ImportedImage[]): Problem[] {
  const unshown = images.filter(({ name }) => /\.(?:emf|wmf|tiff?)$/.test(name));
  return unshown.map(({ name }) => {
    const message = `Ảnh «${name}» ở dạng mà trình duyệt không hiện được.`;
    return problem('anh-chua-luu', place, message, 'Hãy lưu ảnh ấy thành .png, rồi sửa tên ảnh trong bài.');
  });
}
