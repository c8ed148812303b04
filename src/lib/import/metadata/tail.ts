import type { Dropped, Guess, Line } from './lines.ts';
import { isPortalAuthor, isSignature, readSignature, saysMoreThanNames } from './author.ts';
import { isCapitals } from './head.ts';
import { opensOtherReports, pointsElsewhere } from './boilerplate.ts';
import { isOffice } from './letterhead.ts';

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
  const dropped: Dropped[] = [];
  const guesses: Guess[] = [];
  // Footnotes stand below the signature in the file, and above it on paper.
  const text = lines.filter((line) => line.block.type !== 'footnoteDefinition');
  const tail = text.slice(Math.max(1, text.length - tailLines));
  let at = -1;
  for (let index = tail.length - 1; index >= 0; index--) {
    const line = tail[index]!;
    if (line.block.type === 'paragraph' && isSignature(line.text)) {
      at = index;
      break;
    }
    if (line.text.length > 120 || line.block.type !== 'paragraph') break;
  }
  const line = tail[at];
  const below = tail.slice(at + 1);
  // A sentence below would be lost: then the line is no signature.
  const wholeBelow = below.some((after) => after.text.length > 40 && /[.…!?”"]$/.test(after.text));
  if (!line || wholeBelow) {
    const known = hint && !isPortalAuthor(hint) ? hint : undefined;
    return { author: known ? (readSignature(known) ?? [known]) : undefined, dropped, guesses };
  }
  const author = readSignature(line.text);
  if (isOffice(tail[at - 1]?.text ?? '')) {
    guesses.push({ key: 'author', reason: `tên người ký ở cuối văn bản («${tail[at - 1]!.text}»)` });
    return { author, dropped, guesses };
  }
  // A signature stands apart: bold, to the right, in capitals, or last of all.
  const apart = line.bold || line.data.align === 'right' || below.length === 0 || isCapitals(line.text);
  if (!apart || saysMoreThanNames(line.text))
    guesses.push({ key: 'author', reason: `lấy từ dòng «${line.text}» ở cuối bài` });
  dropped.push({ line, reason: 'tác giả' });
  for (const after of below) {
    if (onPage || pointsElsewhere(after.text) || opensOtherReports(after.text))
      dropped.push({ line: after, reason: 'đứng sau tên tác giả' });
  }
  return { author, dropped, guesses };
}
