import { expect, test } from 'vitest';
import { pdfWords } from '../../../../src/lib/import/reckon/pdf-words.ts';
import { reckon } from '../../../../src/lib/import/reckon/reckon.ts';

const missing = (page: string, report: string) =>
  reckon(pdfWords([{ text: page, notes: [] }]), [report], []).missing.map(({ words }) => words);

test.each([
  ['one word', 'mạng lưới infor-\nmation của huyện', 'mạng lưới information của huyện'],
  ['two words of one paragraph', 'infor-\nmation và techno-\nlogy', 'information và technology'],
  [
    'a word and a hyphen that is the writer’s',
    'phát-\ntriển infor-\nmation mới',
    'phát-triển information mới',
  ],
])('%s over two lines of a PDF is not missed where the report has it whole', (_, page, report) => {
  expect(missing(page, report)).toEqual([]);
});

test('a word that ends at a line and is gone is still missed', () => {
  expect(missing('có 27 chi-\nbộ mới', 'có 27 mới')).toEqual([expect.stringContaining('bộ')]);
});
