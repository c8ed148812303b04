import { describe, expect, test } from 'vitest';
import { fitPictures, sortChosen, type ChosenFile } from '../../../src/lib/editor/chosen-files.ts';

const file = (path: string): ChosenFile => ({ path, bytes: new TextEncoder().encode(path) });
const fit = (awaited: Parameters<typeof fitPictures>[0], ...paths: string[]) => {
  const { found, others } = fitPictures(awaited, paths.map(file));
  return { found: found.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]), others };
};

test('of what was brought at once the report is told from its pictures; of folders only pictures count', () => {
  const files = ['trang.html', 'trang_files/hop.JPG', 'trang_files/khung.html', 'co.png'].map(file);
  const { reports, pictures } = sortChosen(files);
  expect(reports.map(({ path }) => path)).toEqual(['trang.html']);
  expect(pictures.map(({ path }) => path)).toEqual(['trang_files/hop.JPG', 'co.png']);
});

describe('a picture that a draft awaits is found', () => {
  const one = { name: 'bai-anh-1.jpg', from: 'trang_files/Đại hội.jpg' };
  const two = { name: 'bai-anh-2.jpg', from: 'khac/Đại hội.jpg' };
  test.each([
    ['by its path', [one, two], ['trang_files/Đại hội.jpg', 'khac/Đại hội.jpg'], 2],
    ['by its name, capitals and composed letters aside', [one], ['đại HỘI.JPG'.normalize('NFD')], 1],
    ['by the name that the report gives it', [one], ['bai-anh-1.jpg'], 1],
  ])('%s', (_, awaited, paths, count) => {
    const { found, others } = fit(awaited, ...paths);
    expect(found.map(([name]) => name)).toEqual(awaited.slice(0, count).map(({ name }) => name));
    expect(others).toEqual([]);
  });

  test('not by a name that two pictures bear, nor by that of another', () => {
    expect(fit([one, two], 'Đại hội.jpg', 'hop.jpg')).toEqual({
      found: [],
      others: ['Đại hội.jpg', 'hop.jpg'],
    });
  });
});
