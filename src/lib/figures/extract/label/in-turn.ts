import type { Found, ReadLine } from '../found.ts';
import { asLabel, trimWords } from './words-around.ts';

const IN_TURN = /\s(?:lần lượt|tương ứng)(?!\p{L})/iu;
const LONGEST_NAME = 5;
/** In letters: lists of names are not longer. */
const LONGEST_LIST = 600;

/** What one number of a list told in turn is of. */
interface Turn {
  base: string;
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

/** `số đảng viên kết nạp ở Kim Thành, Nam Sách lần lượt là 41 và 38`: the name that a number belongs to by its turn. */
export function namedInTurn(line: ReadLine, figure: Found): Turn | undefined {
  const { reader, found } = line;
  line.inTurn ??= IN_TURN.test(reader.text);
  if (!line.inTurn) return undefined;
  const { text, tokens } = reader;
  let head = figure;
  while (head.previous?.sentence === figure.sentence) head = head.previous;
  const start = tokens[head.first]!.start;
  const turn = IN_TURN.exec(text.slice(Math.max(0, start - 40), start));
  if (!turn) return undefined;
  const inSentence = found.filter(({ sentence }) => sentence === figure.sentence);
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const names = before
    .slice(0, before.length - Math.min(40, start) + turn.index)
    .split(/[.;:(]\s/)
    .at(-1)!
    .split(/,\s*|\s+và\s+/);
  const turns = inSentence.filter(({ unit }) => unit === figure.unit);
  const listed = names.slice(-turns.length);
  if (
    listed.length < 2 ||
    listed.length !== turns.length ||
    listed.slice(1).some((name) => name.split(' ').length > LONGEST_NAME || /\d/.test(name))
  )
    return undefined;
  const [base, first] = splitFirst(listed[0]!.trim(), listed[1]!.trim());
  const name = [first, ...listed.slice(1)][turns.indexOf(figure)]!.trim();
  const said = trimWords(base.replace(/\s+(?:ở|tại|của|các|bị|được)$/u, '')).replace(
    /^(?:tổng )?số (?:lượng )?/iu,
    '',
  );
  return said ? { base: said, name: asLabel(name), place: /^(?:\p{Ll}+ )?\p{Lu}/u.test(name) } : undefined;
}
