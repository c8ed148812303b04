import { describe, expect, test } from 'vitest';
import { originalDigest } from '../../../src/lib/check/same-words.ts';
import { checkOne, goodBody, goodHead, places, report } from './a-report.ts';

describe('the imported words', () => {
  const original = originalDigest(goodBody);

  test('unchanged, whatever the spacing, are right', () => {
    expect(
      checkOne(report(`${goodHead}\nsource:\n  digest: ${original}`, goodBody.replace('\n\n', '\n\n\n'))),
    ).toEqual([]);
  });

  test('changed are told, unless a correction says why', () => {
    const body = goodBody.replace('153', '135');
    const head = `${goodHead}\nsource:\n  digest: ${original}`;
    expect(places(checkOne(report(head, body)))).toEqual(['8:3 van-ban-da-doi']);
    const corrected = `${head}\ncorrections:\n  - date: 2026-01-05\n    note: Sửa 153 thành 135 theo bản in`;
    expect(checkOne(report(corrected, body))).toEqual([]);
  });
});

describe('what a correction says was printed', () => {
  const corrected = (lines: string, body = goodBody) =>
    checkOne(report(`${goodHead}\ncorrections:\n${lines}`, body));
  const one = (words: string, day = '05') =>
    `  - date: 2026-01-${day}\n    note: Sửa theo bản in${words.replace(/(?=from:|to:)/g, '\n    ')}`;

  test.each([
    ['before and after', 'from: 135 đảng viên to: 153 đảng viên'],
    ['after, where words were added', 'to: 24 Chỉ thị'],
    ['before, where words were taken out', 'from: Các tin đã đưa ngày'],
    ['words of the title', 'from: Đảng bộ huyện Sông Lo to: Đảng bộ huyện Sông Lô nâng cao'],
    ['words over two paragraphs', 'to: 24 Chỉ thị. Bình quân mỗi năm'],
  ])('%s', (_what, words) => {
    expect(corrected(one(words))).toEqual([]);
  });

  test('what was put right and then again is what the last correction says', () => {
    const lines = [
      one('from: 130 đảng viên to: 135 đảng viên'),
      one('from: 135 đảng viên to: 153 đảng viên', '06'),
    ];
    expect(corrected(lines.join('\n'))).toEqual([]);
    expect(corrected(lines.reverse().join('\n'))).toEqual([]);
  });

  test('words that are not in the report are told where they stand', () => {
    const [problem, ...others] = corrected(one('from: 153 đảng viên to: 135 đảng viên'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'dinh-chinh-khong-khop', line: 11, column: 9, severity: 'error' });
    expect(problem!.message).toContain('«135 đảng viên»');
  });

  test('of two corrections of one day the second in the list is the later', () => {
    const lines = [
      one('from: 130 đảng viên to: 135 đảng viên'),
      one('from: 135 đảng viên to: 153 đảng viên'),
    ];
    expect(corrected(lines.join('\n'))).toEqual([]);
    expect(places(corrected(lines.toReversed().join('\n')))).toEqual(['15:9 dinh-chinh-khong-khop']);
  });

  test('what a correction took out itself it did not print', () => {
    expect(places(corrected(one('from: Có 135 đảng viên to: 135 đảng viên')))).toEqual([
      '11:9 dinh-chinh-khong-khop',
    ]);
  });

  test('words that an earlier correction took out are no excuse', () => {
    const lines = [
      one('from: 135 đảng viên to: 153 đảng viên'),
      one('from: 130 đảng viên to: 135 đảng viên', '06'),
    ];
    expect(places(corrected(lines.join('\n')))).toEqual(['15:9 dinh-chinh-khong-khop']);
  });

  test('a correction that changes nothing is none', () => {
    expect(places(corrected(one('from: 153 đảng viên to: 153 đảng viên')))).toEqual([
      '11:9 dinh-chinh-khong-khop',
    ]);
  });

  test('empty words are told', () => {
    expect(places(corrected(one("from: ''")))).toEqual(['10:11 de-trong']);
  });
});
