import type {
  Article,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  NewsArticle,
  Report as ReportOfBody,
  WebSite,
  WithActionConstraints,
  SearchAction,
} from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { agent } from '../../../../src/lib/publish/json-ld/agent.ts';
import { datasetNode } from '../../../../src/lib/publish/json-ld/dataset.ts';
import { reportNode } from '../../../../src/lib/publish/json-ld/report.ts';
import { jsonLdScript } from '../../../../src/lib/publish/json-ld/script.ts';
import { breadcrumbList, collectionPage, webSite } from '../../../../src/lib/publish/json-ld/site.ts';
import { slugify } from '../../../../src/lib/vietnamese/slug.ts';
import { aReport } from '../../../support/reports.ts';

const report = aReport({ date: '2020-09-21', title: 'Đảng bộ huyện Sông Lô </script>' });
const home = 'https://kho.example.vn/';
const url = `${home}2020/09/21/dang-bo-huyen-song-lo/`;
const signed = (...names: string[]) => names.map((name) => ({ name, slug: slugify(name) }));

describe('a report', () => {
  test('that nobody is known to have published before: its day once, its place in full once', () => {
    const node: Article | NewsArticle | ReportOfBody = reportNode(report, url);
    expect(node).toEqual({
      '@type': 'Article',
      headline: report.title,
      datePublished: '2020-09-21',
      author: [{ '@type': 'Person', name: 'Lệ Quyên' }],
      spatialCoverage: { '@type': 'Place', name: 'huyện Sông Lô, tỉnh Vĩnh Phúc' },
      url,
    });
  });

  test('of a newspaper: who wrote it, person or organisation, who published it, and its latest correction', () => {
    const sourced = {
      ...report,
      authors: signed('Ban Tuyên giáo Huyện ủy', 'Lệ Quyên'),
      source: { name: 'Báo Vĩnh Phúc', url: 'https://bao.example/1' },
      corrections: [
        { date: '2021-03-04', note: 'Sửa một chữ.' },
        { date: '2021-01-02', note: 'Sửa một chữ khác.' },
      ],
    };
    expect(reportNode(sourced, url)).toMatchObject({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Organization', name: 'Ban Tuyên giáo Huyện ủy' },
        { '@type': 'Person', name: 'Lệ Quyên' },
      ],
      publisher: { '@type': 'Organization', name: 'Báo Vĩnh Phúc' },
      isBasedOn: 'https://bao.example/1',
      datePublished: '2020-09-21',
      dateModified: '2021-03-04',
    });
  });

  test('of a committee is a report', () => {
    const own = { ...report, authors: signed('Ban Thường vụ Huyện ủy Sông Lô') };
    expect(reportNode(own, url)['@type']).toBe('Report');
  });
});

describe('figures for download', () => {
  const measured = {
    id: 'dang-vien-ket-nap',
    name: 'Đảng viên mới kết nạp',
    unit: 'đảng viên',
    definition: 'Số đảng viên mới được kết nạp trong kỳ.',
    comparison: 'sum' as const,
    keywords: [],
  };
  const about = {
    title: 'Số liệu',
    description: 'Số liệu nêu trong các bài của kho.',
    about: `${home}du-lieu/`,
    built: '2021-03-04',
    rights: 'Dùng tự do.',
    publisher: 'Kho tư liệu xây dựng Đảng',
  };
  const earlier = aReport({ date: '2014-02-03', term: '2010–2015' });

  test('say what is measured, of which years and places, who may use them and where they are', () => {
    const files = [`${home}du-lieu/so-lieu.csv`, `${home}du-lieu/so-lieu.json`];
    const node: Dataset = datasetNode(about, [report, earlier], [measured], files);
    expect(node).toMatchObject({
      creator: { '@type': 'Organization', name: 'Kho tư liệu xây dựng Đảng' },
      license: { name: 'Dùng tự do.' },
      dateModified: '2021-03-04',
      temporalCoverage: '2010/2020-09-21',
      spatialCoverage: [{ name: 'huyện Sông Lô, tỉnh Vĩnh Phúc' }],
      variableMeasured: [{ name: 'Đảng viên mới kết nạp', unitText: 'đảng viên' }],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: files[0] },
        { encodingFormat: 'application/json', contentUrl: files[1] },
      ],
      url: `${home}du-lieu/`,
    });
  });

  test('of many places name their provinces', () => {
    const many = Array.from({ length: 11 }, (_, n) => ({
      ...report,
      district: { ...report.district, name: `Huyện số ${n}` },
    }));
    expect(datasetNode(about, many, [], []).spatialCoverage).toEqual([
      { '@type': 'Place', name: 'tỉnh Vĩnh Phúc' },
    ]);
  });
});

describe('the archive and its pages', () => {
  const archive = { name: 'Kho', description: 'Nguyên văn các bài.', publisher: 'Ban Tuyên giáo', home };

  test('name the address at which the archive is searched', () => {
    const node: WebSite = webSite(archive);
    const action = node.potentialAction as WithActionConstraints<SearchAction>;
    expect(action).toMatchObject({
      target: { urlTemplate: 'https://kho.example.vn/tim-kiem/?q={q}' },
      'query-input': 'required name=q',
    });
  });

  test('a list says what its reports have in common, the way to a page each step of it', () => {
    const list: CollectionPage = collectionPage(
      'Lệ Quyên',
      archive,
      `${home}tac-gia/le-quyen/`,
      agent('Lệ Quyên'),
    );
    expect(list).toMatchObject({ about: { '@type': 'Person', name: 'Lệ Quyên' }, isPartOf: { url: home } });
    const trail: BreadcrumbList = breadcrumbList([{ label: 'Trang chủ', url: home }, { label: 'Tác giả' }]);
    expect(trail.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: home },
      { '@type': 'ListItem', position: 2, name: 'Tác giả' },
    ]);
  });
});

test('without a host no address is made up', () => {
  const path = '/du-lieu/so-lieu.csv';
  const nodes = [
    reportNode(report, undefined),
    webSite({ name: 'Kho', description: 'Bài', publisher: 'Kho', home: undefined }),
    collectionPage('2020', { name: 'Kho', home: undefined }, undefined),
    datasetNode(
      { title: 'Số liệu', description: '', about: '/du-lieu/', built: undefined, rights: '', publisher: '' },
      [],
      [],
      [path],
    ),
  ];
  const text = jsonLdScript(nodes);
  expect(text).not.toMatch(/"(?:url|item|contentUrl|urlTemplate)"/);
  expect(text).not.toContain('du-lieu');
});

test('no title closes the script that holds it', () => {
  const text = jsonLdScript([reportNode(report, url)]);
  expect(text).not.toContain('</script');
  expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', headline: report.title });
});
