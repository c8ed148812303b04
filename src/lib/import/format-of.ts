import { byteCharacters } from './byte-characters.ts';
import { readCompound } from './doc/compound.ts';
import { isMht } from './mht/read.ts';

/** What a file is. `locked` has a password; `other` is none that is read. */
export type Format = 'docx' | 'odt' | 'doc' | 'rtf' | 'pdf' | 'mht' | 'html' | 'text' | 'locked' | 'other';

/** What a file is by what it holds; its name's ending decides only between kinds of text. */
export function formatOf(bytes: Uint8Array, ending: string): { format: Format; name: string } {
  const head = byteCharacters(bytes.subarray(0, 2048));
  for (const [mark, name] of signatures)
    if (mark.test(head)) return { format: readable.get(name) ?? 'other', name };
  if (head.startsWith('PK')) return packed(bytes, ending);
  if (head.startsWith('\xD0\xCF\x11\xE0')) return compound(bytes);
  const text = head.replaceAll('\0', '');
  const isPage = /^[^\p{L}]*<(?:!doctype html|html|head|body)\b/iu.test(text);
  if (isMht(text)) return { format: /^mail|^eml$/.test(ending) ? 'other' : 'mht', name: 'mht' };
  // Of a Word file that holds something else it is said that it is damaged.
  if (ending === 'docx' && !isPage) return { format: 'docx', name: 'docx' };
  if (isPage || /^(?:x?html?|aspx?|php|jsp)$/.test(ending)) return { format: 'html', name: 'html' };
  if (unread.has(ending) || isBinary(bytes)) return { format: 'other', name: ending };
  return { format: 'text', name: 'txt' };
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^[\s\S]{0,1000}?%PDF-/, 'pdf'],
  [/^\s*\{\\rtf/, 'rtf'],
  // Word 2, of 1991.
  [/^[\xDB\xDC]\xA5/, 'doc'],
  [/^\x89PNG/, 'png'],
  [/^GIF8/, 'gif'],
  [/^\xFF\xD8\xFF/, 'jpg'],
  [/^Rar!/, 'rar'],
  [/^7z\xBC\xAF/, '7z'],
  [/^RIFF....WEBP/s, 'webp'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^....ftyp(?:heic|heix|mif1)/s, 'heic'],
];

const readable: ReadonlyMap<string, Format> = new Map([
  ['pdf', 'pdf'],
  ['rtf', 'rtf'],
  ['doc', 'doc'],
]);

/** Endings of files that are text inside and still none to read. */
const unread: ReadonlySet<string> = new Set([
  'eml',
  'msg',
  'mdx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'zip',
  'rar',
  'wps',
  'pages',
  'heic',
]);

/** A packed file: the names of what is in it stand in it as they are. */
function packed(bytes: Uint8Array, ending: string): { format: Format; name: string } {
  if (byteCharacters(bytes.subarray(30, 80)).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) {
    return { format: 'odt', name: 'odt' };
  }
  const names = byteCharacters(bytes.subarray(0, 4096)) + byteCharacters(bytes.subarray(-65_536));
  if (names.includes('word/')) return { format: 'docx', name: 'docx' };
  if (names.includes('xl/')) return { format: 'other', name: 'xlsx' };
  if (names.includes('ppt/')) return { format: 'other', name: 'pptx' };
  if (names.includes('content.xml') && names.includes('META-INF/')) return { format: 'odt', name: 'odt' };
  return /^(?:docx|docm|dotx|dotm)$/.test(ending)
    ? { format: 'docx', name: 'docx' }
    : { format: 'other', name: 'zip' };
}

function compound(bytes: Uint8Array): { format: Format; name: string } {
  const streams = readCompound(bytes) ?? new Map<string, Uint8Array>();
  if (streams.has('EncryptedPackage')) return { format: 'locked', name: 'docx' };
  if (streams.has('Workbook') || streams.has('Book')) return { format: 'other', name: 'xls' };
  if (streams.has('PowerPoint Document')) return { format: 'other', name: 'ppt' };
  if ([...streams.keys()].some((name) => name.startsWith('__substg1.0_')))
    return { format: 'other', name: 'msg' };
  return { format: 'doc', name: 'doc' };
}

/** Noughts stand in no text but that of two bytes a letter, where every other byte is one, and where a program left one or two. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros > 0 && zeros < sample.length / 8 && !(zeros < sample.length / 50 && isUtf8(bytes));
}

/** With letters beyond ASCII, which bytes that are no text seldom form. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    return /[^\0-\x7F]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
