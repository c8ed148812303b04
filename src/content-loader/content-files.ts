import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { problem, type Problem } from '../lib/check/problem.ts';
import { formatMegabytes, formatMegabytesOver } from '../lib/vietnamese/format.ts';
import { falsePictures } from './false-pictures.ts';
import { garbledNames, isGarbledName, refusedNames } from './refused-names.ts';
import { walk, type Found } from './walk.ts';

/** What lies in a content folder besides its authority files; paths as messages call them. */
interface ContentFiles {
  /** Reports, and files that seem to be some. */
  reports: string[];
  /** What lies beside them, and what the site has of its own: pictures. */
  assets: string[];
  /** The pages of its guide: `/huong-dan/ma-loi/`. */
  pages: string[];
  /** What is wrong with files that look like reports or pictures and are none. */
  problems: Problem[];
}

/** A report of a thousand pages; a longer one would hold up every build. */
const mostBytes = 2e6;

/** Says so where there is no content folder at all. */
export function missingContent(contentDir: string): Problem[] {
  if (existsSync(contentDir)) return [];
  const place = { file: shownPath(contentDir), line: 1, column: 1 };
  const advice = 'Hãy xem lại biến CONTENT_DIR, hoặc chạy lệnh ở thư mục gốc của kho.';
  const message = `Không mở được thư mục nội dung «${place.file}».`;
  return [problem('khong-thay-noi-dung', place, message, advice)];
}

export function listContent(contentDir: string): ContentFiles {
  const root = resolve(contentDir);
  const found = listFiles(join(root, 'reports'));
  const heavy = new Set(found.filter((path) => isReport(path) && statSync(path).size > mostBytes));
  const paths = found.filter((path) => !heavy.has(path)).map(shownPath);
  const guideDir = join(root, 'guide');
  const guide = listFiles(guideDir).filter(isReport);
  return {
    reports: paths.filter(isReport),
    assets: [...paths.filter((path) => !isReport(path)), ...listFiles('public').map(shownPath)],
    pages: guide.map((path) => `/huong-dan/${relative(guideDir, path).replace(/\.mdx?$/, '')}/`),
    problems: [
      ...[...heavy].map(tooHeavy),
      ...noFilesBelow(join(root, 'reports')).map(noFile),
      ...falsePictures(found, shownPath),
      ...refusedNames(found, shownPath),
      ...['reports', 'guide'].flatMap((folder) => garbledNames(walk(join(root, folder)), shownPath)),
    ],
  };
}

function tooHeavy(path: string): Problem {
  const size = formatMegabytesOver(statSync(path).size, mostBytes);
  const message = `Bài nặng ${size}; kho chỉ đọc bài đến ${formatMegabytes(mostBytes)}.`;
  const advice = 'Hãy tách thành nhiều bài, mỗi bài một tệp.';
  return problem('tep-qua-lon', { file: shownPath(path), line: 1, column: 1 }, message, advice);
}

function noFile(path: string): Problem {
  const message = `«${basename(path)}» không phải tệp (là thư mục, ống dẫn của máy, hoặc liên kết không dẫn tới tệp nào), nên không được đăng.`;
  const advice = 'Hãy đặt tệp của bài vào đúng chỗ ấy, hoặc xóa nó đi.';
  return problem('tep-khong-duoc-doc', { file: shownPath(path), line: 1, column: 1 }, message, advice);
}

/**
 * The files below a folder, in order, hidden ones (`._bai.mdx`, `.#bai.mdx`) and those whose names open nothing left
 * out, links followed to theirs. What
 * is checked and what is published is listed here, so that nothing is one and not the other. None where there is no
 * such folder.
 */
export function listFiles(folder: string): string[] {
  return namesBelow(folder, ({ kind }) => kind === 'file');
}

/** What is called as a report is and is no file: a folder, a pipe, a link to nothing or to itself. */
function noFilesBelow(folder: string): string[] {
  return namesBelow(folder, ({ path, kind }) => isReport(path) && kind !== 'file');
}

function namesBelow(folder: string, isMeant: (found: Found) => boolean): string[] {
  return walk(folder)
    .filter((found) => !basename(found.path).startsWith('.') && !isGarbledName(found.path) && isMeant(found))
    .map(({ path }) => path)
    .sort();
}

/** A file's words, or why they cannot be read: bytes that mean nothing are not put in for words. */
export function readText(path: string): { text: string } | { problem: Problem } {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? { text: bytes.toString() } : { problem: unreadable(path, bytes) };
}

/** The files that can be read, and what is wrong with the others. */
export function readAll(paths: readonly string[]): {
  files: { path: string; text: string }[];
  problems: Problem[];
} {
  const read = paths.map((path) => ({ path, ...readText(path) }));
  return {
    files: read.flatMap((one) => ('text' in one ? { path: one.path, text: one.text } : [])),
    problems: read.flatMap((one) => ('problem' in one ? one.problem : [])),
  };
}

function unreadable(path: string, bytes: Buffer): Problem {
  const before = bytes.toString().split('\uFFFD', 1)[0]!;
  const line = before.split('\n').length;
  const place = { file: path, line, column: before.length - before.lastIndexOf('\n') };
  const message = `Tệp không ghi bằng mã UTF-8, hoặc đã hỏng: từ dòng ${line} có chữ máy không đọc được.`;
  const advice = 'Hãy mở tệp trong trình soạn thảo, lưu lại với mã UTF-8; tệp hỏng thì chép lại từ bản gốc.';
  return problem('tep-hong', place, message, advice);
}

/** From where the command runs, so that an editor opens the file at a click. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** Called as a report is; some systems write what a file's name ends with in capitals. */
function isReport(path: string): boolean {
  return /\.mdx?$/i.test(path);
}
