import { ByteReader, ByteWriter } from './bytes.ts';
import { headerOf, HEADER_LENGTH, inflate, OtherIndex, readHeader } from './file.ts';

/*
 * What results show of the reports lies in files of a few reports each, one piece a report: the header of a file,
 * the length of what follows, a fragment (see `fragment.ts`) deflated by itself, zeros up to a multiple of `UNIT`.
 * The head tells the size of every piece, so that a reader can ask for one alone (an HTTP range); a host that knows no
 * ranges sends the whole file, which is kept small for its sake.
 */

/** Reports in a file of texts. */
export const TEXTS_PER_FILE = 10;
/** Sizes of pieces are told in multiples of this many bytes. */
export const UNIT = 64;

/** Where the piece of a report lies. */
interface TextPlace {
  name: string;
  range: readonly [number, number];
}

/** A piece from a fragment that is deflated already. */
export function packText(id: string, deflated: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.raw(headerOf(id));
  writer.number(deflated.length);
  writer.raw(deflated);
  while (writer.length % UNIT > 0) writer.byte(0);
  return writer.finish();
}

/** How many units the piece of a fragment takes that is `length` bytes deflated. */
export function unitsOf(length: number): number {
  const lengthBytes = length < 128 ? 1 : length < 16_384 ? 2 : 3;
  return Math.ceil((HEADER_LENGTH + lengthBytes + length) / UNIT);
}

export async function unpackText(piece: Uint8Array, name: string, id: string): Promise<string> {
  if (readHeader(piece, name) !== id) throw new OtherIndex(name);
  const reader = new ByteReader(piece, HEADER_LENGTH);
  return new TextDecoder().decode(await inflate(reader.raw(reader.count()), name));
}

/** `units`: the size of each report's piece. */
export function placeOfText(units: ArrayLike<number>, page: number): TextPlace {
  const file = Math.floor(page / TEXTS_PER_FILE);
  let from = 0;
  for (let other = file * TEXTS_PER_FILE; other < page; other++) from += units[other]! * UNIT;
  return { name: textFileName(file), range: [from, from + units[page]! * UNIT] };
}

export function textFileName(file: number): string {
  return `texts-${file}.bin`;
}
