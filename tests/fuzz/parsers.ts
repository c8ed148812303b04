import * as fc from 'fast-check';
import { isReadOrRefused, mutatedFile } from './import-formats.ts';
import { parser } from './parser.ts';
import { queryParsers } from './queries.ts';
import { reportParsers } from './reports.ts';
import { vietnameseParsers } from './vietnamese.ts';

/** Each number is a file of some kind that is imported, changed here and there; a smaller number is no smaller file. */
const importedFiles = parser<number>({
  name: 'tệp nhập',
  inputs: fc.noShrink(fc.nat(2 ** 31 - 1)),
  holds: async (number) => void (await isReadOrRefused(await mutatedFile(number))),
});

/** Everything that reads what others have written. */
export const parsers = [...vietnameseParsers, ...reportParsers, ...queryParsers, importedFiles];
