import { BrokenIndexFile, ByteReader, ByteWriter } from './bytes.ts';

/*
 * The index of the archive, in the folder `search/index/`, read alike in the browser and by Node.
 *
 * `head.bin`       what every search needs: see `head.ts`
 * `words-N.bin`    words in the order of their keys, each with the pages and places that have it: see `words.ts`
 * `texts-N.bin`    what a result shows of each report, one piece a report: see `fragment.ts`
 * `figures-N.bin`  figures by the numbers they state: see `figure-chunks.ts`
 * `neighbours-N.bin` of every word what stands before and after it: see `neighbours.ts`
 * `beside.bin`     which words stand side by side, and how often: see `cooccurrence.ts`
 * `suggest-X.json` what completes a query that begins with a letter: see `suggestions.ts`
 *
 * Pages are numbered from the newest report to the oldest. A `.bin` file begins with `KTS`, a byte for the version of
 * the format, and six bytes for the index it belongs to, made from everything that the index holds: files of two
 * indexes never mix, and the same reports give the same bytes. What follows is deflated (zlib), in the files with
 * numbers piece by piece: see `pieces.ts`; but the postings of words are as short as deflating would make them: see
 * `postings.ts`. Numbers are whole, seven bits a byte, the lowest first; texts are UTF-8 after their length.
 *
 * A reader gets each file by its name through one function, {@link LoadFile}. For pages opened from a disk, where
 * nothing can be fetched, the same bytes can stand in scripts that call a function of the page with the name of the
 * file and its bytes in base 64.
 */

/** Brings a file of the index, or the part of it from `range[0]` to before `range[1]`. Rejects when it cannot be had. */
export type LoadFile = (name: string, range?: readonly [number, number]) => Promise<Uint8Array>;

/** Version of the format. Goes up whenever a reader of the old one would read the new one wrongly. */
export const FORMAT = 4;
export const HEAD_FILE = 'head.bin';
export const HEADER_LENGTH = 10;
const ID_LENGTH = 6;
const SIGNATURE = 'KTS';

/** A file in a format that this reader does not know: the page is older than the index, or the other way about. */
export class UnknownFormat extends Error {}

/** A file of another index than the one that the head described: the archive was published anew meanwhile. */
export class OtherIndex extends Error {}

/** First bytes of every file of the index `id`, twelve hexadecimal digits. */
export function headerOf(id: string): Uint8Array {
  const writer = new ByteWriter();
  for (const letter of SIGNATURE) writer.byte(letter.charCodeAt(0));
  writer.byte(FORMAT);
  for (let i = 0; i < ID_LENGTH; i++) writer.byte(Number.parseInt(id.slice(2 * i, 2 * i + 2), 16));
  return writer.finish();
}

/** The id of the index that a file belongs to. */
export function readHeader(bytes: Uint8Array, name: string): string {
  const reader = new ByteReader(bytes);
  for (const letter of SIGNATURE)
    if (reader.byte() !== letter.charCodeAt(0)) throw new BrokenIndexFile(`${name}: not a file of the index`);
  if (reader.byte() !== FORMAT) throw new UnknownFormat(name);
  return [...reader.raw(ID_LENGTH)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file holds after its header. */
export function bodyOf(bytes: Uint8Array, name: string, id: string): Promise<Uint8Array> {
  if (readHeader(bytes, name) !== id) throw new OtherIndex(name);
  return inflate(bytes.subarray(HEADER_LENGTH), name);
}

export async function inflate(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const unpacked = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  try {
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    throw new BrokenIndexFile(`${name}: does not unpack`);
  }
}
