/** Changes of the look of a part of the text: `[0x0800, 1]` says that it was deleted. */
export interface DocLook {
  of: string;
  changes: readonly number[];
}

/** Where the text begins in the main stream, and the page of looks behind it. */
const textAt = 1024;
const looksPage = 16;

const bytes16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const bytes32 = (value: number) => [...bytes16(value & 0xffff), ...bytes16(value >>> 16)];

/** A change of one character's look, as Word writes it. */
export const change = (code: number, ...value: number[]): number[] => [...bytes16(code), ...value];

/**
 * The streams of a Word 97–2003 file with such a text in Times New Roman (font 0; Symbol is 1), with `headers` for the stories of notes' rules, headers and footers.
 */
export function makeDocStreams(
  text: string,
  looks: readonly DocLook[] = [],
  headers: readonly string[] = [],
): Map<string, Uint8Array> {
  const all = text + headers.join('');
  const main = new Uint8Array(looksPage * 512 + 512);
  const put = (at: number, bytes: readonly number[]) => main.set(bytes, at);
  put(0, [...bytes16(0xa5ec), ...bytes16(0xc1)]);
  put(76, bytes32(text.length));
  put(84, bytes32(headers.join('').length));
  put(textAt, Array.from(all, (one) => bytes16(one.charCodeAt(0))).flat());
  putLooks(put, all, looks);

  const pieces = [...bytes32(0), ...bytes32(all.length), ...bytes16(0), ...bytes32(textAt), ...bytes16(0)];
  const clx = [2, ...bytes32(pieces.length), ...pieces];
  const pages = [
    ...bytes32(textAt),
    ...bytes32(textAt + all.length * 2),
    ...bytes32(looks.length > 0 ? looksPage : 0),
  ];
  const ends = headers.map((_, at) => headers.slice(0, at + 1).join('').length);
  const stories = headers.length > 0 ? [0, ...ends, ends.at(-1)!].flatMap(bytes32) : [];
  const table: number[] = [];
  const fonts = ['Times New Roman', 'Symbol'];
  for (const [number, part] of [
    [15, [...bytes16(fonts.length), 0, 0, ...fonts.flatMap(fontNamed)]],
    [33, clx],
    [12, looks.length > 0 ? pages : []],
    [11, stories],
  ] as const) {
    put(154 + number * 8, [...bytes32(table.length), ...bytes32(part.length)]);
    table.push(...part);
  }
  return new Map([
    ['WordDocument', main],
    ['0Table', Uint8Array.from(table)],
  ]);
}

function fontNamed(name: string): number[] {
  const letters = Array.from(`${name}\0`, (one) => bytes16(one.charCodeAt(0))).flat();
  return [39 + letters.length, ...Array.from({ length: 39 }, () => 0), ...letters];
}

/** One page holds the looks of the whole text, what has none between them. */
function putLooks(
  put: (at: number, bytes: readonly number[]) => void,
  text: string,
  looks: readonly DocLook[],
) {
  const runs: { from: number; changes: readonly number[] }[] = [{ from: 0, changes: [] }];
  for (const { of, changes } of looks) {
    const from = text.indexOf(of);
    runs.push({ from, changes }, { from: from + of.length, changes: [] });
  }
  const page = looksPage * 512;
  const places = [...runs.map(({ from }) => from), text.length].map((at) => textAt + at * 2);
  put(page, places.flatMap(bytes32));
  let at = 500;
  for (const [run, { changes }] of runs.entries()) {
    if (changes.length === 0) continue;
    at -= changes.length + 1 + ((changes.length + 1) % 2);
    put(page + at, [changes.length, ...changes]);
    put(page + (runs.length + 1) * 4 + run, [at / 2]);
  }
  put(page + 511, [runs.length]);
}
