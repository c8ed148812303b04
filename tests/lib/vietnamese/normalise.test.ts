import { describe, expect, test } from 'vitest';
import { normalise, normaliseWithOffsets } from '../../../src/lib/vietnamese/normalise.ts';
import vectors from '../../vectors/normalize.json' with { type: 'json' };

const fromCodePoints = (hex: string): string =>
  String.fromCodePoint(...hex.split(' ').map((code) => Number.parseInt(code, 16)));

describe('normalise', () => {
  test.each(vectors.cases)('$codepoints → $expected ($note)', ({ codepoints, expected }) => {
    expect(normalise(fromCodePoints(codepoints))).toBe(expected.normalize('NFC'));
  });

  test('a second pass changes nothing', () => {
    for (const { input } of vectors.cases) expect(normalise(normalise(input))).toBe(normalise(input));
  });

  test('what a reader sees stays: quotation marks, ellipsis, dashes, line ends, a joined emoji', () => {
    const text = '“Đẩy mạnh học tập”…Đồng thời,\n2015–2020 - 94,2%\t👩‍🌾';
    expect(normalise(text)).toBe(text);
  });

  test('a mark after a zero-width space joins its letter', () => {
    expect(normalise('tie\u0302\u200b\u0301ng')).toBe('tiếng');
  });
});

describe('normaliseWithOffsets', () => {
  const source = 'Đa\u0309ng\u00a0bo\u0323\u0302 \u200bhuye\u0323\u0302n \u00d0o\u0302ng';

  test('gives the same text as normalise', () => {
    expect(normaliseWithOffsets(source).text).toBe('Đảng bộ huyện Đông');
    for (const { input } of vectors.cases) expect(normaliseWithOffsets(input).text).toBe(normalise(input));
  });

  test('leads every word back to the words as printed', () => {
    const { text, offsets } = normaliseWithOffsets(source);
    expect(offsets).toHaveLength(text.length + 1);
    const start = text.indexOf('huyện');
    expect(source.slice(offsets[start], offsets[start + 5])).toBe('huye\u0323\u0302n');
    expect(source.slice(offsets[0], offsets[4])).toBe('Đa\u0309ng');
    expect(offsets.at(-1)).toBe(source.length);
  });
});

describe('what stands as it was printed', () => {
  test.each(['Đảng bộ huyện Sông Lô', '', 'a', 'Ban Chấp hành – “khóa XII”'])(
    '«%s» leads to itself',
    (text) => {
      const offsets = Array.from({ length: text.length + 1 }, (_, index) => index);
      expect(normaliseWithOffsets(text)).toEqual({ text, offsets });
      // An odd space makes the text go the longer way, letter by letter.
      expect(normaliseWithOffsets(`${text}\u00a0`)).toEqual({
        text: `${text} `,
        offsets: [...offsets, text.length + 1],
      });
    },
  );

  test.each([
    ['\u00d0ảng ð\u00f0 Ɖ\u0189\u00a0ɖ', 'Đảng đđ ĐĐ đ'],
    ['ÿ Ā ɏ Ḁ ỿ ~ !\u00a0', 'ÿ Ā ɏ Ḁ ỿ ~ ! '],
    ['lǘ\u00a0u\u0308\u0301', 'lǘ ǘ'],
    ['ñ\u00a0n\u0303 ê\u0301 e\u0301\u0302', 'ñ ñ ế ế'],
    ['Phở\u0020o\u031b\u0309 o\u0309\u031b', 'Phở ở ở'],
    ['\u212b\u00a0', 'Å '],
  ])('%s → %s', (source, text) => {
    expect(normalise(source)).toBe(text);
    expect(normaliseWithOffsets(source).offsets).toHaveLength(text.length + 1);
  });
});

test.each(['\u00ad', '\ufeff', '\u200b', '\u2064'])('%j keeps no mark from its letter', (hidden) => {
  expect(normalise(`t${hidden}ie${hidden}\u0301ng`)).toBe('tiéng');
});

test('a joiner right behind a picture is part of it, one further on hides in a word', () => {
  expect(normalise('❤\ufe0f\u200d🔥')).toBe('❤\ufe0f\u200d🔥');
  expect(normalise('👩n\u200dg')).toBe('👩ng');
  expect(normalise('❤\ufe0fn\u200dg')).toBe('❤\ufe0fng');
});

describe('what belongs to the letter before it', () => {
  test.each([
    ['a soft hyphen', 'Đả\u00adng', 'Đảng', 2],
    ['a byte-order mark', 'Đả\ufeffng', 'Đảng', 2],
    ['the first of the marks', 'Đa\u0300n', 'Đàn', 2],
    ['the last of the marks', 'xa\u036fn', 'xa\u036fn', 3],
    ['the first without width', 'Đả\u200bng', 'Đảng', 2],
    ['the last without width', 'Đả\u2064ng', 'Đảng', 2],
  ])('%s', (_what, source, text, ngAt) => {
    const read = normaliseWithOffsets(source);
    expect(read.text).toBe(text);
    expect(read.offsets).toHaveLength(text.length + 1);
    expect(source.slice(read.offsets[ngAt])).toBe(source.slice(source.indexOf('n', 2)));
    // What is taken out goes with the letter before it.
    expect(source.slice(read.offsets[1], read.offsets[ngAt])).toBe(source.slice(1, source.indexOf('n', 2)));
  });
});
