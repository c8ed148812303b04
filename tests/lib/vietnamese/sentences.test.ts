import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/lib/vietnamese/sentences.ts';
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
