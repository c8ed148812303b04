import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/lib/publish/citation/bibtex.ts';
import { citedReport } from '../../../../src/lib/publish/citation/cited-report.ts';
import { toCslJson } from '../../../../src/lib/publish/citation/csl.ts';
import { citationKey } from '../../../../src/lib/publish/citation/key.ts';
import { journalReference, thesisReference } from '../../../../src/lib/publish/citation/reference.ts';
import { toRis } from '../../../../src/lib/publish/citation/ris.ts';
import type { CitedReport } from '../../../../src/lib/publish/citation/types.ts';

const songLo: CitedReport = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
  authors: ['Lệ Quyên'],
  date: '2020-09-21',
  url: 'https://kho.example/2020/09/21/dang-bo-huyen-song-lo/',
  archive: 'Kho tư liệu xây dựng Đảng',
};
const signedByTwo: CitedReport = {
  ...songLo,
  authors: ['Nguyễn Văn An', 'Trần Thị Ân'],
  sourceName: 'Báo Vĩnh Phúc',
  sourceUrl: 'https://bao.example/1',
};
const document: CitedReport = { ...songLo, authors: ['Ban Thường vụ Huyện ủy Sông Lô'] };

describe('references', () => {
  test('theses and dissertations', () => {
    expect(thesisReference(songLo)).toBe(
      'Lệ Quyên (2020), “Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng”, ' +
        '[chưa rõ nguồn], ngày 21/9/2020, <https://kho.example/2020/09/21/dang-bo-huyen-song-lo/>, truy cập ngày …/…/…….',
    );
    expect(thesisReference({ ...signedByTwo, accessed: '2026-03-05' })).toMatch(
      /^Nguyễn Văn An, Trần Thị Ân \(2020\), “.*”, Báo Vĩnh Phúc, ngày 21\/9\/2020, <https:\/\/bao\.example\/1>; bản lưu: Kho tư liệu xây dựng Đảng, <https:\/\/kho\..*>, truy cập ngày 5\/3\/2026\.$/,
    );
  });

  test('no path without a host is given as an address', () => {
    expect(thesisReference({ ...songLo, url: undefined })).toMatch(
      /, ngày 21\/9\/2020, <\[địa chỉ trang này\]>, truy cập ngày …\/…\/……\.$/,
    );
    const record = { ...songLo, authors: [...songLo.authors], url: '/2020/09/21/dang-bo/' };
    expect(citedReport(record, songLo.archive).url).toBeUndefined();
  });

  test('a committee’s own document has no other publisher', () => {
    expect(journalReference(document)).toBe(
      `Ban Thường vụ Huyện ủy Sông Lô: ${songLo.title}, ngày 21/9/2020.`,
    );
  });

  test('journals and the political publishing house', () => {
    expect(journalReference(songLo)).toBe(
      'Lệ Quyên: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng, ' +
        '[chưa rõ nguồn], ngày 21/9/2020.',
    );
  });

  test('a title that quotes takes single marks inside; nobody is invented', () => {
    const report = { ...songLo, title: 'Huyện Sông Lô “Đẩy mạnh học tập”', authors: [] };
    expect(thesisReference(report)).toMatch(
      /^“Huyện Sông Lô ‘Đẩy mạnh học tập’” \(2020\), \[chưa rõ nguồn\]/,
    );
    expect(journalReference(report)).toBe(
      'Huyện Sông Lô “Đẩy mạnh học tập”, [chưa rõ nguồn], ngày 21/9/2020.',
    );
  });
});

describe('toCslJson', () => {
  test('names stay whole and a newspaper is named only when known', () => {
    expect(toCslJson(songLo)).toEqual({
      id: 'le-quyen-2020-09-21-dang-bo-huyen-6dd7',
      type: 'webpage',
      title: songLo.title,
      author: [{ literal: 'Lệ Quyên' }],
      issued: { 'date-parts': [[2020, 9, 21]] },
      'container-title': 'Kho tư liệu xây dựng Đảng',
      publisher: 'Kho tư liệu xây dựng Đảng',
      archive: 'Kho tư liệu xây dựng Đảng',
      URL: songLo.url,
      language: 'vi-VN',
    });
    expect(toCslJson(signedByTwo)).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Báo Vĩnh Phúc',
      note: 'Đăng lần đầu: https://bao.example/1',
    });
    expect(toCslJson({ ...document, accessed: '2026-11-27' })).toMatchObject({
      type: 'report',
      publisher: 'Ban Thường vụ Huyện ủy Sông Lô',
      accessed: { 'date-parts': [[2026, 11, 27]] },
    });
    expect(toCslJson({ ...songLo, authors: [] })).not.toHaveProperty('author');
  });
});

describe('toBibtex', () => {
  test('a whole entry', () => {
    expect(toBibtex(songLo)).toBe(`@online{le-quyen-2020-09-21-dang-bo-huyen-6dd7,
  title = {{Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng}},
  author = {{Lệ Quyên}},
  journaltitle = {Kho tư liệu xây dựng Đảng},
  organization = {Kho tư liệu xây dựng Đảng},
  year = {2020},
  month = sep,
  day = {21},
  date = {2020-09-21},
  url = {https://kho.example/2020/09/21/dang-bo-huyen-song-lo/},
  language = {vietnamese}
}
`);
    expect(toBibtex(signedByTwo)).toContain(
      'author = {{Nguyễn Văn An} and {Trần Thị Ân}},\n  journaltitle = {Báo Vĩnh Phúc}',
    );
  });

  test('what TeX would read as a command is written out', () => {
    const entry = toBibtex({ ...songLo, title: '94,2% & #1 {ghi rõ} C:\\Kho_liệu ~ x^2 $5' });
    expect(entry).toContain(
      'title = {{94,2\\% \\& \\#1 \\{ghi rõ\\} C:\\textbackslash{}Kho\\_liệu \\textasciitilde{} x\\textasciicircum{}2 \\$5}}',
    );
  });
});

describe('toBibtex, braces of a title', () => {
  test.each([
    ['Mô hình {a} và {b}', 'Mô hình \\{a\\} và \\{b\\}'],
    ['chưa đóng {a', 'chưa đóng \\textbraceleft{}a'],
    ['ngược }a{', 'ngược \\textbraceright{}a\\textbraceleft{}'],
  ])('%s: BibTeX finds the end of the entry', (title, written) => {
    expect(toBibtex({ ...songLo, title })).toContain(`title = {{${written}}},`);
  });
});

describe('toRis', () => {
  test('a whole record', () => {
    expect(toRis(songLo).split('\r\n')).toEqual([
      'TY  - ELEC',
      `TI  - ${songLo.title}`,
      'AU  - Lệ Quyên',
      'T2  - Kho tư liệu xây dựng Đảng',
      'PB  - Kho tư liệu xây dựng Đảng',
      'PY  - 2020',
      'DA  - 2020/09/21/',
      `UR  - ${songLo.url}`,
      'LA  - vi',
      'DB  - Kho tư liệu xây dựng Đảng',
      'ER  - ',
      '',
    ]);
    expect(toRis(signedByTwo)).toMatch(
      /TY {2}- NEWS\r\n.*AU {2}- Nguyễn Văn An\r\nAU {2}- Trần Thị Ân\r\nT2 {2}- Báo Vĩnh Phúc/s,
    );
  });
});

describe('citationKey', () => {
  test('two articles that one author signed on one day have a key each, however alike they begin', () => {
    const titles = ['Sông Lô', 'Lập Thạch', 'Tam Đảo', 'Sông Lồ'].map(
      (name) => `Đảng bộ huyện ${name} nâng cao năng lực lãnh đạo`,
    );
    const keys = titles.map((title) => citationKey({ ...songLo, title }));
    expect(new Set(keys).size).toBe(titles.length);
    expect(keys[0]).toMatch(/^[a-z0-9-]+$/);
    // The same title, however its tones are stored.
    expect(citationKey({ ...songLo, title: titles[0]!.normalize('NFD') })).toBe(keys[0]);
  });

  test('ASCII, whoever signed', () => {
    expect(citationKey(signedByTwo)).toBe('nguyen-van-an-2020-09-21-dang-bo-huyen-6dd7');
    expect(citationKey({ ...songLo, authors: [] })).toBe('2020-09-21-dang-bo-huyen-6dd7');
  });
});
