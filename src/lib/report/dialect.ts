import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * The dialect of a report's body, for every reader of it: CommonMark, GFM as `remark-gfm` has it, and the tags and
 * braces of MDX. As in MDX there is no HTML, no `<autolink>` and no code by indentation. Braces are only found,
 * never understood: nothing of a report is evaluated. One thing is not as GFM has it: `__proto__` is a name and keeps
 * its lines, while `__đậm__` and `__hai chữ__` are bold.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function mdxSyntax(this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(mdxMd(), mdxExpression(), mdxJsx());
    (data.fromMarkdownExtensions ??= []).push(mdxExpressionFromMarkdown(), mdxJsxFromMarkdown());
  })
  .freeze();

/** A mark that opens a tag or a brace and cannot be read as one. Offsets are UTF-16 units of the body. */
interface SyntaxFault {
  offset: number;
  /**
   * A tag that is opened and never closed, or closed and never opened; a mark that begins no tag or expression; a
   * quotation or list within too many others.
   */
  kind: 'unclosed' | 'mark' | 'deep';
}

interface ParsedBody {
  /** Every node has its place in the body. Marks at fault are words. */
  tree: Root;
  faults: SyntaxFault[];
}

/** Faults told one by one; whoever has more has a page of another kind, and every further mark is told at once. */
const mostFaults = 60;

/**
 * Parses a body. Never throws: a mark at fault is taken for a word and the rest is read on, so that all faults
 * are told in one go.
 */
export function parseBody(body: string): ParsedBody {
  const faults: SyntaxFault[] = [];
  // A byte-order mark is no character to the parser, and would set every place behind it one off.
  let source = maskDeep(body.replace(/^\uFEFF/, ' '), faults);
  let remaining = /(?<!\\)[<{]/g;
  for (;;) {
    try {
      return { tree: keepNames(restoreMarks(processor.parse(source), body, source), body), faults };
    } catch (error) {
      const at = markAt(source, error);
      if (at === undefined || faults.length >= mostFaults) {
        for (const { index } of source.matchAll(remaining)) faults.push({ offset: index, kind: 'mark' });
        source = source.replaceAll(remaining, mask);
        // Where the backslash is no escape, the mark behind it is at fault too.
        remaining = /[<{]/g;
      } else {
        faults.push({ offset: at, kind: /closing|closed|end of/i.test(String(error)) ? 'unclosed' : 'mark' });
        source = source.slice(0, at) + mask + source.slice(at + 1);
      }
    }
  }
}

// From the private area, which no text uses: keeps every offset while it hides a mark from the parser.
const mask = '\u{E001}';

/** Nobody writes a list within five others; twenty within each other take a parser seconds, three hundred minutes. */
const mostWithin = 12;
/** What a list or a quotation begins with, as often as it stands there. */
const begins = /^(?:[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$)))+/gm;

/** Hides from the parser what would begin a quotation or a list too deep within others, and tells the first of a line. */
function maskDeep(source: string, faults: SyntaxFault[]): string {
  return source.replace(begins, (marks, at: number) => {
    let [column, count, told] = [0, 0, false];
    return marks.replaceAll(/\t|\d+[.)]|[^ ]| /g, (mark, place: number) => {
      if (mark === '\t') column += 4 - (column % 4);
      else column += mark.length;
      if (/\s/.test(mark)) return mark;
      count += 1;
      // A list within another stands two columns behind it at least.
      if (count <= mostWithin && column <= 2 * mostWithin) return mark;
      if (!told && faults.length < mostFaults) faults.push({ offset: at + place, kind: 'deep' });
      told = true;
      return mark.slice(0, -1) + mask;
    });
  });
}

/** The mark that the parser stumbled over: at the place it names, or the last one before. */
function markAt(source: string, error: unknown): number | undefined {
  const named = placeIn(source, error);
  if (named === undefined) return undefined;
  if (/[<{]/.test(source[named] ?? '')) return named;
  const before = Math.max(source.lastIndexOf('<', named), source.lastIndexOf('{', named));
  return before === -1 ? undefined : before;
}

/** A tag that is not closed is named in the message alone: `Expected a closing tag for `<b>` (1:3-1:6)`. */
function placeIn(source: string, error: unknown): number | undefined {
  const [, line, column] = /\((\d+):(\d+)-/.exec(String(error)) ?? [];
  if (line) {
    const before = source.split(/\r\n?|\n/).slice(0, Number(line) - 1);
    const start = before.reduce((at, { length }) => at + length + eolAt(source, at + length), 0);
    return start + Number(column) - 1;
  }
  const { place } = error as { place?: { offset?: number; start?: { offset?: number } } };
  return place?.start?.offset ?? place?.offset;
}

function eolAt(source: string, offset: number): number {
  return source.startsWith('\r\n', offset) ? 2 : 1;
}

/** Puts the marks back where they were hidden. */
function restoreMarks(tree: Root, body: string, source: string): Root {
  if (source === body) return tree;
  const restore = (node: unknown): void => {
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (key === 'position') continue;
      if (typeof value === 'string' && value.includes(mask)) {
        const { position } = node as { position?: { start: { offset?: number } } };
        let at = position?.start.offset ?? 0;
        (node as Record<string, unknown>)[key] = value.replaceAll(mask, () => {
          at = source.indexOf(mask, at);
          return body[at++] ?? '<';
        });
      } else if (typeof value === 'object' && value !== null) restore(value);
    }
  };
  restore(tree);
  return tree;
}

/** A name of a program, `__init__`, is a word and not a bold `init`. */
function keepNames(tree: Root, body: string): Root {
  visit(tree, 'strong', ({ children: [only, ...others], position }, index, parent) => {
    if (!position || !parent || index === undefined || only?.type !== 'text' || others.length > 0) return;
    const words = body.slice(position.start.offset, position.end.offset);
    if (/^__[a-z][a-z\d_]*__$/.test(words)) parent.children[index] = { type: 'text', value: words, position };
  });
  return tree;
}
