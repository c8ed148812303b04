import { COUNTED_NOUNS } from '../../noun/lexicon.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { matchPhrase } from '../../noun/phrases.ts';
import { tokenize } from '../../tokens.ts';
import type { Found, ReadLine } from '../found.ts';
import { asLabel, tells, trimWords } from './words-around.ts';

const IN_TURN = /\s(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/giu;
/** In letters: from `lần lượt` to the first number. */
const FARTHEST = 40;
const LONGEST_NAME = 7;
/** In letters: lists of names are not longer. */
const LONGEST_LIST = 600;

/** What one number of a list told in turn is of. */
interface Turn {
  /** What is told of all, where it stands before their names. */
  base?: string;
  /** Absent where they are told apart by time alone. */
  name?: string;
  /** It is a name: a place or a body. */
  place: boolean;
  /** What the name says is counted: `số tổ chức đảng`. */
  unit?: string;
}

/** What is told of all stands behind their names: `thôn Hạ | có`, `ngô đông | cho năng suất`. */
const TOLD_BEHIND =
  /\s(?:đạt|cho|có|chiếm|tăng|giảm|còn|là|thu|trồng|kết nạp|góp|được|bị|đứng|xếp)(?!\p{L}).*$/u;
/** `các năm 2011, 2012, 2013`, `trong quý I và quý II`: the times that tell the numbers apart. */
const TIMES =
  /(?:^|\s)(?:(?:trong|ở|vào|của|qua) )?(?:(?:các|hai|ba|bốn|2|3|4) )?(?:năm|quý|tháng|nhiệm kỳ|giai đoạn) ((?:[IVX]+|\d[\d–-]*)(?:(?:,| và) (?:(?:năm|quý|tháng|nhiệm kỳ|giai đoạn) )?(?:[IVX]+|\d[\d–-]*))+)(?!\p{L})/iu;

/**
 * `Tỷ lệ bê tông hóa của ba | xã Yên Bắc`: what is told, and a name with its kind at the end. Each word ends at a space: a
 * word that might end anywhere would be tried in as many ways as it has letters, and these by those of the next.
 */
const NAMES_BEHIND = String.raw`^(.*?)\s*((?:(?:đảng bộ|chi bộ) )?(?:(?:xã|huyện|phường|thôn|tỉnh|quận|thị xã|bản|ấp) )?\p{Lu}\S*(?:\s\p{Lu}\S*)*\s?)$`;
const NAMES = new RegExp(NAMES_BEHIND, 'u');
const NAMES_WRITTEN_ANYHOW = new RegExp(NAMES_BEHIND, 'iu');

const SHARE = /^t[ỷỉ] (?:lệ|trọng) /iu;

/** The last words of a stretch that name the first of the list: a name with its kind, or as many words as the next has. */
function splitFirst(first: string, next: string): [base: string, name: string] {
  const counted = /^số /iu.test(next) ? /^(.*?)((?<!\p{L})số \p{L}.*)$/iu.exec(first) : null;
  if (counted) return [counted[1]!, counted[2]!];
  const named = NAMES_WRITTEN_ANYHOW.exec(first);
  if (/^(?:\p{Ll}+ )?\p{Lu}/u.test(next) && named && /\p{Lu}/u.test(named[2]!.slice(1)))
    // The names are those behind the last small letters, where any are written large.
    return baseAndName(NAMES.exec(first) ?? named);
  const words = first.split(' ');
  // `Tỷ lệ hộ nghèo, hộ cận nghèo`: the share is one word, and told of both, unless the next tells it again.
  const told = SHARE.test(first) ? 2 : 0;
  if (told > 0 && SHARE.test(next)) return ['', first];
  const length = Math.min(next.split(' ').length, words.length - told);
  return [words.slice(0, -length).join(' '), words.slice(-length).join(' ')];
}

const baseAndName = ([, base = '', name = '']: RegExpExecArray): [base: string, name: string] => [base, name];

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

/** The figures of a sentence that are told in turn, and the words before `lần lượt`. */
function listInTurn(line: ReadLine, figure: Found): { turns: Found[]; before: string } | undefined {
  const { reader, found } = line;
  line.inTurn ??= reader.text.search(IN_TURN) >= 0;
  if (!line.inTurn) return undefined;
  const { text, tokens } = reader;
  const turn = turnBefore(line, figure);
  const head = found.find(({ first }) => turn !== undefined && tokens[first]!.start > turn);
  if (turn === undefined || head?.sentence !== figure.sentence || tokens[head.first]!.start - turn > FARTHEST)
    return undefined;
  const turns = found.filter(
    ({ sentence, first, unit, unitElided }) =>
      sentence === figure.sentence &&
      first >= head.first &&
      (unit === figure.unit || unitElided || figure.unit.startsWith(`${unit} `)),
  );
  const before = text
    .slice(Math.max(0, turn - LONGEST_LIST), turn)
    .split(/[.;:(]\s/)
    .at(-1)!;
  return { turns, before };
}

const withoutSum = (words: string): string => words.replace(/^(?:tổng )?số (?:lượng )?/iu, '');
const LEADS_NAMES =
  /(?:\s+(?:ở|tại|của|các|bị|được|hai|ba|bốn|năm|huyện|xã|phường|thôn|đơn vị))+$|^(?:các|những|hai|ba|bốn)(?: (?:quận|huyện|xã|phường|đảng bộ|đơn vị))*$/iu;

/** `Khu vực I, II, III`: the kind is said with the first alone. */
function withKind(names: readonly string[]): string[] {
  const kind = /^(.*\p{Ll})\s(?:[IVX]+|\p{Lu})$/u.exec(names[0]!)?.[1];
  const bare = kind !== undefined && names.slice(1).every((name) => /^(?:[IVX]+|\p{Lu})$/u.test(name));
  return bare ? names.map((name, at) => (at === 0 ? name : `${kind} ${name}`)) : [...names];
}

/** `số tổ chức đảng` counts bodies, whatever the number's neighbours count. */
function countedBy(name: string): string | undefined {
  const noun = tokenize(withoutSum(name));
  return matchPhrase(noun, 0, COUNTED_NOUNS) > 0 && /^số /iu.test(name)
    ? readNounPhrase(noun, 0)?.unit
    : undefined;
}

/** The last so many names of a list, and what its verb behind them tells of all. */
function namesBefore(before: string, count: number): { listed: string[]; told: string } | undefined {
  const names = before.split(/,\s*|\s+và\s+/);
  if (names.at(-1) === '') names.pop();
  if (names.length < count || count < 2) return undefined;
  // `Hải Đông, Kiến Tân, Lê Hồng kết nạp nhiều nhất, lần lượt …`: the verb follows the names.
  const behind = /^((?:\p{Lu}\S*\s)+)\p{Ll}/u.exec(names.at(-1)!)?.[1]?.trim();
  const told = TOLD_BEHIND.exec(names.at(-1)!)?.[0].trim() ?? '';
  const last = behind ?? names.at(-1)!.replace(TOLD_BEHIND, '');
  const listed = [...names.slice(0, -1), last].slice(-count);
  return areNames(listed) ? { listed, told } : undefined;
}

/** `số đảng viên kết nạp ở Kim Thành, Nam Sách lần lượt là 41 và 38`: the name that a number belongs to by its turn. */
export function namedInTurn(line: ReadLine, figure: Found): Turn | undefined {
  const list = listInTurn(line, figure);
  if (!list) return undefined;
  const { turns, before } = list;
  const times = TIMES.exec(before);
  if (times && turns.length > 1 && times[1]!.split(/,| và/u).length === turns.length) {
    const base = withoutSum(trimWords(before.slice(0, times.index)));
    // `Quý I và II thu ngân sách tương ứng 6 tỷ đồng …`: behind the times; a verb alone is said with its noun.
    const behind = trimWords(before.slice(times.index + times[0].length));
    const told = tells(base) || !/^\p{L}+(?: \p{L}+){2,}$/u.test(behind) ? base : behind;
    return tells(told) ? { base: told, place: false } : undefined;
  }
  const named = namesBefore(before, turns.length);
  if (!named) return undefined;
  const { listed, told } = named;
  const [printed, first] = splitFirst(listed[0]!.trim(), listed[1]!.trim());
  const said = withKind([first, ...listed.slice(1).map((name) => name.trim())])[turns.indexOf(figure)];
  if (said === undefined) return undefined;
  const passive = /^(?:bị|được) /u.test(told) ? ` ${told}` : '';
  const base = withoutSum(trimWords(printed.replace(LEADS_NAMES, '')));
  const place = /^(?:\p{Ll}+ )?\p{Lu}/u.test(said) && !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(said);
  const unit = countedBy(said);
  const name = asLabel(withoutSum(said) + passive);
  return { ...(tells(base) ? { base } : {}), name, place, ...(unit ? { unit } : {}) };
}
