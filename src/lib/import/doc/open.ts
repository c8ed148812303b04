import { docWords } from '../reckon/doc-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { readCompound } from './compound.ts';
import { readWordFile, type UnreadWord } from './file.ts';
import { readDoc } from './read.ts';

/** Reads the bytes of a `.doc`; says why where it cannot. */
export function readDocBytes(bytes: Uint8Array): SourceDocument | UnreadWord {
  try {
    const streams = readCompound(bytes);
    const isOlder = bytes[1] === 0xa5;
    const file = streams ? readWordFile(streams) : isOlder ? 'older' : 'damaged';
    if (typeof file === 'string') return file;
    return readDoc(file, streams!.get('Data'), docWords(bytesOf(file.main), bytesOf(file.table)));
  } catch (error) {
    // A place that lies outside the file.
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
