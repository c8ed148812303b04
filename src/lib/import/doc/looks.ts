import { partOf, parts, positionsOf, type WordFile } from './file.ts';

/** Changes that hold from one place of the main stream to another. */
export interface Stretch {
  from: number;
  to: number;
  /** Of a paragraph: the number of its style. */
  style: number;
  changes: DataView;
}

/** The looks of characters, or of paragraphs, in the order of the main stream. */
export function readStretches(file: WordFile, of: 'characters' | 'paragraphs'): Stretch[] {
  const list = partOf(file, parts[of]);
  const count = positionsOf(list, 4).length;
  const found: Stretch[] = [];
  for (let index = 0; index + 1 < count; index++) {
    const page = (list.getUint32(count * 4 + index * 4, true) & 0x3fffff) * 512;
    if (page + 512 <= file.main.byteLength) readPage(file.main, page, of, found);
  }
  return found.sort((a, b) => a.from - b.from);
}

function readPage(main: DataView, page: number, of: 'characters' | 'paragraphs', found: Stretch[]): void {
  const runs = main.getUint8(page + 511);
  const step = of === 'characters' ? 1 : 13;
  for (let run = 0; run < runs; run++) {
    const from = main.getUint32(page + run * 4, true);
    const to = main.getUint32(page + run * 4 + 4, true);
    const offset = page + 2 * main.getUint8(page + (runs + 1) * 4 + run * step);
    found.push({ from, to, ...(offset === page ? none(main) : readRun(main, offset, of)) });
  }
}

function none(main: DataView): Pick<Stretch, 'style' | 'changes'> {
  return { style: 0, changes: new DataView(main.buffer, main.byteOffset, 0) };
}

function readRun(
  main: DataView,
  offset: number,
  of: 'characters' | 'paragraphs',
): Pick<Stretch, 'style' | 'changes'> {
  const cut = (at: number, length: number) => {
    const most = Math.max(0, Math.min(length, main.byteLength - at));
    return new DataView(main.buffer, main.byteOffset + Math.min(at, main.byteLength), most);
  };
  const size = main.getUint8(offset);
  if (of === 'characters') return { style: 0, changes: cut(offset + 1, size) };
  const [start, length] =
    size === 0 ? [offset + 2, main.getUint8(offset + 1) * 2] : [offset + 1, size * 2 - 1];
  return { style: main.getUint16(start, true), changes: cut(start + 2, length - 2) };
}

/** Finds the stretch of a place; places are asked in rising order mostly. */
export class StretchFinder {
  readonly #stretches: readonly Stretch[];
  #last = 0;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  at(fc: number): Stretch | undefined {
    const known = this.#stretches[this.#last];
    if (known && known.from <= fc && fc < known.to) return known;
    let [low, high] = [0, this.#stretches.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const one = this.#stretches[middle]!;
      if (fc < one.from) high = middle - 1;
      else if (fc >= one.to) low = middle + 1;
      else {
        this.#last = middle;
        return one;
      }
    }
    return undefined;
  }
}
