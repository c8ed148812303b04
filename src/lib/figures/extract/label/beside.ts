import type { Found, ReadLine } from '../found.ts';
import { tells, trimWords } from './words-around.ts';

/** In letters: how far back the name of an item is looked for. */
const REACH = 80;
const GENERIC = /^(?:trường hợp|người|đồng chí|vụ|vụ việc|đơn vị|cuộc)$/;
/** From the last mark, or the word that begins the list, to the open bracket. */
const BEFORE_BRACKET = /(?:^|[;:.]\s|\)(?:,| và)\s|\s(?:là|gồm|về)\s)((?!và )\p{L}[^;:.()\d]{1,60}?)\s\($/u;

/** `đất đai, xây dựng (15 trường hợp)`: what stands before the bracket is what they are of. */
export function beforeBracket({ reader: { text, tokens } }: ReadLine, figure: Found): string | undefined {
  const { first, last, unit } = figure;
  if (tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')' || !GENERIC.test(unit))
    return undefined;
  const end = tokens[first]!.start;
  const named = BEFORE_BRACKET.exec(text.slice(Math.max(0, end - REACH), end))?.[1];
  const words = named && trimWords(named.replace(/^.*\s(?:là|gồm|về)\s/u, ''));
  return words && tells(words) ? words : undefined;
}

const KIND =
  /(?:^|[,;:(.]\s|\s(?:và|gồm|còn|riêng)\s)((?:khối|lĩnh vực|nhóm|ngành|cấp|bậc|vùng|khu vực) [^;:().\d]{2,40}?)\s(?:có |là |giảm |chiếm |còn )?$/u;

/** `trong đó, khối đảng, đoàn thể 188 biên chế`: parts of one thing are told apart by the words before them. */
export function kindOfPart({ reader: { text, tokens } }: ReadLine, figure: Found): string | undefined {
  const { parent, previous, first, unit } = figure;
  if (parent?.unit !== unit) return undefined;
  const end = tokens[first]!.start;
  const from = Math.max(previous ? tokens[previous.last]!.end : 0, end - REACH);
  const named = KIND.exec(text.slice(from, end))?.[1];
  return named === undefined ? undefined : trimWords(named);
}
