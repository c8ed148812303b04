import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from '../check/problem.ts';
import { detectLegacy, readBytes, repairLegacy, repairLegacyLines } from '../vietnamese/legacy/detect.ts';
import { formatMegabytes, formatMegabytesOver } from '../vietnamese/format.ts';
import { syllableShare } from '../vietnamese/syllable.ts';
import { blockText } from './plain-text.ts';
import { encodingProblems } from './text/encoding-problems.ts';
import { readDocx } from './docx/read.ts';
import { TooLarge } from './docx/unpacked-size.ts';
import { tooLargeFile } from './file-size.ts';
import { formatOf, type Format } from './format-of.ts';
import type { SavedPictures } from './html/pictures.ts';
import { readHtml } from './html/read.ts';
import { unread, UnreadableFile, unreadFormat } from './unreadable.ts';
import { readMht } from './mht/read.ts';
import { repairText } from './text/repair.ts';
import { readPlainText } from './text/read.ts';
import type { SourceDocument } from './source-document.ts';

export { UnreadableFile } from './unreadable.ts';

/**
 * Reads a file by what it holds, its name's ending deciding only between kinds of text.
 *
 * @throws UnreadableFile for formats that are not read, and for empty or damaged files.
 */
export async function readSourceFile(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const place = { file, line: 1, column: 1 };
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) {
    throw new UnreadableFile(problem('tep-hong', place, 'Tệp trống.', 'Hãy kiểm tra lại tệp gốc.'));
  }
  const { format, name } = formatOf(bytes, ending);
  if (format === 'other') throw unreadFormat(name || ending, place);
  const tooLarge = tooLargeFile(bytes.length, place, format);
  if (tooLarge) throw new UnreadableFile(tooLarge);
  const source = await readAs(format, bytes, place);
  const empty = source.root.children.every((block) => blockText(block).trim() === '');
  if (!empty) {
    source.problems.push(...encodingProblems(source.encodings ?? [], source.unsure ?? false, place));
    return source;
  }
  throw new UnreadableFile(nothingToRead(source, place));
}

/** Why a file gives no text: there is none, it is a picture of one, or all of it is left out. */
function nothingToRead({ images, removed }: SourceDocument, place: Place): Problem {
  const reasons = [...new Set(removed.filter(({ text }) => text).map(({ reason }) => reason))];
  if (reasons.length > 0) {
    const message = `Chữ trong tệp đều nằm ngoài phần bài: ${reasons.slice(0, 5).join(', ')}.`;
    return problem('tep-hong', place, message, 'Hãy chép những chữ thuộc bài vào một tệp mới rồi nhập lại.');
  }
  const advice =
    images.length > 0
      ? 'Tệp chỉ có ảnh chụp trang giấy; hãy gõ lại nội dung thành chữ rồi nhập lại.'
      : 'Hãy mở tệp gốc xem nội dung còn đủ không.';
  return problem('tep-hong', place, 'Trong tệp không có chữ nào.', advice);
}

/** What reads a format is fetched when such a file comes; Word's, pages' and text's is there from the start. */
async function readAs(format: Format, bytes: Uint8Array, place: Place): Promise<SourceDocument> {
  const ask = async (reading: SourceDocument | string | Promise<SourceDocument | string>) => {
    const read = await reading;
    if (typeof read === 'string') throw unread(read, place);
    return read;
  };
  switch (format) {
    case 'docx':
      return readPackage(() => readDocx(bytes), bytes, place);
    case 'odt':
      return readPackage(async () => (await import('./odt/read.ts')).readOdt(bytes), bytes, place);
    case 'doc':
      return ask((await import('./doc/open.ts')).readDocBytes(bytes));
    case 'rtf':
      return (await import('./rtf/read.ts')).readRtf(bytes);
    case 'pdf':
      return ask((await import('./pdf/open.ts')).readPdf(bytes));
    case 'mht':
      return readSavedPage(bytes, place);
    case 'locked':
      throw unread('locked', place);
    default:
      return readText(format === 'html', bytes, place);
  }
}

async function readPackage(
  read: () => Promise<SourceDocument>,
  bytes: Uint8Array,
  place: Place,
): Promise<SourceDocument> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooLarge) throw new UnreadableFile(unpacksToMuch(error, bytes.length, place));
    if (isTooDeep(error)) throw error;
    const advice = 'Hãy mở bằng Word, chọn «Lưu thành» (Save as), kiểu .docx, rồi nhập lại.';
    throw new UnreadableFile(
      problem('tep-hong', place, 'Tệp Word này bị hỏng hoặc có đặt mật khẩu.', advice),
    );
  }
}

function readSavedPage(bytes: Uint8Array, place: Place): SourceDocument {
  const page = readMht(bytes);
  if (!page) throw unread('damaged', place);
  const source = readText(true, page.html, place, page.pictures, page.charset);
  if (page.url) source.hints.source = { url: page.url, ...source.hints.source };
  return source;
}

function readText(
  isPage: boolean,
  bytes: Uint8Array,
  place: Place,
  pictures?: SavedPictures,
  charset?: string,
): SourceDocument {
  const { text: raw, encoding } = readBytes(bytes);
  const unsure = encoding === 'windows-1252';
  const { text, problems } = repairText(
    isPage && unsure ? readAsDeclared(bytes, raw, charset) : raw,
    isPage,
    place,
  );
  const source = isPage ? readHtml(text, pictures) : readLines(text);
  source.problems.unshift(...problems);
  return { ...source, unsure: unsure && !readsWell(source) };
}

function readLines(text: string): SourceDocument {
  const decoded = repairLegacy(text);
  if (decoded.encoding) return { ...readPlainText(decoded.text), encodings: [decoded.encoding] };
  const { text: lines, encodings } = repairLegacyLines(text);
  return { ...readPlainText(lines), encodings };
}

/** Letters of Vietnamese in words of Vietnamese: whatever a file says of itself, it was read right. */
function readsWell({ words }: SourceDocument): boolean {
  const text = words
    .slice(0, 2000)
    .map((one) => one.words)
    .join('\n');
  return /[ăđơư\u1EA0-\u1EF9]/iu.test(text) && syllableShare(text) > 0.5;
}

/** Trees are walked by functions that call themselves, and so no deeper than calls may go. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

function unpacksToMuch({ size, most }: TooLarge, packed: number, place: Place): Problem {
  const [file, limit] = [formatMegabytes(packed), formatMegabytes(most)];
  const message = `Tệp nặng ${file} nhưng giải nén ra ${formatMegabytesOver(size, most)}; máy chỉ đọc đến ${limit}.`;
  const advice =
    'Tệp Word thường không như vậy. Hãy mở tệp, chép nội dung sang một tệp Word mới rồi nhập tệp mới.';
  return problem('tep-qua-lon', place, message, advice);
}

/** A page that is not UTF-8 and says `charset=windows-1258`, or reads as that whatever it says, is read so. */
function readAsDeclared(bytes: Uint8Array, text: string, stated?: string): string {
  const charset =
    stated?.toLowerCase() ?? /charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 2000))?.[1]?.toLowerCase();
  const is1258 = charset === 'windows-1258' || detectLegacy(text.replace(/<[^>]*>/g, ' ')) === 'windows-1258';
  return is1258 ? new TextDecoder('windows-1258').decode(bytes).normalize('NFC') : text;
}
