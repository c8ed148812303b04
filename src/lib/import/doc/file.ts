import { cp1252Char } from '../../vietnamese/legacy/tables.ts';

/**
 * The head of a Word 97–2003 file and its text. Places are positions of characters; `fcs` says where each lies in the
 * main stream, by which its look is found.
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-doc
 */
export interface WordFile {
  main: DataView;
  table: DataView;
  text: string;
  fcs: Uint32Array;
  /** Lengths of the texts that follow each other in `text`. */
  lengths: Record<
    'text' | 'footnotes' | 'headers' | 'macros' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes',
    number
  >;
}

/** Pairs of offset and length in the head, by number. */
export const parts = {
  styles: 1,
  footnoteRefs: 2,
  footnoteTexts: 3,
  headerTexts: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  clx: 33,
  endnoteRefs: 46,
  endnoteTexts: 47,
  lists: 73,
  listUses: 74,
} as const;

export type UnreadWord = 'locked' | 'older' | 'damaged';

export function readWordFile(streams: ReadonlyMap<string, Uint8Array>): WordFile | UnreadWord {
  const document = streams.get('WordDocument');
  if (!document || document.length < 900) return 'damaged';
  const main = viewOf(document);
  if (main.getUint16(0, true) !== 0xa5ec) return 'older';
  if (main.getUint16(2, true) < 0xc1) return 'older';
  const flags = main.getUint16(10, true);
  if (flags & 0x0100) return 'locked';
  const table = streams.get(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) return 'damaged';
  const length = (at: number) => main.getUint32(at, true);
  const file = { main, table: viewOf(table) };
  const { text, fcs } = readPieces(file, document);
  return {
    ...file,
    text,
    fcs,
    lengths: {
      text: length(76),
      footnotes: length(80),
      headers: length(84),
      macros: length(88),
      comments: length(92),
      endnotes: length(96),
      boxes: length(100),
      headerBoxes: length(104),
    },
  };
}

/** A part of the table stream; empty where the file has none. */
export function partOf({ main, table }: Pick<WordFile, 'main' | 'table'>, number: number): DataView {
  const at = 154 + number * 8;
  const start = Math.min(main.getUint32(at, true), table.byteLength);
  const length = Math.min(main.getUint32(at + 4, true), table.byteLength - start);
  return new DataView(table.buffer, table.byteOffset + start, length);
}

/** The positions of a list of positions whose entries have `size` bytes each. */
export function positionsOf(part: DataView, size: number): number[] {
  const count = Math.floor((part.byteLength - 4) / (4 + size));
  return count < 0 ? [] : Array.from({ length: count + 1 }, (_, index) => part.getUint32(index * 4, true));
}

/** The text lies in pieces, some with one byte a character, some with two. */
function readPieces(
  file: Pick<WordFile, 'main' | 'table'>,
  document: Uint8Array,
): Pick<WordFile, 'text' | 'fcs'> {
  const clx = partOf(file, parts.clx);
  let at = 0;
  while (at + 3 < clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  const length = at + 5 <= clx.byteLength ? clx.getUint32(at + 1, true) : 0;
  const list = new DataView(clx.buffer, clx.byteOffset + at + 5, Math.min(length, clx.byteLength - at - 5));
  const positions = positionsOf(list, 8);
  const texts: string[] = [];
  const fcs: number[] = [];
  for (let index = 0; index + 1 < positions.length; index++) {
    const place = list.getUint32(positions.length * 4 + index * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    const start = narrow ? (place & 0x3fffffff) / 2 : place;
    const step = narrow ? 1 : 2;
    const count = Math.min(
      positions[index + 1]! - positions[index]!,
      Math.floor((document.length - start) / step),
    );
    let text = '';
    for (let one = 0; one < count; one++) {
      const fc = start + one * step;
      fcs.push(fc);
      text += narrow
        ? cp1252Char(document[fc]!)
        : String.fromCharCode(document[fc]! | (document[fc + 1]! << 8));
    }
    texts.push(text);
  }
  return { text: texts.join(''), fcs: Uint32Array.from(fcs) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
