import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/lib/publish/citation/bibtex.ts';
import { toCslJson } from '../../../../src/lib/publish/citation/csl.ts';
import { citationKey } from '../../../../src/lib/publish/citation/key.ts';
import { journalReference, thesisReference } from '../../../../src/lib/publish/citation/reference.ts';
import { toRis } from '../../../../src/lib/publish/citation/ris.ts';
import type { CitedReport } from '../../../../src/lib/publish/citation/types.ts';

const songLo: CitedReport = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
  authors: ['Lệ Quyên'],
  date: '2020-09-21',
  district: 'Sông Lô',
  url: 'https://kho.example/2020/09/21/dang-bo-huyen-song-lo/',
  archive: 'Kho tư liệu xây dựng Đảng',
};
const signedByTwo: CitedReport = {
  ...songLo,
  authors: ['Nguyễn Văn An', 'Trần Thị Ân'],
  sourceName: 'Báo Vĩnh Phúc',
};

describe('references', () => {
  test('theses and dissertations', () => {
    expect(thesisReference(songLo)).toBe(
      'Lệ Quyên (2020), “Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng”, ' +
        '[chưa rõ nguồn], ngày 21/9/2020, <https://kho.example/2020/09/21/dang-bo-huyen-song-lo/>, truy cập ngày …/…/…….',
    );
    expect(thesisReference(signedByTwo, '2026-03-05')).toMatch(
      /^Nguyễn Văn An, Trần Thị Ân \(2020\), “.*”, Báo Vĩnh Phúc, ngày 21\/9\/2020, <.*>, truy cập ngày 5\/3\/2026\.$/,
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
      id: 'le-quyen-2020-09-21-dang-bo-huyen',
      type: 'article',
      title: songLo.title,
      author: [{ literal: 'Lệ Quyên' }],
      issued: { 'date-parts': [[2020, 9, 21]] },
      archive: 'Kho tư liệu xây dựng Đảng',
      URL: songLo.url,
      language: 'vi-VN',
    });
    expect(toCslJson(signedByTwo)).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Báo Vĩnh Phúc',
    });
    expect(toCslJson({ ...songLo, authors: [] })).not.toHaveProperty('author');
  });
});

describe('toBibtex', () => {
  test('a whole entry', () => {
    expect(toBibtex(songLo)).toBe(`@misc{le-quyen-2020-09-21-dang-bo-huyen,
  title = {{Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng}},
  author = {{Lệ Quyên}},
  howpublished = {Kho tư liệu xây dựng Đảng},
  year = {2020},
  month = sep,
  day = {21},
  date = {2020-09-21},
  url = {https://kho.example/2020/09/21/dang-bo-huyen-song-lo/},
  language = {vietnamese}
}
`);
    expect(toBibtex(signedByTwo)).toContain(
      'author = {{Nguyễn Văn An} and {Trần Thị Ân}},\n  journal = {Báo Vĩnh Phúc}',
    );
  });

  test('what TeX would read as a command is written out', () => {
    const entry = toBibtex({ ...songLo, title: '94,2% & #1 {ghi rõ} C:\\Kho_liệu ~ x^2 $5' });
    expect(entry).toContain(
      'title = {{94,2\\% \\& \\#1 \\textbraceleft{}ghi rõ\\textbraceright{} C:\\textbackslash{}Kho\\_liệu \\textasciitilde{} x\\textasciicircum{}2 \\$5}}',
    );
  });
});

describe('toRis', () => {
  test('a whole record', () => {
    expect(toRis(songLo).split('\r\n')).toEqual([
      'TY  - ELEC',
      `TI  - ${songLo.title}`,
      'AU  - Lệ Quyên',
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
  test('ASCII, whoever signed', () => {
    expect(citationKey(signedByTwo)).toBe('nguyen-van-an-2020-09-21-dang-bo-huyen');
    expect(citationKey({ ...songLo, authors: [] })).toBe('2020-09-21-dang-bo-huyen');
  });
});
