import type { Root, RootContent } from 'mdast';
import { findPublicationDate } from '../metadata/date.ts';
import { textWords } from '../reckon/text-words.ts';
import type { SourceDocument } from '../source-document.ts';

/**
 * Reads plain text: a paragraph a line, or, where an e-mail program has wrapped the lines, a paragraph from
 * one empty line to the next. A line that begins with a dash stays a line that begins with a dash.
 */
export function readPlainText(text: string): SourceDocument {
  const raw = text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/);
  const lines = raw.map((line) => line.trim());
  const root: Root = { type: 'root', children: isWrapped(lines) ? joined(lines) : oneEach(lines) };
  const removed = raw.flatMap((line, index) => {
    const hidden = lines[index] === '' && /[^ \t]/.test(line);
    return hidden ? [{ text: '', line: index + 1, reason: 'chỉ có ký tự không nhìn thấy' }] : [];
  });
  return { root, hints: {}, words: textWords(text), images: [], problems: [], removed };
}

function oneEach(lines: readonly string[]): RootContent[] {
  return lines.flatMap((line, index) => (line ? [paragraph(line, index + 1)] : []));
}

function joined(lines: readonly string[]): RootContent[] {
  const blocks: RootContent[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    if (line && index < lines.length - 1) return;
    const part = lines.slice(start, line ? index + 1 : index).filter(Boolean);
    if (part.length > 0) blocks.push(paragraph(part.join(' '), start + 1));
    start = index + 1;
  });
  return blocks;
}

function paragraph(value: string, line: number): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }], data: { line } };
}

/**
 * Wrapped lines are all about as long as each other (the last of a paragraph apart) and run on in mid-sentence:
 * the next line begins with a small letter more often than not.
 */
function isWrapped(lines: readonly string[]): boolean {
  const inner: [line: string, next: string][] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line && next) inner.push([line, next]);
  });
  // A date has a line of its own: then so has everything.
  if (inner.length < 4 || inner.some((pair) => pair.some((line) => findPublicationDate(line)?.alone)))
    return false;
  const lengths = inner.map(([line]) => line.length).sort((a, b) => a - b);
  const longest = lengths.at(-1)!;
  // No program wraps at fewer than about sixty characters.
  if (longest < 55 || longest > 100 || lengths[Math.floor(lengths.length / 2)]! < longest * 0.75)
    return false;
  const runOn = inner.filter(([line, next]) => !/[.!?:;”"]$/.test(line) && /^[\p{Ll}\d(“"]/u.test(next));
  return runOn.length > inner.length / 2;
}
