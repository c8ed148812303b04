import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../../src/lib/check/frontmatter.ts';
import { originalDigest, sameWords, textVersion } from '../../../src/lib/check/same-words.ts';
import { readReportSource } from '../../../src/lib/report/source.ts';
import { authorities, checkOne, goodBody, goodHead, places, report, reportPath } from './a-report.ts';

const name = reportPath.replace(/^.*\//, '');

describe('the folder of a report', () => {
  test.each([
    [`content/reports/${name}`, 'reports/'],
    [`content/reports/2020/${name}`, 'reports/2020/'],
    [`content/reports/2020/9/${name}`, 'reports/2020/9/'],
    [`content/reports/2020/09/21/${name}`, 'reports/2020/09/21/'],
    [`content/myreports/2020/09/${name}`, 'reports/'],
  ])('%s is told', (path, folder) => {
    expect(checkOne(report(), path)).toMatchObject([
      {
        code: 'ngay-khac-thu-muc',
        line: 3,
        column: 7,
        message: `Bài đăng ngày 21/09/2020 nhưng nằm ở thư mục «${folder}».`,
      },
    ]);
  });

  test.each([`reports/2020/09/${name}`, `../kho/content/reports/2020/09/${name}`])('%s is right', (path) => {
    expect(checkOne(report(), path)).toEqual([]);
  });
});

describe('the name of a file', () => {
  test.each(['-2', '-12'])('may end in a number: %s', (end) => {
    expect(checkOne(report(), reportPath.replace('.mdx', `${end}.mdx`))).toEqual([]);
  });

  test.each(['-2-3', '-2b'])('ends in one number: %s', (end) => {
    const problems = checkOne(report(), reportPath.replace('.mdx', `${end}.mdx`));
    expect(places(problems)).toEqual(['2:8 ten-tep-khac-tieu-de']);
  });

  test('has no number in the middle', () => {
    const problems = checkOne(report(), reportPath.replace('song-lo', '2-song-lo'));
    expect(places(problems)).toEqual(['2:8 ten-tep-khac-tieu-de']);
  });

  test('one that nobody reads is called by its name alone', () => {
    expect(checkOne(report(), reportPath.replace('.mdx', '.md'))[0]!.message).toBe(
      `Kho chỉ đọc tệp .mdx, nên «${name.replace('.mdx', '.md')}» không được đăng.`,
    );
  });
});

describe('a slip of print', () => {
  test.each([
    ['title: Đảng bộ huyện Sông Lô  nâng cao năng lực lãnh đạo', '2:29'],
    ['title: "Đảng bộ huyện Sông Lô  nâng cao năng lực lãnh đạo"', '2:30'],
    ["title: 'Đảng bộ huyện Sông Lô  nâng cao năng lực lãnh đạo'", '2:30'],
  ])('in the title is told where it stands there: %s', (title, place) => {
    expect(places(checkOne(report(goodHead.replace(/title: .*/, title))))).toEqual([
      `${place} thua-dau-cach`,
    ]);
  });

  test('in the text is told where it stands there, from its first word', () => {
    expect(places(checkOne(report(goodHead, `Chi bộ  họp.\n\n${goodBody}`)))).toEqual(['9:7 thua-dau-cach']);
    expect(places(checkOne(report(goodHead, `  Họp ,\n\n${goodBody}`)))).toEqual(['9:6 thua-dau-cach']);
    expect(places(checkOne(report(goodHead, `…Đồng chí\n\n${goodBody}`)))).toEqual(['9:1 thieu-dau-cach']);
  });

  test('marks that stand apart are told at the first', () => {
    const problems = checkOne(report(goodHead, goodBody.replace('nhiệm', 'nhiệm'.normalize('NFD'))));
    expect(places(problems)).toEqual(['9:10 dau-to-hop']);
  });
});

describe('a key that there is not', () => {
  test.each([
    // `date` is there already, so that `draft` was meant.
    [`${goodHead}\ndrate: true`, 'draft'],
    [goodHead.replace('date:', 'drate:'), 'date'],
    [`${goodHead}\nTác Giả: x`, 'author'],
    [`${goodHead}\n${'tóm tắt'.normalize('NFD')}: x`, 'summary'],
  ])('is led to one that is still free: %s', (head, key) => {
    const told = checkOne(report(head)).find(({ code }) => code === 'khoa-la');
    expect(told!.advice).toMatch(`Có phải bạn muốn viết «${key}»? Các khóa dùng được ở đây: title, date,`);
  });

  test.each(['nhóm', 'zzzzz'])('«%s» is near none of these', (key) => {
    const [told] = checkOne(report(`${goodHead}\n${key}: x`));
    expect(told!.advice).toMatch(/^Các khóa dùng được ở đây: title, date,/);
  });
});

describe('a declaration as the site takes it', () => {
  const read = (head: string) => readFrontmatter(readReportSource(reportPath, report(head)), authorities);

  test('is there where nothing is wrong with it', () => {
    expect(read(goodHead)).toMatchObject({ frontmatter: { district: 'song-lo' }, problems: [] });
  });

  test.each([
    ['a value', goodHead.replace('2020-09-21', 'hôm qua')],
    ['a key written twice', `${goodHead}\nauthor: Thu Hà`],
    ['a line that cannot be read', `${goodHead}\nsummary: @a`],
  ])('is not where %s is wrong', (_, head) => {
    const { frontmatter, problems } = read(head);
    expect(frontmatter).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('a term of another length is taken, and told', () => {
    const { frontmatter, problems } = read(goodHead.replace('2015–2020', '2015-2025'));
    expect(frontmatter).toBeDefined();
    expect(problems).toMatchObject([
      {
        code: 'nhiem-ky-la',
        line: 6,
        column: 7,
        message: '"term: 2015-2025" dài 10 năm, trong khi nhiệm kỳ thường là năm năm.',
      },
    ]);
  });
});

describe('a text is known by its words', () => {
  test('the version in a citation is the beginning of the fingerprint', () => {
    expect(textVersion(goodBody)).toMatch(/^[0-9a-f]{12}$/);
    expect(originalDigest(goodBody)).toMatch(`sha256:${textVersion(goodBody)}`);
    expect(textVersion(` ${goodBody.normalize('NFD').replaceAll(' ', '\n ')} `)).toBe(textVersion(goodBody));
    expect(textVersion(goodBody.replace('153', '135'))).not.toBe(textVersion(goodBody));
    expect(originalDigest('a')).not.toBe(originalDigest('A'));
  });

  test('signs and capitals are no words', () => {
    expect(sameWords('…')).toBe('');
    expect(sameWords('Chi bộ!')).toBe(sameWords('CHI – BỘ'));
    expect(sameWords('Chi bộ')).not.toBe(sameWords('Chi bó'));
  });

  const digest = (value: string, more = '') =>
    places(checkOne(report(`${goodHead}\nsource:\n  digest: ${value}${more}`)));
  const other = originalDigest('Bài khác.');

  test.each([
    [other, '', ['8:3 van-ban-da-doi']],
    [other, '\ncorrections: []', ['8:3 van-ban-da-doi']],
    [other, '\ncorrections:\n  - date: 2026-01-05\n    note: Sửa', []],
    [`x${other}`, '', ['8:11 sai-kieu']],
    [`${other}0`, '', ['8:11 sai-kieu']],
  ])('a fingerprint of other words: %s%s', (value, more, problems) => {
    expect(digest(value, more)).toEqual(problems);
  });
});
