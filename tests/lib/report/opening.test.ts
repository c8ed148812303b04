import { describe, expect, test } from 'vitest';
import { openingWords } from '../../../src/lib/report/opening.ts';

const sentence = 'Nội dung sinh hoạt được đổi mới, chất lượng sinh hoạt chi bộ được nâng lên.';

describe('openingWords', () => {
  test('a short text stays as it is', () => {
    expect(openingWords(sentence, 200)).toBe(sentence);
  });

  test('a long one is cut after a whole word, without the comma that stood there', () => {
    expect(openingWords(sentence, 34)).toBe('Nội dung sinh hoạt được đổi mới…');
  });

  test('what is shown is the text itself, letter by letter', () => {
    for (let limit = 1; limit < sentence.length; limit += 1) {
      expect(sentence.startsWith(openingWords(sentence, limit).replace(/…$/, ''))).toBe(true);
    }
  });
});
