import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../../../src/lib/vietnamese/legacy/mojibake.ts';
import { cp1252Char } from '../../../../src/lib/vietnamese/legacy/tables.ts';

const sentence = 'Đảng bộ huyện Sông Lô kết nạp được 153 đảng viên, ủy ban ở Ý Yên có “ứng dụng” 𝐍.';
const asBytes = (text: string, shown: (byte: number) => string) =>
  Array.from(Buffer.from(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : shown(byte))).join('');
const asWindows = (text: string) => asBytes(text, cp1252Char);
const asLatin = (text: string) => asBytes(text, String.fromCharCode);

describe('UTF-8 that was taken for a code page of one byte', () => {
  test.each([
    ['once', asWindows(sentence)],
    ['for ISO-8859-1', asLatin(sentence)],
    ['twice', asWindows(asWindows(sentence))],
    ['three times', asLatin(asLatin(asLatin(sentence)))],
  ])('%s is read again, word for word', (_, garbled) => {
    const { text, example, guessed } = repairMojibake(garbled);
    expect(text).toBe(sentence);
    expect(guessed).toEqual([]);
    expect(garbled.split(/\s/)).toContain(example);
  });

  test('line by line: a line that is right stays, and so does one of another language', () => {
    const lines = ['Huyện ủy Sông Lô', asWindows('Chi bộ thôn Đồng Dạ'), 'São João, Ângela, Ägypten', ''];
    expect(repairMojibake(lines.join('\n')).text.split('\n')).toEqual([
      lines[0],
      'Chi bộ thôn Đồng Dạ',
      lines[2],
      '',
    ]);
  });

  test.each([
    'Huyện ủy Sông Lô',
    'São João',
    'Ã',
    '',
    'Ä một mình',
    'ISO á, à',
    'thÃ´n',
    'Chi vÃ là',
    'cafÃ© frappÃ©',
  ])('%s is left as it is', (text) => {
    expect(repairMojibake(text)).toEqual({ text, guessed: [] });
  });

  test.each([
    // A byte that windows-1252 has nothing for is gone.
    ['nhiá»u Ä‘áº£ng viÃªn', 'nhiều đảng viên', ['nhiều']],
    ['Äáº£ng bá»™', 'Đảng bộ', ['Đảng']],
    ['há»c táº­p, Ä‘á»c sÃ¡ch', 'học tập, đọc sách', ['học', 'đọc']],
    ['Äá»“ng lÃ²ng', 'Đồng lòng', ['Đồng']],
    ['Äá»c bÃ¡o', 'Đọc báo', ['Đọc']],
    ['thÃ´n xÃ³m', 'thôn xóm', []],
    ['nhiá»‡t Ä‘á»™ 30°–35°', 'nhiệt độ 30°–35°', []],
  ])('%s → %s, and what was put back is told', (garbled, text, guessed) => {
    const repaired = repairMojibake(garbled);
    expect(repaired.text).toBe(text);
    expect(repaired.guessed).toEqual(guessed);
  });

  test('the first such word is the example', () => {
    expect(repairMojibake('Chi thôn\nChi bá»™ thÃ´n').example).toBe('bá»™');
    expect(repairMojibake('Chi áº£nh thÃ´n').example).toBe('áº£nh');
  });

  test('a no-break space within a letter that became a space is no space', () => {
    expect(repairMojibake('huyá»‡n vÃ xÃ£, nhÃ  vÄƒn').text).toBe('huyện và xã, nhà văn');
    expect(repairMojibake('Ä‘Ã  táº¡o lÃ m').text).toBe('đà tạo làm');
  });

  test('a sign in place of the byte that a program did not know goes with it', () => {
    expect(repairMojibake('nhiá»?u Ä‘áº£ng viÃªn').text).toBe('nhiều đảng viên');
    expect(repairMojibake('nhiá»\uFFFDu Ä‘áº£ng viÃªn').text).toBe('nhiều đảng viên');
    expect(repairMojibake('má»Ÿ â€œÄ‘áº£ng viÃªnâ€? má»›i').text).toBe('mở “đảng viên” mới');
    expect(repairMojibake('Ä‘áº£ng viÃªn há»? táº\u00adp').text).toBe('đảng viên họ tập');
    expect(repairMojibake('Ä‘áº£ng viÃªn á»?').text).toBe('đảng viên ọ');
    expect(repairMojibake('Ä‘áº£ng viÃªn há»?, nhiá»u').text).toContain('nhiều');
  });

  test('four rounds are read again, no more', () => {
    expect(repairMojibake(asLatin(asLatin(asLatin(asLatin('Đảng bộ huyện'))))).text).toBe('Đảng bộ huyện');
    const five = asLatin(asLatin(asLatin(asLatin(asLatin('Đảng bộ huyện')))));
    expect(repairMojibake(five).text).not.toBe('Đảng bộ huyện');
  });

  test('a letter that lost its no-break space begins a word, or is one', () => {
    expect(repairMojibake('Ã o áº¡t Ä‘áº£ng viÃªn').text).toBe('ào ạt đảng viên');
    expect(repairMojibake('Ä‘áº£ng Ã  viÃªn').text).toBe('đảng à viên');
  });

  test('what cannot be put back is not told as guessed', () => {
    expect(repairMojibake('Ä‘áº£ng viÃªn xÃxx')).toMatchObject({ text: 'đảng viên xÃxx', guessed: [] });
  });

  test('beside a letter that no such reading leaves, a lone Ã is a letter', () => {
    expect(repairMojibake('bộ Ä‘áº£ng viÃªn SÃ lo').text).toContain('SÃ lo');
  });
});
