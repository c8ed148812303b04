import { describe, expect, test } from 'vitest';
import { figureReference, quotedFigure } from '../../../../src/lib/publish/citation/figure.ts';
import { journalReference, thesisReference } from '../../../../src/lib/publish/citation/reference.ts';

const report = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  authors: ['Lệ Quyên'],
  date: '2020-09-21',
  url: 'https://kho.example/2020/09/21/dang-bo/',
};
const address = `${report.url}#sl-7w3c-e5t1`;
const quoted = quotedFigure('153 đảng viên', 'Đảng viên kết nạp mỗi năm');

describe('a reference to one figure has its words, what they count and their own address', () => {
  test('in the form of theses', () => {
    expect(figureReference(thesisReference(report, '2026-11-27'), quoted, address)).toBe(
      'Lệ Quyên (2020), “Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo”, [chưa rõ nguồn], ngày 21/9/2020, “153 đảng viên” (Đảng viên kết nạp mỗi năm), <https://kho.example/2020/09/21/dang-bo/#sl-7w3c-e5t1>, truy cập ngày 27/11/2026.',
    );
  });

  test('in the form of journals', () => {
    expect(figureReference(journalReference(report), quoted, address)).toBe(
      'Lệ Quyên: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, [chưa rõ nguồn], ngày 21/9/2020, “153 đảng viên” (Đảng viên kết nạp mỗi năm), <https://kho.example/2020/09/21/dang-bo/#sl-7w3c-e5t1>.',
    );
  });

  test.each(['a $& b', 'x <y>, truy cập z', 'kết thúc…'])('whatever the title is: %s', (title) => {
    const cited = figureReference(thesisReference({ ...report, title }), quoted, address);
    expect(cited).toContain(title);
    expect(cited).toContain(`${quoted}, <${address}>, truy cập ngày …/…/…….`);
    expect(figureReference(journalReference({ ...report, title }), quoted, address)).toContain(`${title},`);
  });
});
