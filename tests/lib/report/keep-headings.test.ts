import { expect, test } from 'vitest';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { keepHeadings } from '../../../src/lib/report/keep-headings.ts';

const kept = (html: string): Root => {
  const tree = fromHtml(html, { fragment: true });
  keepHeadings(tree);
  return tree;
};

test('a heading of a report breaks between words that belong apart, and reads as it was printed', () => {
  const heading = 'Thực hiện Nghị quyết số 22-NQ/TW, giai đoạn 2020 - 2025';
  const tree = kept(`<h2 id="nghi-quyet">${heading}</h2>`);
  expect(toString(tree)).toBe(heading);
  expect(toHtml(tree)).toBe(
    '<h2 id="nghi-quyet"><span>Thực hiện</span> <span>Nghị quyết</span> <span>số 22-NQ/TW,</span> ' +
      '<span>giai đoạn</span> <span>2020 - 2025</span></h2>',
  );
});

test('what is marked in a heading stays marked, and paragraphs are left as they are', () => {
  const html = '<h3>Kết nạp <data value="153">153 đảng viên</data></h3><p>công tác xây dựng Đảng</p>';
  expect(toHtml(kept(html))).toBe(
    '<h3><span>Kết nạp</span> <data value="153"><span>153 đảng viên</span></data></h3><p>công tác xây dựng Đảng</p>',
  );
});
