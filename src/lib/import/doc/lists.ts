import { formatCount } from '../docx/count-format.ts';
import { partOf, parts, type WordFile } from './file.ts';

interface Level {
  start: number;
  format: number;
  /** What is printed; a character below 9 stands for the count of that level. */
  print: string;
}

const formats: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
]);
const bullet = 23;

/** Counts the lists of a file as Word does, and says what stands in front of an item. */
export class Lists {
  /** The levels of each list by its id. */
  readonly #levels = new Map<number, Level[]>();
  readonly #ids: number[] = [];
  readonly #counts = new Map<number, number[]>();

  constructor(file: WordFile) {
    const uses = partOf(file, parts.listUses);
    const count = uses.byteLength >= 4 ? uses.getUint32(0, true) : 0;
    for (let index = 0; index < count && 4 + (index + 1) * 16 <= uses.byteLength; index++) {
      this.#ids.push(uses.getInt32(4 + index * 16, true));
    }
    this.#readLevels(file);
  }

  /** `2.1. `, `a) `, `- `; empty where nothing is printed. `use` is the number of a list in a paragraph, from 1. */
  mark(use: number, level: number): string {
    const id = this.#ids[use - 1];
    const levels = id === undefined ? undefined : this.#levels.get(id);
    const own = levels?.[level];
    if (!levels || !own || id === undefined) return '';
    if (own.format === bullet) return '- ';
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    const print = [...own.print].map((one) => {
      const of = one.charCodeAt(0);
      if (of > 8) return one;
      const count = counts[of] ?? levels[of]?.start ?? 1;
      return formatCount(count, formats.get(levels[of]?.format ?? 0) ?? 'decimal');
    });
    return print.length > 0 ? `${print.join('').trim()} ` : '';
  }

  #readLevels(file: WordFile): void {
    const lists = partOf(file, parts.lists);
    if (lists.byteLength < 2) return;
    const count = lists.getUint16(0, true);
    // The levels follow the list of lists, outside its stated length.
    let at = lists.byteOffset - file.table.byteOffset + 2 + count * 28;
    for (let index = 0; index < count && 2 + (index + 1) * 28 <= lists.byteLength; index++) {
      const id = lists.getInt32(2 + index * 28, true);
      const isSimple = (lists.getUint8(2 + index * 28 + 26) & 1) === 1;
      const levels: Level[] = [];
      for (let level = 0; level < (isSimple ? 1 : 9); level++) {
        const read = readLevel(file.table, at);
        if (!read) return;
        levels.push(read.level);
        at = read.end;
      }
      this.#levels.set(id, levels);
    }
  }
}

function readLevel(table: DataView, at: number): { level: Level; end: number } | undefined {
  if (at + 30 > table.byteLength) return undefined;
  const skipped = table.getUint8(at + 24) + table.getUint8(at + 25);
  const text = at + 28 + skipped;
  if (text + 2 > table.byteLength) return undefined;
  const length = table.getUint16(text, true);
  const end = text + 2 + length * 2;
  if (end > table.byteLength) return undefined;
  const print = Array.from({ length }, (_, index) =>
    String.fromCharCode(table.getUint16(text + 2 + index * 2, true)),
  );
  return {
    level: { start: table.getInt32(at, true), format: table.getUint8(at + 4), print: print.join('') },
    end,
  };
}
