import { describe, expect, test } from 'vitest';
import { decodeTelex } from '../../../src/lib/vietnamese/telex.ts';
import { placeTone } from '../../../src/lib/vietnamese/tones.ts';
import { decodeVni } from '../../../src/lib/vietnamese/vni.ts';
import { writeTelex } from '../../../src/lib/vietnamese/write-telex.ts';
import telex from '../../vectors/telex.json' with { type: 'json' };
import placements from '../../vectors/tone-placement.json' with { type: 'json' };
import vni from '../../vectors/vni.json' with { type: 'json' };
import { telexKeys, vniKeys } from './typing-keys.ts';

const accepted = (expected: string, others: string[] = []): string[] => [expected, ...others];

describe('decodeTelex', () => {
  test.each(telex.cases)('$kind $input → $expected', ({ input, expected, acceptable }) => {
    expect(accepted(expected, acceptable)).toContain(decodeTelex(input));
  });

  test.each(['street', 'cachf', 'UBND', '22-NQ/TW', 'karaoke', ''])('%s stays as typed', (text) => {
    expect(decodeTelex(text)).toBe(text);
  });
});

describe('decodeVni', () => {
  test.each(vni.cases)('$kind $input → $expected', ({ input, expected, acceptable }) => {
    expect(accepted(expected, acceptable)).toContain(decodeVni(input));
  });

  test.each(['QH13', '80/2015/QH13', 'm2', 'covid19', '94,2%', '24/24'])('%s stays as typed', (text) => {
    expect(decodeVni(text)).toBe(text);
  });
});

describe('both', () => {
  const prose =
    'Nhận thức tầm quan trọng của việc nâng cao năng lực lãnh đạo, Đảng bộ huyện Sông Lô đã triển khai thực hiện ' +
    'Nghị quyết; xóa đói, giảm nghèo, tổ chức sinh hoạt định kỳ; ĐƯỜNG HƯỚNG; khuỷu, ngoẹo, giếng, gìn, quỳnh, thuở';

  test('give back what the keys were typed for', () => {
    expect(decodeTelex(telexKeys(prose))).toBe(prose);
    expect(decodeVni(vniKeys(prose))).toBe(prose);
    for (const { old } of placements.cases) {
      const word = old.toLowerCase();
      expect(decodeTelex(telexKeys(word))).toBe(word);
      expect(decodeVni(vniKeys(word))).toBe(placeTone(word, 'old'));
    }
  });
});

describe('writeTelex', () => {
  // Found by fuzzing: «xoong» was typed as «xông» is.
  test.each([
    ['Lệ Quyên', 'Leej Quyeen'],
    ['xoong', 'xooong'],
    ['xông', 'xoong'],
    ['Đỗ Hòa', 'Ddoox Hoaf'],
  ])('%s → %s, and back', (text, keys) => {
    expect(writeTelex(text)).toBe(keys);
    expect(decodeTelex(keys).normalize()).toBe(text);
  });
});
