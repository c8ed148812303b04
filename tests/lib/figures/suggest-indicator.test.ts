import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { suggestIndicator } from '../../../src/lib/figures/suggest-indicator.ts';

const INDICATORS = [
  { id: 'nghi-quyet-ban-hanh', name: 'Nghị quyết đã ban hành', unit: 'nghị quyết', keywords: ['ban hành'] },
  { id: 'ket-nap-dang-vien', name: 'Đảng viên kết nạp', unit: 'đảng viên', keywords: ['kết nạp'] },
  { id: 'dang-vien-kiem-tra', name: 'Đảng viên được kiểm tra', unit: 'đảng viên', keywords: ['kiểm tra'] },
  {
    id: 'dang-vien-ky-luat',
    name: 'Đảng viên bị thi hành kỷ luật',
    unit: 'đảng viên',
    keywords: ['kỷ luật'],
  },
  { id: 'thon-to-dan-pho', name: 'Thôn, tổ dân phố', unit: 'thôn, tổ dân phố' },
];

describe('an indicator is proposed by unit and words', () => {
  const text = readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8').normalize('NFC');
  const figures = extractFigures(text);
  const suggested = (quote: string) =>
    suggestIndicator(
      figures.find((figure) => figure.quote === quote)!,
      INDICATORS,
    )?.id;

  test.each([
    ['11 Nghị quyết', 'nghi-quyet-ban-hanh'],
    ['153 đảng viên', 'ket-nap-dang-vien'],
    ['20 đảng viên', 'dang-vien-kiem-tra'],
    ['217 đảng viên', 'dang-vien-ky-luat'],
    ['giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố', 'thon-to-dan-pho'],
    ['2095 Công văn', undefined],
    ['hơn 88%', undefined],
  ])('%s → %s', (quote, id) => {
    expect(suggested(quote)).toBe(id);
  });
});

test('a rise measures no level', () => {
  const [rise] = extractFigures('Số đảng viên được kết nạp tăng 12 đảng viên so với năm trước.');
  expect(rise?.qualifier).toBe('tăng');
  expect(suggestIndicator(rise!, INDICATORS)).toBeUndefined();
});

test('nothing is proposed where two fit equally well', () => {
  const figure = { label: 'Đảng viên được kiểm tra', group: 'Kiểm tra', unit: 'đảng viên' };
  const twins = [INDICATORS[2]!, { ...INDICATORS[2]!, id: 'khac' }];
  expect(suggestIndicator(figure, twins)).toBeUndefined();
});

describe('measure, kind and whole agree', () => {
  const discipline = [
    {
      id: 'dang-vien-bi-ky-luat',
      name: 'Đảng viên bị thi hành kỷ luật',
      unit: 'đảng viên',
      keywords: ['kỷ luật', 'khiển trách', 'cảnh cáo', 'khai trừ', 'cách chức'],
    },
  ];
  const offered = (text: string) =>
    extractFigures(text)
      .filter((figure) => suggestIndicator(figure, discipline, text))
      .map(({ quote }) => quote);

  test.each([
    ['Thi hành kỷ luật 58 đảng viên (khiển trách 41, cảnh cáo 17).', ['58 đảng viên']],
    ['Có 5 đảng viên bị khiển trách và 2 đảng viên bị cảnh cáo.', []],
    ['Giải quyết khiếu nại kỷ luật đảng 2 đảng viên.', []],
    ['Xử lý kỷ luật 12 đảng viên, trong đó có 4 cấp ủy viên.', ['12 đảng viên']],
    ['Kiểm tra 30 đảng viên.', []],
    ['Đã xử lý kỷ luật 15 đảng viên có con được nâng điểm thi.', []],
    ['Kỷ luật 20 đảng viên vi phạm quy định về tổ chức tiệc cưới.', []],
    ['Trong năm, 650 đảng viên bị kỷ luật do tham nhũng, cố ý làm trái.', []],
    ['Ủy ban Kiểm tra đề nghị Ban Thường vụ kỷ luật 5 đảng viên.', []],
    ['Quận ủy thi hành kỷ luật 4 đảng viên thuộc diện Quận ủy quản lý.', []],
    ['Có 12 đảng viên bị thi hành kỷ luật, chủ yếu do vi phạm chính sách dân số.', ['12 đảng viên']],
    ['Thi hành kỷ luật 111 đảng viên vi phạm (khiển trách 91, cảnh cáo 20).', ['111 đảng viên']],
    ['Năm 2015, thành phố đã kỷ luật 753 đảng viên và 7 tổ chức đảng.', ['753 đảng viên']],
    ['Đã thi hành kỷ luật 24 đảng viên bằng các hình thức khác nhau.', ['24 đảng viên']],
  ])('%s', (text, quotes) => {
    expect(offered(text)).toEqual(quotes);
  });
});
