import { describe, expect, test } from 'vitest';
import { figureReference, quotedFigure } from '../../../../src/lib/publish/citation/figure.ts';
import { journalReference, thesisReference } from '../../../../src/lib/publish/citation/reference.ts';

const report = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  authors: ['Lệ Quyên'],
  date: '2020-09-21',
  url: 'https://kho.example/2020/09/21/dang-bo/',
  archive: 'Kho tư liệu xây dựng Đảng',
};
const address = `${report.url}#sl-7w3c-e5t1`;
const sentence =
  'Công tác phát triển đảng viên được chú trọng, bình quân mỗi năm kết nạp được 153 đảng viên.';
const start = sentence.indexOf('153');
const quoted = quotedFigure(sentence, start, sentence.length - 1, 'Đảng viên kết nạp mỗi năm');

describe('a reference to one figure has its words, what they count and their own address', () => {
  test('in the form of theses', () => {
    expect(figureReference(thesisReference({ ...report, accessed: '2026-11-27' }), quoted, address)).toBe(
      'Lệ Quyên (2020), “Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo”, [chưa rõ nguồn], ngày 21/9/2020, “Công tác phát triển đảng viên được chú trọng, bình quân mỗi năm kết nạp được 153 đảng viên.” (Đảng viên kết nạp mỗi năm), <https://kho.example/2020/09/21/dang-bo/#sl-7w3c-e5t1>, truy cập ngày 27/11/2026.',
    );
  });

  test('in the form of journals', () => {
    expect(figureReference(journalReference(report), quoted, address)).toBe(
      'Lệ Quyên: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, [chưa rõ nguồn], ngày 21/9/2020, “Công tác phát triển đảng viên được chú trọng, bình quân mỗi năm kết nạp được 153 đảng viên.” (Đảng viên kết nạp mỗi năm), <https://kho.example/2020/09/21/dang-bo/#sl-7w3c-e5t1>.',
    );
  });

  test('of a report whose first address is known, at the address where it is kept', () => {
    const sourced = { ...report, sourceName: 'Báo Vĩnh Phúc', sourceUrl: 'https://bao.example/1' };
    expect(figureReference(thesisReference(sourced), quoted, address)).toContain(
      '<https://bao.example/1>; bản lưu: Kho tư liệu xây dựng Đảng, “Công tác phát triển đảng viên được chú trọng, bình quân mỗi năm kết nạp được 153 đảng viên.” (Đảng viên kết nạp mỗi năm), <https://kho.example/2020/09/21/dang-bo/#sl-7w3c-e5t1>, truy cập ngày',
    );
  });

  test.each(['a $& b', 'x <y>, truy cập z', 'kết thúc…'])('whatever the title is: %s', (title) => {
    const cited = figureReference(thesisReference({ ...report, title }), quoted, address);
    expect(cited).toContain(title);
    expect(cited).toContain(`${quoted}, <${address}>, truy cập ngày …/…/…….`);
    expect(figureReference(journalReference({ ...report, title }), quoted, address)).toContain(`${title},`);
  });
});
