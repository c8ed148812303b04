import { expect, test } from 'vitest';
import { searchExamples } from '../../../src/lib/archive/search-examples.ts';
import type { ReportFigure } from '../../../src/lib/report/types.ts';
import { aReport } from '../../support/reports.ts';

const figure = (quote: string) => ({ quote }) as ReportFigure;
const report = (quotes: string[], documents: string[]) => ({
  ...aReport({ date: '2020-09-21' }),
  figures: quotes.map(figure),
  cited: documents.map((words) => ({ words })),
});

test.each([
  [[], []],
  [[report([], [])], ['huyện Sông Lô']],
  [
    [report(['2.095 công văn', 'bình quân 94,2%'], ['Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung ương'])],
    ['huyện Sông Lô', '22-NQ/TW', '94,2%'],
  ],
  // The newest has neither; no percentage is stated, and a long sentence is no example.
  [
    [
      report([], ['Quy định của Trung ương']),
      report(['175 tổ chức cơ sở đảng xuống còn 146', '312 tổ chức đảng'], ['Chỉ thị số 05/CT-TW']),
    ],
    ['huyện Sông Lô', '05/CT-TW', '312 tổ chức đảng'],
  ],
])('searches to begin with are the archive’s own: %#', (reports, examples) => {
  expect(searchExamples(reports)).toEqual(examples);
});
