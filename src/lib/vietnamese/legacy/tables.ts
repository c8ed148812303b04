/** The 67 lower-case Vietnamese letters that ASCII lacks, in the order of the byte tables below. */
export const LOWER = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
/** Their capitals, in the same order. */
export const UPPER = 'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ';

/**
 * TCVN 5712:1993, the fonts whose names begin with `.Vn`. Capitals with a tone have no byte of their own: the
 * fonts that end in `H` draw the lower-case ones as capitals.
 */
export const TCVN3_LOWER = bytes(`
  b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb cc ce cf d0 d1
  aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ab e5 e6 e7 e8 e9
  ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe
  ae`);
/** The seven capitals that TCVN3 has. */
export const TCVN3_UPPER: readonly (readonly [letter: string, byte: number])[] = [
  ['Ă', 0xa1],
  ['Â', 0xa2],
  ['Ê', 0xa3],
  ['Ô', 0xa4],
  ['Ơ', 0xa5],
  ['Ư', 0xa6],
  ['Đ', 0xa7],
];

/** VISCII, RFC 1456. Six capitals stand on control bytes. */
export const VISCII_LOWER = bytes(`
  e0 e4 e3 e1 d5 e5 a2 c6 c7 a1 a3 e2 a5 a6 e7 a4 a7 e8 eb a8 e9 a9
  ea ab ac ad aa ae ec ef ee ed b8 f2 f6 f5 f3 f7 f4 b0 b1 b2 af b5
  bd b6 b7 de be fe f9 fc fb fa f8 df d7 d8 e6 d1 f1 cf d6 db fd dc
  f0`);
export const VISCII_UPPER = bytes(`
  c0 c4 c3 c1 80 c5 82 02 05 81 83 c2 85 86 06 84 87 c8 cb 88 c9 89
  ca 8b 8c 8d 8a 8e cc 9b ce cd 98 d2 99 a0 d3 9a d4 90 91 92 8f 93
  b4 96 97 b3 95 94 d9 9c 9d da 9e bf bb bc ff ba b9 9f 14 19 dd 1e
  d0`);

/** VPS, of Vietnamese newspapers abroad. The capitals that it has on control characters are left out: no text keeps those. */
export const VPS_LOWER = bytes(`
  e0 e4 e3 e1 e5 e6 a2 a3 a4 a1 a5 e2 c0 c4 c5 c3 c6 e8 c8 eb e9 cb
  ea 8a 8b cd 89 8c ec cc ef ed ce f2 d5 f5 f3 86 f4 d2 b0 87 d3 b6
  d6 a9 aa ab a7 ae f9 fb db fa f8 dc d8 ba bb d9 bf ff 9b cf 9a 9c
  c7`);
export const VPS_UPPER: readonly (readonly [letter: string, byte: number])[] = pairs(`
  À80 Ả81 Ã82 Ác1 Ă88 Ằ8e Ẳ8f Ẵf0 Ắ8d Âc2 Ầ84 Ẩ85 Ấ83 Èd7 Ẻde Ẽfe Éc9 Êca Ề93 Ể94 Ễ95 Ế90
  Ìb5 Ỉb7 Ĩb8 Íb4 Òbc Ỏbd Õbe Ób9 Ôd4 Ồ97 Ổ98 Ỗ99 Ố96 Ơf7 Ờ9e Ở9f Ỡa6 Ớ9d
  Ùa8 Ủd1 Ũac Úda Ưd0 Ừaf Ửb1 Ứad Ỳb2 Ỷfd Ỹb3 Ýdd Đf1`);

/** BK HCM 2 writes a tone as a byte after its letter; the bytes differ with the letter. As windows-1252 shows them. */
export const BKHCM2_TONES: readonly (readonly [letters: string, tones: string])[] = [
  ['aeouyúû', 'áâãäå'],
  ['êïö', 'ëìíîå'],
  ['ù', 'æçèéå'],
];
/** The tones in the order of those bytes. */
export const BKHCM2_ORDER = '\u0301\u0300\u0309\u0303\u0323';
/** Letters that BK HCM 2 has whole. */
export const BKHCM2_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    à: 'đ',
    ê: 'â',
    ï: 'ê',
    ö: 'ô',
    ù: 'ă',
    ú: 'ơ',
    û: 'ư',
    ñ: 'í',
    ò: 'ì',
    ó: 'ỉ',
    ô: 'ĩ',
    õ: 'ị',
  }),
);

/** Windows-1258 where it differs from windows-1252; tone marks follow their letter as combining characters. */
export const CP1258: readonly (readonly [byte: number, char: string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
];

/** VNI writes most letters as a plain one and a mark byte; the marks as windows-1252 shows them. */
export const VNI_TONES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
  }),
);
/** Marks that carry circumflex or breve, alone or with a tone. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
/** Letters that VNI has whole. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ô: 'ơ',
    ö: 'ư',
    ñ: 'đ',
    í: 'í',
    ì: 'ì',
    æ: 'ỉ',
    ó: 'ĩ',
    ò: 'ị',
    î: 'ỵ',
  }),
);

/** What windows-1252 has at 0x80–0x9F; a byte it leaves empty stands for the control character. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that windows-1252 shows for a byte: 0x93 → `“`, 0xB6 → `¶`. */
export function cp1252Char(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? CP1252_HIGH[byte - 0x80]! : String.fromCharCode(byte);
}

function bytes(hex: string): readonly number[] {
  return hex
    .trim()
    .split(/\s+/)
    .map((byte) => Number.parseInt(byte, 16));
}

/** `À80`: a letter and its byte. */
function pairs(text: string): [letter: string, byte: number][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => [pair[0]!, Number.parseInt(pair.slice(1), 16)]);
}
