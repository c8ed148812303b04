import { describe, expect, test } from 'vitest';
import { factsOf, openReport, reopenReport } from '../../../src/lib/check/checked-report.ts';
import { authorities, goodBody, goodHead, report, reportPath } from './a-report.ts';

const open = (head = goodHead, body = goodBody, path = reportPath) => openReport(path, report(head, body));

describe('a report as the rules see it', () => {
  test('its title is told without the blanks around it, its letters composed', () => {
    const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo';
    const head = goodHead.replace(/title: .*/, `title: "  ${title.normalize('NFD')} "`);
    expect(open(head).title).toBe(title);
    expect(open(goodHead.replace(/title: .*/, 'title: 2020')).title).toBeUndefined();
  });

  test.each([
    ['2020-09-21', '2020-09-21'],
    ['2020-09-31', undefined],
    ['21/09/2020', undefined],
    ['2020', undefined],
  ])('its date is one only when there is such a day: %s', (written, date) => {
    expect(open(goodHead.replace('2020-09-21', written)).date).toBe(date);
  });

  test.each([
    ['content/reports/2020/09/bai.mdx', 'bai'],
    ['bai.MDX', 'bai'],
    ['content/reports/bai.md', 'bai'],
    ['content/reports/bai.mdx.bak', 'bai.mdx.bak'],
    ['content/reports/bai-mdx', 'bai-mdx'],
  ])('the address of %s ends with %s', (path, slug) => {
    expect(open(goodHead, goodBody, path).slug).toBe(slug);
  });

  test('a character of its text is found in the file', () => {
    const opened = open(goodHead, 'Mở đầu **in đậm**.\n\nBình quân mỗi năm kết nạp 153 đảng viên.');
    const at = opened.prose().text.indexOf('153 đảng viên');
    expect(opened.placeInText(at)).toEqual({ file: reportPath, line: 11, column: 27 });
  });

  test('its figures are read where it quotes some, in the form of figures', () => {
    const quoted = `${goodHead}\nstatistics:\n  - group: Văn bản\n    figures:\n      - quote: 11 Nghị quyết\n        label: Nghị quyết`;
    expect(
      open(quoted)
        .curated()
        ?.figures.map(({ quote }) => quote),
    ).toEqual(['11 Nghị quyết']);
    expect(open().curated()).toBeUndefined();
    expect(open(`${goodHead}\nstatistics: 11 Nghị quyết`).curated()).toBeUndefined();
  });

  test('its declaration is read for the registers it is asked with', () => {
    const opened = open();
    expect(opened.declaration(authorities).problems).toEqual([]);
    expect(opened.declaration({ ...authorities, districts: [] }).problems).toMatchObject([
      { code: 'huyen-khong-co' },
    ]);
    expect(opened.declaration(authorities).problems).toEqual([]);
  });

  test.each([
    ['Xem [bài này](/2020/)', true],
    ['<Anh src="hop.jpg" alt="Họp">Hội nghị</Anh>', true],
    [goodBody, false],
  ])('links and pictures are looked for where there may be some: %s', (body, may) => {
    expect(open(goodHead, body).mayLink()).toBe(may);
  });
});

describe('reports that are one text', () => {
  test('begin alike and have the same words, whatever their marks, spacing and capitals', () => {
    const one = open();
    const other = open(
      goodHead,
      goodBody.normalize('NFD').toUpperCase().replaceAll(' ', '  ').replace('.', '!'),
    );
    expect(other.opening()).toBe(one.opening());
    expect(other.words()).toBe(one.words());
    expect(one.opening()).toMatch(/^trongnhiệmkỳvừaquahuyệnủyđãbanhành11nghịquyết24chỉthị/);
  });

  test('an opening is short, and long enough to part most', () => {
    const { opening } = open(goodHead, `${goodBody} `.repeat(9));
    expect(opening()).toHaveLength(80);
    expect(open(goodHead, `${'. '.repeat(200)}Bài`).opening()).toBe('');
  });

  test('other words are another text', () => {
    expect(open(goodHead, goodBody.replace('153', '135')).words()).not.toBe(open().words());
  });
});

describe('a report of which the facts are kept', () => {
  const kept = factsOf(open(`${goodHead}\ndraft: true\nsummary: Tóm tắt`, 'Xem [bài này](/2020/).'));

  test('they are those that other reports are compared with', () => {
    expect(Object.keys(kept.data)).toEqual(['title', 'date', 'author', 'term', 'draft']);
    expect(kept).toMatchObject({ mayLink: true, opening: 'xembàinày2020' });
  });

  test('its file is read once, and only when a rule has to see it', () => {
    let read = 0;
    const reopened = reopenReport(reportPath, kept, () => {
      read += 1;
      return report(goodHead, 'Xem [bài này](/2020/).');
    });
    expect([reopened.title, reopened.date, reopened.words(), reopened.opening(), reopened.mayLink()]).toEqual(
      ['Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo', '2020-09-21', kept.words, kept.opening, true],
    );
    expect(read).toBe(0);
    expect(reopened.source.body.trim()).toBe('Xem [bài này](/2020/).');
    expect(reopened.prose().text).toBe('Xem bài này.');
    expect(read).toBe(1);
  });
});
