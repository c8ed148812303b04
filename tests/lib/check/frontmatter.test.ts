import { describe, expect, test } from 'vitest';
import { formatText } from '../../../src/lib/check/format.ts';
import { checkOne, goodHead, places, report } from './a-report.ts';

describe('a report whose declaration is right', () => {
  test('has no problem', () => {
    expect(checkOne(report())).toEqual([]);
  });

  test.each(['2015-2020', '2015 - 2020', '2015–2020'])('may write its term %s', (term) => {
    expect(checkOne(report(goodHead.replace('2015–2020', term)))).toEqual([]);
  });

  test('may list several authors, quote its values and end its lines as Windows does', () => {
    const head = goodHead
      .replace('Lệ Quyên', '\n  - Lệ Quyên\n  - "Thu Hà"')
      .replace('2020-09-21', "'2020-09-21'");
    expect(checkOne(report(head).replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('every problem is told at its line and column', () => {
  test('several slips in one declaration are all told in one run', () => {
    const problems = checkOne(
      report(`title: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo
date: 21/09/2020
autor: Lệ Quyên
district: songlo
term: nhiệm kỳ 2015 – 2020`),
    );
    expect(places(problems)).toEqual([
      '1:1 thieu-khoa',
      '3:7 ngay-khong-hop-le',
      '4:1 khoa-la',
      '5:11 huyen-khong-co',
      '6:7 nhiem-ky-khong-hop-le',
    ]);
  });

  test('the text for an archivist says what, where and what to do', () => {
    const problems = checkOne(report(goodHead.replace('2020-09-21', '21/09/2020')));
    expect(formatText(problems)).toMatchInlineSnapshot(`
      "content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx:3:7  ngay-khong-hop-le
        "date: 21/09/2020" không phải ngày theo dạng năm-tháng-ngày.
        Hãy viết: date: 2020-09-21"
    `);
  });
});

describe('a date', () => {
  test.each([
    ['21/09/2020', 'Hãy viết: date: 2020-09-21'],
    ['21-9-2020', 'Hãy viết: date: 2020-09-21'],
    ['2020/9/21', 'Hãy viết: date: 2020-09-21'],
    ['ngày 21 tháng 9 năm 2020', 'Hãy viết: date: 2020-09-21'],
    ['hôm qua', 'Hãy viết năm-tháng-ngày, ví dụ: date: 2020-09-21'],
    ['2020', 'Hãy viết năm-tháng-ngày, ví dụ: date: 2020-09-21'],
    ['2020-02-30', 'Hãy xem lại ngày, tháng trong bản gốc.'],
    ['31/02/2020', 'Hãy viết năm-tháng-ngày, ví dụ: date: 2020-09-21'],
  ])('%s is told how to be written', (written, advice) => {
    const [problem] = checkOne(report(goodHead.replace('2020-09-21', written)));
    expect(problem).toMatchObject({ code: 'ngay-khong-hop-le', line: 3, column: 7, advice });
  });
});

describe('a key', () => {
  test.each([
    ['autor', 'author'],
    ['titel', 'title'],
    ['distrct', 'district'],
    ['statistic', 'statistics'],
    ['tác giả', 'author'],
    ['nhiệm kỳ', 'term'],
  ])('«%s» is led to «%s»', (wrong, right) => {
    const problems = checkOne(
      report(
        `${goodHead.replace(`${right}:`, `${wrong}:`)}${right === 'statistics' ? `\n${wrong}: []` : ''}`,
      ),
    );
    const unknown = problems.find((one) => one.code === 'khoa-la');
    expect(unknown?.message).toBe(`Khóa «${wrong}» không có trong danh mục.`);
    expect(unknown?.advice).toContain(`«${right}»`);
  });

  test('a key inside a figure is led to the keys of a figure', () => {
    const head = `${goodHead}\nstatistics:\n  - group: Văn bản\n    figures:\n      - quote: 11 Nghị quyết\n        labl: Nghị quyết`;
    const problems = checkOne(report(head));
    expect(places(problems)).toEqual(['10:9 thieu-khoa', '11:9 khoa-la']);
    expect(problems[1]!.advice).toContain('«label»');
  });

  test('written twice is told at the second', () => {
    expect(places(checkOne(report(`${goodHead}\nauthor: Thu Hà`)))).toEqual(['7:1 khoa-lap']);
  });

  test.each([
    [goodHead.replace('Lệ Quyên', '[]'), '4:9 de-trong'],
    [`${goodHead}\nstatistics:\n  - group: Văn bản\n    figures: []`, '9:14 de-trong'],
    [`${goodHead}\nsubjects: ['']`, '7:12 de-trong'],
  ])('that holds nothing is blank: %s', (head, place) => {
    expect(places(checkOne(report(head)))).toEqual([place]);
  });

  test('left blank is told how to be filled', () => {
    const [problem] = checkOne(report(goodHead.replace('Lệ Quyên', '')));
    expect(problem).toMatchObject({ code: 'de-trong', line: 4 });
    expect(problem!.advice).toContain('author: Lệ Quyên');
  });
});

describe('values', () => {
  test('an unknown district is told the known ones', () => {
    const [problem] = checkOne(report(goodHead.replace('song-lo', 'tam-duong')));
    expect(problem!.advice).toContain('lap-thach, song-lo');
  });

  test('a district by its name is told its id', () => {
    const [problem] = checkOne(report(goodHead.replace('song-lo', 'Sông Lô')));
    expect(problem!.advice).toContain('Hãy viết: district: song-lo');
  });

  test('a number where words are wanted is told to be quoted', () => {
    const [problem] = checkOne(report(`${goodHead}\nsummary: 2020`));
    expect(problem).toMatchObject({ code: 'sai-kieu', advice: "Hãy đặt trong dấu nháy: summary: '2020'" });
    const [untitled] = checkOne(report(goodHead.replace(/title: .*/, 'title: 2020')));
    expect(untitled!.advice).toBe("Hãy đặt trong dấu nháy: title: '2020'");
  });

  test.each([
    ['draft: có', '7:8 sai-kieu'],
    ['documents: nghi-quyet-22-nq-tw-2008', '7:12 sai-kieu'],
    ['documents: [22-NQ/TW]', '7:13 van-kien-khong-co'],
    ['source: Cổng thông tin', '7:9 sai-kieu'],
    ['source: { retrieved: 1/2/2021 }', '7:22 ngay-khong-hop-le'],
    ['source: { url: dangcongsan.vn }', '7:16 sai-kieu'],
    ['source: { url: https://a.b:99999/x }', '7:16 sai-kieu'],
    ['source: { url: ftp://a.b/x }', '7:16 sai-kieu'],
    ['source: { retrieved: " 2021-03-05 " }', '7:22 ngay-khong-hop-le'],
    ['subjects: *chu-de', '7:11 yaml-sai-cu-phap'],
    ['__proto__: {title: x}', '7:1 khoa-la'],
    ['constructor: x', '7:1 khoa-la'],
    ['corrections:\n  - date: 2021-01-01', '8:5 thieu-khoa'],
  ])('%s', (line, place) => {
    expect(places(checkOne(report(`${goodHead}\n${line}`)))).toEqual([place]);
  });

  test.each(['đã soát', 'true', 'curated'])(
    'a state that there is not, «%s», is told those that there are',
    (written) => {
      const head = `${goodHead}\nstatistics:\n  - group: Văn bản\n    figures:\n      - quote: 11 Nghị quyết\n        label: Nghị quyết\n        state: ${written}`;
      const [problem, ...others] = checkOne(report(head));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        code: 'sai-kieu',
        line: 12,
        column: 16,
        message: `"state: ${written}" không đúng kiểu: ở đây cần automatic (máy trích, chưa có người soát) hoặc reviewed (đã có người soát).`,
        advice: 'Hãy viết, ví dụ: state: automatic',
      });
    },
  );

  test('a term of seven years deserves a look, no more', () => {
    const [problem] = checkOne(report(goodHead.replace('2015–2020', '2004–2011')));
    expect(problem).toMatchObject({ code: 'nhiem-ky-la', severity: 'warning' });
  });
});

describe('YAML that cannot be read', () => {
  test('a colon inside a title is told to be quoted, and nothing else of the line is told', () => {
    const problems = checkOne(report(goodHead.replace('Đảng bộ huyện', 'Đảng bộ: huyện')));
    expect(places(problems)).toEqual(['2:8 yaml-sai-cu-phap']);
    expect(problems[0]!.advice).toContain("title: 'Đảng bộ: huyện Sông Lô nâng cao năng lực lãnh đạo'");
  });

  test.each(['!Đảng bộ', '&Đảng bộ'])('a word that YAML would leave out of «%s» is told', (begins) => {
    const [told, ...others] = checkOne(report(goodHead.replace('title: Đảng bộ', `title: ${begins}`)));
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: 'yaml-sai-cu-phap', line: 2 });
    expect(told!.advice).toContain(`title: '${begins} huyện Sông Lô`);
  });

  test('a value that has a name and is called by it is right', () => {
    const head = `${goodHead.replace('Lệ Quyên', '&nguoi Lệ Quyên')}\nsource:\n  name: *nguoi`;
    expect(checkOne(report(head))).toEqual([]);
  });

  test('a tab at the start of a line is named, and not the key above it', () => {
    const [problem] = checkOne(report(`${goodHead}\nsource:\n\tname: Cổng`));
    expect(problem).toMatchObject({ code: 'yaml-sai-cu-phap', line: 8 });
  });

  test('a file without a declaration is shown one', () => {
    const [problem] = checkOne('Trong nhiệm kỳ vừa qua…\n');
    expect(problem).toMatchObject({ code: 'thieu-khai-bao', line: 1, column: 1 });
    expect(problem!.advice).toContain('date: 2020-09-21');
  });

  test('a declaration that never closes is a missing declaration', () => {
    expect(checkOne(`---\n${goodHead}\n`)[0]!.code).toBe('thieu-khai-bao');
  });
});

test.each(['toString', 'valueOf', 'constructor', '__proto__'])(
  'a map with the key «%s» where words should be is told like any other',
  (key) => {
    for (const name of ['title', 'date', 'author', 'district', 'term', 'former', 'subjects', 'documents']) {
      for (const value of [`{${key}: x}`, `[{${key}: x}]`, `[[{${key}: x}]]`]) {
        const head = goodHead.replace(new RegExp(`^${name}:.*\n?`, 'm'), '').trim();
        const problems = checkOne(report(`${head}\n${name}: ${value}`));
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }
    }
  },
);
