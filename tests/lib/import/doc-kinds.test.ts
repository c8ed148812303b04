import { expect, test } from 'vitest';
import { readDocStreams } from '../../../src/lib/import/doc/open.ts';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { change, makeDocStreams, type DocLook } from '../../support/make-doc.ts';
import { context } from './import-fixture.ts';

const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực';

function importDoc(words: string, looks: readonly DocLook[] = [], headers: readonly string[] = []) {
  const text = `${title}\r${words}\rĐó là kết quả của sự đoàn kết trong toàn Đảng bộ huyện.\r`;
  const source = readDocStreams(makeDocStreams(text, looks, headers));
  if (typeof source === 'string') throw new Error(source);
  return importReport(source, { ...context, file: 'bai.doc' });
}

const deleted = change(0x0800, 1);

test.each([
  [
    'the sign of a symbol font within a word is read as it is seen',
    'Nồng độ 15 (g trong một lít nước.',
    [{ of: '(', changes: change(0x6a09, 1, 0, 0x6d, 0xf0) }],
    /15 μg trong/,
  ],
  [
    'words deleted between two halves of one',
    'Kết nạp 140 quần chúng, khai trừ 31 đảng viên.',
    [{ of: '0 quần chúng, khai trừ 3', changes: deleted }],
    /Kết nạp 141 đảng viên/,
  ],
  [
    'a picture of which nothing is left, between two words, does not make them one',
    'Kết nạp 141\u0001đảng viên, đạt\u0001.',
    [],
    /141 đảng viên, đạt\./,
  ],
  ['a mark of a note that is gone, too', 'Kết nạp 141\u0002\u0000đảng viên.', [], /141 đảng viên/],
])('an old Word file: %s', (_, words, looks, body) => {
  const report = importDoc(words, looks);
  expect(report.body).toMatch(body);
  expect(report.missing).toEqual([]);
});

test('an old Word file: what stands between the text and its notes is told, and headers to their last word', () => {
  const { leftOut, missing } = importDoc(
    'Kết nạp 141 đảng viên.',
    [],
    ['', '', '(Xem tiếp trang sau)\r', '', '', '', '', 'Huyện ủy Sông Lô\r', '', 'Trang 1\r'],
  );
  expect(missing).toEqual([]);
  expect(leftOut.map(({ words, where }) => [where, words])).toEqual([
    ['cước chú', '(Xem tiếp trang sau)'],
    ['đầu trang', 'Huyện ủy Sông Lô'],
    ['chân trang', 'Trang 1'],
  ]);
});
