import { partOf, parts, type WordFile } from './file.ts';
import { applyProperties, type Properties } from './properties.ts';

interface RawStyle {
  base: number;
  /** The number of a built-in style; 1 to 9 are headings. */
  known: number;
  paragraph?: DataView;
  characters?: DataView;
}

/** What the styles of a file say of paragraphs and characters, each with what its base says. */
export class Styles {
  readonly #raw = new Map<number, RawStyle>();
  #font = 0;

  constructor(file: WordFile) {
    const sheet = partOf(file, parts.styles);
    if (sheet.byteLength < 20) return;
    const head = sheet.getUint16(0, true);
    const count = sheet.getUint16(2, true);
    const base = sheet.getUint16(4, true);
    if (head >= 16) this.#font = sheet.getUint16(14, true);
    let at = 2 + head;
    for (let number = 0; number < count && at + 2 <= sheet.byteLength; number++) {
      const size = sheet.getUint16(at, true);
      const end = Math.min(at + 2 + size, sheet.byteLength);
      if (size > base) this.#raw.set(number, readStyle(sheet, at + 2, end, base));
      at += 2 + size + (size % 2);
    }
  }

  paragraph(number: number): Properties {
    const level = this.#raw.get(number)?.known ?? 0;
    const heading = level >= 1 && level <= 9 ? { outline: level - 1 } : {};
    return this.#chain(number).reduce(
      (properties, { paragraph }) => (paragraph ? applyProperties(properties, paragraph) : properties),
      heading as Properties,
    );
  }

  characters(number: number, before: Properties = { font: this.#font }): Properties {
    return this.#chain(number).reduce(
      (properties, { characters }) => (characters ? applyProperties(properties, characters) : properties),
      before,
    );
  }

  /** A style after those that it is based on. */
  #chain(number: number): RawStyle[] {
    const chain: RawStyle[] = [];
    for (let at = number, steps = 0; steps < 20; steps++) {
      const style = this.#raw.get(at);
      if (!style) break;
      chain.unshift(style);
      at = style.base;
    }
    return chain;
  }
}

function readStyle(sheet: DataView, start: number, end: number, base: number): RawStyle {
  const kind = sheet.getUint16(start + 2, true) & 0xf;
  const style: RawStyle = {
    known: sheet.getUint16(start, true) & 0xfff,
    base: sheet.getUint16(start + 2, true) >> 4,
  };
  const count = sheet.getUint16(start + 4, true) & 0xf;
  let at = start + base;
  if (at + 2 > end) return style;
  at += 2 + sheet.getUint16(at, true) * 2 + 2;
  for (let index = 0; index < count && at + 2 <= end; index++) {
    if ((at - start) % 2) at += 1;
    const size = Math.min(sheet.getUint16(at, true), end - at - 2);
    const isParagraph = kind === 1 && index === 0;
    const skip = isParagraph ? 2 : 0;
    const changes = new DataView(sheet.buffer, sheet.byteOffset + at + 2 + skip, Math.max(0, size - skip));
    if (isParagraph) style.paragraph = changes;
    else if (kind <= 2) style.characters = changes;
    at += 2 + size;
  }
  return style;
}
