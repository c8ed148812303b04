import { expect, test } from 'vitest';
import { mostTelling } from '../../../src/lib/figures/telling.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';

test('what became of something tells most, then a share, then a number; among equals as they come', () => {
  const quotes = ['153 đảng viên', 'hơn 88%', 'từ 175 thôn xuống còn 146 thôn', '94,2%', '217 đảng viên'];
  const figures = quotes.map((quote) => ({ quote, label: quote, group: 'g', ...readQuote(quote)! }));
  expect(mostTelling(figures).map(({ quote }) => quote)).toEqual([
    quotes[2],
    quotes[1],
    quotes[3],
    quotes[0],
    quotes[4],
  ]);
});
