import {
  BKHCM2_LETTERS,
  BKHCM2_ORDER,
  BKHCM2_TONES,
  CP1258,
  cp1252Char,
  LOWER,
  TCVN3_LOWER,
  TCVN3_UPPER,
  UPPER,
  VISCII_LOWER,
  VISCII_UPPER,
  VNI_LETTERS,
  VNI_MARKS,
  VNI_TONES,
  VPS_LOWER,
  VPS_UPPER,
} from './tables.ts';
import { decodeViqr } from './viqr.ts';

/** Encodings of Vietnamese from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'bkhcm2' | 'windows-1258' | 'viqr';

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  'tcvn3',
  'vni',
  'viscii',
  'vps',
  'bkhcm2',
  'windows-1258',
  'viqr',
];

type CharTable = ReadonlyMap<string, string>;

function table(pairs: Iterable<readonly [byte: number, letter: string]>): Map<string, string> {
  return new Map([...pairs].map(([byte, letter]) => [cp1252Char(byte), letter]));
}

const zip = (bytes: readonly number[], letters: string): (readonly [number, string])[] =>
  bytes.map((byte, index) => [byte, letters[index]!] as const);

const TCVN3: CharTable = table([
  ...zip(TCVN3_LOWER, LOWER),
  ...TCVN3_UPPER.map(([letter, byte]) => [byte, letter] as const),
])
  // Programs that make PDFs take the sign of a micrometre for the Greek letter.
  .set('μ', 'à');
const VISCII = table([...zip(VISCII_UPPER, UPPER), ...zip(VISCII_LOWER, LOWER)]);
const VPS = table([...zip(VPS_LOWER, LOWER), ...VPS_UPPER.map(([letter, byte]) => [byte, letter] as const)]);
const WINDOWS_1258 = table(CP1258);

const TABLES: Readonly<Partial<Record<LegacyEncoding, CharTable>>> = {
  tcvn3: TCVN3,
  viscii: VISCII,
  vps: VPS,
  'windows-1258': WINDOWS_1258,
};

const BKHCM2_PAIR = new RegExp(
  BKHCM2_TONES.map(([letters, tones]) => `[${letters}][${tones}]`).join('|') +
    `|[${[...BKHCM2_LETTERS.keys()].join('')}]`,
  'gi',
);

const VNI_PAIR = new RegExp(
  `([aeo])([${[...VNI_MARKS.keys()].join('')}])|([aeiouyôö])([${[...VNI_TONES.keys()].join('')}])|([${[...VNI_LETTERS.keys()].join('')}])`,
  'gi',
);

/**
 * Decodes text that a program took for windows-1252, as a Word file keeps what was typed in an old font:
 * TCVN3 `§¶ng bé` and VNI `Ñaûng boä` → `Đảng bộ`. Characters that the encoding does not know stay. NFC.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return decodeVniFont(text);
  if (encoding === 'viqr') return decodeViqr(text);
  if (encoding === 'bkhcm2') return decodeBkHcm2(text);
  const chars = TABLES[encoding]!;
  return [...text]
    .map((char) => chars.get(char) ?? char)
    .join('')
    .normalize('NFC');
}

/** {@link decodeLegacy} for the bytes of a file: TCVN3 `A7 B6 6E 67` → `Đảng`. */
export function decodeLegacyBytes(bytes: Uint8Array, encoding: LegacyEncoding): string {
  return decodeLegacy(readAsCp1252(bytes), encoding);
}

/** Bytes as windows-1252 shows them. `TextDecoder` is not used: Node 20 reads 0x80–0x9F wrongly. */
export function readAsCp1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += cp1252Char(byte);
  return text;
}

function decodeVniFont(text: string): string {
  return text
    .replace(VNI_PAIR, (pair: string, base: string, mark: string, vowel: string, tone: string) => {
      if (base) return base + VNI_MARKS.get(mark.toLowerCase())!;
      if (!vowel) return vniLetter(pair);
      return (
        (VNI_LETTERS.get(vowel.toLowerCase()) ? vniLetter(vowel) : vowel) + VNI_TONES.get(tone.toLowerCase())!
      );
    })
    .normalize('NFC');
}

function decodeBkHcm2(text: string): string {
  return text
    .replace(BKHCM2_PAIR, (pair: string) => {
      const [letter = '', mark = ''] = pair;
      const small = letter.toLowerCase();
      const base = BKHCM2_LETTERS.get(small) ?? small;
      const tones = BKHCM2_TONES.find(([letters]) => letters.includes(small))?.[1] ?? '';
      const tone = mark ? BKHCM2_ORDER[tones.indexOf(mark.toLowerCase())]! : '';
      return (letter === small ? base : base.toUpperCase()) + tone;
    })
    .normalize('NFC');
}

function vniLetter(char: string): string {
  const letter = VNI_LETTERS.get(char.toLowerCase())!;
  return char === char.toLowerCase() ? letter : letter.toUpperCase();
}

/**
 * Capitals that TCVN3 has no bytes for, put back where the rest of the word is in capitals: `CộNG HòA Xã HộI` →
 * `CỘNG HÒA XÃ HỘI`. A word with one plain letter (`Xã`, `ủY`) follows its neighbours. Only for TCVN3 text without
 * font names; with them the font says it (see `fontCapitals`).
 */
export function raiseCapitals(text: string): string {
  const words = text.split(/(\s+)/);
  const raised = words.map((word) => (plainCapitals(word) >= 2 ? word.toUpperCase() : word));
  return raised
    .map((word, index) => {
      if (plainCapitals(word) !== 1) return word;
      const neighbours = [raised[index - 2], raised[index + 2]].filter(Boolean);
      const areCapitals =
        neighbours.length > 0 &&
        neighbours.every((one = '') => /\p{Lu}{2}/u.test(one) && one === one.toUpperCase());
      return areCapitals ? word.toUpperCase() : word;
    })
    .join('');
}

/** The capitals among the letters that TCVN3 has in both cases; none in a word with a small one: `CộNG` has three. */
function plainCapitals(word: string): number {
  return /[a-zăâêôơưđ]/.test(word) ? 0 : word.replace(/[^A-ZĂÂÊÔƠƯĐ]/g, '').length;
}
