import { qualifierClass } from '../quantity/qualifiers.ts';
import { tokenize } from '../tokens.ts';
import type { FigureValue } from '../types.ts';
import { blockedSpans, blockedTokens } from '../quantity/blocked.ts';
import { readElided } from './judge/elided.ts';
import type { Elided } from './judge/elided.ts';
import { judge } from './judge/judge.ts';
import { COUNTED_NOUNS, DISCIPLINE, MEASURES, PEOPLE } from '../noun/lexicon.ts';
import { matchPhrase, phraseAt } from '../noun/phrases.ts';
import { countBefore, countEarlier, parentOf, recent } from './context/parents.ts';
import { qualify } from '../quantity/qualify.ts';
import type { Qualified } from '../quantity/qualify.ts';
import { numberSentences } from './context/sentences.ts';
import { readShape } from '../quantity/shapes.ts';
import type { Reader, Shape } from '../quantity/shapes.ts';

/** A figure found in one line; tokens are inclusive, `sentence` and `clause` count within the line. */
export interface Found {
  value: FigureValue;
  unit: string;
  unitElided: boolean;
  qualifier?: string;
  first: number;
  last: number;
  sentence: number;
  clause: number;
  /** The figure that this one is a part of: `trong đó`, `gồm`. */
  parent?: Found;
  /** The words before an elided number that say what it counts: `khiển trách`. */
  labelFirst?: number;
  /** Once it has been labelled. */
  label?: string;
  /** The figure before it in the line. */
  previous?: Found;
  /** The first of the list that it stands in. */
  head?: Found;
}

/** A line of the text, read. */
export interface ReadLine {
  reader: Reader;
  sentence: readonly number[];
  clause: readonly number[];
  found: Found[];
}

/** A shorter name leaves out a word or two, not a description. */
const LONGEST_ADDITION = 2;

/** `đơn` after `đơn tố cáo`, `tổ chức` after `tổ chức đảng`: the shorter name of what was counted before. */
/** Nouns that say little alone. */
const GENERIC = /^(?:tổ chức|đơn|cơ sở|đơn vị|cuộc|vụ|vụ việc|lớp|trường|dự án|công trình|giải)$/;

function fullerUnit(unit: string, found: readonly Found[], clause: number): string {
  if (!GENERIC.test(unit)) return unit;
  const fuller = recent(
    found,
    (figure) => figure.unit.startsWith(`${unit} `),
    (figure) => figure.clause === clause,
  );
  const added = fuller?.unit.slice(unit.length + 1).split(' ') ?? [];
  return fuller && added.length <= LONGEST_ADDITION && !fuller.unit.includes(',') ? fuller.unit : unit;
}

function unitOf(
  line: ReadLine,
  shape: Shape,
  clause: number,
  parent: Found | undefined,
): { unit: string; unitElided: boolean } {
  const { reader, found } = line;
  const noun = shape.noun!;
  if (noun.kind === 'measure') return { unit: noun.unit, unitElided: false };
  const known = matchPhrase(reader.tokens, noun.first, COUNTED_NOUNS) > 0;
  // `142 mô hình kinh tế, 53 quốc phòng - an ninh`: the head noun is said once for the list.
  const sibling = found.at(-1);
  if (
    parent &&
    !known &&
    sibling?.parent === parent &&
    sibling.unit.split(' ')[0] === parent.unit.split(' ')[0]
  ) {
    return { unit: parent.unit, unitElided: true };
  }
  const person = parent && PEOPLE.has(parent.unit) && /^(?:đồng chí|đ\/c)$/.test(noun.unit);
  if (person) {
    const said = phraseAt(reader.tokens, noun.last + 1, 3) === 'là đảng viên';
    return { unit: said ? 'đảng viên' : parent.unit, unitElided: false };
  }
  const closes =
    !/^[\p{L}\d]/u.test(reader.tokens[noun.last + 1]?.text ?? '') ||
    /^(?:so|và)$/.test(reader.tokens[noun.last + 1]!.lower);
  return { unit: parent || !closes ? noun.unit : fullerUnit(noun.unit, found, clause), unitElided: false };
}

function addElided(line: ReadLine, shape: Shape, elided: Elided, at: number): Found | undefined {
  const sentence = line.sentence[at]!;
  const before = countBefore(line.found, sentence, shape.first);
  const parent = parentOf(line, shape.first, sentence);
  const unit =
    elided.unit ?? elided.noun?.unit ?? (shape.kind === 'change' ? undefined : parent?.unit) ?? before?.unit;
  if (unit === undefined && elided.certainty === 'after-figure') return undefined;
  const qualified = qualify(line.reader, shape);
  const { labelFirst } = elided;
  const action =
    labelFirst !== undefined &&
    DISCIPLINE.has(phraseAt(line.reader.tokens, labelFirst, shape.first - labelFirst));
  return {
    value: shape.value,
    unit: unit ?? '',
    unitElided: true,
    ...(qualified.qualifier ? { qualifier: qualified.qualifier } : {}),
    first: action ? labelFirst : qualified.first,
    last: qualified.last,
    sentence,
    clause: line.clause[at]!,
    ...partOf(qualified, parent),
    ...(elided.labelFirst === undefined ? {} : { labelFirst: elided.labelFirst }),
  };
}

function addStated(line: ReadLine, shape: Shape, at: number): Found {
  const sentence = line.sentence[at]!;
  const parent = parentOf(line, shape.first, sentence);
  const qualified = qualify(line.reader, shape);
  const whole = partOf(qualified, parent).parent;
  return {
    value: shape.value,
    ...unitOf(line, shape, line.clause[at]!, whole),
    ...(qualified.qualifier ? { qualifier: qualified.qualifier } : {}),
    first: qualified.first,
    last: qualified.last,
    sentence,
    clause: line.clause[at]!,
    ...(shape.noun?.unit === '%' || unlike(shape.noun!.unit, parent) ? {} : partOf(qualified, parent)),
  };
}

/** Money is no part of a count, nor land of money: `vốn đạt 1,2 tỷ đồng, trong đó hiến 300 m²`. */
function unlike(unit: string, parent: Found | undefined): boolean {
  const measured = [unit, parent?.unit ?? ''].some((word) => MEASURES.has(word.split('/')[0]!));
  return measured && unit !== parent?.unit;
}

/** A rise or a fall told beside a figure is no part of it: `1.286 tổ chức đảng (tăng 214 tổ chức)`. */
function partOf({ qualifier }: Qualified, parent: Found | undefined): { parent?: Found } {
  return parent && qualifierClass(qualifier) !== 'change' ? { parent } : {};
}

/** Every figure of one line of prose, in text order. */
export function findFigures(text: string, earlierUnit?: string): ReadLine {
  const tokens = tokenize(text);
  const isBlocked = blockedTokens(tokens, blockedSpans(text));
  const reader: Reader = {
    text,
    tokens,
    isFree: (index) => !isBlocked[index],
    ...(earlierUnit ? { earlierUnit } : {}),
  };
  const line: ReadLine = { reader, ...numberSentences(text, tokens), found: [] };
  const waiting: { shape: Shape; elided: Elided; at: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const shape = isBlocked[at] ? undefined : readShape(reader, at);
    if (!shape) continue;
    const verdict = judge(reader, shape, line.found.at(-1)?.last);
    if (verdict === 'figure') line.found.push(addStated(line, shape, at));
    const elided = verdict === 'elided' ? readElided(reader, shape) : undefined;
    if (elided) {
      const found = elided.certainty === 'list' ? undefined : addElided(line, shape, elided, at);
      if (found) line.found.push(found);
      else waiting.push({ shape, elided, at });
    }
    // No second look at a rejected date, range, score or number in words; digits alone are one token.
    if (verdict !== 'no' || shape.kind !== 'number' || shape.words) at = Math.max(at, shape.numberLast);
  }
  addLists(line, waiting);
  line.found.forEach((figure, at) => {
    if (at > 0) figure.previous = line.found[at - 1]!;
  });
  return line;
}

/** Labelled numbers that stand together, two or more in a sentence: `khiển trách: 692; cảnh cáo: 560`. */
function addLists(line: ReadLine, waiting: readonly { shape: Shape; elided: Elided; at: number }[]): void {
  const labelled = waiting.filter(({ elided }) => elided.labelFirst !== undefined);
  if (labelled.length === 0) return;
  const bySentence = Map.groupBy(labelled, ({ at }) => line.sentence[at]!);
  const counted = new Set(line.found.map(({ sentence }) => sentence));
  const added: Found[] = [];
  for (const { shape, elided, at } of labelled) {
    const sentence = line.sentence[at]!;
    if (bySentence.get(sentence)!.length < 2 && !counted.has(sentence)) continue;
    const found = addElided(line, shape, { ...elided, certainty: 'list' }, at);
    if (!found) continue;
    // `mỏ đá Tam Lập 1, 2`: names with numbers, where nothing is counted.
    if (found.unit === '' && elided.named) {
      found.unit = countEarlier(line.found, found.first)?.unit ?? '';
      if (found.unit === '') continue;
    }
    if (found.unit === '') found.unit = countEarlier(line.found, found.first)?.unit ?? '';
    added.push(found);
  }
  line.found.push(...added);
  line.found.sort((left, right) => left.first - right.first);
  // `kế hoạch giao 150, thực hiện 163 đảng viên`: the noun comes with the next.
  line.found.forEach((figure, at) => {
    const next = line.found[at + 1];
    if (figure.unit === '' && next?.sentence === figure.sentence && next.unit !== '%')
      figure.unit = next.unit;
  });
}
