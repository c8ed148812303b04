import { passageOf } from './passage.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';
import { countWords } from './words.ts';

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

/** How a character looks, as its place in the main stream and that of the end of its paragraph say. */
export type LookOf = (character: string, place: number, end: number) => { printed: string; isApart: boolean };

/**
 * Every word of a Word 97–2003 file: all of its pieces decoded one after the other, text, notes, headers, comments and
 * boxes, whatever a style hides or a change has deleted. What a field was told to show is no word; what it shows is.
 * `lookOf` says only how its characters may be read too, and which of them stand between others without being printed.
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-doc (2.4.1, 2.8.25)
 */
export function docWords(document: Uint8Array, table: Uint8Array, lookOf?: LookOf): SourceWords {
  const head = viewOf(document);
  const { text, places } = readPieces(document, viewOf(table), head.getUint32(pieceList, true));
  const passages: SourcePassage[] = [];
  let begin = 0;
  for (const [name, at] of stories) {
    const end = begin + head.getUint32(at, true);
    let count = 0;
    for (const paragraph of paragraphsOf(text, begin, end)) {
      count += 1;
      const signs = paragraph.at.map((one) => ({ sign: text[one]!, place: places[one]! }));
      passages.push(...passagesOf(signs, places[paragraph.end] ?? 0, name ?? `đoạn ${count}`, lookOf));
    }
    begin = end;
  }
  return passages;
}

interface Sign {
  sign: string;
  place: number;
}

/** The words of a paragraph that are printed, and those between them that are not. */
function passagesOf(
  signs: readonly Sign[],
  end: number,
  where: string,
  lookOf: LookOf | undefined,
): SourcePassage[] {
  const shown = new Reading();
  const apart: { reading: Reading; inside: number }[] = [];
  let wasApart = false;
  for (const { sign, place } of signs) {
    const look = lookOf?.(sign, place, end);
    const isApart = look?.isApart ?? false;
    if (isApart && !wasApart) apart.push({ reading: new Reading(), inside: shown.count });
    (isApart ? apart.at(-1)!.reading : shown).add(seen(sign), look?.printed || seen(sign));
    wasApart = isApart;
  }
  const passage = shown.passage(where);
  const beside = apart.flatMap(({ reading, inside }): SourcePassage[] => {
    const found = reading.passage(where);
    return found ? [{ ...found, ...(passage ? { inside } : {}) }] : [];
  });
  return passage ? [passage, ...beside] : beside;
}

/** Characters as they stand in the file, and as their fonts show them. */
class Reading {
  #plain = '';
  #printed = '';

  add(plain: string, printed: string): void {
    this.#plain += plain;
    this.#printed += printed;
  }

  get count(): number {
    return countWords(this.#printed).length;
  }

  passage(where: string): SourcePassage | undefined {
    const plain = passageOf([this.#plain], where);
    if (!plain || this.#plain === this.#printed) return plain;
    const printed = passageOf([this.#printed], where);
    const otherwise = [...(plain.otherwise ?? []), ...(printed ? [printed.words] : [])];
    return { ...plain, otherwise: [...otherwise, ...(printed?.otherwise ?? [])] };
  }
}

/** The text, and where each of its characters lies in the main stream. */
function readPieces(
  document: Uint8Array,
  table: DataView,
  start: number,
): { text: string; places: readonly number[] } {
  let at = start;
  // What the pieces look like comes first.
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  const size = table.getUint32(at + 1, true);
  const first = at + 5;
  const pieces = Math.floor((size - 4) / 12);
  const texts: string[] = [];
  const places: number[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const length = table.getUint32(first + piece * 4 + 4, true) - table.getUint32(first + piece * 4, true);
    const place = table.getUint32(first + (pieces + 1) * 4 + piece * 8 + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const from = (place & 0x3fffffff) / (isNarrow ? 2 : 1);
    const step = isNarrow ? 1 : 2;
    const bytes = document.subarray(from, from + length * step);
    const text = new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le').decode(bytes);
    texts.push(text);
    for (let at = 0; at < text.length; at++) places.push(from + at * step);
  }
  return { text: texts.join(''), places };
}

/** The paragraphs of a story: where their characters are, without what fields were told to do, fields within fields too. */
function* paragraphsOf(text: string, begin: number, end: number): Generator<{ at: number[]; end: number }> {
  const inCode: boolean[] = [];
  let at: number[] = [];
  const last = Math.min(end, text.length);
  for (let place = begin; place < last; place++) {
    const one = text[place]!;
    if (one === '\u0013') inCode.push(true);
    else if (one === '\u0014') inCode.splice(-1, 1, false);
    else if (one === '\u0015') inCode.pop();
    else if (inCode.includes(true)) continue;
    else if (endsParagraph.has(one)) {
      yield { at, end: place };
      at = [];
    } else at.push(place);
  }
  yield { at, end: last - 1 };
}

/** The marks of paragraphs, cells and pages. */
const endsParagraph: ReadonlySet<string> = new Set(['\r', '\u0007', '\f']);

/** Pictures, marks of notes and ends of lines and columns, which part words. */
const between: ReadonlySet<string> = new Set(['\t', '\u0001', '\u0002', '\u000b', '\u000e']);

/** What is seen of a sign of Word's own. */
function seen(sign: string): string {
  if (sign === '\u001e') return '‑';
  // A hyphen that is seen at the end of a line alone, and a letter of some old fonts.
  if (sign === '\u001f') return '\u00ad';
  return between.has(sign) ? ' ' : sign;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
