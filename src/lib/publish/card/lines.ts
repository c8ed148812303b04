import { keepTogether } from '../../vietnamese/keep-together.ts';
import type { Letters } from './letters.ts';

/** A text in lines of one size. */
export interface SetText {
  lines: string[];
  size: number;
}

/** From one line to the next, in sizes: marks over `Ễ` keep clear of those under `ệ`. */
export const lineHeight = 1.25;

/** What a text may take. */
interface Room {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
}

/**
 * A text as large as the room for it allows, in lines that end where a title's end on the archive's pages, and are about
 * equally long. What does not fit at the smallest size ends with an ellipsis.
 */
export function setText(text: string, letters: Letters, { width, height, sizes }: Room): SetText {
  const mostOf = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight)));
  for (const size of sizes) {
    const most = mostOf(size);
    const lines = evenLines(text, letters, size, width);
    if (lines.length <= most && lines.every((line) => letters.width(line, size) <= width))
      return { lines, size };
  }
  const size = sizes.at(-1)!;
  const lines = linesOf(text, letters, size, width);
  return { lines: shortened(lines, letters, size, width, mostOf(size)), size };
}

/** As few lines as there may be, and none much shorter than the others. */
function evenLines(text: string, letters: Letters, size: number, width: number): string[] {
  let lines = linesOf(text, letters, size, width);
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const evener = linesOf(text, letters, size, narrower);
    if (evener.length > lines.length || evener.some((line) => letters.width(line, size) > narrower)) break;
    lines = evener;
  }
  return lines;
}

function linesOf(text: string, letters: Letters, size: number, width: number): string[] {
  const fits = (line: string) => letters.width(line, size) <= width;
  const lines: string[] = [];
  for (const piece of keepTogether(text.trim().replace(/\s+/g, ' '))) {
    // A name longer than a line parts between its words.
    for (const part of fits(piece) ? [piece] : piece.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${part}` : part;
      if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  }
  return lines;
}

function shortened(lines: string[], letters: Letters, size: number, width: number, most: number): string[] {
  const kept = lines.slice(0, most);
  const tooLong = (line: string) => letters.width(line, size) > width;
  return kept.map((line, at) => {
    const isCut = at === kept.length - 1 && lines.length > most;
    if (!isCut && !tooLong(line)) return line;
    // Whole words, as far as there is room; of one word longer than the line, its letters.
    const words = line.split(' ');
    while (words.length > 1 && tooLong(`${words.join(' ')}…`)) words.pop();
    let short = words.join(' ');
    while (tooLong(`${short}…`)) short = short.slice(0, -1);
    return `${short.replace(/[\s,;:.–-]+$/, '')}…`;
  });
}
