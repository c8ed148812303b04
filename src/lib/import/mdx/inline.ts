import type { PhrasingContent } from 'mdast';
import { isAllowedLink, isBesideReport } from '../../report/addresses.ts';
import { plainText } from '../plain-text.ts';
import { countDelimiters, escapeInline, escapeLineStart, type EscapeContext } from './escape.ts';

/** Writes the content of a paragraph, heading or cell; line breaks become `\` at the end of a line. */
export function inlineToMdx(nodes: readonly PhrasingContent[], inTable = false): string {
  const merged = mergeText(nodes);
  const text = merged.map(plainText).join('');
  const marked = merged.some((node) => node.type !== 'text' && node.type !== 'break');
  const context: EscapeContext = { counts: countDelimiters(text), marked, inTable };
  const written = trimLines(writeAll(merged, context));
  if (inTable) return written.replace(/\\?\n/g, ' ');
  return written
    .split('\n')
    .map((line, index) => escapeLineStart(line, index === 0))
    .join('\n');
}

function writeAll(nodes: readonly PhrasingContent[], context: EscapeContext): string {
  const written = nodes.map((node, index) => write(node, nodes, index, context));
  return written.reduce(joinEmphasis, '');
}

/** Where `*um*` and `*ped*` touch, their delimiters would be read as one: the emphasis goes on instead, `*umped*`. */
function joinEmphasis(before: string, next: string): string {
  // Only the end is looked at: a paragraph may be as long as a report.
  const [ends] = /(?<![\\*])\*{1,2}$/.exec(before.slice(-3)) ?? [];
  const [opens] = /^\*{1,2}(?!\*)/.exec(next) ?? [];
  return ends && ends === opens ? before.slice(0, -ends.length) + next.slice(opens.length) : before + next;
}

function write(
  node: PhrasingContent,
  siblings: readonly PhrasingContent[],
  index: number,
  context: EscapeContext,
): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeInline(node.value.replace(/\s*\n\s*/g, ' '), context);
    case 'break':
      return '\\\n';
    case 'strong':
    case 'emphasis':
      return writeEmphasis(node, siblings, index, context);
    case 'link': {
      const written = isWritableLink(node.url);
      const within = written ? { ...context, inBrackets: true } : context;
      const words = writeAll(node.children, within);
      return written && words.trim() ? `[${words}](${address(node.url)})` : words;
    }
    case 'image': {
      const alt = node.alt ?? '';
      if (!isBesideReport(node.url)) return escapeInline(alt, context);
      return `![${escapeInline(alt, { ...context, inBrackets: true })}](${address(node.url)})`;
    }
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    default:
      return 'children' in node ? writeAll(node.children, context) : '';
  }
}

/**
 * Bold and italic, where Markdown can say it: its delimiters must lean on the words they enclose. Where they cannot
 * (`học**“tập”**và`), the words stay and the emphasis is dropped.
 */
function writeEmphasis(
  node: PhrasingContent & { type: 'strong' | 'emphasis' },
  siblings: readonly PhrasingContent[],
  index: number,
  context: EscapeContext,
): string {
  const written = writeAll(node.children, context);
  const words = written.trim();
  if (!words || /[\n*]/.test(words) || !isFlanking(node, siblings, index)) return written;
  const delimiter = node.type === 'strong' ? '**' : '*';
  const [, left = '', right = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(written) ?? [];
  return `${left}${delimiter}${words}${delimiter}${right}`;
}

/** Whether delimiters around the words could open and close: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function isFlanking(node: PhrasingContent, siblings: readonly PhrasingContent[], index: number): boolean {
  const before = textBeside(siblings, index, -1).at(-1) ?? ' ';
  const after = textBeside(siblings, index, 1)[0] ?? ' ';
  const plain = plainText(node);
  const words = plain.trim();
  const opens = !plain.startsWith(words) || isSpacing(before) || isWord(words[0] ?? ' ');
  const closes = !plain.endsWith(words) || isSpacing(after) || isWord(words.at(-1) ?? ' ');
  return opens && closes;
}

/** The words of the nearest sibling on one side that has any. */
function textBeside(siblings: readonly PhrasingContent[], index: number, step: 1 | -1): string {
  for (let at = index + step; siblings[at]; at += step) {
    const text = plainText(siblings[at]!);
    if (text) return text;
  }
  return '';
}

function mergeText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      merged[merged.length - 1] = { ...last, children: mergeText([...last.children, ...node.children]) };
    } else if ('children' in node) {
      merged.push({ ...node, children: mergeText(node.children as PhrasingContent[]) } as PhrasingContent);
    } else {
      merged.push(node);
    }
  }
  return merged;
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+(\\?)$/, '$1').trimStart())
    .join('\n')
    .replace(/^(?:\\?\n)+|(?:\\?\n)+$/g, '')
    .replace(/(?:\\\n)(?:[ \t]*\\\n)+/g, '\\\n')
    .trim();
}

/** In angle brackets only where the address holds what would end it. */
function address(url: string): string {
  return /^[\w./:?&=#%~+,@-]+$/.test(url) ? url : `<${url}>`;
}

/** Whether a report may hold the link: to the web, an e-mail address, a telephone, a page of the site, a place in it. */
function isWritableLink(url: string): boolean {
  return /^(?:[a-z]+:|\/|#)[^<>]+$/i.test(url) && isAllowedLink(url);
}

function isSpacing(character: string): boolean {
  return /[\s\p{P}]/u.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
