import { passageOf } from './passage.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';

/** The texts that follow each other in a Word 97–2003 file, and where its head says how long each is. */
const stories: readonly (readonly [name: string | undefined, at: number])[] = [
  [undefined, 76],
  ['cước chú', 80],
  ['đầu trang', 84],
  ['lệnh tự động', 88],
  ['lời nhận xét', 92],
  ['chú thích cuối bài', 96],
  ['khung chữ', 100],
  ['khung ở đầu trang', 104],
];

/** Where the head says where the list of pieces lies in the table stream. */
const pieceList = 418;

/**
 * Every word of a Word 97–2003 file: all of its pieces decoded one after the other, text, notes, headers, comments and
 * boxes, whatever a style hides or a change has deleted. What a field was told to show is no word; what it shows is.
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-doc (2.4.1, 2.8.25)
 */
export function docWords(document: Uint8Array, table: Uint8Array): SourceWords {
  const head = viewOf(document);
  const text = readPieces(document, viewOf(table), head.getUint32(pieceList, true));
  const passages: SourcePassage[] = [];
  let begin = 0;
  for (const [name, at] of stories) {
    const end = begin + head.getUint32(at, true);
    let count = 0;
    // The marks of cells and pages end a paragraph, too.
    for (const paragraph of withoutCodes(text.slice(begin, end))
      .replaceAll('\u0007', '\r')
      .replaceAll('\f', '\r')
      .split('\r')) {
      count += 1;
      const passage = passageOf([Array.from(paragraph, printed).join('')], name ?? `đoạn ${count}`);
      if (passage) passages.push(passage);
    }
    begin = end;
  }
  return passages;
}

function readPieces(document: Uint8Array, table: DataView, start: number): string {
  let at = start;
  // What the pieces look like comes first.
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  const size = table.getUint32(at + 1, true);
  const first = at + 5;
  const pieces = Math.floor((size - 4) / 12);
  const texts: string[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const length = table.getUint32(first + piece * 4 + 4, true) - table.getUint32(first + piece * 4, true);
    const place = table.getUint32(first + (pieces + 1) * 4 + piece * 8 + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const from = (place & 0x3fffffff) / (isNarrow ? 2 : 1);
    const bytes = document.subarray(from, from + length * (isNarrow ? 1 : 2));
    texts.push(new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le').decode(bytes));
  }
  return texts.join('');
}

/** Without what fields were told to do, fields within fields too. */
function withoutCodes(text: string): string {
  const inCode: boolean[] = [];
  let shown = '';
  for (const one of text) {
    if (one === '\u0013') inCode.push(true);
    else if (one === '\u0014') inCode.splice(-1, 1, false);
    else if (one === '\u0015') inCode.pop();
    else if (!inCode.includes(true)) shown += one;
  }
  return shown;
}

/** Pictures, marks of notes and ends of lines and columns, which part words. */
const between: ReadonlySet<string> = new Set(['\t', '\u0001', '\u0002', '\u000b', '\u000e']);

/** What is seen of a sign of Word's own. */
function printed(sign: string): string {
  if (sign === '\u001e') return '‑';
  // A hyphen that is seen at the end of a line alone, and a letter of some old fonts.
  if (sign === '\u001f') return '\u00ad';
  return between.has(sign) ? ' ' : sign;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
