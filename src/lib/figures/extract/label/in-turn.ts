import type { Found, ReadLine } from '../found.ts';
import { asLabel, trimWords } from './words-around.ts';

const IN_TURN = /\s(?:lần lượt|tương ứng)(?!\p{L})/giu;
/** In letters: from `lần lượt` to the first number. */
const FARTHEST = 40;
const LONGEST_NAME = 5;
/** In letters: lists of names are not longer. */
const LONGEST_LIST = 600;

/** What one number of a list told in turn is of. */
interface Turn {
  /** What is told of all, where it stands before their names. */
  base?: string;
  name: string;
  /** It is a name: a place or a body. */
  place: boolean;
}

/** The last words of a stretch that name the first of the list: a name with its kind, or as many words as the next has. */
function splitFirst(first: string, next: string): [base: string, name: string] {
  const named =
    /^(.*?)\s*((?:(?:đảng bộ|chi bộ) )?(?:(?:xã|huyện|phường|thôn|tỉnh|quận) )?(?:\p{Lu}\S*\s?)+)$/u.exec(
      first,
    );
  if (/^(?:\p{Ll}+ )?\p{Lu}/u.test(next) && named) return [named[1]!, named[2]!];
  const words = first.split(' ');
  const length = Math.min(next.split(' ').length, words.length - 1);
  return [words.slice(0, -length).join(' '), words.slice(-length).join(' ')];
}

/** Where `lần lượt` stands before a figure. */
function turnBefore({ reader: { text, tokens } }: ReadLine, { first }: Found): number | undefined {
  const reached = Math.max(0, tokens[first]!.start - LONGEST_LIST);
  const said = [...text.slice(reached, tokens[first]!.start).matchAll(IN_TURN)].at(-1);
  return said && reached + said.index;
}

function areNames(listed: readonly string[]): boolean {
  const long = listed
    .slice(1)
    .some((name) => name.trim().split(' ').length > LONGEST_NAME || /\d/.test(name));
  return listed.length > 1 && !long && !/^(?:tăng|giảm)$/.test(listed.at(-1)!);
}

/** `số đảng viên kết nạp ở Kim Thành, Nam Sách lần lượt là 41 và 38`: the name that a number belongs to by its turn. */
export function namedInTurn(line: ReadLine, figure: Found): Turn | undefined {
  const { reader, found } = line;
  line.inTurn ??= /\s(?:lần lượt|tương ứng)(?!\p{L})/iu.test(reader.text);
  if (!line.inTurn) return undefined;
  const { text, tokens } = reader;
  const turn = turnBefore(line, figure);
  const head = found.find(({ first }) => turn !== undefined && tokens[first]!.start > turn);
  if (turn === undefined || head?.sentence !== figure.sentence || tokens[head.first]!.start - turn > FARTHEST)
    return undefined;
  const inSentence = found.filter(
    ({ sentence, first }) => sentence === figure.sentence && first >= head.first,
  );
  const before = text.slice(Math.max(0, turn - LONGEST_LIST), turn);
  const names = before
    .split(/[.;:(]\s/)
    .at(-1)!
    .split(/,\s*|\s+và\s+/);
  const turns = inSentence.filter(({ unit }) => unit === figure.unit);
  if (names.at(-1) === '') names.pop();
  // `Hải Đông, Kiến Tân, Lê Hồng kết nạp nhiều nhất, lần lượt …`: the verb follows the names.
  const behind = /^((?:\p{Lu}\S*\s)+)\p{Ll}/u.exec(names.at(-1)!)?.[1];
  const listed = [...names.slice(0, -1), behind ?? names.at(-1)!].slice(-turns.length);
  if (listed.length !== turns.length || !areNames(listed)) return undefined;
  const [base, first] = splitFirst(listed[0]!.trim(), listed[1]!.trim());
  const name = [first, ...listed.slice(1)][turns.indexOf(figure)]!.trim();
  const common = trimWords(base.replace(/(?:\s+(?:ở|tại|của|các|bị|được|hai|ba|bốn))+$/u, '')).replace(
    /^(?:tổng )?số (?:lượng )?/iu,
    '',
  );
  const place = /^(?:\p{Ll}+ )?\p{Lu}/u.test(name);
  if (behind) return place ? { name: asLabel(name), place } : undefined;
  return common ? { base: common, name: asLabel(name), place } : undefined;
}
