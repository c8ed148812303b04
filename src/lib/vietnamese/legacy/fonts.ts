import { decodeLegacy } from './decode.ts';
import type { LegacyEncoding } from './decode.ts';

const FONTS: readonly (readonly [pattern: RegExp, encoding: LegacyEncoding])[] = [
  [/^\.?Vn[A-Z]/, 'tcvn3'],
  [/^VNI[- ]/i, 'vni'],
  [/^VPS[- ]/i, 'vps'],
  [/^VN[a-z]/, 'bkhcm2'],
  [/^(?:VISC|Heo May|U ?Hoai|Hoang ?Yen)/i, 'viscii'],
];

/**
 * The encoding of text set in a font: `.VnTime` → `tcvn3`, `VNI-Times` → `vni`, `HoangYen` → `viscii`;
 * `undefined` for fonts of Unicode text (`Times New Roman`) and for fonts it does not know.
 */
export function fontEncoding(font: string): LegacyEncoding | undefined {
  return FONTS.find(([pattern]) => pattern.test(font.trim()))?.[1];
}

/** Whether a font draws lower case as capitals: `.VnTimeH`, `.VnArialH`, `.VnHelvetInsH`. */
export function fontCapitals(font: string): boolean {
  return /^\.?Vn\w*H$/.test(font.trim());
}

/**
 * Decodes a run of a Word file by its font: `§¶ng bé` in `.VnTime` → `Đảng bộ`, `b¸o c¸o` in `.VnTimeH` →
 * `BÁO CÁO`. Text in any other font comes back as it is.
 */
export function decodeRun(text: string, font: string): string {
  const encoding = fontEncoding(font);
  if (!encoding) return text;
  const decoded = decodeLegacy(text, encoding);
  return fontCapitals(font) ? decoded.toUpperCase() : decoded;
}
