import { describe, expect, test } from 'vitest';
import { openReport } from '../../../src/lib/check/checked-report.ts';
import { leftToReview, tellLeftToReview } from '../../../src/lib/check/left-to-review.ts';
import { goodBody, goodHead, report, reportPath } from './a-report.ts';

const left = (head: string, body = goodBody) => leftToReview(openReport(reportPath, report(head, body)));
const quoted = (...states: string[]) =>
  `${goodHead}\nstatistics:\n  - group: Văn bản\n    figures:\n` +
  ['11 Nghị quyết', '24 Chỉ thị', '153 đảng viên']
    .slice(0, states.length)
    .map((quote, at) => `      - quote: ${quote}\n        label: ${quote}\n        state: ${states[at]}`)
    .join('\n');

describe('figures that nobody has looked at', () => {
  test('are all that a machine reads, where the report quotes none itself', () => {
    expect(left(goodHead)).toEqual({ file: reportPath, left: 3, all: 3 });
    expect(left(goodHead.replace(/\nterm: .*/, ''))).toEqual({ file: reportPath, left: 3, all: 3 });
  });

  test('are those that the report marks so', () => {
    expect(left(quoted('automatic', 'reviewed', 'automatic'))).toEqual({ file: reportPath, left: 2, all: 3 });
  });

  test.each([
    ['every figure was looked at', quoted('reviewed', 'reviewed'), goodBody],
    ['the report quotes none, and says so', `${goodHead}\nstatistics: []`, goodBody],
    ['its figures cannot be read: the check tells that', `${goodHead}\nstatistics: 11 Nghị quyết`, goodBody],
    ['it has no numbers', goodHead, 'Hội nghị thành công tốt đẹp.'],
  ])('are none where %s', (_, head, body) => {
    expect(left(head, body)).toBeUndefined();
  });
});

describe('what is told of them', () => {
  const reports = [
    { file: 'a.mdx', left: 30, all: 34 },
    { file: 'b.mdx', left: 4, all: 4 },
  ];

  test('how many, of how many reports', () => {
    expect(tellLeftToReview(reports, false)).toBe('Còn 34 số liệu của 2 bài chưa có người soát.');
  });

  test('and where they are asked for, of which', () => {
    expect(tellLeftToReview(reports, true).split('\n')).toEqual([
      'Còn 34 số liệu của 2 bài chưa có người soát.',
      '  a.mdx: 30 trong 34',
      '  b.mdx: 4 trong 4',
    ]);
  });
});
