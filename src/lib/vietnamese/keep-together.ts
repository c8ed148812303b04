import { compounds } from './compounds.ts';

const placeKind =
  /^(?:tỉnh|huyện|xã|phường|quận|thôn|đồng chí|thành phố|thị xã|thị trấn|Tỉnh|Huyện|Xã|Phường)$/u;
const numbered = /^[(“"]?(?:số|thứ|khóa|khoá|năm|tháng|ngày|quý)$/iu;
const isName = (word: string | undefined) =>
  word !== undefined && /^[(“"]?\p{Lu}\p{Ll}*[,;:.)”"]*$/u.test(word);
const ends = (word: string | undefined) => word !== undefined && /[,;:.)”"]$/.test(word);

/**
 * The pieces of a title that the end of a line may part: `Đảng bộ | huyện Sông Lô | nâng cao | năng lực | lãnh đạo, | sức
 * chiến đấu`. Names with what they name, known compounds, documents with their numbers and ranges of years stay
 * whole; joined by spaces the pieces are the title.
 */
export function keepTogether(title: string): string[] {
  const words = title.split(' ');
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = reach(words, at);
    pieces.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return pieces;
}

/** Whether a line could end within a piece, were nothing done: `huyện Sông Lô`, `22-NQ/TW`, `2020-2025`. */
export function couldBreak(piece: string): boolean {
  return /\S[\s\-–/]+\S/.test(piece);
}

/** How many words from `at` on stay together; at least that one. */
function reach(words: readonly string[], at: number): number {
  const [word, next, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (next === undefined || ends(word)) return 1;
  if (/^\d{4}$/.test(word) && /^[-–]$/.test(next) && /^\d{4}/.test(third ?? '')) return 3;
  if (numbered.test(word) && /^[\dIVX]/.test(next)) return 2;
  // `153 đảng viên`: a number with what it counts.
  if (/^\d[\d.,]*$/.test(word)) return /^\p{Ll}/u.test(next) ? 1 + Math.min(2, reach(words, at + 1)) : 1;
  return compoundLength(words, at) ?? nameReach(words, at);
}

function compoundLength(words: readonly string[], at: number): number | undefined {
  return [3, 2].find((length) => isCompound(words.slice(at, at + length), length));
}

/** A name with the kind of place or person before it. */
function nameReach(words: readonly string[], at: number): number {
  const kind = [2, 1].find((length) => placeKind.test(words.slice(at, at + length).join(' ')));
  if (kind && isName(words[at + kind])) return kind + nameLength(words, at + kind);
  return isName(words[at]) ? nameLength(words, at) : 1;
}

function isCompound(words: readonly string[], length: number): boolean {
  if (words.length < length || words.slice(0, -1).some(ends)) return false;
  return compounds.has(
    words
      .join(' ')
      .toLowerCase()
      .replace(/^[(“"]+|[,;:.…)”"]+$/g, ''),
  );
}

/** A name is no longer than four syllables, and a mark ends it; `Ban Chấp hành` ends with the compound that it names. */
function nameLength(words: readonly string[], from: number): number {
  let length = 1;
  while (length < 4 && !ends(words[from + length - 1]) && isName(words[from + length])) {
    const compound = compoundLength(words, from + length);
    if (compound) return length + compound;
    length += 1;
  }
  return length;
}
