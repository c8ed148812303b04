import { expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const LENGTH = 200_000;
/** Reading must grow with the length of the text, not with its square; the slowest takes a few seconds. */
const SECONDS = 20;

test.each<[string, string]>([
  ['one sentence that never ends', 'kiểm tra 12 tổ chức đảng và 20 đảng viên, tăng 3,2%, '],
  ['a list of forms of discipline', 'khiển trách 12; cảnh cáo 3; '],
  ['a picture pasted as letters', 'aB3/x+9Z'],
  ['digits without an end', '1'],
  ['dashes and numbers', '- 12 - 13 '],
  ['initials that end no sentence', 'Tp. A. B. '],
  ['a long table', '| Xã A | 12 | 13 |\n'],
])('200 KB of %s is read in seconds', (_, piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const started = performance.now();
  extractFigures(text);
  expect((performance.now() - started) / 1000).toBeLessThan(SECONDS);
});
