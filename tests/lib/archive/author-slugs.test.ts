import { expect, test } from 'vitest';
import { authorSlugs, sharedAuthorSlugs } from '../../../src/lib/archive/author-slugs.ts';

test('names that differ in their marks alone have pages of their own, whoever came first', () => {
  const names = ['Lê Quyên', 'Nguyễn Văn An', 'Lệ Quyên'];
  const slugs = { 'Lê Quyên': 'lee-quyeen', 'Lệ Quyên': 'leej-quyeen', 'Nguyễn Văn An': 'nguyen-van-an' };
  expect(Object.fromEntries(authorSlugs(names))).toEqual(slugs);
  expect(Object.fromEntries(authorSlugs([...names].reverse()))).toEqual(slugs);
});

test.each([
  ['Đỗ Hoà', 'Đỗ Hòa', 'do-hoa'],
  ['LỆ QUYÊN', 'Lệ Quyên', 'le-quyen'],
])('one name written in two ways is one author: %s, %s', (one, other, slug) => {
  expect([...authorSlugs([one, other]).values()]).toEqual([slug, slug]);
});

test.each([
  ['Đinh Ứng', 'Đinh Ưng', 'ddinh-uwngs', 'ddinh-uwng'],
  ['Trần Ngãi', 'Trần Ngải', 'traanf-ngaix', 'traanf-ngair'],
  ['Hữu Thọ', 'Hữu Thơ', 'huwux-thoj', 'huwux-thow'],
])('%s and %s are typed apart', (one, other, slug, otherSlug) => {
  expect([...authorSlugs([one, other]).values()]).toEqual([slug, otherSlug]);
});

test('the plain name leads to all who share it', () => {
  const authors = Array.from(authorSlugs(['Lê Quyên', 'An', 'Lệ Quyên']), ([name, slug]) => ({ name, slug }));
  const shared = sharedAuthorSlugs(authors);
  expect([...shared.keys()]).toEqual(['le-quyen']);
  expect(shared.get('le-quyen')!.map(({ name }) => name)).toEqual(['Lê Quyên', 'Lệ Quyên']);
});

test.each([
  [['Le Quyen', 'Lê Quyên'], ['le-quyen-khong-dau', 'lee-quyeen'], ['le-quyen']],
  [['Lee Quyeen', 'Lê Quyên', 'Lệ Quyên'], ['leee-quyeeen', 'lee-quyeen', 'leej-quyeen'], ['le-quyen']],
])('a name that another has as its address has a page of its own beside %s', (names, slugs, offered) => {
  const authors = Array.from(authorSlugs(names), ([name, slug]) => ({ name, slug }));
  expect(authors.map(({ slug }) => slug)).toEqual(slugs);
  // No page that offers several names lies where one of them has its own.
  expect([...sharedAuthorSlugs(authors).keys()]).toEqual(offered);
});
