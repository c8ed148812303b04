import { COUNTED_NOUNS, DISCIPLINE, MEASURES, PEOPLE } from '../noun/lexicon.ts';
import type { NounPhrase } from '../noun/measures.ts';
import { matchPhrase, phraseAt } from '../noun/phrases.ts';
import { qualifierClass } from '../quantity/qualifiers.ts';
import { qualify } from '../quantity/qualify.ts';
import type { Quantity, Reader } from '../quantity/reader.ts';
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

/** What is done with members alone: `Kết nạp: 7`. */
export const OF_MEMBERS = /^(?:kết nạp|khai trừ|xóa tên|xoá tên)$/;

function statedUnit(
  line: ReadLine,
  noun: NounPhrase,
  clause: number,
  parent: Found | undefined,
): Pick<Found, 'unit' | 'unitElided'> {
  const { reader, found } = line;
  if (noun.kind === 'measure') return { unit: noun.unit, unitElided: false };
  if (!parent)
    return {
      unit: endsBehind(reader, noun) ? fullerUnit(noun.unit, found, clause) : noun.unit,
      unitElided: false,
    };
  // `142 mô hình kinh tế, 53 quốc phòng - an ninh`: the head noun is said once for the list.
  const sibling = found.at(-1);
  const listed = sibling?.parent === parent && sibling.unit.split(' ')[0] === parent.unit.split(' ')[0];
  if (listed && matchPhrase(reader, noun.first, COUNTED_NOUNS) === 0)
    return { unit: parent.unit, unitElided: true };
  const person = PEOPLE.has(parent.unit) && noun.unit === 'đồng chí';
  const said = phraseAt(reader, noun.last + 1, 3) === 'là đảng viên' ? 'đảng viên' : parent.unit;
  return { unit: person ? said : noun.unit, unitElided: false };
}

/** Whether nothing more is said of the noun: a mark, `so` or `và` follows. */
function endsBehind({ tokens }: Reader, { last }: NounPhrase): boolean {
  return !/^[\p{L}\d]/u.test(tokens[last + 1]?.text ?? '') || /^(?:so|và)$/.test(tokens[last + 1]!.lower);
}

const unitOfElided = ({ unit, noun }: Elided): string | undefined => unit ?? noun?.unit;

function unitOfMembers({ reader }: ReadLine, labelFirst: number | undefined): string | undefined {
  const done = labelFirst !== undefined && OF_MEMBERS.test(phraseAt(reader, labelFirst, 2));
  return done ? 'đảng viên' : undefined;
}

/** A number whose noun is left out, as a figure of its line; `undefined` where nothing says what it counts. */
export function addElided(line: ReadLine, quantity: Quantity, elided: Elided, at: number): Found | undefined {
  const { figure, parent } = place(line, quantity, at);
  const { labelFirst } = elided;
  const around =
    (quantity.kind === 'change' ? undefined : parent?.unit) ??
    countBefore(line.found, figure.sentence, quantity.first)?.unit;
  const unit = unitOfElided(elided) ?? around ?? unitOfMembers(line, labelFirst);
  if (unit === undefined && elided.certainty === 'after-figure') return undefined;
  const action =
    labelFirst !== undefined &&
    DISCIPLINE.has(phraseAt(line.reader, labelFirst, quantity.first - labelFirst));
  return {
    ...figure,
    unit: unit ?? '',
    unitElided: true,
    first: action ? labelFirst : figure.first,
    labelFirst,
  };
}

/** A quantity with its noun, as a figure of its line. */
export function addStated(line: ReadLine, quantity: Quantity, at: number): Found {
  const { figure, parent } = place(line, quantity, at);
  const noun = quantity.noun!;
  const apart = noun.unit === '%' || unlike(noun.unit, parent);
  return {
    ...figure,
    ...statedUnit(line, noun, figure.clause, figure.parent),
    parent: apart ? undefined : figure.parent,
  };
}

/** Where a quantity stands in its line and what it is a part of; `parent` is also that of a change told beside it. */
function place(
  line: ReadLine,
  quantity: Quantity,
  at: number,
): { figure: Omit<Found, 'unit' | 'unitElided'>; parent: Found | undefined } {
  const sentence = line.sentence[at]!;
  const parent = parentOf(line, quantity.first, sentence);
  const qualified = qualify(line.reader, quantity);
  // A rise, a fall or a mean is no part of the figure beside it: `1.286 tổ chức đảng (tăng 214 tổ chức)`.
  const change = /^(?:change|average)$/.test(qualifierClass(qualified.qualifier) ?? '');
  const figure = {
    value: quantity.value,
    ...qualified,
    sentence,
    clause: line.clause[at]!,
    parent: change ? undefined : parent,
  };
  return { figure, parent };
}

/** Money is no part of a count, nor land of money: `vốn đạt 1,2 tỷ đồng, trong đó hiến 300 m²`. */
function unlike(unit: string, parent: Found | undefined): boolean {
  const measured = [unit, parent?.unit ?? ''].some((word) => MEASURES.has(word.split('/')[0]!));
  return measured && unit !== parent?.unit;
}
