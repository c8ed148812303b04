/** What stands around a text and decides what must be escaped. */
export interface EscapeContext {
  /** How often each mark occurs in the whole block; one star alone cannot make emphasis. */
  counts: Readonly<Record<'*' | '_' | '~' | '`', number>>;
  /** Whether the block has marks of its own (`**`, links), with which a lone star could pair. */
  marked: boolean;
  inTable: boolean;
  /** Inside the brackets of a link or a picture, which a bracket of the text would close. */
  inBrackets?: boolean;
}

const nothing = { '*': 0, _: 0, '~': 0, '`': 0 };

export function countDelimiters(text: string): EscapeContext['counts'] {
  const counts = { ...nothing };
  for (const [mark] of text.matchAll(/[*_~`]/g)) counts[mark as keyof typeof counts]++;
  return counts;
}

/**
 * Escapes what MDX would read as markup inside a line, and no more: `<5%` → `\<5%`, `{ghi rõ}` →
 * `\{ghi rõ}`, `5*3*2` → `5\*3\*2`; a lone `*` and `snake_case` stay.
 */
export function escapeInline(text: string, context: EscapeContext): string {
  return preventAutolinks(text, context).replace(
    /\\(?=[!-/:-@[-`{-~]|$)|[`*_~<{[\]|]|&(?=#\d+;|#x[\da-f]+;|[a-z][\da-z]*;)|\u{E000}/giu,
    (mark, at: number, whole: string) => {
      if (mark === placeholder) return '\\';
      return needsEscape(mark, whole[at - 1], whole[at + 1], context) ? `\\${mark}` : mark;
    },
  );
}

function needsEscape(mark: string, before = '', after = '', context: EscapeContext): boolean {
  return needs.get(mark)?.(context, before, after) ?? true;
}

/** Marks that are markup only in some surroundings. */
const needs: ReadonlyMap<string, (context: EscapeContext, before: string, after: string) => boolean> =
  new Map([
    // Beside a delimiter of our own there is no telling what the star would pair with.
    [
      '*',
      ({ counts, marked }, before, after) =>
        marked || (counts['*'] > 1 && !(isSpace(before) && isSpace(after))),
    ],
    [
      '_',
      ({ counts, marked }, before, after) => (counts._ > 1 || marked) && !(isWord(before) && isWord(after)),
    ],
    ['~', ({ counts, marked }) => counts['~'] > 1 || marked],
    ['`', ({ counts, marked }) => counts['`'] > 1 || marked],
    ['|', ({ inTable }) => inTable],
    ['[', ({ inBrackets = false }, _, after) => inBrackets || after === '^'],
    [']', ({ inBrackets = false }, _, after) => inBrackets || after === '('],
  ]);

// Stands for a backslash that must not itself be escaped; from the private area, which no text uses.
const placeholder = '\u{E000}';

/**
 * A bare address becomes a link, and inside a link a backslash is part of the address. So an address that
 * holds something to escape is kept from becoming one: `http\://a.vn/5\*3\*2`.
 */
function preventAutolinks(text: string, context: EscapeContext): string {
  return text.replace(/(?:https?|ftp):\/\/\S+|www\.\S+/gi, (address) => {
    const plain = !/[`*~<{\\|&[\]]/.test(address) && !(context.counts._ > 1 && address.includes('_'));
    if (plain && !context.marked) return address;
    return address.replace(/:(?=\/\/)|(?<=www)\./gi, `${placeholder}$&`);
  });
}

/**
 * Escapes what MDX would read at the start of a line: a list (`- `, `2020. `), a heading, a quotation, a
 * line of dashes, a module (`import `). `first` tells the first line of a block from those after a break.
 */
export function escapeLineStart(line: string, first: boolean): string {
  if (/^(?:[-+*>]|#{1,6})(?=\s|$)/.test(line) || line.startsWith('>')) return `\\${line}`;
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (number) return `${number[1]}\\${line.slice(number[1]!.length)}`;
  if (/^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line)) return `\\${line}`;
  if (/^\[[^\n]*\]:/.test(line)) return `\\${line}`;
  if (/^[~`]{3}/.test(line)) return `\\${line}`;
  // A word of a programming language at the head of a block; a backslash before a letter would show.
  if (first && /^(?:import|export)(?=[\s{*'"]|$)/.test(line)) {
    return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  }
  if (!first && /^(?:=+|-+|[|:-][|:\s-]*)\s*$/.test(line)) return `\\${line}`;
  return line;
}

function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
