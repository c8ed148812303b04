import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../src/lib/report/read-body.ts';
import { importReport } from '../../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../../src/lib/import/read-file.ts';
import { article, context, importPage } from '../import-fixture.ts';

const { title, lead, middle, end } = article;

function page(inner: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${lead}${middle}${inner}${end}</article></body></html>`;
}

async function read(html: string) {
  const report = await importPage(html);
  return {
    ...report,
    shown: readBody(report.body).text,
    told: report.leftOut.map(({ words, reason }) => `${words} · ${reason}`),
  };
}

describe('what a page shows by other means than words in boxes', () => {
  test.each([
    ['del', '<del>26</del>'],
    ['s', '<s>26</s>'],
    ['strike', '<strike>26</strike>'],
    ['a style', '<span style="color:red; text-decoration: line-through">26</span>'],
  ])('words struck out by %s are told, and not said', async (_, struck) => {
    const { shown, told, missing } = await read(page(`<p>Huyện có ${struck} 27 chi bộ mới.</p>`));
    expect(shown).toContain('Huyện có 27 chi bộ mới.');
    expect(told).toEqual(['26 · chữ gạch ngang']);
    expect(missing).toEqual([]);
  });

  test('a line through the whole article is a tag that nobody closed', async () => {
    const { shown } = await read(page('').replace('<article>', '<article><s>'));
    expect(shown).toContain('27 tổ chức cơ sở đảng');
  });

  test.each([
    ['a film that no program plays', '<object data="a.swf"><p>Kết nạp 38 đoàn viên.</p></object>'],
    ['words that run', '<p>Trước</p><marquee>Kết nạp 38 đoàn viên.</marquee><p>Sau</p>'],
    ['elements of the portal’s own', '<khung-bai><dong-chu>Kết nạp 38 đoàn viên.</dong-chu></khung-bai>'],
  ])('%s', async (_, inner) => {
    const { shown, missing } = await read(page(inner));
    expect(shown.split('\n')).toContain('Kết nạp 38 đoàn viên.');
    expect(missing).toEqual([]);
  });

  test('the parts of a formula stay apart', async () => {
    const formula = '<math><mfrac><mn>141</mn><mn>4512</mn></mfrac></math>';
    const { shown, missing } = await read(page(`<p>Tỷ lệ là ${formula} đảng viên.</p>`));
    expect(shown).toContain('Tỷ lệ là 141 4512 đảng viên.');
    expect(missing).toEqual([]);
  });

  test('the foot of a table stands below its rows, wherever it is written', async () => {
    const { body } = await read(
      page(
        '<table><thead><tr><th>Khối</th><th>Chi bộ</th></tr></thead><tfoot><tr><td>Cộng</td><td>27</td></tr></tfoot><tbody><tr><td>Xã</td><td>14</td></tr></tbody></table>',
      ),
    );
    expect(body).toMatch(/Xã\s*\| 14\s*\|\n\| Cộng \| 27/);
  });
});

describe('pictures of a page', () => {
  test.each([
    [
      'data-src',
      '<img src="data:image/gif;base64,R0lGODlhAQABAA==" data-src="bai_files/hop.png" alt="Hội nghị">',
    ],
    ['data-original', '<img data-original="bai_files/hop.png" alt="Hội nghị">'],
    ['srcset', '<img srcset="bai_files/hop.png 2x" alt="Hội nghị">'],
  ])('that wait for their reader are those of %s', async (_, picture) => {
    const { images } = await read(page(`<p>${picture}</p>`));
    expect(images.map(({ from }) => from)).toEqual(['bai_files/hop.png']);
  });

  test('that are none are not saved', async () => {
    const { images, problems } = await read(
      page(
        `<p><img src="data:image/png;base64,${btoa('<html><script>alert(1)</script>')}" alt="Hội nghị"></p>`,
      ),
    );
    expect(images).toEqual([]);
    expect(problems.map(({ message }) => message).join()).toMatch(/không phải là ảnh nên không lưu/);
  });
});

test.each([
  [
    'an article',
    '{"@type":"NewsArticle","datePublished":"2020-09-21T08:00:00+07:00","author":{"name":"Lệ Quyên"}}',
  ],
  [
    'a graph',
    '{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2020-09-21","author":["Lệ Quyên"]}]}',
  ],
])('date and author stand in what a page says to machines of %s', async (_, said) => {
  const { frontmatter } = await read(page('', `<script type="application/ld+json">${said}</script>`));
  expect([frontmatter.date, frontmatter.author]).toEqual(['2020-09-21', 'Lệ Quyên']);
});

test('what a page says to machines may be no JSON', async () => {
  const { frontmatter } = await read(page('', '<script type="application/ld+json">{oops</script>'));
  expect(frontmatter.date).toBe('');
});

test('a page of windows-1258 that says it is UTF-8 is read as what it is', async () => {
  // `ộ` is `ô` and a dot below, `ứ` is `ư` and an acute: each mark a byte of its own.
  const marks: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const letters: Record<string, number> = { ă: 0xe3, Đ: 0xd0, đ: 0xf0, ơ: 0xf5, ư: 0xfd, '–': 0x96 };
  const bytes = Array.from(page('').normalize('NFC')).flatMap((letter) => {
    const [base = '', ...rest] = letter.normalize('NFD');
    const tone = rest.find((mark) => marks[mark]);
    const plain = (base + rest.filter((mark) => mark !== tone).join('')).normalize('NFC');
    return [letters[plain] ?? plain.codePointAt(0)!, ...(tone ? [marks[tone]!] : [])];
  });
  const source = await readSourceFile('bai.html', Uint8Array.from(bytes));
  const report = importReport(source, { ...context, file: 'bai.html' });
  expect(report.frontmatter.title).toBe(title);
  expect(report.missing).toEqual([]);
});

test.each(['?', '\uFFFD'])(
  'of letters that lost a byte to «%s» it is told that they are guesses',
  async (sign) => {
    const text = `${title}\n\nTrong nhiá»‡m ká»³ qua, Ä${sign}áº£ng bá»™ huyá»‡n Ä‘Ã£ káº¿t náº¡p 141 Ä‘áº£ng viÃªn â€œÆ°u tÃºâ€${sign}.\n`;
    const source = await readSourceFile('bai.txt', new TextEncoder().encode(text));
    const report = importReport(source, { ...context, file: 'bai.txt' });
    expect(report.body).toBe('Trong nhiệm kỳ qua, Đảng bộ huyện đã kết nạp 141 đảng viên “ưu tú”.\n');
    expect(report.problems.map(({ code }) => code)).toContain('khong-chac-bang-ma');
  },
);
