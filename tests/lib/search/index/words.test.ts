import { describe, expect, test } from 'vitest';
import { WordTable } from '../../../../src/lib/search/index/word-table.ts';
import { BrokenIndexFile } from '../../../../src/lib/search/index/bytes.ts';
import {
  packPostings,
  TITLE_SPAN,
  unpackPostings,
  type Postings,
} from '../../../../src/lib/search/index/postings.ts';
import { chunksBetween, decodeWords, encodeWords } from '../../../../src/lib/search/index/words.ts';

/** Postings from places by page; those of the title are told as negative numbers. */
function postings(pages: [page: number, places: number[]][]): Postings {
  const starts = [0];
  for (const [, places] of pages) starts.push(starts.at(-1)! + places.length);
  return {
    pages: Uint32Array.from(pages, ([page]) => page),
    starts: Uint32Array.from(starts),
    places: Int32Array.from(pages.flatMap(([, places]) => places)),
  };
}

/** Numbers that look like chance and are the same every time. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function madePostings(next: (below: number) => number): Postings {
  let page = -1;
  return postings(
    Array.from({ length: 1 + next(40) }, () => {
      page += 1 + next(300);
      const places = new Set(Array.from({ length: 1 + next(6) }, () => next(900)));
      if (next(3) === 0) places.add(next(20) - TITLE_SPAN);
      return [page, [...places].sort((a, b) => a - b)];
    }),
  );
}

function readBack(table: WordTable): Map<string, Postings> {
  const read = new Map<string, Postings>();
  for (const words of table.chunks()) {
    const chunk = decodeWords(encodeWords(words));
    for (const [key, offset] of chunk.words) read.set(key, unpackPostings(chunk.bytes, offset));
  }
  return read;
}

describe('words of the index', () => {
  test('two thousand words have the places that they were given', () => {
    const next = sequence(9);
    const words = Array.from({ length: 2000 }, (_, i): [string, Postings] => [
      `tu${i.toString(36)}`,
      madePostings(next),
    ]);
    const table = new WordTable();
    table.add(words, 0);
    expect(readBack(table)).toEqual(new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test('a word of several batches of pages is one word', () => {
    const table = new WordTable();
    table.add([['dang00dr', postings([[0, [3, 9]]])]], 0);
    table.add([['chi', postings([[1, [7]]])]], 1000);
    const later = postings([
      [2, [-4096, 5]],
      [4, [1]],
    ]);
    table.add([['dang00dr', later]], 1000);
    const whole = postings([
      [0, [3, 9]],
      [1002, [-4096, 5]],
      [1004, [1]],
    ]);
    expect(readBack(table).get('dang00dr')).toEqual(whole);
  });

  test('a word in every way a page can have it: in the title alone, hundreds of times, far into a long text', () => {
    const many = Array.from({ length: 300 }, (_, i) => i * 3);
    const given = postings([
      [0, [-4096, -4090]],
      [1, [0, 400_000]],
      [70_000, [-4080, ...many]],
      [70_001, [5]],
    ]);
    expect(unpackPostings(packPostings(given), 0)).toEqual(given);
  });

  test('places of which bytes are missing are broken', () => {
    const packed = packPostings(madePostings(sequence(3)));
    for (let length = 0; length < packed.length; length++)
      expect(() => unpackPostings(packed.slice(0, length), 0)).toThrow(BrokenIndexFile);
  });

  test('chunks ascend, and a word that fills one has it to itself', () => {
    const table = new WordTable();
    const everywhere = postings(Array.from({ length: 9000 }, (_, page) => [page, [1, 4]]));
    table.add(
      [
        ['va', everywhere],
        ...['chi', 'bo00j', 'xa0x'].map((key): [string, Postings] => [key, postings([[0, [2]]])]),
      ],
      0,
    );
    expect([...table.chunks()].map((chunk) => chunk.map(({ key }) => key))).toEqual([
      ['bo00j', 'chi'],
      ['va'],
      ['xa0x'],
    ]);
  });

  test('a range of words lies in the files that begin before its end', () => {
    const firstWords = ['20', 'chi', 'dang00dr', 'thon'];
    expect(chunksBetween(firstWords, 'chi', 'chi1')).toEqual([1]);
    expect(chunksBetween(firstWords, 'chien', 'dang1')).toEqual([1, 2]);
    expect(chunksBetween(firstWords, '0', '1')).toEqual([]);
    expect(chunksBetween(firstWords, 'xa', 'xa1')).toEqual([3]);
  });
});
