import { readdirSync } from 'node:fs';

/** One pattern for each kind of page, and what is asked of the search page. */
const kinds = [
  /^$/,
  /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/,
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

/** The addresses of one built page of each kind that an archive has, and of searches with results and without. */
export function pageKinds(dir: string): string[] {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
  const first = kinds.map((kind) => pages.find((page) => kind.test(page)));
  return [...first.filter((page) => page !== undefined), ...searches];
}
