import { describe, expect, test } from 'vitest';
import {
  decodeLegacy,
  decodeLegacyBytes,
  raiseCapitals,
} from '../../../../src/lib/vietnamese/legacy/decode.ts';
import type { LegacyEncoding } from '../../../../src/lib/vietnamese/legacy/decode.ts';
import { decodeText, detectLegacy, repairLegacy } from '../../../../src/lib/vietnamese/legacy/detect.ts';
import { decodeRun, fontCapitals, fontEncoding } from '../../../../src/lib/vietnamese/legacy/fonts.ts';
import tables from '../../../vectors/legacy-tables.json' with { type: 'json' };
import vectors from '../../../vectors/legacy.json' with { type: 'json' };

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(' ').map((byte) => Number.parseInt(byte, 16)));

const NAMES: readonly (readonly [
  key: 'tcvn3' | 'vni' | 'viscii' | 'cp1258' | 'viqr',
  encoding: LegacyEncoding,
])[] = [
  ['tcvn3', 'tcvn3'],
  ['vni', 'vni'],
  ['viscii', 'viscii'],
  ['cp1258', 'windows-1258'],
  ['viqr', 'viqr'],
];

describe.each(NAMES)('%s', (key, encoding) => {
  test.each(vectors.cases)('$text', (vector) => {
    const { hex, asCp1252, decoded } = vector[key];
    // The shared reading of VIQR leaves `“DDẩy`; after a quotation mark DD is Đ as anywhere.
    const expected = decoded.replace('DD', 'Đ');
    expect(decodeLegacyBytes(bytesOf(hex), encoding)).toBe(expected);
    expect(decodeLegacy(asCp1252, encoding)).toBe(expected);
  });

  test.each(vectors.cases.filter(({ text }) => text.split(' ').length > 2))(
    'is found by its syllables: $text',
    (vector) => {
      // Letters in a row are no syllables.
      if (vector.text.startsWith('áà')) return;
      const found = decodeText(bytesOf(vector[key].hex));
      expect(found.encoding).toBe(encoding);
      if (vector[key].roundtrip) expect(found.text).toBe(vector.text);
    },
  );
});

describe('tables', () => {
  test.each(tables.cases)('$letter', ({ letter, tcvn3_cp1252, vni_cp1252, viscii, viscii_cp1252 }) => {
    const isCapital = letter !== letter.toLowerCase();
    const hasOwnByte = !isCapital || 'ĂÂÊÔƠƯĐ'.includes(letter);
    expect(decodeLegacy(tcvn3_cp1252, 'tcvn3')).toBe(hasOwnByte ? letter : letter.toLowerCase());
    expect(decodeLegacy(vni_cp1252, 'vni')).toBe(letter);
    // Seven capitals stand in the shared table with the byte of their small letter.
    const demoted = 'ẲẴẪỶỸỴÕ'.includes(letter);
    expect(decodeLegacy(viscii_cp1252, 'viscii')).toBe(demoted ? letter.toLowerCase() : letter);
    expect(decodeLegacyBytes(bytesOf(viscii), 'viscii')).toBe(demoted ? letter.toLowerCase() : letter);
  });

  test('VISCII capitals on control bytes, RFC 1456', () => {
    expect(decodeLegacyBytes(bytesOf('02 05 06 14 19 1e a0'), 'viscii')).toBe('ẲẴẪỶỸỴÕ');
  });
});

describe('BK HCM 2', () => {
  test.each([
    ['Àaãng böå huyïån', 'Đảng bộ huyện'],
    ['NHIÏÅM VUÅ', 'NHIỆM VỤ'],
    ['nùæm', 'nắm'],
    ['ÚÃ', 'Ở'],
    ['tñnh', 'tính'],
    ['Nhên dên', 'Nhân dân'],
    ['cao 12', 'cao 12'],
  ])('%s → %s', (text, meant) => {
    expect(decodeLegacy(text, 'bkhcm2')).toBe(meant);
  });
});

describe('fonts', () => {
  test('each known font has its encoding', () => {
    for (const font of vectors.fonts.tcvn3) expect([font, fontEncoding(font)]).toEqual([font, 'tcvn3']);
    for (const font of vectors.fonts.vni) expect([font, fontEncoding(font)]).toEqual([font, 'vni']);
    for (const font of vectors.fonts.viscii)
      expect([font, fontEncoding(font.replace('?', 'II'))]).toEqual([font, 'viscii']);
    for (const font of vectors.fonts.unicode) expect([font, fontEncoding(font)]).toEqual([font, undefined]);
    expect(vectors.fonts.tcvn3.filter(fontCapitals)).toEqual(['.VnTimeH', '.VnArialH', '.VnHelvetInsH']);
  });

  test('a run is decoded by its font, capitals by a font in H', () => {
    expect(decodeRun('§¶ng bé huyÖn', '.VnTime')).toBe('Đảng bộ huyện');
    expect(decodeRun('b¸o c¸o', '.VnTimeH')).toBe('BÁO CÁO');
    expect(decodeRun('Ñaûng boä', 'VNI-Times')).toBe('Đảng bộ');
    expect(decodeRun('b¸o c¸o', ' .VnTimeH ')).toBe('BÁO CÁO');
    expect(decodeRun('b¸o c¸o', 'VnTimeH')).toBe('BÁO CÁO');
    expect(decodeRun('b¸o c¸o', '.VnTimeH1')).toBe('báo cáo');
    expect(fontCapitals('My.VnTimeH')).toBe(false);
    expect(decodeRun('Àaãng böå', 'VNtimes')).toBe('Đảng bộ');
    expect(decodeRun('Đảng bộ – “café”', 'Times New Roman')).toBe('Đảng bộ – “café”');
  });
});

describe('raiseCapitals', () => {
  test.each(vectors.cases)('$text', ({ text, tcvn3 }) => {
    // The one capital of a name is lost in TCVN3: `Ẩn` is typed `ẩn`.
    if (text.startsWith('áà') || text.endsWith('Ẩn')) return;
    expect(raiseCapitals(tcvn3.decoded)).toBe(text);
  });

  test.each([
    // `Ủ` has no byte: `ủY BAN` stands at the head of every second document.
    ['ủY BAN NHÂN DÂN Xã Sông Lô', 'ỦY BAN NHÂN DÂN Xã Sông Lô'],
    ['CHủ TịCH ủY BAN', 'CHỦ TỊCH ỦY BAN'],
    ['Xã HộI', 'XÃ HỘI'],
    ['HộI  Xã', 'HỘI  XÃ'],
    ['Xã', 'Xã'],
    ['Xã, HộI', 'XÃ, HỘI'],
    ['ủy ban Xã HộI', 'ủy ban Xã HỘI'],
    ['HộI Xã bên', 'HỘI Xã bên'],
    ['Xã Đã Sẽ', 'Xã Đã Sẽ'],
    ['2019 Xã 2020', '2019 Xã 2020'],
    ['A Xã B', 'A Xã B'],
    ['HộI – Xã', 'HỘI – Xã'],
    ['HộI Xin BAN', 'HỘI Xin BAN'],
    ['HộI Đê BAN', 'HỘI Đê BAN'],
    ['CôNG Xã', 'CôNG Xã'],
    ['\nHộI\nXã', '\nHỘI\nXÃ'],
  ])('%s → %s', (decoded, meant) => {
    expect(raiseCapitals(decoded)).toBe(meant);
  });
});

describe('decodeText', () => {
  const report =
    'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng.\nTrong nhiệm kỳ, thi hành kỷ luật 217 đảng viên.';

  test('UTF-8 and UTF-16, with and without a byte order mark', () => {
    const utf8 = new TextEncoder().encode(report);
    expect(decodeText(utf8)).toEqual({ text: report, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({
      text: report,
      encoding: 'utf-8',
    });
    const little = Uint8Array.from(
      [...report].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
    );
    const big = Uint8Array.from(
      [...report].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]),
    );
    expect(decodeText(little)).toEqual({ text: report, encoding: 'utf-16le' });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...little]))).toEqual({
      text: report,
      encoding: 'utf-16le',
    });
    expect(decodeText(big)).toEqual({ text: report, encoding: 'utf-16be' });
    expect(decodeText(Uint8Array.from([0xfe, 0xff, ...big]))).toEqual({ text: report, encoding: 'utf-16be' });
    const widest = new Uint8Array(
      Uint32Array.from([...`\uFEFF${report}`], (one) => one.codePointAt(0)!).buffer,
    );
    expect(decodeText(widest)).toEqual({ text: report, encoding: 'utf-32' });
  });

  test('Vietnamese without marks, other languages and nothing at all are left alone', () => {
    for (const text of [
      'Dang bo huyen Song Lo',
      'Le café était fermé à Noël; señor Ñandú',
      'H₂O – 36 °C',
      '',
      'Giá 5 € (≈ 6 $).',
    ])
      expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(detectLegacy(report)).toBeUndefined();
    expect(detectLegacy(report.normalize('NFD'))).toBeUndefined();
  });

  // Found by fuzzing: a capital đ from another alphabet, or two words of VNI, made a whole short text an old one.
  test.each([
    'Đảng bộ huyện Sông Lô. Ð',
    'Đảng bộ huyện Sông Lô. được,Ð',
    'Đảng bộ huyện Sông Lô ß',
    'Đảng bộ huyện Sông Lô. AÂn AÂn',
  ])('an odd letter or two make no Unicode text an old one: %s', (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test('text in an old font, pasted and saved as UTF-8', () => {
    const pasted =
      'Ban Th­êng vô HuyÖn ñy ®· ban hµnh 11 NghÞ quyÕt, 03 ®Ò ¸n. CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM';
    expect(repairLegacy(pasted)).toEqual({
      text: 'Ban Thường vụ Huyện ủy đã ban hành 11 Nghị quyết, 03 đề án. CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      encoding: 'tcvn3',
    });
  });
});
