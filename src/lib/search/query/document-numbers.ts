import { keysIn } from '../index-tokens.ts';
import { keyOf } from '../key.ts';
import { WEIGHTS } from '../weights.ts';
import { isSameWord, type QueryWord } from './parse.ts';

/** A document number or a day of a query: its words, and the words side by side that satisfy it. */
export interface NumberMatch {
  /** Words of the query that belong to it. */
  length: number;
  alternatives: { keys: string[]; weight: number }[];
}

/** Codes of documents as typed without marks: the code's key as printed, and the names of the kinds it stands for. */
const DOCUMENT_KINDS = new Map(
  [
    ['nq', 'nq', 'nghị quyết'],
    ['ct', 'ct', 'chỉ thị'],
    ['kl', 'kl', 'kết luận'],
    ['qd', 'qđ', 'quyết định', 'quy định'],
    ['qdi', 'qđi', 'quy định'],
    ['qc', 'qc', 'quy chế'],
    ['hd', 'hd', 'hướng dẫn'],
    ['kh', 'kh', 'kế hoạch'],
    ['tb', 'tb', 'thông báo'],
    ['bc', 'bc', 'báo cáo'],
    ['da', 'đa', 'đề án'],
    ['ctr', 'ctr', 'chương trình'],
    ['ttr', 'ttr', 'tờ trình'],
    ['cv', 'cv', 'công văn'],
    ['nd', 'nđ', 'nghị định'],
    ['tt', 'tt', 'thông tư'],
  ].map(([code = '', printed = '', ...names]) => [code, { key: keyOf(printed), names: names.map(keysIn) }]),
);
const ISSUERS = new Set(['tw', 'tu', 'hu', 'du', 'bct', 'cp', 'ttg', 'bbt', 'chtw']);
const NUMBER_WORD = keyOf('số');

const SPELLED = [...DOCUMENT_KINDS].flatMap(([code, { names }]) => names.map((keys) => ({ code, keys })));

/**
 * A document number at this word, in any of its forms: `22-NQ/TW`, `22 nq tw`, `nq22`, `nghị quyết số 22`,
 * `05/CT-TW`. The forms find one another: the code as printed, and the kind written out before the number.
 */
export function documentAt(words: QueryWord[], at: number): NumberMatch | undefined {
  const read = coded(words, at, at + 1) ?? coded(words, at + 1, at) ?? spelledThenNumber(words, at);
  if (!read) return undefined;
  const { number, code, issuer, length } = read;
  const { key, names } = DOCUMENT_KINDS.get(code)!;
  const anyIssuer = issuer ? WEIGHTS.otherIssuer : 1;
  const written = anyIssuer * WEIGHTS.documentName;
  const alternatives = [
    ...(issuer ? [{ keys: [number, key, issuer], weight: 1 }] : []),
    { keys: [number, key], weight: anyIssuer },
    ...names.flatMap((name) => [
      { keys: [...name, NUMBER_WORD, number], weight: written },
      { keys: [...name, number], weight: written },
    ]),
  ];
  return { length, alternatives };
}

interface DocumentNumber {
  number: string;
  code: string;
  issuer?: string;
  length: number;
}

/** `22-NQ/TW` and `NQ 22`: the number and the code stand side by side, and the issuer may follow. */
function coded(words: QueryWord[], numberAt: number, codeAt: number): DocumentNumber | undefined {
  const number = words[numberAt]?.key;
  const word = words[codeAt];
  if (!isShortNumber(number) || !word?.abbreviation || !DOCUMENT_KINDS.has(word.base)) return undefined;
  const issuer = issuerAt(words, Math.max(numberAt, codeAt) + 1);
  return { number, code: word.base, issuer, length: issuer ? 3 : 2 };
}

/** `nghị quyết số 22`, and `nghị quyết số 22-NQ/TW`, which says the kind twice. */
function spelledThenNumber(words: QueryWord[], start: number): DocumentNumber | undefined {
  for (const { code, keys } of SPELLED) {
    if (!keys.every((key, i) => isSameWord(words[start + i], key))) continue;
    let at = start + keys.length;
    if (isSameWord(words[at], NUMBER_WORD)) at++;
    const number = words[at++]?.key;
    if (!isShortNumber(number)) continue;
    const again = words[at]?.base === code;
    const issuer = again ? issuerAt(words, at + 1) : undefined;
    return { number, code, issuer, length: at - start + (again ? 1 : 0) + (issuer ? 1 : 0) };
  }
  return undefined;
}

function issuerAt(words: QueryWord[], at: number): string | undefined {
  const word = words[at];
  return word && ISSUERS.has(word.base) ? word.key : undefined;
}

/** At most four digits: the number of a document, a day, a month or a year. */
export function isShortNumber(key: string | undefined): key is string {
  return key !== undefined && /^\d{1,4}$/.test(key);
}
