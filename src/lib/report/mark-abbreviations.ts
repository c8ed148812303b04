import type { FoundAbbreviation } from '../authorities/abbreviations/find.ts';
import type { Annotation } from './annotate.ts';
import type { Block } from './blocks.ts';

/** An abbreviation that a report uses, for the list at its end. */
export interface UsedAbbreviation {
  form: string;
  expansion: string;
}

/**
 * `<abbr title="Ban Thường vụ" tabindex="0">BTV</abbr>`: explained by hover, focus and tap. The first of its
 * kind in a block is a stop for the Tab key; the others take focus when tapped, so that whoever goes by
 * keyboard is not held up by the same words again and again.
 */
export function abbreviationAnnotations(found: FoundAbbreviation[], blocks: readonly Block[]): Annotation[] {
  const stops = new Set<string>();
  let at = 0;
  return found.map(({ start, end, form, expansion }) => {
    while ((blocks[at + 1]?.start ?? Infinity) <= start) at += 1;
    const stop = `${at} ${form}`;
    const tabIndex = stops.has(stop) ? -1 : 0;
    stops.add(stop);
    return { start, end, tagName: 'abbr', properties: { title: expansion, tabIndex } };
  });
}

/** Each abbreviation once, in the order in which a reader meets it. */
export function usedAbbreviations(found: FoundAbbreviation[]): UsedAbbreviation[] {
  const used = new Map(found.map(({ form, expansion }) => [form, { form, expansion }]));
  return [...used.values()];
}
