import { DISCIPLINE } from '../../noun/lexicon.ts';
import { lower, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { ReadLine } from '../found.ts';

/** `gồm`, `trong đó`, a colon, a bracket; `kỷ luật 722 đảng viên bằng hình thức khiển trách 589, cảnh cáo 77`. */
export function opensParts({ reader }: ReadLine, at: number): boolean {
  const word = lower(reader, at);
  if (word === 'đó') return lower(reader, at - 1) === 'trong';
  // `Có 52 tổ chức đảng. Cụ thể, đảng bộ: 12; chi bộ: 40`
  if (word === 'thể') return lower(reader, at - 1) === 'cụ';
  if (word === 'thức') return lower(reader, at - 1) === 'hình' && DISCIPLINE.has(phraseAt(reader, at + 1, 2));
  return /^(?:gồm|:|\()$/.test(word);
}

/** A mark that belongs to an item or a label and opens no list. */
export function marksItem({ reader, found }: ReadLine, at: number, first: number): boolean {
  const word = lower(reader, at);
  // `cảnh cáo (4)`, `khiển trách: 692`
  if (word === '(')
    return (
      lower(reader, at + 2) === ')' ||
      bracketsName(reader, at, first) ||
      // `51 tổ chức (năm 2014: 46 tổ chức)`: set beside, no part.
      /^(?:năm \d{4}|cùng kỳ|năm trước|nhiệm kỳ)$/.test(phraseAt(reader, at + 1, 2))
    );
  if (word !== ':') return false;
  // `31 chi bộ: 22 thôn, 6 trường học` opens a list.
  const opens = found.some(({ last }) => last === at - 1);
  if ((at === first - 1 && !opens) || /^(?:đó|thể)$/.test(lower(reader, at - 1))) return true;
  // `năm 2017: 152, năm 2018: 160`, but `5 chỉ tiêu: 12 …` opens a list.
  return reader.tokens[at + 1]!.kind === 'number' && !opens;
}

/** `Xuân Trường (214 đảng viên), Hải Hậu (198 đảng viên)`: such a bracket has what the name counts. */
function bracketsName({ tokens }: Reader, open: number, first: number): boolean {
  const [before, name] = [tokens[open - 2], tokens[open - 1]];
  return open === first - 1 && [before, name].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''));
}
