import { queryParsers } from './queries.ts';
import { reportParsers } from './reports.ts';
import { vietnameseParsers } from './vietnamese.ts';

/** Everything that reads what others have written. */
export const parsers = [...vietnameseParsers, ...reportParsers, ...queryParsers];
