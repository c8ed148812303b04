import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../../src/lib/authorities/documents/schema.ts';
import { abbreviationSchema } from '../../../src/lib/authorities/abbreviations/schema.ts';
import { findNamed } from '../../../src/lib/authorities/documents/named.ts';
import { aDistrict, aDocument, anIndicator } from '../../support/authorities.ts';
import { authorities, checkOne, goodBody, goodHead, places, report } from './a-report.ts';

/** What a regular expression reads as its own, at the head of a name, and letters of more than one unit. */
const heads = [
  '(',
  ')',
  '[',
  ']',
  '^',
  '-',
  '*',
  '+',
  '?',
  '.',
  '{',
  '}',
  '|',
  '\\',
  '$',
  '/',
  '𝐍',
  'İ',
  'ß',
];

describe('a name of an authority file may begin with any character', () => {
  test.each(heads)('%s', (head) => {
    const name = `${head}Điều lệ mẫu`;
    const document = documentSchema.parse({ ...aDocument('dieu-le-mau'), names: [name] });
    const more = {
      authorities: {
        ...authorities,
        districts: [...authorities.districts, aDistrict('o-dau', `${head}Sông`, { kind: `${head}huyện` })],
        documents: [document],
        indicators: [{ ...anIndicator('mau'), name, unit: name }],
        abbreviations: [
          abbreviationSchema.parse({ id: 'dlm', forms: [`${head}ĐLM`], means: [name], field: 'tổ chức' }),
        ],
      },
    };
    const text = report(goodHead, `${goodBody.split('\n')[0]!} Theo Điều lệ mẫu, gọi tắt là ĐLM.`);
    expect(checkOne(text, undefined, more).filter(({ severity }) => severity === 'error')).toEqual([]);

    const found = findNamed(`Thực hiện ${name} và ${name}.`, [document]);
    expect(found.map((each) => each.text)).toEqual([name, name]);
    expect(findNamed('Thực hiện Điều lệ mẫu.', [document])).toEqual([]);
  });
});

describe('the address of a picture or a page may hold any character', () => {
  test.each([
    'anh-100%.png',
    '%.png',
    '%E1%BA.png',
    'a%00b.png',
    'anh%zz.jpg',
    '100%25.webp',
    'con.png',
    'a?.png',
  ])('![Hội nghị](%s) is one problem at its line', (address) => {
    const problems = checkOne(report(goodHead, `${goodBody}\n\n![Hội nghị](${address})`));
    expect(places(problems)).toEqual(['13:1 anh-khong-co']);
  });
  test.each(['bai-100%', '/2020/%/', '/%E1%BA/', '//', '/2020/09/21/%zz/', ':', '[::1'])(
    '[bài](%s) is one problem at its line',
    (address) => {
      const problems = checkOne(report(goodHead, `${goodBody}\n\n[bài](<${address}>)`));
      expect(problems.map(({ line }) => line)).toEqual([13]);
    },
  );
});

describe('an author without a letter is told at its line', () => {
  test.each(['"!!!"', '"…"', '"–"', '"١٢٣"', '"🙂"', '"\u00a0"', '[Lệ Quyên, "***"]'])(
    'author: %s',
    (author) => {
      const text = report(goodHead.replace('author: Lệ Quyên', `author: ${author}`));
      expect(checkOne(text).map(({ line }) => line)).toEqual([4]);
    },
  );
});

describe('years', () => {
  test.each([
    ['1899-12-31', true],
    ['1900-01-01', false],
    ['2100-12-31', false],
    ['2101-01-01', true],
    ['2202-09-21', true],
  ])('a report of %s is refused: %s', (date, refused) => {
    const [year, month] = date.split('-');
    const head = goodHead.replace('2020-09-21', date).replace(/\nterm.*/, '\nterm: 2015–2020');
    const path = `content/reports/${year}/${month}/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx`;
    const codes = checkOne(report(head), path).map(({ code }) => code);
    expect(codes.includes('ngay-khong-hop-le')).toBe(refused);
  });
});

describe('names of files', () => {
  test.each([
    ['con', 'ten-tep-danh-rieng'],
    ['lpt1', 'ten-tep-danh-rieng'],
    ['bai.', 'ten-tep-sai-dang'],
    ['bai ', 'ten-tep-sai-dang'],
    ['Bai', 'ten-tep-sai-dang'],
    ['aux.txt', 'ten-tep-sai-dang'],
    ['bài', 'ten-tep-sai-dang'],
  ])('«%s.mdx» is told: %s', (name, code) => {
    const problems = checkOne(report(), `content/reports/2020/09/${name}.mdx`);
    expect(problems.map((one) => one.code)).toEqual([code]);
  });
});

describe('a report is told wrong rather than published otherwise than it was meant', () => {
  const codes = (head: string, body?: string) => places(checkOne(report(head, body)));

  test('a body without a word, but for a draft', () => {
    expect(codes(goodHead, '')).toEqual(['1:1 tep-hong']);
    expect(codes(goodHead, ' \n\n{/* chờ bản gốc */}\n')).toEqual(['1:1 tep-hong']);
    expect(codes(`${goodHead}\ndraft: true`, '')).toEqual(['7:1 ban-nhap']);
  });

  test.each([
    ['a quotation', '>'.repeat(20_000)],
    ['a list on one line', '- '.repeat(500)],
    ['a numbered list', '1. '.repeat(500)],
    ['a list by indentation', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['a list by tabs', Array.from({ length: 60 }, (_, at) => `${'\t'.repeat(at)}- a`).join('\n')],
  ])('%s within hundreds of others, at once', (_, body) => {
    const began = performance.now();
    expect(codes(goodHead, `${body} b`)[0]).toMatch(/^(?:9|1\d|2\d):\d+ mdx-sai-cu-phap$/);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('a list within some others is one', () => {
    expect(codes(goodHead, `${goodBody}\n\n> 1. Một\n>    - Hai\n>      - Ba\n>        - Bốn`)).toEqual([]);
  });

  test.each([
    ['a title longer than any', `title: ${'Đảng bộ '.repeat(200)}`],
    ['marks of machines in a title', 'title: "Đảng bộ\\0 huyện"'],
  ])('%s', (_, title) => {
    expect(codes(goodHead.replace(/^title: .*/, title))).toContain('2:8 sai-kieu');
  });

  test('letters that were lost and marks of machines in the words', () => {
    const told = codes(goodHead, `${goodBody}\n\nHuy\uFFFDn ủy đã họp\x07 hai lần.`);
    expect(told).toEqual(['13:4 ky-tu-an', '13:16 ky-tu-an']);
  });
});
