import type { BodyReading } from '../../report/read-body.ts';
import type { ProposedFrontmatter } from '../mdx/write-report.ts';
import type { RemovedLine } from '../source-document.ts';
import { keptWords } from './kept-words.ts';
import { reckon, type LeftOut, type Reckoning, type SourceWords } from './reckon.ts';
import { countWords } from './words.ts';

/**
 * Holds the words of a file against the report made of it. A line that went into the declaration whole (a title, a name, a
 * date) is kept; one that says more there (`Cập nhật lúc 17:39`) is left out like any other.
 */
export function reckonReport(
  source: SourceWords,
  reading: BodyReading,
  frontmatter: ProposedFrontmatter,
  removed: readonly RemovedLine[],
): Reckoning {
  const { title, author, date } = frontmatter;
  const declared = [title, ...[author].flat()];
  const stated = new Set(countWords([...declared, ...waysToWrite(date)].join('\n')).map(({ key }) => key));
  const kept = [keptWords(reading)];
  const told: LeftOut[] = [];
  const moved = removed.filter(({ text, reason }) => inDeclaration.has(reason) && isStated(text, stated));
  for (const line of removed) {
    if (moved.includes(line)) kept.push(line.text);
    else if (line.text) {
      const where = line.where ?? (line.line ? `dòng ${line.line}` : 'trong bài');
      told.push({ words: line.text, reason: line.reason, where });
    }
  }
  // What the file says elsewhere of its title and author, as the heading above a page's article does.
  if (!moved.some(({ reason }) => reason === 'tiêu đề')) kept.push(title);
  if (!moved.some(({ reason }) => reason === 'tác giả')) kept.push(...[author].flat());
  const { leftOut, missing } = reckon(source, kept, told);
  return { leftOut, missing: missing.map((one) => ({ ...one, reason: 'máy đọc sót' })) };
}

const inDeclaration: ReadonlySet<string> = new Set(['tiêu đề', 'ngày đăng', 'tác giả']);

function isStated(text: string, stated: ReadonlySet<string>): boolean {
  return countWords(text).every(({ key }) => stated.has(key));
}

/** 2020-09-01 as a file may have it: `1/9/2020`, `ngày 01 tháng 9 năm 2020`. */
function waysToWrite(date: string): string[] {
  if (!date) return [];
  const [year = '', month = '', day = ''] = date.split('-');
  const [m, d] = [Number(month), Number(day)];
  const marks = ['/', '-', '.'].flatMap((mark) =>
    [d, day].flatMap((one) => [m, month].map((two) => `${one}${mark}${two}${mark}${year}`)),
  );
  return [...marks, date, `ngày ${d} ${day} tháng ${m} ${month} năm ${year}`];
}
