import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BrokenIndexFile } from '../../../../src/lib/search/index/bytes.ts';
import {
  bodyOf,
  FORMAT,
  headerOf,
  OtherIndex,
  readHeader,
  UnknownFormat,
} from '../../../../src/lib/search/index/file.ts';
import {
  packText,
  placeOfText,
  TEXTS_PER_FILE,
  UNIT,
  unitsOf,
  unpackText,
} from '../../../../src/lib/search/index/texts.ts';
import { describeFailure } from '../../../../src/lib/search/failure.ts';

const id = '00ff10203040';
const file = Buffer.concat([headerOf(id), deflateSync('chi bộ')]);
const textOf = async (bytes: Uint8Array) => new TextDecoder().decode(await bodyOf(bytes, 'words-0.bin', id));

describe('a file of the index', () => {
  test('is read back, and says which index it belongs to', async () => {
    expect(readHeader(file, 'words-0.bin')).toBe(id);
    expect(await textOf(file)).toBe('chi bộ');
  });

  test('of another index is not read', async () => {
    const other = Buffer.concat([headerOf('00ff10203041'), deflateSync('chi bộ')]);
    await expect(async () => textOf(other)).rejects.toThrow(OtherIndex);
  });

  test('in another format is not read', async () => {
    const later = Uint8Array.from(file);
    later[3] = FORMAT + 1;
    await expect(async () => textOf(later)).rejects.toThrow(UnknownFormat);
  });

  test.each([0, 3, 9, 12, file.length - 1])('of which %i bytes came is broken', async (length) => {
    await expect(async () => textOf(file.subarray(0, length))).rejects.toThrow(BrokenIndexFile);
  });

  test('that is a page of the host is broken', async () => {
    await expect(async () => textOf(Buffer.from('<!doctype html>'))).rejects.toThrow(BrokenIndexFile);
  });

  test('readers are told to load the page again, or to try again', () => {
    expect(describeFailure(new OtherIndex('words-0.bin'))).toBe('outdated');
    expect(describeFailure(new UnknownFormat('head.bin'))).toBe('outdated');
    expect(describeFailure(new BrokenIndexFile('head.bin'))).toBe('broken');
  });
});

describe('texts of results', () => {
  const texts = Array.from({ length: 25 }, (_, i) => `["/2020/09/21/bai-${i}/"]`.repeat(1 + i * i));
  const packed = texts.map((text) => deflateSync(text));
  const units = packed.map(({ length }) => unitsOf(length));

  test('each lies where the sizes of those before it say, in a file of a few', async () => {
    const files = Array.from({ length: 3 }, (_, i) =>
      Buffer.concat(
        packed.slice(i * TEXTS_PER_FILE, (i + 1) * TEXTS_PER_FILE).map((text) => packText(id, text)),
      ),
    );
    for (const [page, text] of texts.entries()) {
      const { name, range } = placeOfText(units, page);
      const number = Number(/\d+/.exec(name)![0]);
      expect(number).toBe(Math.floor(page / TEXTS_PER_FILE));
      expect(await unpackText(files[number]!.subarray(...range), name, id)).toBe(text);
    }
  });

  test.each([0, 117, 118, 127, 128, 16_383, 16_384])('size of a piece of %i bytes', (length) => {
    expect(packText(id, new Uint8Array(length)).length).toBe(unitsOf(length) * UNIT);
  });

  test('a piece of another index is not shown', async () => {
    const piece = packText('00ff10203041', packed[0]!);
    await expect(unpackText(piece, 'texts-0.bin', id)).rejects.toThrow(OtherIndex);
  });
});
