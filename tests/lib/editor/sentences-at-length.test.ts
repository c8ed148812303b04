import { expect, test } from 'vitest';
import { figuresBySentence, pageOf, sentenceAround } from '../../../src/lib/editor/sentences.ts';

const line = 'Chi bộ kết nạp 12 đảng viên. Thôn có 40 hộ.';
const text = (lines: number) => Array.from({ length: lines }, () => line).join('\n');
const figures = (lines: number) =>
  Array.from({ length: lines }, (_, at) => ({
    start: at * (line.length + 1) + line.indexOf('12'),
    end: at * (line.length + 1) + line.indexOf('12') + 12,
  }));

test('the sentence around words is of their own line, the first and the last too', () => {
  const words = text(3);
  const sentences = figures(3).map(({ start, end }) => sentenceAround(words, start, end));
  expect(sentences.map(([start, end]) => words.slice(start, end))).toEqual(
    Array.from({ length: 3 }, () => 'Chi bộ kết nạp 12 đảng viên.'),
  );
  expect(sentenceAround('\n12 hộ', 1, 6)).toEqual([1, 6]);
});

test('a page holds so many sentences; what is beyond the last is the last', () => {
  const all = figuresBySentence(text(25), figures(25));
  expect(pageOf(all, 0, 10)).toMatchObject({ page: 0, pages: 3, first: 1, last: 10 });
  expect(pageOf(all, 9, 10)).toMatchObject({ page: 2, pages: 3, first: 21, last: 25 });
  expect(pageOf(all, 2, 10).sentences).toEqual(all.slice(20));
  expect(pageOf([], 0)).toMatchObject({ pages: 1, sentences: [] });
});

test('ten thousand figures are put below their sentences in time that grows with them alone', () => {
  const took = (count: number) => {
    const began = process.cpuUsage();
    figuresBySentence(text(count), figures(count));
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  took(1000);
  // Quadratic, ten times as many would take a hundred times as long.
  expect(took(10_000)).toBeLessThan(40 * Math.max(took(1000), 2000));
});
