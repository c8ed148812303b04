import { describe, expect, test } from 'vitest';
import { sentenceAt, splitSentences } from '../../../src/lib/vietnamese/sentences.ts';
import vectors from '../../vectors/sentences.json' with { type: 'json' };

describe('splitSentences', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    expect(splitSentences(input).map(({ text }) => text)).toEqual(expected);
  });

  test.each(vectors.abbreviationsNoBreak.filter((word) => word !== 'v.v.'))(
    '%s ends nothing before a name',
    (word) => {
      expect(splitSentences(`dự họp có ${word} Hà và đoàn. Hội nghị kết thúc.`)).toHaveLength(2);
    },
  );

  test('offsets give the sentence back, whatever the spaces', () => {
    const text =
      '  Nội dung được đổi mới.  Chi bộ phát huy dân chủ; thảo luận thẳng thắn./.\n\n1. Kết quả. Huyện còn 146. Năm 2019 có 175.';
    const sentences = splitSentences(text);
    expect(sentences).toHaveLength(5);
    for (const { text: sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence);
  });

  test('a person’s name may end a sentence with an initial', () => {
    expect(splitSentences('Đoàn do ông Nguyễn Văn A. Dự họp có 5 người.')).toHaveLength(2);
  });
});

describe('what a sentence begins with', () => {
  test.each([
    'Hội nghị',
    'Đảng bộ',
    '153 đảng viên',
    '“Chúng ta',
    '«Chúng ta',
    '(Khóa XII)',
    '– Bí thư',
    '- Bí thư',
    '(“Chúng ta',
    'b) về cán bộ',
    'đ) về đoàn thể',
  ])('%s', (next) => {
    expect(splitSentences(`Kết quả tốt. ${next} có mặt.`)).toHaveLength(2);
  });

  test.each([
    'hội nghị',
    '“chúng ta',
    'ab) về cán bộ',
    '% kế hoạch',
    '; rồi',
    '- bí thư',
    '1'.replace('1', '+ 1'),
  ])('none with %s', (next) => {
    expect(splitSentences(`Kết quả tốt. ${next} có mặt.`)).toHaveLength(1);
  });
});

describe('one capital before a full stop', () => {
  test.each([
    ['Đoàn do Trần Văn B. Dự họp có 5 người.', 2],
    ['Theo H. Sông Lô, P. Bến Nghé.', 1],
    ['Ông A. Hà phát biểu.', 1],
    ['Ở Tổ X. Hà có mặt.', 1],
    ['Ông Nguyễn VĂN A. Hà có mặt.', 1],
    ['ông nguyễn Văn A. Hà có mặt.', 1],
    ['Ông Lê Trần Văn 1. Hà có mặt.', 2],
  ])('%s: %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('the sentence of a place', () => {
  const text = 'Chi bộ họp. Có 12 người.\n\nHết.';

  test.each([
    [0, 'Chi bộ họp.'],
    [10, 'Chi bộ họp.'],
    [12, 'Có 12 người.'],
    [23, 'Có 12 người.'],
    [26, 'Hết.'],
    [29, 'Hết.'],
  ])('%i → %s', (offset, sentence) => {
    expect(sentenceAt(text, offset).text).toBe(sentence);
  });

  test.each([11, 24, 25, 99])('%i stands in none: the whole text', (offset) => {
    expect(sentenceAt(text, offset)).toEqual({ text, start: 0, end: text.length });
  });
});

describe('a mark in the middle of a line', () => {
  test.each([
    ['Kết quả tốt. 1. Kinh tế tăng. 2. Văn hóa.', ['Kết quả tốt.', '1. Kinh tế tăng.', '2. Văn hóa.']],
    ['Dự họp có các TS... Hội nghị kết thúc.', ['Dự họp có các TS...', 'Hội nghị kết thúc.']],
    ['Ông nói… và N.Ngà về.', ['Ông nói… và N.Ngà về.']],
    ['Ông nói…và Ngà về.', ['Ông nói…và Ngà về.']],
    ['Ông nói…Ngà về.', ['Ông nói…', 'Ngà về.']],
    ['Thật tốt! Họp xong? Rồi.', ['Thật tốt!', 'Họp xong?', 'Rồi.']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map((one) => one.text)).toEqual(sentences);
  });

  test('a text asked for again, after another, is split again', () => {
    const [one, other] = ['Một. Hai.', 'Ba. Bốn. Năm.'];
    expect([one, other, one].map((text) => splitSentences(text).length)).toEqual([2, 3, 2]);
  });
});
