import { syllableShare } from '../syllable.ts';
import { decodeLegacy, LEGACY_ENCODINGS, raiseCapitals, readAsCp1252 } from './decode.ts';
import type { LegacyEncoding } from './decode.ts';

/** How a file or text was encoded, and the text itself, NFC where it was decoded by table. */
interface DecodedText {
  text: string;
  encoding: ReturnType<typeof readBytes>['encoding'] | LegacyEncoding;
}

/** A legacy reading must make at least this share of the words Vietnamese syllables… */
const ENOUGH = 0.6;
/** …and beat the text as it stands by this much. */
const BETTER = 0.1;

/** VIQR is plain ASCII and needs stronger proof. */
const ENOUGH_FOR_VIQR = 0.8;
/** Syllables of almost every Vietnamese text: between readings that are all syllables they show the right one. */
const COMMON = new Set(
  (
    'và của các có là được trong cho với không người những đã này để một năm về đến ngày từ ra khi cũng như tại ' +
    'công việt nam tháng theo vào nhà trên hội đảng bộ ủy ban đồng chí tổ chức cơ sở chính trị huyện xã tỉnh quyết định ' +
    'nghị thực hiện phát triển kinh tế xây dựng cán viên nhân dân nhiệm vụ kiểm tra giám sát lãnh đạo số chỉ thị kết quả'
  ).split(' '),
);

function score(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length / Math.max(1, words.length);
  return syllableShare(text) + common / 10;
}

/**
 * Finds the legacy encoding of text that was read as windows-1252 or pasted from such a font, by the share of words
 * that become Vietnamese syllables: `Ñaûng boä huyeän` → `vni`. `undefined` when the text reads best as it stands:
 * Unicode Vietnamese, other languages, too little to tell.
 */
export function detectLegacy(text: string): LegacyEncoding | undefined {
  const sample = text.slice(0, 20_000);
  if (isViqr(sample)) return 'viqr';
  let best: LegacyEncoding | undefined;
  let bestScore = score(sample) + BETTER;
  for (const encoding of LEGACY_ENCODINGS) {
    if (encoding === 'viqr') continue;
    const decoded = decodeLegacy(sample, encoding);
    if (syllableShare(decoded) < ENOUGH) continue;
    if (!isProven(sample, decoded)) continue;
    const found = score(decoded);
    if (found > bestScore) [best, bestScore] = [encoding, found];
  }
  return best;
}

/**
 * Whether the words that a reading changes are words then, and more so than before: the dashes and quotation marks of
 * another language make letters in an old encoding, but not words; and one odd letter beside words of Unicode, `Đảng
 * bộ Sông Lô. Ð`, is no reason to read these as others.
 */
function isProven(text: string, decoded: string): boolean {
  const before = text.split(/\s+/);
  const changed = decoded
    .split(/\s+/)
    .map((word, index) => ({ word, stood: before[index] ?? '' }))
    .filter(({ word, stood }) => word !== stood && /\p{L}{2}/u.test(word));
  const ofUnicode = before.filter((word) => /[\u1EA0-\u1EF9]/.test(word));
  const strange = changed.filter(({ stood }) => syllableShare(stood) === 0);
  if (strange.length <= ofUnicode.length) return false;
  return syllableShare(changed.map(({ word }) => word).join(' ')) >= ENOUGH;
}

/**
 * VIQR is ASCII and its bare letters are often syllables too, so the proof is in the marks: one on a letter
 * (`so^`), and marks in at least three words of ten.
 */
function isViqr(text: string): boolean {
  if (!/[a-z](?:(?<=[aeo])\^|(?<=a)\(|(?<=[ou])\+)/i.test(text)) return false;
  const words = text.split(/\s+/);
  const decoded = decodeLegacy(text, 'viqr');
  const changed = decoded.split(/\s+/).filter((word, index) => word !== words[index]).length;
  return changed >= 0.3 * words.length && syllableShare(decoded) >= ENOUGH_FOR_VIQR;
}

/** Text as it should read: decoded where {@link detectLegacy} finds an encoding, else as it is. */
export function repairLegacy(text: string): { text: string; encoding: LegacyEncoding | undefined } {
  const encoding = detectLegacy(text);
  if (!encoding) return { text, encoding };
  const decoded = decodeLegacy(text, encoding);
  return { text: encoding === 'tcvn3' ? raiseCapitals(decoded) : decoded, encoding };
}

/**
 * {@link repairLegacy} for each line by itself, in a text that is Unicode for the rest: a title or a paragraph that was
 * pasted from an old file. A line must have at least three words with such
 * letters, most of which are none as they stand.
 */
export function repairLegacyLines(text: string): { text: string; encodings: LegacyEncoding[] } {
  const encodings = new Set<LegacyEncoding>();
  const lines = text.split('\n').map((line) => {
    if (/[\u1EA0-\u1EF9]/.test(line)) return line;
    const strange = line.split(/\s/).filter((word) => /[\u00A1-\u00FF]/.test(word));
    if (strange.length < 3 || syllableShare(strange.join(' ')) > 0.4) return line;
    const repaired = repairLegacy(line);
    if (!repaired.encoding || repaired.encoding === 'viqr') return line;
    encodings.add(repaired.encoding);
    return repaired.text;
  });
  return { text: lines.join('\n'), encodings: [...encodings] };
}

/**
 * Reads the bytes of a text file: UTF-8 and UTF-16 with or without a byte order mark, TCVN3, VNI, VISCII,
 * windows-1258 and VIQR, told apart by the share of valid Vietnamese syllables; else windows-1252. The byte order
 * mark is dropped. Text in a legacy font that was saved as UTF-8 is decoded too.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = readBytes(bytes);
  const repaired = repairLegacy(text);
  return { text: repaired.text, encoding: repaired.encoding ?? encoding };
}

/** Reads bytes as UTF-8, UTF-16 or UTF-32, else as windows-1252; old Vietnamese encodings are left as they look there. */
export function readBytes(bytes: Uint8Array): {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'windows-1252';
} {
  const widest = readUtf32(bytes);
  if (widest !== undefined) return { text: widest, encoding: 'utf-32' };
  const wide = utf16Encoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  return { text: readAsCp1252(bytes), encoding: 'windows-1252' };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-32 with its byte order mark, which begins as that of UTF-16 does; no browser reads it by itself. */
function readUtf32(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const isLittle = view.getUint32(0, true) === 0xfeff;
  if (!isLittle && view.getUint32(0) !== 0xfeff) return undefined;
  let text = '';
  for (let at = 4; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}

/** By byte order mark, or by the zero bytes that UTF-16 has beside every ASCII letter and space. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.slice(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  if (zeros[1]! > sample.length / 8 && zeros[0]! < zeros[1]! / 8) return 'utf-16le';
  if (zeros[0]! > sample.length / 8 && zeros[1]! < zeros[0]! / 8) return 'utf-16be';
  return undefined;
}
