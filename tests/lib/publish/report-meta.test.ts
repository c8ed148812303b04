import { describe, expect, test } from 'vitest';
import { reportMeta, type ReportMeta } from '../../../src/lib/publish/report-meta.ts';
import { slugify } from '../../../src/lib/vietnamese/slug.ts';
import { aReport } from '../../support/reports.ts';

const report = aReport({ date: '2020-09-21', title: 'Đảng bộ huyện Sông Lô </script>' });
const url = 'https://kho.example.vn/2020/09/21/dang-bo-huyen-song-lo/';

/** Each by every name that it bears. */
const named = (metas: ReportMeta[]) =>
  Object.fromEntries(
    metas.flatMap(({ name, property, content }) =>
      [name, property].flatMap((key) => (key ? [[key, content]] : [])),
    ),
  );

describe('what reference managers and search engines read', () => {
  test('title, author, day and address, and no publisher that nobody knows', () => {
    const meta = named(reportMeta(report, 'Kho tư liệu xây dựng Đảng', url));
    expect(meta).toMatchObject({
      citation_title: report.title,
      'z:itemType': 'webpage',
      citation_author: 'Lệ Quyên,',
      citation_publication_date: '2020/09/21',
      citation_public_url: url,
      'og:title': report.title,
      'og:url': url,
      'article:published_time': '2020-09-21',
    });
    expect(meta).not.toHaveProperty('prism.publicationName');
  });

  test('each author has a line of their own', () => {
    const two = { ...report, authors: [...report.authors, { name: 'Hà An', slug: 'ha-an' }] };
    const names = reportMeta(two, 'Kho', url).filter(({ name }) => name === 'citation_author');
    expect(names.map(({ content }) => content)).toEqual(['Lệ Quyên,', 'Hà An,']);
  });

  test('a correction is told with its day', () => {
    const corrected = { ...report, corrections: [{ date: '2021-03-04', note: 'Sửa một chữ.' }] };
    expect(named(reportMeta(corrected, 'Kho', url))).toMatchObject({
      'article:published_time': '2020-09-21',
      'article:modified_time': '2021-03-04',
    });
    expect(named(reportMeta(report, 'Kho', url))).not.toHaveProperty('article:modified_time');
  });

  const authors = (...names: string[]) => names.map((name) => ({ name, slug: slugify(name) }));
  const newspaper = { name: 'Báo Vĩnh Phúc', url: 'https://bao.example/1' };

  // As Zotero’s Embedded Metadata reads them: a comma after a name of several words keeps it whole.
  test.each([
    ['a person', authors('Nguyễn Thị Lệ Quyên'), undefined, 'webpage', ['Nguyễn Thị Lệ Quyên,']],
    ['initials', authors('PV'), undefined, 'webpage', ['PV']],
    ['two persons', authors('Lệ Quyên', 'Hà An'), newspaper, 'newspaperArticle', ['Lệ Quyên,', 'Hà An,']],
    ['a portal', authors('Lệ Quyên'), { name: 'Cổng thông tin huyện' }, 'webpage', ['Lệ Quyên,']],
    ['a committee', authors('Huyện ủy Sông Lô'), undefined, 'report', ['Huyện ủy Sông Lô,']],
    [
      'a committee with a comma in its name, which Zotero would make a surname and a given name of',
      authors('Ủy ban Mặt trận, Hội Nông dân huyện'),
      newspaper,
      'newspaperArticle',
      ['Ủy ban Mặt trận‚ Hội Nông dân huyện,'],
    ],
    [
      'a committee in a newspaper',
      authors('Huyện ủy Sông Lô'),
      newspaper,
      'newspaperArticle',
      ['Huyện ủy Sông Lô,'],
    ],
  ])('%s: one type, whole names, who published it', (_, signed, source, type, names) => {
    for (const address of [url, undefined]) {
      const metas = reportMeta({ ...report, authors: signed, source }, 'Kho', address);
      const all = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
      expect(all('z:itemType')).toEqual([type]);
      expect(all('citation_author')).toEqual(names);
      expect(all('prism.publicationName')).toEqual(source ? [source.name] : []);
      expect(all('DC.publisher')).toEqual(source ? [] : [type === 'report' ? signed[0]!.name : 'Kho']);
      expect(all('DC.source')).toEqual(source && 'url' in source ? [source.url] : []);
      expect(all('citation_public_url')).toEqual(address ? [address] : []);
    }
  });
});
