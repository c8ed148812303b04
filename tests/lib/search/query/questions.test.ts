import { describe, expect, test } from 'vitest';
import { fillersIn } from '../../../../src/lib/search/query/fillers.ts';
import { MAX_LETTERS, parseQuery } from '../../../../src/lib/search/query/parse.ts';
import { readingsOf } from '../../../../src/lib/search/query/readings.ts';

/** The words of a question that no report need hold. */
const filling = (typed: string) => {
  const { words } = parseQuery(typed);
  return [...fillersIn(words)].sort((a, b) => a - b).map((at) => words[at]!.text);
};

describe('what merely asks', () => {
  test.each([
    ['bao nhiêu đảng viên ở Sông Lô', ['bao', 'nhiêu']],
    ['bao nhieu dang vien', ['bao', 'nhieu']],
    ['cho hỏi chi bộ thôn Đông Lạc có bao nhiêu đảng viên vậy', ['cho', 'hỏi', 'bao', 'nhiêu', 'vậy']],
    ['ai giữ chức trưởng thôn', ['ai']],
    ['vì sao nên chọn', ['vì', 'sao']],
    ['nghị quyết 35 là gì', ['là', 'gì']],
    ['nghị quyết 35 là gì vậy ạ', ['là', 'gì', 'vậy', 'ạ']],
    ['hộ nghèo giảm thế nào hả', ['thế', 'nào', 'hả']],
    ['xã nào có đất rộng', ['nào']],
    ['xã đó đạt chuẩn được chưa', ['được', 'chưa']],
  ])('«%s»: %j', (typed, words) => {
    expect(filling(typed)).toEqual(words);
  });

  test('what frames a question goes with its end', () => {
    expect(filling('xã Xuân Lôi có giảm hộ nghèo không')).toEqual(['có', 'không']);
    expect(filling('đã sáp nhập xã chưa')).toEqual(['đã', 'chưa']);
    expect(filling('đã sáp nhập xã không')).toEqual(['không']);
    expect(filling('họp không giấy có lợi')).toEqual([]);
    expect(filling('có hộ nghèo chưa')).toEqual(['chưa']);
  });

  test('one syllable without marks says too little to be filling', () => {
    expect(filling('gi vay dang vien')).toEqual([]);
    expect(filling('xã nao rộng')).toEqual([]);
    expect(filling('dang vien khong')).toEqual([]);
  });

  test('words of the end are filling there alone', () => {
    expect(filling('không khí ô nhiễm')).toEqual([]);
    expect(filling('chưa đạt chuẩn')).toEqual([]);
    expect(filling('thế giới di sản')).toEqual([]);
  });

  test('an abbreviation and a quoted word are meant', () => {
    expect(filling('AI trong quản lý')).toEqual([]);
    expect(filling('"vì sao" nên chọn')).toEqual([]);
    expect(filling('xã "ai" quản lý')).toEqual([]);
  });

  test('where nothing else would be left, everything is meant', () => {
    expect(filling('ai')).toEqual([]);
    expect(filling('vì sao vậy')).toEqual([]);
    expect(filling('là gì')).toEqual([]);
    expect(filling('')).toEqual([]);
  });
});

describe('keys typed with the keyboard method off', () => {
  test('leave one reading', () => {
    expect(readingsOf('ddangr booj')).toEqual({ certain: 'đảng bộ', possible: [], isGuessed: true });
    expect(readingsOf('d9ang3 bo65').certain).toBe('đảng bộ');
  });

  test('or several, which the archive has to tell', () => {
    const { certain, possible, isGuessed } = readingsOf('thon2 xa4');
    expect(certain).toBeUndefined();
    expect(isGuessed).toBe(true);
    expect(possible).toContain('thòn xã');
    expect(readingsOf('hoas').possible).toContain('hóa');
  });

  test('what was typed is no other reading of itself', () => {
    expect(readingsOf('đảng bộ')).toEqual({ certain: undefined, possible: [], isGuessed: false });
    expect(readingsOf('bao cao')).toEqual({ certain: undefined, possible: [], isGuessed: false });
    for (const typed of ['hoas', 'thon2', 'dang bo']) expect(readingsOf(typed).possible).not.toContain(typed);
  });

  test('quoted and excluded words say what they say', () => {
    expect(readingsOf('ddangr vieen -dangr').certain).toBe('đảng viên -dangr');
    expect(readingsOf('"ddangr vieen"')).toMatchObject({ possible: [], isGuessed: false });
    expect(readingsOf('"hoas" xax').possible.every((text) => text.startsWith('"hoas" '))).toBe(true);
  });

  test('no more of a query is read than is searched', () => {
    const long = `${'ddangr '.repeat(60)}booj`;
    expect(readingsOf(long).certain!.length).toBeLessThan(MAX_LETTERS);
    expect(readingsOf(long).certain).not.toContain('bộ');
  });
});
