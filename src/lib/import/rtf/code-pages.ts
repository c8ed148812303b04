import { cp1252Char } from '../../vietnamese/legacy/tables.ts';

/** `\fcharset` → code page; text of an old font says 0 and is windows-1252 in name. */
const pages: ReadonlyMap<number, string> = new Map([
  [163, 'windows-1258'],
  [238, 'windows-1250'],
  [204, 'windows-1251'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [222, 'windows-874'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
]);

/** The characters of bytes in a font of such a set; those of a symbol font keep their codes, F000 added. */
export function decodeBytes(bytes: readonly number[], charset: number): string {
  if (charset === 2) return bytes.map((byte) => String.fromCharCode(0xf000 + byte)).join('');
  const page = pages.get(charset);
  if (!page) return bytes.map(cp1252Char).join('');
  return new TextDecoder(page).decode(Uint8Array.from(bytes)).normalize('NFC');
}

/** `\ansicpg1258` as a set of characters. */
export function charsetOf(codePage: number | undefined): number {
  const name = `windows-${codePage}`;
  return [...pages].find(([, page]) => page === name)?.[0] ?? 0;
}
