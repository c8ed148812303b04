import * as fc from 'fast-check';
import { Lexicon } from '../../src/lib/search/lexicon.ts';
import { MAX_WORDS, parseQuery } from '../../src/lib/search/query/parse.ts';
import { readingsOf } from '../../src/lib/search/query/readings.ts';
import { queryTermsOf } from '../../src/lib/search/query/terms.ts';
import { readState, writeState } from '../../src/lib/search/state.ts';
import { tokenizeForIndex } from '../../src/lib/search/index-tokens.ts';
import { readTableQuery, writeTableQuery } from '../../src/lib/statistics/table-query.ts';
import { parser, promise } from './parser.ts';
import { text, typed } from './words.ts';

const lexicon = new Lexicon([
  { id: 'btv', forms: ['BTV'], means: ['Ban Thường vụ'], field: 'tổ chức' } as never,
  { id: 'ntm', forms: ['NTM'], means: ['nông thôn mới'], field: 'kinh tế' } as never,
]);
const names = [
  'q',
  'huyen',
  'nhiem-ky',
  'tac-gia',
  'nam',
  'tu',
  'den',
  'sap-xep',
  'nguyen-van',
  'nhom',
  'lay',
  'bai',
];

/** The part of an address behind `?`: as programs write it, as people do, and cut anywhere. */
const parameters = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...names), typed), { maxLength: 6 }), fc.boolean())
  .map(([pairs, raw]) =>
    raw
      ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`
      : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])).toString()}`,
  );

export const queryParsers = [
  parser({
    name: 'câu tìm',
    inputs: fc.oneof(typed, text),
    holds(query) {
      const { words } = parseQuery(query);
      promise(words.length <= MAX_WORDS, `${words.length} chữ`);
      promise(
        words.every(({ key }) => key !== ''),
        'chữ rỗng',
      );
      readingsOf(query);
      queryTermsOf(words, lexicon);
      let last = 0;
      for (const { start, end } of tokenizeForIndex(query)) {
        // A letter of another script that Unicode takes apart may end where it begins.
        promise(start >= last && end >= start && end <= query.length, `chữ ở ${start}–${end}`);
        last = start;
      }
    },
  }),
  parser({
    name: 'địa chỉ trang tìm và bảng',
    inputs: parameters,
    holds(search) {
      const state = readState(search);
      const again = readState(writeState(state));
      promise(
        JSON.stringify(again) === JSON.stringify(state),
        `${JSON.stringify(state)} → ${writeState(state)}`,
      );
      const query = readTableQuery(new URLSearchParams(search));
      const written = writeTableQuery(query);
      const reread = readTableQuery(new URLSearchParams(written));
      promise(JSON.stringify(reread) === JSON.stringify(query), `${JSON.stringify(query)} → ${written}`);
    },
  }),
];
