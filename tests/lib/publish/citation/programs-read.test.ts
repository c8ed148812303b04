import { describe, expect, test } from 'vitest';
import { citedReport } from '../../../../src/lib/publish/citation/cited-report.ts';
import { citationFormats, writeCitation } from '../../../../src/lib/publish/citation/files.ts';
import { reportType } from '../../../../src/lib/publish/citation/report-type.ts';
import { readCitation } from '../../../support/read-citation.ts';

const archive = 'Kho tư liệu xây dựng Đảng';
const path = '/2020/09/21/dang-bo-huyen-song-lo/';
const title =
  'Đảng bộ huyện Sông Lô: 94,2% chi bộ & “Đẩy mạnh học tập” {ghi rõ} #1_2 ~ $5 – nghị quyết 22-NQ/TW';
const newspaper = { name: 'Báo Vĩnh Phúc', url: 'https://bao.example/a?b=1&c=2_3%20#d' };
const portal = { name: 'Cổng thông tin điện tử huyện Sông Lô' };

const signatures: [who: string, authors: string[]][] = [
  ['a person', ['Nguyễn Thị Lệ Quyên']],
  ['a pen name of two words', ['Lệ Quyên']],
  ['initials', ['PV']],
  ['a name of one word', ['Sông']],
  ['two persons', ['Nguyễn Văn An', 'Trần Thị Ân']],
  ['an organisation', ['Ban Thường vụ Huyện ủy Sông Lô']],
  ['an organisation whose name holds “và” and “and”', ['Ban Tuyên giáo và Dân vận Brand and Co']],
  ['an organisation whose name holds a comma', ['Phòng Lao động, Thương binh và Xã hội']],
  ['a person and an organisation', ['Ban Tuyên giáo Huyện ủy', 'Lệ Quyên']],
  ['nobody', []],
];
const sources = [undefined, newspaper, portal];

/** What each format has for each type: BibTeX has no newspaper's article of its own. */
const types = {
  bib: { newspaper: 'webpage', webpage: 'webpage', report: 'report' },
  ris: { newspaper: 'article-newspaper', webpage: 'webpage', report: 'report' },
  'csl.json': { newspaper: 'article-newspaper', webpage: 'webpage', report: 'report' },
};

const cases = citationFormats.flatMap((format) =>
  signatures.flatMap(([who, authors]) =>
    sources.flatMap((source) =>
      ['https://kho.example', ''].map((host) => ({
        name: `${format}: ${who}, ${source?.name ?? 'no source'}, ${host || 'no host'}`,
        format,
        authors,
        source,
        host,
      })),
    ),
  ),
);

describe('a program that reads a citation file knows', () => {
  test.each(cases)('$name', ({ format, authors, source, host }) => {
    const record = { title, authors, source, date: '2020-09-21', url: host + path };
    const report = citedReport(record, archive, '2026-11-05');
    const text = writeCitation(format, report);
    const type = reportType(report);
    // Of a newspaper's RIS record Citation.js reads the year alone; programs that read more find the day in `DA`.
    const yearAlone = format === 'ris' && type === 'newspaper';
    if (yearAlone) expect(text).toContain('\r\nDA  - 2020/09/21/\r\n');
    expect(readCitation(text)).toEqual({
      type: types[format][type],
      title,
      // In RIS what follows a comma would be a given name: a sign that looks alike stands there.
      names: format === 'ris' ? authors.map((name) => name.replace(',', '‚')) : authors,
      day: yearAlone ? [2020] : [2020, 9, 21],
      accessed: [2026, 11, 5],
      publication: type === 'report' ? authors[0] : (source?.name ?? archive),
      url: host ? host + path : undefined,
      language: expect.stringMatching(/^vi(?:-VN|etnamese)?$/),
      note: source && 'url' in source ? `Đăng lần đầu: ${source.url}` : undefined,
    });
    // A path of a site is no address, wherever it would stand.
    if (!host) expect(text).not.toContain(path);
  });

  test('nothing of a day of reading that nobody knows', () => {
    const record = { title, authors: ['Lệ Quyên'], date: '2020-09-21', url: path };
    for (const format of citationFormats) {
      const read = readCitation(writeCitation(format, citedReport(record, archive)));
      expect(read.accessed, format).toBeUndefined();
    }
  });
});
