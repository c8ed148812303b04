import { describe, expect, test } from 'vitest';
import {
  findInvisible,
  findLookAlikes,
  findLooseMarks,
} from '../../../../src/lib/check/typography/characters.ts';

describe('characters that nobody sees', () => {
  test('are told once a kind, at the first of them, with their number', () => {
    const text = 'huyện\u00A0Sông\u00A0Lô, Đảng\u200B bộ\u00A0xã';
    expect(findInvisible(text)).toMatchObject([
      {
        code: 'ky-tu-an',
        start: 5,
        end: 6,
        message: 'Có 3 dấu cách không ngắt (U+00A0); chỗ đầu ở «huyện Sông Lô, Đảng\u200B bộ xã».',
      },
      { start: 19, end: 20, message: expect.stringContaining('Có 1 khoảng trống rộng bằng không (U+200B)') },
    ]);
  });

  test('a rare one is named by its number', () => {
    expect(findInvisible('Đảng\u2060 bộ')[0]!.message).toContain('ký tự ẩn (U+2060)');
    expect(findInvisible('Đảng\u0007 bộ')[0]!.message).toContain('ký tự ẩn (U+0007)');
  });

  test('a letter that was lost is to be typed again, not taken out', () => {
    expect(findInvisible('Đ\uFFFDng bộ')[0]!.advice).toBe('Hãy gõ lại chữ ấy theo bản gốc.');
    expect(findInvisible('Đảng\u00A0bộ')[0]!.advice).toContain('dấu cách thường');
  });

  test('spaces, tabs and lines are none of them', () => {
    expect(findInvisible('Đảng bộ\thuyện\r\nSông Lô – “vững mạnh”…')).toEqual([]);
  });
});

describe('letters that look like others', () => {
  test.each([
    ['Ðảng bộ huyện', 'Ð', 'U+00D0', 'Hãy gõ lại chữ «Đ».'],
    ['huyện ðã họp', 'ð', 'U+00F0', 'Hãy gõ lại chữ «đ».'],
    ['Ɖảng bộ', 'Ɖ', 'U+0189', 'Hãy gõ lại chữ «Đ».'],
    ['xã có bа thôn', 'а', 'U+0430', 'Hãy gõ lại từ này bằng bàn phím tiếng Việt.'],
    ['хã Đồng Thịnh', 'х', 'U+0445', 'Hãy gõ lại từ này bằng bàn phím tiếng Việt.'],
  ])('%s', (text, letter, code, advice) => {
    const [finding, ...rest] = findLookAlikes(text);
    expect(rest).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe(letter);
    expect(finding!.message).toContain(`Chữ «${letter}» (${code})`);
    expect(finding!.advice).toBe(advice);
  });

  test.each(['tiếng Nga: Москва', 'góc α bằng góc β', 'Đảng đã họp'])('left alone: %s', (text) => {
    expect(findLookAlikes(text)).toEqual([]);
  });
});

test('marks in the wrong order are shown at the first of them', () => {
  const text = 'Huyện ủy bầu cử'.replace('ầ', 'a\u0300\u0302');
  const [finding, ...rest] = findLooseMarks(text);
  expect(rest).toEqual([]);
  expect(text.slice(finding!.start, finding!.end)).toBe('a\u0300\u0302');
  expect(finding!.message).toContain('Có 1 chữ');
  expect(findLooseMarks('Huyện ủy bầu cử')).toEqual([]);
});
