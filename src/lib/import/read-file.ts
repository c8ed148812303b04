import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from '../check/problem.ts';
import { readBytes, repairLegacy, repairLegacyLines } from '../vietnamese/legacy/detect.ts';
import { formatNumber } from '../vietnamese/format.ts';
import { syllableShare } from '../vietnamese/syllable.ts';
import { blockText } from './plain-text.ts';
import { encodingProblems } from './text/encoding-problems.ts';
import { readDocx } from './docx/read.ts';
import { TooLarge } from './docx/unpacked-size.ts';
import { readHtml } from './html/read.ts';
import { repairText } from './text/repair.ts';
import { readPlainText } from './text/read.ts';
import type { SourceDocument } from './source-document.ts';

/** What a file could not be read for, told as any other problem. */
export class UnreadableFile extends Error {
  readonly problem: Problem;

  constructor(one: Problem) {
    super(one.message);
    this.problem = one;
  }
}

const unsupported: ReadonlyMap<string, string> = new Map([
  ['doc', 'tệp Word cũ (.doc)'],
  ['rtf', 'tệp .rtf'],
  ['odt', 'tệp LibreOffice (.odt)'],
  ['pdf', 'tệp PDF'],
  ['jpg', 'ảnh chụp'],
  ['jpeg', 'ảnh chụp'],
  ['png', 'ảnh chụp'],
  ['tif', 'ảnh quét'],
  ['tiff', 'ảnh quét'],
  ['gif', 'ảnh'],
  ['webp', 'ảnh'],
  ['heic', 'ảnh chụp'],
  ['xls', 'bảng tính Excel'],
  ['xlsx', 'bảng tính Excel'],
  ['ppt', 'tệp trình chiếu'],
  ['pptx', 'tệp trình chiếu'],
  ['zip', 'tệp nén'],
  ['rar', 'tệp nén'],
  ['mht', 'trang lưu dạng .mht'],
  ['mhtml', 'trang lưu dạng .mht'],
  ['eml', 'thư điện tử'],
  ['msg', 'thư điện tử'],
  ['wps', 'tệp WPS (.wps)'],
  ['pages', 'tệp Pages'],
  ['mdx', 'tệp .mdx, vì đó đã là bài của kho'],
]);

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
  const kind = kindOf(bytes, ending);
  if (kind === 'other') {
    const format = formatOf(bytes) ?? ending;
    const name = unsupported.get(format) ?? (format ? `tệp .${format}` : 'tệp này');
    throw new UnreadableFile(problem('dinh-dang-la', place, `Chưa đọc được ${name}.`, adviceFor(format)));
  }
  const source = await readAs(kind, bytes, place);
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

async function readAs(
  kind: 'docx' | 'html' | 'text',
  bytes: Uint8Array,
  place: Place,
): Promise<SourceDocument> {
  if (kind === 'docx') {
    try {
      return await readDocx(bytes);
    } catch (error) {
      if (error instanceof TooLarge) throw new UnreadableFile(tooLarge(error, bytes.length, place));
      if (isTooDeep(error)) throw error;
      const advice = 'Hãy mở bằng Word, chọn «Lưu thành» (Save as), kiểu .docx, rồi nhập lại.';
      throw new UnreadableFile(
        problem('tep-hong', place, 'Tệp .docx này bị hỏng hoặc có đặt mật khẩu.', advice),
      );
    }
  }
  const { text: raw, encoding } = readBytes(bytes);
  const unsure = encoding === 'windows-1252';
  const isPage = kind === 'html';
  const { text, problems } = repairText(isPage && unsure ? readAsDeclared(bytes, raw) : raw, isPage, place);
  const source = isPage ? readHtml(text) : readLines(text);
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

function tooLarge({ size, most }: TooLarge, packed: number, place: Place): Problem {
  const [unpacked, file, limit] = [size, packed, most].map((bytes) =>
    formatNumber(Math.ceil(bytes / 1e5) / 10),
  );
  const message = `Tệp nặng ${file} MB nhưng giải nén ra ${unpacked} MB; máy chỉ đọc đến ${limit} MB.`;
  const advice =
    'Tệp Word thường không như vậy. Hãy mở tệp, chép nội dung sang một tệp Word mới rồi nhập tệp mới.';
  return problem('tep-qua-lon', place, message, advice);
}

/** What a file is by its first bytes, whatever its name says. */
function formatOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.slice(0, 12));
  const [, format] = signatures.find(([mark]) => mark.test(head)) ?? [];
  return format;
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^\x89PNG/, 'png'],
  [/^GIF8/, 'gif'],
  [/^\xFF\xD8\xFF/, 'jpg'],
  [/^Rar!/, 'rar'],
  [/^RIFF....WEBP/s, 'webp'],
];

function adviceFor(ending: string): string {
  if (ending === 'pdf' || /^(?:jpe?g|png|tiff?|gif|webp|heic)$/.test(ending)) {
    return 'Hãy mở bản gốc trong Word rồi lưu thành .docx; nếu chỉ có bản chụp hay PDF, hãy chép nội dung vào một tệp .txt hoặc .docx.';
  }
  if (ending === 'zip' || ending === 'rar') return 'Hãy giải nén rồi nhập từng tệp bên trong.';
  if (/^(?:eml|msg)$/.test(ending)) return 'Hãy mở thư, chép nội dung vào một tệp .txt rồi nhập tệp ấy.';
  if (ending === 'mdx') return 'Hãy đặt tệp vào đúng thư mục trong content/reports rồi chạy npm run check.';
  if (/^mht/.test(ending))
    return 'Hãy mở trang ấy trong trình duyệt rồi lưu thành «Trang web, chỉ HTML» (.html).';
  return 'Hãy mở tệp rồi lưu thành .docx (trong Word: Tệp, Lưu thành, kiểu «Word Document»).';
}

function kindOf(bytes: Uint8Array, ending: string): 'docx' | 'html' | 'text' | 'other' {
  const head = String.fromCharCode(...bytes.slice(0, 8));
  if (head.startsWith('PK'))
    return ending === 'docx' || ending === 'docm' || ending === '' ? 'docx' : 'other';
  if (ending === 'docx') return 'docx';
  if (/^(?:%PDF|\xD0\xCF.\xE0|\{\\rtf|\x89PNG|GIF8|\xFF\xD8\xFF|Rar!|RIFF)/.test(head)) return 'other';
  if (unsupported.has(ending)) return 'other';
  if (/^(?:x?html?|aspx?|php|jsp)$/.test(ending)) return 'html';
  const start = String.fromCharCode(...bytes.slice(0, 600)).replaceAll('\0', '');
  return /^[^\p{L}]*<(?:!doctype html|html|head|body)\b/iu.test(start) ? 'html' : 'text';
}

/** A page that is not UTF-8 and says `charset=windows-1258` is read as it says. */
function readAsDeclared(bytes: Uint8Array, text: string): string {
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 2000))?.[1]?.toLowerCase();
  return charset === 'windows-1258' ? new TextDecoder(charset).decode(bytes).normalize('NFC') : text;
}
