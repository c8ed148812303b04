import { foldTones } from '../vietnamese/fold.ts';

/**
 * Addresses inside a report's page, made of the words they lead to and never of their place: a link made today
 * leads to the same words after paragraphs have come in before them or figures between them.
 *
 * A block is named by how its words begin and how they end (`d-4k2p-9x0a`), so that a slip corrected in the middle
 * changes nothing; a figure by its own words and how its line begins (`sl-7w3c-e5t1`). Where two would have one name,
 * each gets a further part made of more of its words; words that are the same throughout are counted.
 */

/** Words of a block's beginning, and of its end, that make its name. */
const blockEdge = 6;
/** Words at the beginning of a figure's line, and on either side of it, that make its name. */
const lineEdge = 5;
const figureEdge = 3;

/** What is to be named: the parts of the name, the shortest first, each further one used only against a twin. */
export interface Named {
  prefix: string;
  parts: readonly string[];
  /** Texts that part it from a twin, asked for in turn, and only where there is one. */
  further: readonly (() => string)[];
}

/** The words of a text as they are compared: letters and digits alone, lower case, without marks, which slips are made in most. */
export function wordsOf(text: string): string[] {
  return foldTones(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first words of a text: as `wordsOf` has them, and no more of the text folded than they need. */
export function firstWords(text: string, count: number): string[] {
  for (let length = count * usualWord; length < text.length; length *= 2) {
    // White space parts words whatever they are; one more, because the last may have been cut.
    const end = text.slice(0, length).search(/\s\S*$/);
    const words = end > 0 ? wordsOf(text.slice(0, end)) : [];
    if (words.length >= count) return words.slice(0, count);
  }
  return wordsOf(text).slice(0, count);
}

/** The same from its end. */
export function lastWords(text: string, count: number): string[] {
  for (let length = count * usualWord; length < text.length; length *= 2) {
    const start = text.length - length + text.slice(-length).search(/\s/);
    const words = start >= text.length - length ? wordsOf(text.slice(start)) : [];
    if (words.length >= count) return words.slice(-count);
  }
  return wordsOf(text).slice(-count);
}

/** Letters of a word and the space behind it, with some to spare. */
const usualWord = 10;

/** A block by the first and the last of its words. */
export function blockName(text: string): Named {
  const all = () => wordsOf(text).join(' ') || text.trim();
  const opening = firstWords(text, blockEdge + 1);
  const parts =
    opening.length > blockEdge
      ? [opening.slice(0, blockEdge).join(' '), lastWords(text, blockEdge).join(' ')]
      : [all()];
  return { prefix: 'd', parts: parts.map(shortKey), further: [all, () => text] };
}

/**
 * A figure, at `start` to `end` of a text, by its words and the first of its line: of a paragraph, an item, a row. The
 * words around it part it from the same words in the same line, and nothing else, for they are edited most.
 */
export function figureName(text: string, start: number, end: number): Named {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const around = (reach: number) => () => {
    const [before, after] = [wordsOf(text.slice(0, start)), wordsOf(text.slice(end))];
    return `${before.slice(-reach).join(' ')} | ${after.slice(0, reach).join(' ')}`;
  };
  const opening = firstWords(line, lineEdge).join(' ');
  return {
    prefix: 'sl',
    parts: [wordsOf(text.slice(start, end)).join(' '), opening].map(shortKey),
    further: [around(figureEdge), around(Infinity)],
  };
}

/** Names that are all different, in the order given; `taken` are those that the page itself uses. */
export function nameAll(named: readonly Named[], taken: Iterable<string> = []): string[] {
  let names = named.map(({ prefix, parts }) => [prefix, ...parts].join('-'));
  const depth = Math.max(0, ...named.map(({ further }) => further.length));
  for (let step = 0; step < depth; step++) {
    const twins = Map.groupBy(named, (_, index) => names[index]!);
    const parted = new Set([...twins].filter(([, all]) => differ(all, step)).map(([name]) => name));
    names = names.map((name, index) =>
      parted.has(name) ? `${name}-${shortKey(named[index]!.further[step]?.() ?? '')}` : name,
    );
  }
  const used = new Set(taken);
  return names.map((name) => {
    let own = name;
    for (let count = 2; used.has(own); count++) own = `${name}-${count}`;
    used.add(own);
    return own;
  });
}

function differ(twins: readonly Named[], step: number): boolean {
  return twins.length > 1 && new Set(twins.map(({ further }) => further[step]?.())).size > 1;
}

// Crockford's alphabet: no `i`, `l`, `o`, `u`, which are misread. https://www.crockford.com/base32.html
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** Four signs for some words: 20 bits of FNV-1a over UTF-16 units, folded. http://www.isthe.com/chongo/tech/comp/fnv/ */
function shortKey(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  const folded = ((hash >>> 20) ^ hash) & 0xfffff;
  return [15, 10, 5, 0].map((shift) => digits[(folded >>> shift) & 31]).join('');
}
