import { findAbbreviations } from '../authorities/abbreviations/find.ts';
import type { Expansions } from '../authorities/abbreviations/schema.ts';
import { dateRules } from './dates.ts';
import { documentRule } from './documents.ts';
import { figureRules } from './figures.ts';
import type { SaidForm, SpokenRule } from './types.ts';
import { wordRules } from './words.ts';

/** A text as it is said, and where the words said stand in print. */
export interface SpokenText {
  said: string;
  /** In reading order. `at` and `to` are offsets in `said`, `start` and `end` in the printed text. */
  forms: readonly (SaidForm & { at: number; to: number })[];
}

/**
 * What a voice is given for printed words (NFC): document numbers, days, ranges, figures with their units and
 * abbreviations in words, all else letter for letter. `theo Nghị quyết số 22-NQ/TW, đạt 94,2%` → `theo Nghị quyết số hai
 * mươi hai của Trung ương, đạt chín mươi tư phẩy hai phần trăm`.
 */
export function spokenText(text: string, expansions: Expansions): SpokenText {
  let said = '';
  let printed = 0;
  const forms = formsOf(text, expansions).map((form) => {
    said += text.slice(printed, form.start);
    const at = said.length;
    // `HĐND-UBND` is two words, and `500m` is not one with what precedes it.
    const glued = /[\p{L}\p{N}]$/u.test(said) ? ' ' : '';
    said += glued + form.said;
    printed = form.end;
    return { ...form, at, to: said.length };
  });
  return { said: said + text.slice(printed), forms };
}

/** The printed words that a voice says at an offset of what it was given; a form is marked whole. */
export function printedWord(
  text: string,
  { forms }: Pick<SpokenText, 'forms'>,
  offset: number,
): { start: number; end: number } {
  let shift = 0;
  for (const { start, end, at, to } of forms) {
    if (offset < at) break;
    if (offset < to) return { start, end };
    shift = end - to;
  }
  const start = offset + shift;
  return { start, end: start + /^\S*/.exec(text.slice(start))![0].length };
}

/** Rules that come earlier win: digits of a day are no figures. */
function formsOf(text: string, expansions: Expansions): SaidForm[] {
  const abbreviations: SpokenRule = () =>
    findAbbreviations(text, expansions).map(({ start, end, expansion }) => ({ start, end, said: expansion }));
  const taken: SaidForm[] = [];
  for (const rule of [documentRule, ...dateRules, ...wordRules, ...figureRules, abbreviations])
    for (const form of rule(text))
      if (taken.every(({ start, end }) => form.end <= start || form.start >= end)) taken.push(form);
  return taken.sort((one, other) => one.start - other.start);
}
