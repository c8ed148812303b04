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
