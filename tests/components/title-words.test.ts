import { expect, test } from 'vitest';
import { rangesWhole } from '../../src/components/title-words.ts';

test.each([
  ['nhiệm kỳ 2015–2020 · Huyện Sông Lô', 'nhiệm kỳ <span>2015–2020</span> · Huyện Sông Lô'],
  ['nhiệm kỳ 2015 - 2020', 'nhiệm kỳ <span>2015 - 2020</span>'],
  ['mỗi năm', 'mỗi năm'],
  ['Ban A & <B>', 'Ban A &amp; &lt;B>'],
])('a range of years in a caption stays on one line, and no character changes: %s', (caption, html) => {
  expect(rangesWhole(caption)).toBe(html);
});
