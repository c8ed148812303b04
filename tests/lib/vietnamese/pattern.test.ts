import { expect, test } from 'vitest';
import { escapePattern } from '../../../src/lib/vietnamese/pattern.ts';

test.each(['TP. Vĩnh Yên', 'Nghị quyết (số 22)', '22-NQ/TW', 'a+b*c?', '[x]{2}', '^$|', '\\d'])(
  '«%s» as a pattern is these words and no others',
  (words) => {
    const pattern = new RegExp(`^${escapePattern(words)}$`);
    expect(pattern.test(words)).toBe(true);
    expect(pattern.test(words.replace(/.$/, 'x'))).toBe(false);
    expect(pattern.test(words.replace('.', 'x'))).toBe(!words.includes('.'));
  },
);
