import { describe, expect, test } from 'vitest';
import { writeAtom } from '../../../src/lib/publish/atom.ts';
import type { Feed } from '../../../src/lib/publish/feed.ts';
import { writeJsonFeed } from '../../../src/lib/publish/json-feed.ts';
import { children, readXml } from '../../support/xml.ts';
import { isNoindex, writeSitemap, writeSitemapIndex } from '../../../src/lib/publish/sitemap.ts';

const feed: Feed = {
  id: 'https://kho.example.vn/',
  title: 'Kho tư liệu xây dựng Đảng',
  description: 'Tin bài, báo cáo',
  home: 'https://kho.example.vn/',
  self: 'https://kho.example.vn/feed.xml',
  entries: [
    {
      id: 'https://kho.example.vn/2020/09/21/song-lo/',
      url: 'https://kho.example.vn/2020/09/21/song-lo/',
      title: 'Đảng bộ huyện Sông Lô: <5% & "94,2%"\u0007',
      summary: 'Nhận thức tầm quan trọng…',
      corrections: ['Đã sửa ngày 02/10/2020: theo bản in. Trước khi sửa: «135 đảng viên».'],
      published: '2020-09-21',
      updated: '2020-10-02',
      authors: ['Lệ Quyên', 'Hà An'],
      categories: ['huyện Sông Lô', '2015–2020'],
    },
  ],
};

describe('Atom', () => {
  const atom = writeAtom(feed);

  test('what a title holds is text, never markup', () => {
    expect(atom).toContain('<title>Đảng bộ huyện Sông Lô: &lt;5% &amp; &quot;94,2%&quot;</title>');
  });

  test('days are Vietnamese days, and a correction makes an entry and the feed newer', () => {
    expect(atom).toContain('<published>2020-09-21T00:00:00+07:00</published>');
    expect(atom.match(/<updated>2020-10-02T00:00:00\+07:00<\/updated>/g)).toHaveLength(2);
  });

  test('every author is named', () => {
    expect(atom.match(/<author><name>/g)).toHaveLength(2);
  });

  test('an empty archive has a feed too', () => {
    expect(writeAtom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00+07:00</updated>');
  });
});

// https://www.rfc-editor.org/rfc/rfc5005#section-4
describe('an archived page of a feed', () => {
  const page = readXml(
    writeAtom({
      ...feed,
      self: 'https://kho.example.vn/feed-2.xml',
      current: 'https://kho.example.vn/feed.xml',
      previous: 'https://kho.example.vn/feed-1.xml',
      next: 'https://kho.example.vn/feed-3.xml',
    }),
  );

  test('says that it is one, and where the pages beside it and the current document are', () => {
    const [mark] = Array.from(page.getElementsByTagName('fh:archive'));
    expect(mark!.namespaceURI).toBe('http://purl.org/syndication/history/1.0');
    const links = children(page, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(links).toEqual([
      ['self', 'https://kho.example.vn/feed-2.xml'],
      ['alternate', 'https://kho.example.vn/'],
      ['current', 'https://kho.example.vn/feed.xml'],
      ['prev-archive', 'https://kho.example.vn/feed-1.xml'],
      ['next-archive', 'https://kho.example.vn/feed-3.xml'],
    ]);
  });

  test('the current document is none', () => {
    expect(writeAtom({ ...feed, previous: 'https://kho.example.vn/feed-1.xml' })).not.toContain('fh:');
  });
});

test('JSON Feed has what version 1.1 asks for', () => {
  const json = JSON.parse(writeJsonFeed(feed));
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'vi',
    items: [
      {
        id: 'https://kho.example.vn/2020/09/21/song-lo/',
        content_text:
          'Nhận thức tầm quan trọng…\n\nĐã sửa ngày 02/10/2020: theo bản in. Trước khi sửa: «135 đảng viên».',
        date_published: '2020-09-21T00:00:00+07:00',
        authors: [{ name: 'Lệ Quyên' }, { name: 'Hà An' }],
      },
    ],
  });
});

describe('sitemap', () => {
  test('names pages, with the day of the last change where one is known', () => {
    const xml = writeSitemap([
      { url: 'https://kho.example.vn/?a=1&b=2' },
      { url: 'https://kho.example.vn/2020/09/21/song-lo/', modified: '2020-09-21' },
    ]);
    expect(xml).toContain('<url><loc>https://kho.example.vn/?a=1&amp;b=2</loc></url>');
    expect(xml).toContain('/song-lo/</loc><lastmod>2020-09-21</lastmod></url>');
  });

  test('the index names the sitemaps', () => {
    expect(writeSitemapIndex(['https://kho.example.vn/sitemap-0.xml'])).toContain(
      '<sitemap><loc>https://kho.example.vn/sitemap-0.xml</loc></sitemap>',
    );
  });

  test.each([
    ['<meta name="robots" content="noindex">', true],
    ['<meta content="noindex, nofollow" name=robots>', true],
    ['<meta name="description" content="noindex">', false],
    ['<meta name="robots" content="index">', false],
    ['<p>Thẻ noindex là gì</p>', false],
  ])('%s: left out %s', (html, expected) => {
    expect(isNoindex(`<!doctype html><html><head>${html}</head></html>`)).toBe(expected);
  });
});
