import { describe, expect, test } from 'vitest';
import {
  decodeText,
  detectLegacy,
  readBytes,
  repairLegacy,
  repairLegacyLines,
} from '../../../../src/lib/vietnamese/legacy/detect.ts';

const bytesOf = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const [high, low] = [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff];
      return isBig ? [high, low] : [low, high];
    }),
  );

describe('lines that were pasted from an old file', () => {
  const title = '§¶ng bé huyÖn S«ng L« n©ng cao n¨ng lùc';

  test.each([
    ['by themselves', title, 'Đảng bộ huyện Sông Lô nâng cao năng lực', ['tcvn3']],
    ['below a heading in Unicode', `Báo cáo kết quả\n${title}`, undefined, ['tcvn3']],
    ['among lines in Unicode', `Đại hội Đảng bộ\n${title}\nCác chi bộ đã họp`, undefined, ['tcvn3']],
    ['each in its own encoding', `${title}\nÑaûng boä huyeän Soâng Loâ`, undefined, ['tcvn3', 'vni']],
  ])('%s are read', (_, text, expected, encodings) => {
    const read = text
      .replace(title, 'Đảng bộ huyện Sông Lô nâng cao năng lực')
      .replace('Ñaûng boä huyeän Soâng Loâ', 'Đảng bộ huyện Sông Lô');
    expect(repairLegacyLines(text)).toEqual({ text: expected ?? read, encodings });
  });

  test.each([
    ['Unicode', 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo'],
    ['without marks', 'Dang bo huyen Song Lo'],
    ['of another language', 'Le café était fermé à Noël, señor Ñandú'],
    ['in which Unicode and old letters stand together', `Đảng bộ huyện: ${title}`],
    ['with two odd words only', 'S«ng L«'],
    ['of which half the odd words are Vietnamese', 'bé huyÖn S«ng Hà'],
    ['of words that are Vietnamese as they stand', 'bé Hà, cô Lê và chú Tú có nhà ở thôn An Hà'],
    ['in VIQR', 'So^ng Lo^ huye^.n DDa?ng bo^.'],
    ['in VIQR with a café', 'So^ng Lo^ huye^.n DDa?ng bo^. café à é'],
    ['empty', ''],
  ])('a line %s stays', (_, line) => {
    expect(repairLegacyLines(line)).toEqual({ text: line, encodings: [] });
    expect(repairLegacyLines(`${line}\n${line}`)).toEqual({ text: `${line}\n${line}`, encodings: [] });
  });

  test('three odd words are enough', () => {
    expect(repairLegacyLines('S«ng L« huyÖn').text).toBe('Sông Lô huyện');
    expect(repairLegacyLines('S«ng\tL«\thuyÖn').text).toBe('Sông\tLô\thuyện');
  });
});

describe('the encoding of a text', () => {
  test.each([
    [
      'tcvn3',
      'Ban Th­êng vô HuyÖn ñy ®· ban hµnh NghÞ quyÕt',
      'Ban Thường vụ Huyện ủy đã ban hành Nghị quyết',
    ],
    ['vni', 'Ñaûng boä huyeän Soâng Loâ', 'Đảng bộ huyện Sông Lô'],
    ['bkhcm2', 'Àaãng böå huyïån', 'Đảng bộ huyện'],
    ['viqr', 'DDa?ng bo^. huye^.n So^ng Lo^', 'Đảng bộ huyện Sông Lô'],
  ])('%s: %s', (encoding, text, meant) => {
    expect(repairLegacy(text)).toEqual({ text: meant, encoding });
  });

  test('capitals without marks of their own are raised in TCVN3 alone', () => {
    expect(repairLegacy('CéNG HßA X· HéI CHñ NGHÜA').text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA');
    expect(repairLegacy('Xaõ HOÄI huyeän Soâng Loâ')).toEqual({
      text: 'Xã HỘI huyện Sông Lô',
      encoding: 'vni',
    });
  });

  test.each([
    'Le comité a adopté la résolution à l’unanimité ; « le Président » était présent à Hanoï, déjà très fatigué.',
    'Der Ausschuß prüfte die Anträge für das nächste Jahr – „größere Häuser“ wären möglich.',
    'A comissão não aprovou a resolução; «ação» é também uma questão de coração e educação.',
    'El señor Muñoz llegó mañana; el año próximo habrá más niños aquí.',
    'The committee – “the board” – met in Hanoi… It’s over.',
    'Größe',
    '© 2020 – “…” ½ °C',
    'x²+y²=z² (a^2+b^2=c^2)',
    'a^b, o^2, u+v và a(b)',
    'Giá dầu^ tăng',
    '\u00a0',
    '1\u00a0000\u00a0000',
  ])('another language, and signs, are none: %s', (text) => {
    expect(detectLegacy(text)).toBeUndefined();
    expect(repairLegacy(text)).toEqual({ text, encoding: undefined });
  });

  test('a word or two that look so make no long text an old one', () => {
    const report =
      'The delegation met the people of the province and spoke with them about roads and schools';
    expect(detectLegacy(`${report}: huyÖn S«ng L«`)).toBeUndefined();
    expect(
      detectLegacy('Dang bo huyen nang cao nang luc lanh dao cua to chuc co so, so^ hai'),
    ).toBeUndefined();
  });

  test('marks of VIQR in every third word are enough, in every fourth not', () => {
    expect(detectLegacy('ba^n ta ra ba^n ta ra')).toBe('viqr');
    expect(detectLegacy('ba^n ta ra ca ba^n ta ra ca')).toBeUndefined();
    expect(detectLegacy('street ba^n park so^ng lo^ road')).toBeUndefined();
  });

  test('the first twenty thousand characters decide, of a long text', () => {
    const long = 'Ñaûng boä huyeän Soâng Loâ. '.repeat(800);
    expect(detectLegacy(`${long}${'Le comité a adopté la résolution. '.repeat(1500)}`)).toBe('vni');
  });
});

describe('bytes of a file', () => {
  const sentence = 'Chi bộ thôn Đồng Dạ họp.';

  test.each([
    ['little end first', false, [], 'utf-16le'],
    ['great end first', true, [], 'utf-16be'],
    ['little end first, with a mark', false, [0xff, 0xfe], 'utf-16le'],
    ['great end first, with a mark', true, [0xfe, 0xff], 'utf-16be'],
  ])('UTF-16, %s', (_, isBig, mark, encoding) => {
    const bytes = Uint8Array.from([...mark, ...utf16(sentence, isBig)]);
    expect(readBytes(bytes)).toEqual({ text: sentence, encoding });
  });

  // Letters of these stand on no zero byte at all: only the mark tells.
  test('UTF-16 without a letter of ASCII is told by its mark', () => {
    const signs = 'ĐẢỘỆ';
    expect(readBytes(Uint8Array.from([0xff, 0xfe, ...utf16(signs, false)])).text).toBe(signs);
    expect(readBytes(Uint8Array.from([0xfe, 0xff, ...utf16(signs, true)])).text).toBe(signs);
  });

  test('half a mark is none', () => {
    expect(readBytes(bytesOf('\xff\xe0 a')).encoding).toBe('windows-1252');
    expect(readBytes(bytesOf('\xfe\xe0 a')).encoding).toBe('windows-1252');
    expect(readBytes(bytesOf('a\xfe')).encoding).toBe('windows-1252');
    expect(readBytes(bytesOf('a\xff')).encoding).toBe('windows-1252');
  });

  test('zero bytes on both sides, or a few, make no UTF-16', () => {
    expect(readBytes(bytesOf('Chi bo\0\0\0\0\0\0\0\0 thon')).encoding).toBe('utf-8');
    expect(readBytes(bytesOf('Chi bo thon Dong Da hop\0 xong')).encoding).toBe('utf-8');
    expect(readBytes(bytesOf('Chi bo thon Dong Da hop \0xong')).encoding).toBe('utf-8');
    expect(readBytes(bytesOf(''))).toEqual({ text: '', encoding: 'utf-8' });
    expect(readBytes(bytesOf(`${'Chi bo thon '.repeat(300)}${'a\0'.repeat(2000)}`)).encoding).toBe('utf-8');
  });

  test('what is neither UTF-8 nor UTF-16 is read as windows-1252', () => {
    expect(readBytes(bytesOf('caf\xe9 \x93x\x94'))).toEqual({ text: 'café “x”', encoding: 'windows-1252' });
    expect(decodeText(bytesOf('caf\xe9 \x93x\x94'))).toEqual({ text: 'café “x”', encoding: 'windows-1252' });
  });
});
