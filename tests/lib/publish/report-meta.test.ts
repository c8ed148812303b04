import { describe, expect, test } from 'vitest';
import { reportJsonLd, reportMeta } from '../../../src/lib/publish/report-meta.ts';
import { slugify } from '../../../src/lib/vietnamese/slug.ts';
import { aReport } from '../../support/reports.ts';

const report = aReport({ date: '2020-09-21', title: 'Đảng bộ huyện Sông Lô </script>' });
const url = 'https://kho.example.vn/2020/09/21/dang-bo-huyen-song-lo/';

describe('what reference managers and search engines read', () => {
  test('title, author, day and language, and no publisher that nobody knows', () => {
    const meta = Object.fromEntries(reportMeta(report, 'Kho tư liệu xây dựng Đảng', url));
    expect(meta).toMatchObject({
      citation_title: report.title,
      'z:itemType': 'webpage',
      citation_author: 'Lệ Quyên,',
      citation_publication_date: '2020/09/21',
      citation_language: 'vi',
      citation_public_url: url,
    });
    expect(meta).not.toHaveProperty('prism.publicationName');
  });

  test('each author has a line of their own', () => {
    const two = { ...report, authors: [...report.authors, { name: 'Hà An', slug: 'ha-an' }] };
    const names = reportMeta(two, 'Kho', url).filter(([name]) => name === 'citation_author');
    expect(names.map(([, name]) => name)).toEqual(['Lệ Quyên,', 'Hà An,']);
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
      'a committee in a newspaper',
      authors('Huyện ủy Sông Lô'),
      newspaper,
      'newspaperArticle',
      ['Huyện ủy Sông Lô,'],
    ],
  ])('%s: one type, whole names, who published it', (_, signed, source, type, names) => {
    for (const address of [url, undefined]) {
      const pairs = reportMeta({ ...report, authors: signed, source }, 'Kho', address);
      const all = (name: string) => pairs.filter(([key]) => key === name).map(([, value]) => value);
      expect(all('z:itemType')).toEqual([type]);
      expect(all('citation_author')).toEqual(names);
      expect(all('prism.publicationName')).toEqual(source ? [source.name] : []);
      expect(all('DC.publisher')).toEqual(source ? [] : [type === 'report' ? signed[0]!.name : 'Kho']);
      expect(all('DC.source')).toEqual(source && 'url' in source ? [source.url] : []);
      expect(all('citation_public_url')).toEqual(address ? [address] : []);
    }
  });

  test('JSON-LD cannot close its own script', () => {
    const text = reportJsonLd(report, 'Kho', url);
    expect(text).not.toContain('</script');
    expect(JSON.parse(text)).toMatchObject({ headline: report.title, datePublished: '2020-09-21', url });
  });

  test('who wrote it, person or organisation, where it is from and where it was first', () => {
    const sourced = {
      ...report,
      authors: [{ name: 'Ban Tuyên giáo Huyện ủy', slug: 'x' }, ...report.authors],
      source: { name: 'Báo Vĩnh Phúc', url: 'https://bao.example/1' },
      corrections: [{ date: '2021-03-04', note: 'Sửa một chữ.' }],
    };
    expect(JSON.parse(reportJsonLd(sourced, 'Kho', url))).toMatchObject({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Organization', name: 'Ban Tuyên giáo Huyện ủy' },
        { '@type': 'Person', name: 'Lệ Quyên' },
      ],
      publisher: { name: 'Báo Vĩnh Phúc' },
      isBasedOn: 'https://bao.example/1',
      datePublished: '2020-09-21',
      dateModified: '2021-03-04',
      spatialCoverage: { name: 'huyện Sông Lô', containedInPlace: { name: 'tỉnh Vĩnh Phúc' } },
    });
  });

  test('without a host no address is made up', () => {
    expect(JSON.parse(reportJsonLd(report, 'Kho', undefined))).not.toHaveProperty('url');
  });
});
