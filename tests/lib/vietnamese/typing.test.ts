import { describe, expect, test } from 'vitest';
import { foldTones } from '../../../src/lib/vietnamese/fold.ts';
import { detectTyping } from '../../../src/lib/vietnamese/typing.ts';
import { telexKeys, vniKeys } from './typing-keys.ts';

const phrases = [
  'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  'tổ chức cơ sở đảng',
  'kiểm tra, giám sát và thi hành kỷ luật',
  'xây dựng nông thôn mới',
  'đảng viên',
  'kết nạp đảng viên mới',
  'nghị quyết đại hội',
  'xóa đói giảm nghèo',
  'Ban Thường vụ Huyện ủy',
  'chi bộ trong sạch, vững mạnh',
  'khiển trách',
  'sáp nhập thôn',
];

describe('detectTyping', () => {
  test.each(phrases)('raw Telex: %s', (phrase) => {
    expect(detectTyping(telexKeys(phrase))).toEqual({ method: 'telex', text: phrase, certain: true });
  });

  test.each(phrases)('raw VNI: %s', (phrase) => {
    expect(detectTyping(vniKeys(phrase))).toEqual({ method: 'vni', text: phrase, certain: true });
  });

  test.each([
    ['hd9nd ti3nh', 'hđnd tỉnh'],
    ['hddnd tinhr', 'hđnd tỉnh'],
    ['ba1n o6to6', 'bán ôtô'],
    ['xe ootoo gaay tai najn', 'xe ôtô gây tai nạn'],
  ])('abbreviations and words written as one come along: %s → %s', (typed, text) => {
    expect(detectTyping(typed)).toMatchObject({ text, certain: true });
  });

  test.each(phrases)('%s without marks is what it says', (phrase) => {
    expect(detectTyping(foldTones(phrase))).toBeUndefined();
    expect(detectTyping(phrase)).toBeUndefined();
  });

  test.each([
    'queen',
    'virus corona',
    'facebook',
    'covid19',
    'xe bus',
    'u23 viet nam',
    'test nhanh covid',
    'World Cup',
    '22-nq/tw',
    '22 nq tw',
    'nq22',
    'chi thi 05',
    'luat 80/2015/QH13',
    'qh13',
    '94.2%',
    '2015-2020',
    '21/9/2020',
    'UBND',
    'MTTQ',
    'khhgd',
    'tw',
    'a',
    '',
    '!!!',
    '<script>',
    '🙂',
    'thon 2',
    'quoc lo 2c',
    'iphone 12 pro max',
  ])('%s is no raw typing', (query) => {
    expect(detectTyping(query)).toBeUndefined();
  });

  test('an abbreviation or a foreign word between does not hide the rest', () => {
    expect(detectTyping('gtvt queen trar lowif')?.text).toBe('gtvt quên trả lời');
    expect(detectTyping('co6ng5 d9o6ng2 da6n to6c5 khmer')?.text).toBe('cộng đồng dân tộc khmer');
    expect(detectTyping('nghij quyeets 22-NQ/TW')?.text).toBe('nghị quyết 22-NQ/TW');
  });

  test('one doubtful word is decoded with reserve', () => {
    expect(detectTyping('hoas')).toEqual({ method: 'telex', text: 'hóa', certain: false });
    expect(detectTyping('dang3')).toEqual({ method: 'vni', text: 'dảng', certain: false });
  });
});
