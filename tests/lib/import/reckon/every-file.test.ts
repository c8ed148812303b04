import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../../src/lib/import/read-file.ts';
import { importFixture } from '../import-fixture.ts';

const files = readdirSync('tests/fixtures/import').map((name) => `fixtures/import/${name}`);

describe('every word of a file is in the report or told', () => {
  test.each([...files, 'fixtures/source/song-lo-2020-09-21.txt', 'vectors/legacy-sample.docx'])(
    '%s',
    async (file) => {
      const report = await importFixture(file).catch((error: unknown) => {
        // What cannot be read is told as such, and is no matter of words.
        if (error instanceof UnreadableFile) return undefined;
        throw error;
      });
      const missed = report?.problems.filter(({ code }) => code === 'chu-bi-sot') ?? [];
      expect(missed.map(({ message }) => message)).toEqual([]);
    },
  );
});
