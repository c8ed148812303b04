import type { Found, ReadLine } from '../found.ts';
import type { Reader } from '../../quantity/reader.ts';
import { readNumeral } from '../../quantity/numerals.ts';
import { MEASURES, PEOPLE } from '../../noun/lexicon.ts';
import { marksItem, opensParts } from './part-marks.ts';
import { meantWhole, sameNounEarlier } from './wholes.ts';
import { startsAction } from '../label/action-words.ts';
import { lower, matchPhrase } from '../../noun/phrases.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';

/** In tokens; lists of parts are not longer. */
const FARTHEST_PARENT = 150;

/** The last figure that fits, looking back only as long as `within` holds. */
export function recent(
  found: readonly Found[],
  fits: (figure: Found) => boolean,
  within: (figure: Found) => boolean,
): Found | undefined {
  for (let at = found.length - 1; at >= 0 && within(found[at]!); at -= 1) {
    if (fits(found[at]!)) return found[at];
  }
  return undefined;
}

/** The nearest earlier figure that counts things, in the same sentence. */
export function countBefore(found: readonly Found[], sentence: number, first: number): Found | undefined {
  return recent(
    found,
    (figure) =>
      figure.sentence === sentence && figure.last < first && figure.unit !== '%' && figure.unit !== '',
    (figure) => figure.sentence >= sentence,
  );
}

/** The nearest count of the line before a token, whatever the sentence: for `Trong đó: …` and `đồng chí`. */
export function countEarlier(found: readonly Found[], before: number): Found | undefined {
  return found.findLast(
    (figure) =>
      figure.last < before &&
      figure.unit !== '%' &&
      figure.unit !== '' &&
      !MEASURES.has(figure.unit) &&
      !figure.unit.includes('/') &&
      // A surplus is no whole: `52 lớp, vượt 6 lớp. Trong đó: …`
      !/^(?:tăng|giảm|vượt|gấp)$/.test(figure.qualifier ?? ''),
  );
}

/** The figure that the one at `first` is a part of, told by `trong đó`, `gồm`, a colon or a bracket since it. */
export function parentOf(line: ReadLine, first: number, sentence: number): Found | undefined {
  const start = Math.max(0, first - FARTHEST_PARENT);
  for (let at = first - 1; at >= start && line.sentence[at] === sentence; at -= 1) {
    const word = lower(line.reader, at);
    // Labelled numbers are read when the rest of the line is: `Cụ thể, đảng bộ: 12; chi bộ: 40`.
    const unread = word === ';' && !nearest(line.found, at, sentence) && !startsAction(line.reader, at + 1);
    if (word === ';' && !unread) return continued(line, first, at, listsBefore(line, at, sentence));
    // `khiển trách (12), cảnh cáo (4)`: such a bracket holds an item of the same list.
    if (word === ')' && lower(line.reader, at - 2) !== '(') return siblingParent(line, at);
    // `nâng tổng số đảng viên lên 5.318`: the new whole is no part.
    if (/^(?:nâng|đưa)$/.test(word) && /^(?:tổng|số)$/.test(lower(line.reader, at + 1))) return undefined;
    if (!opensParts(line, at) || marksItem(line, at, first)) continue;
    const whole = wholeBefore(line, at, first, sentence);
    return whole && namesItem(line, whole, at, first) ? whole.parent : whole;
  }
  return among(line, first, sentence);
}

/** The count that `trong 40 tổ chức đảng`, `trong số đảng viên` names. */
function among(line: ReadLine, first: number, sentence: number): Found | undefined {
  return amongBefore(line, first, sentence) ?? amongEarlier(line, first, sentence);
}

/** `trong 40 tổ chức đảng có 36 tổ chức hoàn thành tốt nhiệm vụ, 4 tổ chức …`: a part of the count that leads its clause. */
function amongBefore(line: ReadLine, first: number, sentence: number): Found | undefined {
  const { reader, found } = line;
  let whole: Found | undefined;
  for (let at = found.length - 1; at >= 0 && found[at]!.sentence === sentence; at -= 1)
    if (found[at]!.unit !== '%') whole = found[at];
  if (!whole || whole.last >= first || line.clause[first] !== whole.clause) return undefined;
  let at = whole.first - 1;
  while (/^(?:số|tổng)$/.test(lower(reader, at))) at -= 1;
  const leads = at === 0 || /^[,:.]$/.test(lower(reader, at - 1)) || line.sentence[at - 1] !== sentence;
  return lower(reader, at) === 'trong' && leads && countsAmong(reader, first, whole) ? whole : undefined;
}

/** `Trong số đảng viên mới có 63 người là đoàn viên`: of the same noun counted in a sentence before. */
function amongEarlier(
  { reader, found, sentence: of }: ReadLine,
  first: number,
  sentence: number,
): Found | undefined {
  const begins = of.indexOf(sentence);
  const at = lower(reader, begins + 1) === 'tổng' ? begins + 1 : begins;
  if (lower(reader, begins) !== 'trong' || lower(reader, at + 1) !== 'số') return undefined;
  const noun = readNounPhrase(reader, at + 2);
  const numeral = readNumeral(reader, first);
  const own = numeral && readNounPhrase(reader, numeral.last + 1);
  if (noun?.kind !== 'noun' || own?.kind === 'measure') return undefined;
  const head = noun.unit.split(' ').slice(0, 2).join(' ');
  return found.findLast(
    ({ unit, sentence: earlier, qualifier }) =>
      earlier < sentence && unit.startsWith(head) && !/^(?:tăng|giảm|vượt|gấp)$/.test(qualifier ?? ''),
  );
}

/** Whether the number at a token counts some of what a figure counts: the same noun, people of people, cells of bodies. */
function countsAmong(reader: Reader, first: number, { unit }: Found): boolean {
  const numeral = readNumeral(reader, first);
  const noun = numeral && readNounPhrase(reader, numeral.last + 1);
  if (noun?.kind !== 'noun') return false;
  const people = PEOPLE.has(unit) && matchPhrase(reader, noun.first, PEOPLE) > 0;
  const bodies = unit.startsWith('tổ chức') && /^(?:chi bộ|đảng bộ)/.test(noun.unit);
  return people || bodies || noun.unit.split(' ')[0] === unit.split(' ')[0];
}

/** `6 tập thể gồm 4 xã: Vân Trà, Suối Lim và 2 ngành`: the colon names the xã; the list of parts goes on behind. */
function namesItem({ reader }: ReadLine, whole: Found, colon: number, first: number): boolean {
  if (lower(reader, colon) !== ':' || !whole.parent || !/^(?:và|,)$/.test(lower(reader, first - 1)))
    return false;
  const named = reader.tokens.slice(colon + 1, first - 1).filter(({ kind }) => kind === 'word');
  return (
    named.length > 0 &&
    named.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    /^[\p{Lu}\d]/u.test(reader.tokens[colon + 1]!.text)
  );
}

/**
 * The wholes that the list before a semicolon has parts of, the last first; what a closed bracket says is over with
 * it, and what an item says of itself (`04 lớp với 278 học viên; 03 lớp`) does not end the list.
 */
function listsBefore(line: ReadLine, semicolon: number, sentence: number): (Found | undefined)[] {
  const last = nearest(line.found, semicolon, sentence);
  if (!last) return [];
  for (let at = semicolon - 1; at > last.last; at -= 1) {
    if (lower(line.reader, at) === ')' && lower(line.reader, at - 2) !== '(')
      return [siblingParent(line, at)];
  }
  const parts = line.found.filter(
    (figure) => figure.sentence === sentence && figure.last < semicolon && figure.parent,
  );
  return parts.map(({ parent }) => parent).reverse();
}

/** What the parts that are opened at a token are parts of: the count before it, for a leading `Trong đó` that of the line. */
function wholeBefore(line: ReadLine, opener: number, first: number, sentence: number): Found | undefined {
  const { reader, found } = line;
  const word = lower(reader, opener);
  const last = outsideBracket(line, opener, sentence);
  const inSentence = last && word === 'đó' ? meantWhole(line, last, opener, first) : last;
  if (inSentence) {
    return /^[:(]$/.test(word) && line.clause[opener] !== inSentence.clause ? undefined : inSentence;
  }
  const leads = /^(?:đó|thể)$/.test(word) && opener <= 1 + line.sentence.indexOf(sentence);
  if (!leads) return undefined;
  const same = sameNounEarlier(line, opener, first);
  // After `cụ thể` a count of its own noun is told, no part.
  return word === 'đó' || !countsNoun(reader, first) ? (same ?? rootOf(countEarlier(found, opener))) : same;
}

/** What a part is a part of in the end. */
function rootOf(figure: Found | undefined): Found | undefined {
  let root = figure;
  while (root?.parent) root = root.parent;
  return root;
}

function countsNoun(reader: Reader, first: number): boolean {
  const numeral = readNumeral(reader, first);
  return numeral !== undefined && readNounPhrase(reader, numeral.last + 1)?.kind === 'noun';
}

/**
 * After a semicolon the list of parts goes on only with more of the same: numbers without a noun, people of
 * people, the same noun. `263 vụ việc, trong đó có 9 đoàn đông người; tiếp nhận 1.127 đơn` has left it.
 */
function continued(
  { reader }: ReadLine,
  first: number,
  semicolon: number,
  wholes: readonly (Found | undefined)[],
): Found | undefined {
  // `…; giám sát 25 đảng viên`: another thing done begins another list.
  const numeral = readNumeral(reader, first);
  const noun = numeral && readNounPhrase(reader, numeral.last + 1);
  const action = startsAction(reader, semicolon + 1);
  // `khiển trách 41; cảnh cáo 17`: an item, nothing done anew.
  const item = noun?.kind !== 'noun' && semicolon + 1 + action === first;
  if (wholes[0] === undefined || (action > 0 && !item)) return undefined;
  if (noun?.kind !== 'noun') return wholes[0];
  const people = matchPhrase(reader, noun.first, PEOPLE) > 0;
  const head = noun.unit.split(' ')[0];
  return wholes.find(
    (whole) => whole && ((people && PEOPLE.has(whole.unit)) || whole.unit.split(' ')[0] === head),
  );
}

/** The last count of the sentence before a token. */
function nearest(found: readonly Found[], before: number, sentence: number): Found | undefined {
  return recent(
    found,
    (figure) => figure.last < before && figure.sentence === sentence && figure.unit !== '%',
    (figure) => figure.sentence >= sentence,
  );
}

/** `24 đảng viên (có 7 cấp ủy viên), bằng hình thức …`: what a bracket closed before the list says is passed over. */
function outsideBracket({ reader, found }: ReadLine, before: number, sentence: number): Found | undefined {
  let at = before - 1;
  while (at > 0 && /^(?:,|với|bằng|các|hình|trong|:|đó|gồm|như|sau)$/.test(lower(reader, at))) at -= 1;
  if (lower(reader, at) !== ')') return nearest(found, before, sentence);
  const close = at;
  while (at > 0 && close - at < FARTHEST_PARENT && lower(reader, at) !== '(') at -= 1;
  return nearest(found, at, sentence);
}

/** After a closed bracket the list goes on with the parent that it had before the bracket. */
function siblingParent(line: ReadLine, close: number): Found | undefined {
  let open = close;
  while (open > 0 && close - open < FARTHEST_PARENT && lower(line.reader, open) !== '(') open -= 1;
  return line.found.findLast((figure) => figure.last < open)?.parent;
}
