import { expect, test } from 'vitest';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile, UnreadableFile } from '../../../src/lib/import/read-file.ts';
import { context } from './import-fixture.ts';

const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo';

/** Repeated so often, each of these once asked for more steps than a machine takes in a lifetime. */
test.each([
  ['a trail of menus', 'bai.txt', `${title}\n\n${'Tin tức  > '.repeat(40)}\u0001\n\nCó 27 chi bộ.\n`],
  [
    'heads that might be of a saved page',
    'bai.txt',
    `${'N:\r\n\t:\r\nE:\r\n'.repeat(40)}\r\nCó 27 chi bộ.\n`,
  ],
  [
    'fonts without an end',
    'bai.rtf',
    `{\\rtf1\\ansi{\\fonttbl{\\f0${' \\fa'.repeat(40)}};}}Dang bo xa Tam Son tong ket cong tac nam\\par Co 27 chi bo.\\par}`,
  ],
])('%s is read in the time of any other', async (_, file, text) => {
  const started = performance.now();
  const read = readSourceFile(file, new TextEncoder().encode(text));
  const report = await read.then(
    (source) => importReport(source, { ...context, file }),
    (error: unknown) => error,
  );
  expect(report instanceof UnreadableFile || (report as { words: string }).words.includes('27 chi b')).toBe(
    true,
  );
  expect(performance.now() - started).toBeLessThan(30_000);
});
