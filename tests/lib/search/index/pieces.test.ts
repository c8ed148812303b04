import { describe, expect, test } from 'vitest';
import { OtherIndex } from '../../../../src/lib/search/index/file.ts';
import {
  firstPieces,
  MOST_UNITS,
  packPiece,
  partOf,
  placeOfPiece,
  placesOfPieces,
  UNIT,
  unitsOf,
} from '../../../../src/lib/search/index/pieces.ts';

const id = '00ff10203040';
const textIn = (piece: Uint8Array, name: string) => new TextDecoder().decode(partOf(piece, name, id));

describe('pieces of what is read in small parts', () => {
  // Of which every one packs badly, so that the files fill up; the seventh is longer than a file may be.
  const texts = Array.from({ length: 25 }, (_, i) =>
    Array.from({ length: i === 6 ? 60_000 : 1000 * (i % 5) }, (_, at) =>
      ((at + i) ** 3 % 9973).toString(36),
    ).join(' '),
  );
  const packed = texts.map((text) => new TextEncoder().encode(text));
  const units = packed.map(({ length }) => unitsOf(length));
  const first = firstPieces(units);
  const files = first.map((from, file) =>
    Buffer.concat(packed.slice(from, first[file + 1]).map((part) => packPiece(id, part))),
  );

  test('each lies where the sizes of those before it say', () => {
    for (const [piece, text] of texts.entries()) {
      const { name, range } = placeOfPiece('texts', units, piece);
      const file = files[Number(/^texts-(\d+)\.bin$/.exec(name)![1])]!;
      expect(textIn(file.subarray(...range), name)).toBe(text);
    }
  });

  test('those side by side in one file are asked for together', () => {
    const all = texts.map((_, piece) => piece);
    const runs = placesOfPieces('texts', units, all.toReversed());
    expect(runs.map(({ name }) => name)).toEqual(files.map((_, file) => `texts-${file}.bin`));
    for (const [file, { range, pieces }] of runs.entries()) {
      expect(range).toEqual([0, files[file]!.length]);
      for (const { piece, from, to } of pieces)
        expect(textIn(files[file]!.subarray(from, to), 'texts')).toBe(texts[piece]);
    }
    const apart = placesOfPieces('texts', units, [0, 2, 3]).map(({ pieces }) =>
      pieces.map(({ piece }) => piece),
    );
    expect(apart).toEqual([[0], [2, 3]]);
  });

  test('a file is full before the next begins, and too long only for one piece', () => {
    expect(files.length).toBeGreaterThan(3);
    expect(units[6]).toBeGreaterThan(MOST_UNITS);
    for (const [file, bytes] of files.entries()) {
      const pieces = (first[file + 1] ?? texts.length) - first[file]!;
      if (pieces > 1) expect(bytes.length).toBeLessThanOrEqual(MOST_UNITS * UNIT);
      const next = units[first[file + 1] ?? texts.length];
      if (next !== undefined) expect(bytes.length / UNIT + next).toBeGreaterThan(MOST_UNITS);
    }
  });

  test('an index without pieces has no files', () => {
    expect(firstPieces([])).toEqual([]);
  });

  test.each([0, 117, 118, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152])(
    'size of a piece of %i bytes',
    (length) => {
      expect(packPiece(id, new Uint8Array(length)).length).toBe(unitsOf(length) * UNIT);
    },
  );

  test('a piece of another index is not shown', () => {
    const piece = packPiece('00ff10203041', packed[1]!);
    expect(() => partOf(piece, 'texts-0.bin', id)).toThrow(OtherIndex);
  });
});
