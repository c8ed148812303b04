import { ByteReader, ByteWriter } from './bytes.ts';
import { headerOf, HEADER_LENGTH, OtherIndex, readHeader } from './file.ts';

/*
 * What is read in small parts (words, texts of results, figures) lies in files of several parts each, one piece a
 * part: the header of a file, the length of what follows, the part (texts, figures and neighbours deflated by
 * themselves, words as they are), zeros up to a multiple of `UNIT`. The head tells the size of every piece, so that a reader can ask for one alone (an HTTP range). Pieces
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

export function packPiece(id: string, part: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.raw(headerOf(id));
  writer.number(part.length);
  writer.raw(part);
  while (writer.length % UNIT > 0) writer.byte(0);
  return writer.finish();
}

/** How many units the piece of a part of `length` bytes takes. */
export function unitsOf(length: number): number {
  const lengthBytes = length < 128 ? 1 : length < 16_384 ? 2 : length < 2_097_152 ? 3 : 4;
  return Math.ceil((HEADER_LENGTH + lengthBytes + length) / UNIT);
}

/** The part that a piece holds. */
export function partOf(piece: Uint8Array, name: string, id: string): Uint8Array {
  if (readHeader(piece, name) !== id) throw new OtherIndex(name);
  const reader = new ByteReader(piece, HEADER_LENGTH);
  return reader.raw(reader.count());
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

/** Some bytes of a file with the pieces in it, each by where it begins and ends among them. */
interface PieceRun {
  name: string;
  range: readonly [number, number];
  pieces: { piece: number; from: number; to: number }[];
}

/** Where some pieces lie, those side by side in one file as one. */
export function placesOfPieces(kind: string, units: ArrayLike<number>, pieces: number[]): PieceRun[] {
  const runs: PieceRun[] = [];
  for (const piece of pieces.toSorted((a, b) => a - b)) {
    const { name, range } = placeOfPiece(kind, units, piece);
    const run = runs.at(-1);
    const goesOn = run?.name === name && run.range[1] === range[0];
    const begin = goesOn ? run.range[0] : range[0];
    const part = { piece, from: range[0] - begin, to: range[1] - begin };
    if (goesOn) runs[runs.length - 1] = { name, range: [begin, range[1]], pieces: [...run.pieces, part] };
    else runs.push({ name, range, pieces: [part] });
  }
  return runs;
}
