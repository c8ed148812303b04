import { docWords, type LookOf } from '../reckon/doc-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { readCompound } from './compound.ts';
import { apartOf, Characters } from './characters.ts';
import { readWordFile, type UnreadWord, type WordFile } from './file.ts';
import { readStretches, StretchFinder } from './looks.ts';
import { readDoc } from './read.ts';
import { Styles } from './styles.ts';

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
  const words = docWords(bytesOf(file.main), bytesOf(file.table), looksOf(file));
  return readDoc(file, streams.get('Data'), words);
}

function looksOf(file: WordFile): LookOf {
  const characters = new Characters(file, new Styles(file));
  const paragraphs = new StretchFinder(readStretches(file, 'paragraphs'));
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
