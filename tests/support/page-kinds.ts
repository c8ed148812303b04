import { readdirSync } from 'node:fs';

const aReport = /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/;

/** One pattern for each kind of page, and what is asked of the search page. */
const kinds = [
  /^$/,
  aReport,
  /^\d{4}\/\d\d\/\d\d\/$/,
  /^\d{4}\/\d\d\/$/,
  /^\d{4}\/$/,
  /^huyen\/$/,
  /^huyen\/[^/]+\/$/,
  /^nhiem-ky\/$/,
  /^nhiem-ky\/[^/]+\/$/,
  /^tac-gia\/$/,
  /^tac-gia\/[^/]+\/$/,
  /^van-kien\/$/,
  /^van-kien\/05[^/]+\/$/,
  /^so-lieu\/$/,
  /^so-lieu\/trang-2\/$/,
  /^so-lieu\/dang-vien-ket-nap\/$/,
  /^so-lieu\/thon-to-dan-pho\/$/,
  /^so-lieu\/[^/]+\/do-2\/$/,
  /^so-lieu\/[^/]+\/trang-2\/$/,
  /^du-lieu\/$/,
  /^tim-kiem\/$/,
  /^soan-thao\/$/,
  /^gioi-thieu\/$/,
  /^quyen-rieng-tu\/$/,
  /^huong-dan\/$/,
  /^huong-dan\/[^/]+\/$/,
];
const searches = ['tim-kiem/?q=kết nạp', 'tim-kiem/?q=153', 'tim-kiem/?q=zzzqqq', '404.html'];

/** The addresses of the pages of a built site that have a folder each, sorted: `2020/09/21/<slug>/`. */
export function pagesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
}

/** Those of its reports. */
export function reportPages(dir: string): string[] {
  return pagesIn(dir).filter((path) => aReport.test(path));
}

/** The addresses of one built page of each kind that an archive has, and of searches with results and without. */
export function pageKinds(dir: string): string[] {
  const pages = pagesIn(dir);
  const first = kinds.map((kind) => pages.find((page) => kind.test(page)));
  return [...first.filter((page) => page !== undefined), ...searches];
}
