import { COUNTED_NOUNS, DISCIPLINE, MEASURES, PEOPLE } from '../noun/lexicon.ts';
import { matchPhrase, phraseAt } from '../noun/phrases.ts';
import { qualifierClass } from '../quantity/qualifiers.ts';
import { qualify } from '../quantity/qualify.ts';
import type { Qualified } from '../quantity/qualify.ts';
import type { Quantity } from '../quantity/reader.ts';
import { countBefore, parentOf, recent } from './context/parents.ts';
import type { Found, ReadLine } from './found.ts';
import type { Elided } from './judge/bare-number.ts';

/** A shorter name leaves out a word or two, not a description. */
const LONGEST_ADDITION = 2;

/** Nouns that say little alone. */
const GENERIC = /^(?:tổ chức|đơn|cơ sở|đơn vị|cuộc|vụ|vụ việc|lớp|trường|dự án|công trình|giải)$/;

/** `đơn` after `đơn tố cáo`, `tổ chức` after `tổ chức đảng`: the shorter name of what was counted before. */
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
  quantity: Quantity,
  clause: number,
  parent: Found | undefined,
): { unit: string; unitElided: boolean } {
  const { reader, found } = line;
  const noun = quantity.noun!;
  if (noun.kind === 'measure') return { unit: noun.unit, unitElided: false };
  const known = matchPhrase(reader, noun.first, COUNTED_NOUNS) > 0;
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
    const said = phraseAt(reader, noun.last + 1, 3) === 'là đảng viên';
    return { unit: said ? 'đảng viên' : parent.unit, unitElided: false };
  }
  const closes =
    !/^[\p{L}\d]/u.test(reader.tokens[noun.last + 1]?.text ?? '') ||
    /^(?:so|và)$/.test(reader.tokens[noun.last + 1]!.lower);
  return { unit: parent || !closes ? noun.unit : fullerUnit(noun.unit, found, clause), unitElided: false };
}

/** A number whose noun is left out, as a figure of its line; `undefined` where nothing says what it counts. */
export function addElided(line: ReadLine, quantity: Quantity, elided: Elided, at: number): Found | undefined {
  const sentence = line.sentence[at]!;
  const before = countBefore(line.found, sentence, quantity.first);
  const parent = parentOf(line, quantity.first, sentence);
  const unit =
    elided.unit ??
    elided.noun?.unit ??
    (quantity.kind === 'change' ? undefined : parent?.unit) ??
    before?.unit;
  if (unit === undefined && elided.certainty === 'after-figure') return undefined;
  const qualified = qualify(line.reader, quantity);
  const { labelFirst } = elided;
  const action =
    labelFirst !== undefined &&
    DISCIPLINE.has(phraseAt(line.reader, labelFirst, quantity.first - labelFirst));
  return {
    value: quantity.value,
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

/** A quantity with its noun, as a figure of its line. */
export function addStated(line: ReadLine, quantity: Quantity, at: number): Found {
  const sentence = line.sentence[at]!;
  const parent = parentOf(line, quantity.first, sentence);
  const qualified = qualify(line.reader, quantity);
  const whole = partOf(qualified, parent).parent;
  return {
    value: quantity.value,
    ...unitOf(line, quantity, line.clause[at]!, whole),
    ...(qualified.qualifier ? { qualifier: qualified.qualifier } : {}),
    first: qualified.first,
    last: qualified.last,
    sentence,
    clause: line.clause[at]!,
    ...(quantity.noun?.unit === '%' || unlike(quantity.noun!.unit, parent) ? {} : partOf(qualified, parent)),
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
