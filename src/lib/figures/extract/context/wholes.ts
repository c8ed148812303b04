import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { lower, phraseAt } from '../../noun/phrases.ts';
import { readNumeral } from '../../quantity/numerals.ts';
import type { Found, ReadLine } from '../found.ts';

/** `mở 52 lớp cho 4.386 lượt học viên. Trong đó: 04 lớp …`: of the earlier counts the one of the same noun. */
export function sameNounEarlier(
  { reader, found }: ReadLine,
  opener: number,
  first: number,
): Found | undefined {
  const numeral = readNumeral(reader, first);
  const noun = numeral && readNounPhrase(reader, numeral.last + 1);
  if (noun?.kind !== 'noun') return undefined;
  const head = noun.unit.split(' ')[0];
  return found.findLast(
    ({ last, unit, qualifier }) =>
      last < opener && unit.split(' ')[0] === head && !/^(?:tăng|giảm|vượt|gấp)$/.test(qualifier ?? ''),
  );
}

/** Before these a count says where or by whom, it is no whole: `615 đảng viên, sinh hoạt ở 21 chi bộ`. */
const PLACED = /^(?:ở|tại|của|thuộc|trong|từ|với|hút|cho)$/;

/**
 * Of the counts before `trong đó` the one that its words name (`615 đảng viên, sinh hoạt ở 21 chi bộ; trong đó,
 * đảng viên chính thức là 590`), else the last that does not merely say where.
 */
export function meantWhole({ reader, found }: ReadLine, last: Found, opener: number, first: number): Found {
  const counts = found.filter(
    ({ sentence, first: at, unit }) =>
      sentence === last.sentence && at <= last.first && unit !== '%' && unit !== '',
  );
  const words = ` ${phraseAt(reader, opener + 1, first - opener - 1)} `;
  const numeral = readNumeral(reader, first);
  const noun = numeral && readNounPhrase(reader, numeral.last + 1);
  const said = `${words}${noun?.kind === 'noun' ? noun.unit : ''} `;
  const head = (unit: string): string => ` ${unit.split(/[ ,]+/).slice(0, 2).join(' ')} `;
  const named = counts.findLast(({ unit }) => said.includes(head(unit)));
  if (named || noun?.kind === 'noun') return named ?? last;
  return counts.findLast((figure) => !PLACED.test(lower(reader, figure.first - 1))) ?? last;
}
