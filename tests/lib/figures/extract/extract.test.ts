import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';
import { scoreText, summarize } from '../../../eval/figures-score.ts';
import type { GoldFigure, GoldNonfigure, GoldText } from '../../../eval/figures-score.ts';
import type { LocatedFigure } from '../../../../src/lib/figures/types.ts';

function predictions(text: string) {
  return extractFigures(text).map(({ quote, start, value, unit, qualifier }) => ({
    quote,
    offset: start,
    value,
    unit,
    qualifier: qualifier ?? 'exact',
  }));
}

function said(text: string): string[] {
  return extractFigures(text).map(({ quote }) => quote);
}

function only(text: string): LocatedFigure {
  const figures = extractFigures(text);
  expect(figures.map(({ quote }) => quote)).toHaveLength(1);
  return figures[0]!;
}

describe('the source report', () => {
  const text = readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8').normalize('NFC');
  const gold = JSON.parse(
    readFileSync('tests/fixtures/gold/song-lo.figures.gold.json', 'utf8'),
  ) as (GoldFigure & { group: string })[];
  const nonfigures = JSON.parse(
    readFileSync('tests/fixtures/gold/song-lo.nonfigures.json', 'utf8'),
  ) as GoldNonfigure[];
  const scored = scoreText({ figures: gold, nonfigures }, predictions(text));

  test('27 figures of 27, none false, each with its value, unit and qualifier', () => {
    expect(scored.missed).toEqual([]);
    expect(scored.falsePositives).toEqual([]);
    expect(scored.ignored).toEqual([]);
    expect(scored.matches.filter(({ unitRight, qualifierRight }) => !unitRight || !qualifierRight)).toEqual(
      [],
    );
    expect(extractFigures(text).map(({ unit }) => unit)).toEqual(gold.map(({ unit }) => unit));
  });

  test('each stands in its group', () => {
    expect(extractFigures(text).map(({ group }) => group)).toEqual(gold.map(({ group }) => group));
  });

  test('quotes are the report’s own words where they say they are', () => {
    for (const { quote, start, end } of extractFigures(text)) expect(text.slice(start, end)).toBe(quote);
  });

  test('the term of the report says what «trong nhiệm kỳ» means', () => {
    const figures = extractFigures(text, { term: '2015–2020' });
    expect(figures[0]!.period).toBe('nhiệm kỳ 2015–2020');
    expect(figures[17]!.period).toBe('5 năm');
    expect(figures[14]!.period).toBe('mỗi năm');
  });
});

test('texts of many kinds are read without a miss and without a false figure', () => {
  const folder = 'tests/fixtures/figures';
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const scored = files.map((file) => {
    const gold = JSON.parse(
      readFileSync(`${folder}/${file.replace('.txt', '.gold.json')}`, 'utf8'),
    ) as GoldText;
    return scoreText(gold, predictions(readFileSync(`${folder}/${file}`, 'utf8').normalize('NFC')));
  });
  expect(files).toHaveLength(6);
  expect(summarize(scored)).toMatchObject({ precision: 1, recall: 1, unit: 1, qualifier: 1, order: 1 });
});

describe('a figure is read with its unit and qualifier', () => {
  test.each([
    [
      'Toàn tỉnh trồng mới hơn 1.200 ha rừng.',
      { quote: 'hơn 1.200 ha', value: 1200, unit: 'ha', qualifier: 'hơn' },
    ],
    [
      'Thu ngân sách ước đạt 1,2 nghìn tỷ đồng.',
      { value: 1_200_000_000_000, unit: 'đồng', qualifier: 'ước' },
    ],
    ['Huyện ủy mở 12 lớp bồi dưỡng.', { value: 12, unit: 'lớp bồi dưỡng' }],
    ['Đảng bộ có 45/47 chi bộ đạt chuẩn.', { value: { part: 45, whole: 47 }, unit: 'chi bộ' }],
    [
      'Số hộ nghèo giảm từ 312 hộ xuống còn 96 hộ.',
      { value: { from: 312, to: 96 }, unit: 'hộ', qualifier: 'giảm' },
    ],
    ['Mỗi chi bộ phải kết nạp ít nhất một đảng viên.', { value: 1, unit: 'đảng viên', qualifier: 'ít nhất' }],
    ['Xã vận động nhân dân góp 1.200 ngày công.', { value: 1200, unit: 'ngày công' }],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  test('nouns left out come from the clause or from the figure before', () => {
    const figures = extractFigures(
      'Thi hành kỷ luật 58 đảng viên, trong đó khiển trách 41, cảnh cáo 12, khai trừ 5.',
    );
    expect(figures.map(({ quote, unit, partOf }) => [quote, unit, partOf])).toEqual([
      ['58 đảng viên', 'đảng viên', undefined],
      ['khiển trách 41', 'đảng viên', 'sl-1'],
      ['cảnh cáo 12', 'đảng viên', 'sl-1'],
      ['khai trừ 5', 'đảng viên', 'sl-1'],
    ]);
    expect(only('So với năm trước, số đảng viên tăng 120.')).toMatchObject({
      value: 120,
      unit: 'đảng viên',
      qualifier: 'tăng',
    });
  });
});

describe('constructions of reports', () => {
  test.each<[string, unknown[]]>([
    ['Kết nạp 79 đảng viên (huyện A 42, huyện B 37).', [79, 42, 37]],
    ['Số đảng viên của ba huyện lần lượt là 1.204, 987 và 1.530.', [1204, 987, 1530]],
    ['Khiển trách: 692; cảnh cáo: 560.', [692, 560]],
    [
      'Kỷ luật 30 đảng viên, trong đó:\n- Khiển trách: 20\n- Cảnh cáo 8\n- Khai trừ: 2 đồng chí.',
      [30, 20, 8, 2],
    ],
    [
      'Huyện có 12 trên 15 xã đạt chuẩn, 9 trong tổng số 12 trường.',
      [
        { part: 12, whole: 15 },
        { part: 9, whole: 12 },
      ],
    ],
    ['Có 1 520 hộ và 2\u00a0345 người dân; giá 98.5% và 1.234.567 đồng.', [1520, 2345, 98.5, 1234567]],
    ['Tăng trưởng âm (-1,2%), giảm 3,5‰.', [-1.2, 3.5]],
    ['Quyên góp 2,5 tỷ; 3,5 vạn hộ, 1 triệu rưỡi người.', [2_500_000_000, 35_000, 1_500_000]],
    [
      'Hai phần ba số hộ có nhà mới; hơn một nửa số đảng viên.',
      [
        { part: 2, whole: 3 },
        { part: 1, whole: 2 },
      ],
    ],
    ['Kiểm tra định kỳ 12 tổ chức, giám sát chuyên đề 07 tổ chức với 35 lượt tổ chức.', [12, 7, 35]],
    ['Kết nạp 44 đảng viên, tăng so với năm học trước 9 đồng chí.', [44, 9]],
    [
      'Thi hành kỷ luật 18 đảng viên bằng hình thức khiển trách (12), cảnh cáo (4), khai trừ (2).',
      [18, 12, 4, 2],
    ],
    ['Năm 2016 kết nạp 145 đồng chí, năm 2017: 152, năm 2018: 160.', [145, 152, 160]],
    ['Đảng bộ có 1.204 đảng viên (nữ 412, dân tộc thiểu số 87, dự bị 35).', [1204, 412, 87, 35]],
    [
      'Có 35 đảng viên loại giỏi, 60 loại khá, 5 trung bình; trình độ trung cấp 95, cao cấp 21.',
      [35, 60, 5, 95, 21],
    ],
    ['Cách chức hai đồng chí, khai trừ một đảng viên; có hai chi hội và một câu lạc bộ.', [2, 1, 2, 1]],
    [
      'Chi bộ họp mỗi tháng 1 lần; thời gian giải quyết giảm từ 15 ngày xuống còn 7 ngày.',
      [1, { from: 15, to: 7 }],
    ],
  ])('%s', (text, values) => {
    expect(extractFigures(text).map(({ value }) => value)).toEqual(values);
  });

  test('an average at the head of a clause holds for its numbers', () => {
    expect(extractFigures('Bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.')[0]).toMatchObject({
      qualifier: 'bình quân',
      period: 'mỗi năm',
    });
  });
});

describe('what only looks like a figure is left alone', () => {
  test.each([
    'Nghị quyết số 22-NQ/TW ngày 02/02/2008; Chỉ thị 05; Quyết định số 1234/QĐ-UBND; Luật số 80/2015/QH13.',
    'Nghị quyết Trung ương 4 (khóa XII), Đại hội lần thứ XVI, nhiệm kỳ 2015 - 2020, giai đoạn 2021-2025.',
    'Trong 5 năm qua, sau 15 năm thực hiện Chỉ thị, hằng năm và trong năm, những năm qua.',
    'Ngày 21 tháng 9 năm 2020, lúc 15 giờ 30, sáng 3/2, dịp 30/4, từ ngày 12 đến 15/6, quý III/2020.',
    'Thôn 3 và thôn 7, bước 2, giai đoạn 1, Quốc lộ 2C, phường 8, khu 5, phòng 201, hội trường B2.',
    'Căn cứ Điều 32, khoản 2 Điều 7, Chương III, Phụ lục 1, Bảng 2, trang 15.',
    'Phong trào “Ba không”, “5 có”, cuộc vận động “Tuổi 20 tình nguyện”.',
    'Đồng chí 52 tuổi, có 30 năm tuổi Đảng, nhận Huy hiệu 40 năm tuổi Đảng, Huân chương hạng Nhì.',
    'Điện thoại 0211 3838 000; Lượt xem: 287; cập nhật 10h45 [1].',
    'Một trong những nhiệm vụ hàng đầu, nhất là ở xã Tứ Yên; tư tưởng chính trị, triển khai, ban hành.',
    'Trực 24/24 giờ, quy hoạch tỷ lệ 1/2000, lứa tuổi 18 - 22.',
    'Khách sạn Hồng Hải, 425 Lê Thánh Tông; xe Lexus GX 460 màu bạc; diễn tập ZT-18 thành công; kỳ thi 2019 diễn ra an toàn.',
    'Hôm 19/3 Ban Chấp hành họp; sáng 12-12 đại hội khai mạc; mùng 4 Tết; từ 5 - 7 năm; khu vực 1 di tích.',
    'Hàng trăm đảng viên, vài chục hộ, nhiều chi bộ; quan hệ giữa hai địa phương; hai đồng chí này.',
    'Cán bộ một nắng hai sương, trăm công nghìn việc, ba đầu sáu tay; bác Năm ở Ngã Ba, phố Hàng Bảy.',
    'Đứng thứ 3/63 tỉnh, thành phố, trong tốp 10; Nghị quyết 18, Quyết định 217, 218 của Bộ Chính trị.',
    '2.1. Công tác tổ chức\n3. Công tác dân vận',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('tables', () => {
  test('a second row of headings tells the times of a heading apart, and is no figure', () => {
    const found = extractFigures(
      [
        '| Đơn vị | Kết nạp |  |',
        '| --- | --- | --- |',
        '|  | 2018 | 2019 |',
        '| Xã Tứ Yên | 12 | 15 |',
        '| Xã Nhạo Sơn | 9 | 11 |',
      ].join('\n'),
    );
    expect(found.map(({ quote, label, period }) => [quote, label, period])).toEqual([
      ['12', 'Kết nạp: Xã Tứ Yên', 'năm 2018'],
      ['15', 'Kết nạp: Xã Tứ Yên', 'năm 2019'],
      ['9', 'Kết nạp: Xã Nhạo Sơn', 'năm 2018'],
      ['11', 'Kết nạp: Xã Nhạo Sơn', 'năm 2019'],
    ]);
  });

  test('a number that neither its row nor its column names is not proposed without a name', () => {
    const found = extractFigures('| Xã |  |\n| --- | --- |\n|  | 15 |\n| Tứ Yên | 12 |');
    for (const { label } of found) expect(label).not.toBe('');
    expect(found.map(({ quote }) => quote)).toEqual(['12']);
  });

  const text = `Kết quả năm 2021 (Đơn vị tính: triệu đồng)

| TT | Xã | Thu ngân sách | Tỷ lệ (%) | Năm |
|---|---|---:|---:|---|
| 1 | Xã A | 1.250,5 | 98,2 | 2021 |
| 2 | Xã B | 980 | 101 | 2021 |`;

  test('every numeric cell is a figure with the unit of its heading and its row for subject', () => {
    const figures = extractFigures(text);
    expect(figures.map(({ quote, value, unit, subject }) => [quote, value, unit, subject])).toEqual([
      ['1.250,5', 1_250_500_000, 'đồng', 'Xã A'],
      ['98,2', 98.2, '%', 'Xã A'],
      ['980', 980_000_000, 'đồng', 'Xã B'],
      ['101', 101, '%', 'Xã B'],
    ]);
    expect(figures[0]!.period).toBe('năm 2021');
  });
});
