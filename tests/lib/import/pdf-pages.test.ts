import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/lib/import/plain-text.ts';
import type { PdfItem } from '../../../src/lib/import/pdf/lines.ts';
import { readPdfPages } from '../../../src/lib/import/pdf/read.ts';
import { turnedUpright } from '../../../src/lib/import/pdf/turned.ts';

type Line = readonly [text: string, x: number, y: number, more?: Partial<PdfItem>];

/** A page of lines, each as wide as its letters. */
const page = (...lines: Line[]) => ({
  width: 595,
  height: 842,
  items: lines.map(([text, x, y, more]): PdfItem => ({
    text,
    x,
    y,
    width: text.length * 6,
    size: 12,
    font: 'TimesNewRomanPSMT',
    ...more,
  })),
});

const read = (...pages: ReturnType<typeof page>[]) => readPdfPages(pages)!;
const blocksOf = (...pages: ReturnType<typeof page>[]) =>
  read(...pages).root.children.map((one) => blockText(one));

const full = 'Toàn Đảng bộ có 27 tổ chức cơ sở đảng với 4.512 đảng viên; tỷ lệ chi bộ hoà';

describe('lines of a page become paragraphs', () => {
  test('a line that reaches the edge goes on; one that is set in begins', () => {
    expect(
      blocksOf(
        page(
          [full, 72, 700],
          ['thành tốt nhiệm vụ đạt 94,2%.', 72, 684],
          [`Năm nay ${full}`.slice(0, 72), 100, 668],
          ['là 12 chi bộ.', 72, 652],
        ),
      ),
    ).toEqual([`${full} thành tốt nhiệm vụ đạt 94,2%.`, `${`Năm nay ${full}`.slice(0, 72)} là 12 chi bộ.`]);
  });

  test('a wide space parts', () => {
    expect(blocksOf(page([full, 72, 700], [full, 72, 684], [full, 72, 640]))).toEqual([
      `${full} ${full}`,
      full,
    ]);
  });

  test('items of lists begin', () => {
    expect(
      blocksOf(
        page(
          [full, 72, 700],
          ['- Về tư tưởng có 3 việc', 72, 684],
          ['a) Về tổ chức có 2 việc', 72, 668],
          ['2. Về kiểm tra', 72, 652],
        ),
      ),
    ).toHaveLength(4);
  });

  test.each([
    ['a broken foreign word', 'infor-', 'mation kết thúc', 'information kết thúc'],
    ['two Vietnamese syllables', 'phát-', 'triển kết thúc', 'phát-triển kết thúc'],
    ['the number of a document', '22-', 'NQ/TW kết thúc', '22-NQ/TW kết thúc'],
    ['a soft hyphen', 'chi\u00ad', 'bộ kết thúc', 'chibộ kết thúc'],
  ])('%s over two lines', (_, first, second, whole) => {
    const head = full.slice(0, full.length - first.length - 1);
    expect(blocksOf(page([`${head} ${first}`, 72, 700], [second, 72, 684], [full, 72, 668]))[0]).toContain(
      whole,
    );
  });

  test('over the end of a page, with the number of the page between', () => {
    const blocks = blocksOf(
      page([full, 72, 700], [full, 72, 684], ['1', 300, 40]),
      page(['thành tốt nhiệm vụ.', 72, 780], ['2', 300, 40]),
    );
    expect(blocks).toEqual([`${full} ${full} thành tốt nhiệm vụ.`]);
  });
});

describe('old fonts are known by name', () => {
  test.each([
    ['.VnTime', '§¶ng bé huyÖn vµ 27 chi bé', 'Đảng bộ huyện và 27 chi bộ'],
    ['.VnTime', '§¶ng bé huyÖn vμ 27 chi bé', 'Đảng bộ huyện và 27 chi bộ'],
    ['.VnTimeH', '§¶ng bé huyÖn', 'ĐẢNG BỘ HUYỆN'],
    ['VNI-Times', 'Ñaûng boä huyeän', 'Đảng bộ huyện'],
    ['VPSTimes', 'Ñäng b¶ huyŒn', undefined],
    ['VPS Times', 'ñäng b¶ huyŒn', 'Đảng bộ huyện'],
    ['VNtimes', 'Àaãng böå huyïån', 'Đảng bộ huyện'],
  ])('%s: %s', (font, text, expected) => {
    if (expected) expect(blocksOf(page([text, 72, 700, { font }]))).toEqual([expected]);
    else expect(blocksOf(page([text, 72, 700, { font }]))).toHaveLength(1);
  });
});

test('rows of figures are a table, empty cells in their places', () => {
  const { root } = read(
    page(
      ['Đơn vị', 72, 700],
      ['2018', 250, 700],
      ['2019', 400, 700],
      ['Xã Tứ Yên', 72, 684],
      ['15', 400, 684],
      ['Xã Nhạo Sơn', 72, 668],
      ['9', 250, 668],
      ['11', 400, 668],
    ),
  );
  const [table] = root.children;
  expect(
    table?.type === 'table' && table.children.map((row) => row.children.map((cell) => blockText(cell))),
  ).toEqual([
    ['Đơn vị', '2018', '2019'],
    ['Xã Tứ Yên', '', '15'],
    ['Xã Nhạo Sơn', '9', '11'],
  ]);
});

test('columns that stand close to each other are columns', () => {
  const { root } = read(
    page(
      ['Đơn vị', 72, 700],
      ['Năm 2018', 150, 700],
      ['Năm 2019', 210, 700],
      ['Xã Tứ Yên', 72, 684],
      ['12', 150, 684],
      ['15', 210, 684],
      ['Xã Nhạo Sơn', 72, 668],
      ['8', 210, 668],
      [full, 72, 620],
    ),
  );
  const [table] = root.children;
  expect(
    table?.type === 'table' && table.children.map((row) => row.children.map((cell) => blockText(cell))),
  ).toEqual([
    ['Đơn vị', 'Năm 2018', 'Năm 2019'],
    ['Xã Tứ Yên', '12', '15'],
    ['Xã Nhạo Sơn', '', '8'],
  ]);
});

test('lines of prose stretched to both edges stay lines', () => {
  const stretched = (y: number, gap: number): Line[] => [
    ['Toàn Đảng bộ có', 72, y],
    ['27', 162 + gap, y],
    ['tổ chức cơ sở đảng với', 174 + gap * 2, y],
    ['4.512', 306 + gap * 3, y],
    ['đảng viên; tỷ lệ', 336 + gap * 4, y],
  ];
  const { root } = read(page(...stretched(700, 11), ...stretched(684, 13), [full, 72, 668]));
  expect(root.children.map(({ type }) => type)).not.toContain('table');
});

test('the mark of a note high above its line stays with its word', () => {
  const mark = { size: 8, width: 4 };
  expect(
    blocksOf(
      page(
        ['Có 27', 72, 700],
        ['1', 102, 705.5, mark],
        [' chi bộ mới thành lập.', 107, 700],
        [full, 72, 640],
      ),
    ),
  ).toEqual(['Có 27¹ chi bộ mới thành lập.', full]);
});

test('signs of a symbol font that are Unicode already stay as they are', () => {
  expect(blocksOf(page(['Nồng độ µ đạt 12.', 72, 700, { font: 'Symbol' }]))).toEqual(['Nồng độ µ đạt 12.']);
  expect(blocksOf(page(['\uF0B3 95', 72, 700, { font: 'Symbol' }]))).toEqual(['≥ 95']);
});

test('a line of another column does not finish a broken word', () => {
  const head = `${full.slice(0, 60)} quản-`;
  expect(blocksOf(page([head, 170, 700], ['ly cơ sở', 72, 684], [full, 72, 620])).join('\n')).toMatch(
    /quản-\sly/,
  );
});

test('what is drawn twice at one place is read once, and the other told', () => {
  const { root, removed } = read(
    page([full, 72, 700], [full, 72.4, 700], [full, 72, 684], ['Kết nạp 141', 72, 640]),
  );
  expect(root.children.map((one) => blockText(one))).toEqual([`${full} ${full}`, 'Kết nạp 141']);
  expect(removed).toEqual([{ text: full, reason: 'chữ in chồng hai lần ở một chỗ', where: 'trang 1' }]);
});

describe('a page that lies on its side', () => {
  const onSide = (text: string, x: number, y: number) => ({
    ...page([text, x, y]).items[0]!,
    turn: Math.PI / 2,
  });

  test('is read upright', () => {
    const upright = turnedUpright({
      width: 595,
      height: 842,
      items: [onSide(full, 100, 72), onSide('thành tốt nhiệm vụ.', 116, 72)],
    });
    expect(readPdfPages([upright])!.root.children.map((one) => blockText(one))).toEqual([
      `${full} thành tốt nhiệm vụ.`,
    ]);
  });

  test('words that run up its edge are read after it', () => {
    const { items } = page([full, 72, 700], ['thành tốt nhiệm vụ.', 72, 684]);
    const upright = turnedUpright({
      width: 595,
      height: 842,
      items: [onSide('Mật', 40, 400), ...items.map((one) => ({ ...one, turn: 0 }))],
    });
    expect(readPdfPages([upright])!.root.children.map((one) => blockText(one))).toEqual([
      `${full} thành tốt nhiệm vụ.`,
      'Mật',
    ]);
  });
});

test('a page that is a picture among pages of text is told', () => {
  const { problems } = read(page([full, 72, 700]), page(), page([full, 72, 700]));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/Trang 2 .* ảnh chụp/)]);
});
