import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import {
  fileBeside,
  isAllowedLink,
  isAllowedPicture,
  isBesideReport,
  leadBelowBase,
} from '../../../src/lib/report/addresses.ts';

describe('where a link may lead', () => {
  test.each([
    'https://dangcongsan.vn/bai',
    'HTTP://dangcongsan.vn',
    'mailto:vanphong@songlo.vn',
    'tel:02113838383',
    '/2020/09/21/',
    '#d-4k2p-9x0a',
    'hop.pdf',
    '?q=a:b',
    '/so-lieu/a:b/',
  ])('%s', (url) => {
    expect(isAllowedLink(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://a.vn',
    '//a.vn/bai',
    'https:/a.vn',
    'https:///a.vn',
    'https://[a',
    'a\\b',
    'https://a.vn/bài viết',
    'xx:https://a.vn',
    '\u200Bhttps://a.vn',
  ])('and where not: %s', (url) => {
    expect(isAllowedLink(url)).toBe(false);
  });
});

describe('pictures come from the archive alone', () => {
  test.each([
    ['hop.jpg', true, true],
    ['../anh/hop mat.jpg', true, true],
    ['/anh/hop.jpg', true, false],
    ['', true, false],
    ['https://a.vn/hop.jpg', false, false],
    ['//a.vn/hop.jpg', false, false],
    ['data:image/png;base64,AA', false, false],
    ['hop\u0000.jpg', false, false],
  ])('«%s»: allowed %s, beside the report %s', (url, allowed, beside) => {
    expect(isAllowedPicture(url)).toBe(allowed);
    expect(isBesideReport(url)).toBe(beside);
  });
});

describe('the file that a report names', () => {
  test.each([
    ['hop.jpg', 'reports/2020/09/hop.jpg'],
    ['./hop.jpg', 'reports/2020/09/hop.jpg'],
    ['../anh/hop%20mat.jpg', 'reports/2020/anh/hop mat.jpg'],
    ['../../hop.jpg', 'reports/hop.jpg'],
    ['anh/./hop.jpg', 'reports/2020/09/anh/hop.jpg'],
    ['hop.jpg?lon=1', 'reports/2020/09/hop.jpg'],
    ['hop.jpg#giua', 'reports/2020/09/hop.jpg'],
    ['anh-100%.png', 'reports/2020/09/anh-100%.png'],
  ])('%s → %s', (url, file) => {
    expect(fileBeside('reports/2020/09/bai.mdx', url)).toBe(file);
  });
});

test('paths of the site lead below where it is published; other addresses stay', () => {
  const html =
    '<p><a href="/2020/">năm</a><img src="/anh/hop.jpg"><a href="#d-1">đoạn</a><a href="https://a.vn/">xa</a></p>';
  const tree = fromHtml(html, { fragment: true });
  leadBelowBase(tree, (path) => `/kho${path}`);
  expect(toHtml(tree)).toBe(html.replace('"/2020/', '"/kho/2020/').replace('"/anh/', '"/kho/anh/'));
});
