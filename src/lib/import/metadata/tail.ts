import type { Dropped, Guess, Line } from './lines.ts';
import { isPortalAuthor, isSignature, readSignature, saysMoreThanNames } from './author.ts';
import { isCapitals } from './title.ts';
import { opensOtherReports, pointsElsewhere } from './boilerplate.ts';
import { isOffice, standsForSignature } from './letterhead.ts';

/** How far from the end the signature may stand. */
export const tailLines = 14;

export interface Tail {
  author?: string[];
  dropped: Dropped[];
  guesses: Guess[];
}

/**
 * The signature, and what a portal put below it. `onPage` says that the text comes off a portal's page, where
 * nothing below the signature is the report's; in a file of the archivist's own only what leads elsewhere is dropped.
 * The name under an office (`PHÓ BÍ THƯ`) is the author and stays where it is.
 */
export function takeTail(lines: readonly Line[], hint: string | undefined, onPage: boolean): Tail {
  // Footnotes stand below the signature in the file, and above it on paper.
  const text = lines.filter((line) => line.block.type !== 'footnoteDefinition');
  const tail = text.slice(Math.max(1, text.length - tailLines));
  const at = tail.findLastIndex((line) => isSigned(line) || !standsBelow(line));
  const line = tail[at];
  const below = tail.slice(at + 1);
  // A sentence below would be lost: then the line is no signature.
  if (!line || !isSigned(line) || below.some(isSentence)) {
    return { author: authorByHint(hint), dropped: [], guesses: [] };
  }
  const author = readSignature(line.text);
  const office = tail.slice(0, at).findLast(({ text }) => !standsForSignature(text))?.text ?? '';
  if (isOffice(office)) {
    const reason = `tên người ký ở cuối văn bản («${office}»)`;
    return { author, dropped: [], guesses: [{ key: 'author', reason }] };
  }
  const certain = standsApart(line, below) && !saysMoreThanNames(line.text);
  const leading = below.filter(({ text }) => onPage || pointsElsewhere(text) || opensOtherReports(text));
  return {
    author,
    dropped: [
      { line, reason: 'tác giả' },
      ...leading.map((after) => ({ line: after, reason: 'đứng sau tên tác giả' })),
    ],
    guesses: certain ? [] : [{ key: 'author', reason: `lấy từ dòng «${line.text}» ở cuối bài` }],
  };
}

function isSigned({ block, text }: Line): boolean {
  return block.type === 'paragraph' && isSignature(text) && !standsForSignature(text);
}

/** Only short lines stand between a signature and the end. */
function standsBelow({ block, text }: Line): boolean {
  return block.type === 'paragraph' && text.length <= 120;
}

function isSentence({ text }: Line): boolean {
  return text.length > 40 && /[.…!?”"]$/.test(text);
}

/** A signature stands apart: bold, to the right, in capitals, or last of all. */
function standsApart(line: Line, below: readonly Line[]): boolean {
  return line.bold || line.data.align === 'right' || below.length === 0 || isCapitals(line.text);
}

function authorByHint(hint: string | undefined): string[] | undefined {
  return hint && !isPortalAuthor(hint) ? (readSignature(hint) ?? [hint]) : undefined;
}
