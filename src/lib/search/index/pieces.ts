import { ByteReader, ByteWriter } from './bytes.ts';
import { headerOf, HEADER_LENGTH, inflate, OtherIndex, readHeader } from './file.ts';

/*
 * What is read in small parts (words, texts of results, figures) lies in files of several parts each, one piece a
 * part: the header of a file, the length of what follows, the part deflated by itself, zeros up to a multiple of
 * `UNIT`. The head tells the size of every piece, so that a reader can ask for one alone (an HTTP range). Pieces
 * follow one another in their order; a file ends where the next piece would make it longer than `MOST_UNITS`.
 */

/** Sizes of pieces are told in multiples of this many bytes. */
export const UNIT = 64;

/**
 * Most units of a file with more than one piece: 64 KB. A host that knows no ranges sends the whole file, a third of a
 * second at 1.6 Mbit/s. Much smaller files are too many for hosts that count them: the index of ten thousand reports
 * has four hundred files with 64 KB and eighteen hundred with ten reports or one chunk of words to a file.
 */
export const MOST_UNITS = 1024;

/** Where a piece lies. */
interface PiecePlace {
  name: string;
  range: readonly [number, number];
}

/** A piece from a part that is deflated already. */
export function packPiece(id: string, deflated: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.raw(headerOf(id));
  writer.number(deflated.length);
  writer.raw(deflated);
  while (writer.length % UNIT > 0) writer.byte(0);
  return writer.finish();
}

/** How many units the piece of a part takes that is `length` bytes deflated. */
export function unitsOf(length: number): number {
  const lengthBytes = length < 128 ? 1 : length < 16_384 ? 2 : length < 2_097_152 ? 3 : 4;
  return Math.ceil((HEADER_LENGTH + lengthBytes + length) / UNIT);
}

export async function unpackPiece(piece: Uint8Array, name: string, id: string): Promise<Uint8Array> {
  if (readHeader(piece, name) !== id) throw new OtherIndex(name);
  const reader = new ByteReader(piece, HEADER_LENGTH);
  return inflate(reader.raw(reader.count()), name);
}

/** The first piece of each file; `units`: the size of each piece. */
export function firstPieces(units: ArrayLike<number>): number[] {
  const first: number[] = [];
  let size = MOST_UNITS + 1;
  for (let piece = 0; piece < units.length; piece++) {
    size += units[piece]!;
    if (size <= MOST_UNITS) continue;
    first.push(piece);
    size = units[piece]!;
  }
  return first;
}

/** Where a piece of the files called `kind` lies. */
export function placeOfPiece(kind: string, units: ArrayLike<number>, piece: number): PiecePlace {
  const first = firstPieces(units);
  let file = first.length - 1;
  while (first[file]! > piece) file--;
  let from = 0;
  for (let other = first[file]!; other < piece; other++) from += units[other]! * UNIT;
  return { name: pieceFileName(kind, file), range: [from, from + units[piece]! * UNIT] };
}

export function pieceFileName(kind: string, file: number): string {
  return `${kind}-${file}.bin`;
}
