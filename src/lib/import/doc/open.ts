import { docWords, type LookOf } from '../reckon/doc-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { readCompound } from './compound.ts';
import { apartOf, readLooks, type FileLooks } from './characters.ts';
import { readWordFile, type UnreadWord } from './file.ts';
import { readDoc } from './read.ts';

/** Reads the bytes of a `.doc`; says why where it cannot. */
export function readDocBytes(bytes: Uint8Array): SourceDocument | UnreadWord {
  try {
    const streams = readCompound(bytes);
    if (!streams) return bytes[1] === 0xa5 ? 'older' : 'damaged';
    return readDocStreams(streams);
  } catch (error) {
    // A place that lies outside the file.
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

/** Reads the streams that a `.doc` is made of. */
export function readDocStreams(streams: ReadonlyMap<string, Uint8Array>): SourceDocument | UnreadWord {
  const file = readWordFile(streams);
  if (typeof file === 'string') return file;
  const looks = readLooks(file);
  const words = docWords(bytesOf(file.main), bytesOf(file.table), lookOf(looks));
  return readDoc(file, looks, streams.get('Data'), words);
}

function lookOf({ characters, paragraphs }: FileLooks): LookOf {
  return (character, place, end) => {
    const properties = characters.at(place, paragraphs.at(end)?.style ?? 0);
    return {
      printed: characters.printed(character, properties),
      isApart: apartOf(properties) !== undefined,
    };
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
