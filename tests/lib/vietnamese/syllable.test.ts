import { describe, expect, test } from 'vitest';
import { foldTones } from '../../../src/lib/vietnamese/fold.ts';
import {
  isUnmarkedSyllable,
  isVietnameseSyllable,
  parseSyllable,
  syllableShare,
} from '../../../src/lib/vietnamese/syllable.ts';
import placements from '../../vectors/tone-placement.json' with { type: 'json' };

describe('parseSyllable', () => {
  test.each([
    ['huyện', { onset: 'h', rhyme: 'uyên', coda: 'n', tone: 'nặng' }],
    ['Nghị', { onset: 'ngh', rhyme: 'i', coda: '', tone: 'nặng' }],
    ['QUYẾT', { onset: 'qu', rhyme: 'yêt', coda: 't', tone: 'sắc' }],
    ['gìn', { onset: 'g', rhyme: 'in', coda: 'n', tone: 'huyền' }],
    ['giếng', { onset: 'gi', rhyme: 'êng', coda: 'ng', tone: 'sắc' }],
    ['giữa', { onset: 'gi', rhyme: 'ưa', coda: '', tone: 'ngã' }],
    ['ủy', { onset: '', rhyme: 'uy', coda: '', tone: 'hỏi' }],
    ['đường', { onset: 'đ', rhyme: 'ương', coda: 'ng', tone: 'huyền' }],
    ['quốc', { onset: 'qu', rhyme: 'ôc', coda: 'c', tone: 'sắc' }],
  ])('%s', (word, expected) => {
    expect(parseSyllable(word)).toEqual(expected);
  });

  const prose = `Nhận thức tầm quan trọng của việc nâng cao năng lực lãnh đạo sức chiến đấu của các tổ chức cơ sở đảng
    và chất lượng đội ngũ đảng viên xem đây là những vấn đề cơ bản quyết định trực tiếp đến khuỷu ngoẹo xoong thuở
    huýt tuýp quỳnh khuya yếm yêu ý ỷ oanh oằn uể uyên ưu ương ướt rượu hươu gìn gì giặc giục nghiêng kẻng kỳ lý vỹ`;

  test('knows the syllables of real prose', () => {
    for (const word of prose.split(/\s+/)) expect([word, isVietnameseSyllable(word)]).toEqual([word, true]);
    for (const { old } of placements.cases) expect([old, isVietnameseSyllable(old)]).toEqual([old, true]);
  });

  test.each([
    'UBND',
    'street',
    'kà',
    'ghà',
    'nghà',
    'ce',
    'ngê',
    'mot',
    'các1',
    'hàc',
    'bỳ',
    'iên',
    'quôi',
    'quưa',
    'quong',
    'nghyêu',
    'ghy',
    'gê',
    'gến',
    'lyên',
    'tyêu',
    'huyệnhuyệnhuyện',
    'kếtquả',
    '',
    '22',
  ])('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  test('without marks every one of them still reads as a syllable', () => {
    for (const word of prose.split(/\s+/))
      expect([word, isUnmarkedSyllable(foldTones(word))]).toEqual([word, true]);
    for (const word of ['booj', 'ddang', 'huyeenj', 'the1', 'UBND', 'street', 'đang', 'nawng', 'foo'])
      expect([word, isUnmarkedSyllable(word)]).toEqual([word, false]);
  });
});

describe('isUnmarkedSyllable', () => {
  test.each([
    'quoc',
    'quang',
    'que',
    'quy',
    'QUYET',
    'gieng',
    'gi',
    'gin',
    'giup',
    'nghi',
    'ghi',
    'yeu',
    'dak',
  ])('%s can be one', (word) => {
    expect(isUnmarkedSyllable(word)).toBe(true);
  });

  test.each([
    'quu',
    'quung',
    'giy',
    'kha1',
    'mot-hai',
    'ke ',
    'ghay',
    'nga1',
    'ce',
    'ka',
    'byen',
    'motquyet',
    '',
  ])('«%s» cannot', (word) => {
    expect(isUnmarkedSyllable(word)).toBe(false);
  });
});

describe('syllableShare', () => {
  test.each([
    ['bộ L¶', 0.5],
    ['bộ §¶ng', 0.5],
    ['bộ §§ ¶', 1],
    ['bộ UBND', 1],
    ['bộ UBNDx', 0.5],
    ['bộ xUB', 0.5],
    ['UBND', 0],
    ['', 0],
  ])('of the words of «%s» %d are syllables', (text, share) => {
    expect(syllableShare(text)).toBe(share);
  });

  test('prose is near one, the same prose in a wrong encoding is not', () => {
    expect(syllableShare('Đảng bộ huyện Sông Lô: 94,2%; UBND và MTTQ huyện.')).toBe(1);
    expect(syllableShare('§¶ng bé huyÖn S«ng L« n©ng cao n¨ng lùc l·nh ®¹o')).toBeLessThan(0.5);
    expect(syllableShare('Ñaûng boä huyeän Soâng Loâ naâng cao naêng löïc')).toBeLessThan(0.5);
    expect(syllableShare('22, 94%')).toBe(0);
  });
});
