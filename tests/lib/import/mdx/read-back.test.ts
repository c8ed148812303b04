import { expect, test } from 'vitest';
import {
  readBack,
  writeReport,
  type ProposedFrontmatter,
} from '../../../../src/lib/import/mdx/write-report.ts';
import { readReportSource } from '../../../../src/lib/report/source.ts';

const words =
  "1|-1|94,2%|1e3|0x10|0o7|.5|1_000|true|Yes|null|~|NULL|- x|a: b|a:|:a|#c|a #c|2020-01-01|'|\"|'a'|!x|!!str 1|&a|*a|%|@a|`a`|{|[|]|a, b|<<|=|?|? a|---|...|>|\\||Đảng bộ|\\n|a\\tb|\u00a0|a\u00adb|\u200b|😀|từ 175 đến 146||  a|a\nb".split(
    '|',
  );

const frontmatter = (at: number): ProposedFrontmatter => {
  const word = (step: number) => words[(at + step) % words.length]!;
  return {
    title: word(0),
    date: word(3),
    author: at % 2 ? word(5) : [word(5), word(7)],
    district: word(11),
    term: word(13),
    source: { name: word(17), digest: word(19) },
    statistics: [
      {
        group: word(23),
        figures: [
          { quote: word(29), label: word(31), value: at / 7 },
          {
            quote: word(37),
            label: word(2),
            value: { from: at, to: -at },
            unit: word(4),
            state: 'automatic',
          },
        ],
      },
    ],
  };
};

test('what a frontmatter is said to give back is what reading it gives, or is left to reading', () => {
  let known = 0;
  for (let at = 0; at < words.length * 3; at++) {
    const proposed = frontmatter(at);
    const back = readBack(proposed);
    if (!back) continue;
    known += 1;
    const { data, errors } = readReportSource('bai.mdx', writeReport(proposed, 'Bài.'));
    expect(errors).toEqual([]);
    expect(data).toEqual(back);
  }
  expect(known).toBeGreaterThan(40);
});

test('the places of what was written are those of what is read', () => {
  const proposed = { ...frontmatter(1), title: '', date: '2020-13-01' };
  const text = writeReport(proposed, 'Bài.');
  const read = readReportSource('bai.mdx', text);
  const written = readReportSource('bai.mdx', text, readBack({ ...proposed, district: 'x', term: 'y' })!);
  const paths = [
    [],
    ['title'],
    ['date'],
    ['author', 1],
    ['source', 'name'],
    ['source', 'url'],
    ['gone'],
    ['statistics'],
    ['statistics', 0, 'figures', 1, 'value', 'to'],
    ['statistics', 0, 'figures', 7],
  ];
  for (const path of paths) {
    expect(written.placeOfKey(path)).toEqual(read.placeOfKey(path));
    expect(written.placeOfValue(path)).toEqual(read.placeOfValue(path));
    expect(written.textOfValue(path)).toBe(read.textOfValue(path));
  }
  expect(written.placeAt(12)).toEqual(read.placeAt(12));
});
