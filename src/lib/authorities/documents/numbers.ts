import { isPartyIssuer, issuerCode, KIND_CODES, STATE_KINDS } from './codes.ts';
import type { DocumentReference } from './types.ts';

// A code: `NQ`, `QĐi`, `TTr`, `ThU`, `T.Ư`, `UBTVQH14`; never a word like `Đảng`.
const CODE = String.raw`\p{Lu}(?:\.?\p{Lu}|[hrgi](?!\p{Ll}))+\d*`;
const DASH = String.raw`\s?[-–—]\s?`;

/** A document number: `22-NQ/TW`, `05/CT-TW`, `80/2015/QH13`, `1234/UBND-NC`; groups are read by {@link readNumber}. */
export const NUMBER =
  String.raw`(?<![\p{L}\p{N}/,.-])(?<no>\d{1,5}[a-z]?)` +
  // Party: 22-NQ/TW
  String.raw`(?:${DASH}(?<kind>${CODE})\s?/\s?(?<issuer>${CODE}(?:-${CODE})*)` +
  // State: 1234/QĐ-UBND, 30/2020/NĐ-CP, 1143/QĐ/TTg; a body alone follows its slash at once (80/2015/QH13, 377/CP).
  String.raw`|(?:\s?/\s?(?<year>\d{4}))?(?:\s?/\s?(?<codes>${CODE}(?:(?:${DASH}|/)${CODE})+)|/(?<body>${CODE})))` +
  String.raw`(?![\p{L}\p{N}])`;

/** Bodies whose old numbers have no kind: `377/CP`. */
const OLD_STYLE = /^(?:CP|TTg|HĐBT|HĐCP|SL)$/;
const NATIONAL_ASSEMBLY = /^(?:QH|UBTVQH)\d+$/;
/** No National Assembly has passed so many laws; a higher number is a resolution's. */
const MOST_LAWS = 150;

type Groups = Record<string, string | undefined>;

/**
 * Reads the groups of {@link NUMBER}. `kindBefore` is the kind that words before the number name (`QĐi` for
 * `Quy định số`), which decides where the code leaves it open. `undefined` for what only looks like a number.
 */
export function readNumber(groups: Groups, kindBefore: string | undefined): DocumentReference | undefined {
  const { no, kind, issuer, year, codes, body } = groups;
  if (kind && issuer) return partyNumber(no!, kind, issuer, kindBefore);
  if (body) return bodyNumber(no!, year, body, kindBefore);
  const parts = codes!.split(/\s?[-–—/]\s?/);
  const [first = '', ...rest] = parts;
  const last = issuerCode(rest.join('-'));
  if (!year && KIND_CODES.has(first) && isPartyIssuer(last)) {
    return { ...partyNumber(no!, first, last, kindBefore), malformed: true };
  }
  const isLetter = !KIND_CODES.has(first);
  return stateReference(
    no!,
    year,
    isLetter ? 'CV' : first,
    isLetter ? parts.join('-') : rest.join('-'),
    parts.join('-'),
  );
}

function partyNumber(
  no: string,
  kind: string,
  printed: string,
  kindBefore: string | undefined,
): DocumentReference {
  const issuer = issuerCode(printed);
  // QĐ stands for Quyết định and for Quy định; the words before the number tell them apart.
  const type = kind === 'QĐ' && kindBefore === 'QĐi' ? 'QĐi' : kind;
  return { system: 'party', no, type, issuer, canonical: `${no}-${kind}/${issuer}` };
}

/** `80/2015/QH13`, `653/2019/UBTVQH14`, `377/CP`: a body and no kind. */
function bodyNumber(
  no: string,
  year: string | undefined,
  body: string,
  kindBefore: string | undefined,
): DocumentReference | undefined {
  if (year && NATIONAL_ASSEMBLY.test(body)) {
    const resolution = body.startsWith('UBTVQH') || Number(no) > MOST_LAWS;
    const reference = stateReference(no, year, kindBefore ?? (resolution ? 'NQ' : 'Luật'), body, body);
    return kindBefore ? reference : { ...reference, inferredType: true };
  }
  if (!year && !OLD_STYLE.test(body)) return undefined;
  if (year && KIND_CODES.has(body)) return undefined;
  const reference = stateReference(no, year, kindBefore ?? (body === 'SL' ? 'SL' : 'QĐ'), body, body);
  return kindBefore ? reference : { ...reference, inferredType: true };
}

function stateReference(
  no: string,
  year: string | undefined,
  type: string,
  issuer: string,
  codes: string,
): DocumentReference {
  const canonical = [no, year, codes].filter((part) => part !== undefined).join('/');
  return { system: 'state', no, ...(year ? { year } : {}), type, issuer, canonical };
}

/**
 * `Chỉ thị số 05`, `Đề án 01 của BTV Tỉnh ủy`: a kind in words and bare digits. `issuer` is empty where the words name a
 * body of the state that has no code here (`của Bộ Tài chính`).
 */
export function bareReference(
  no: string,
  type: string,
  issuer: string | undefined,
  ofState: boolean,
): DocumentReference {
  const state = ofState || STATE_KINDS.has(type) || (issuer !== undefined && !isPartyIssuer(issuer));
  const known = issuer ? issuer : null;
  if (state) {
    return {
      system: 'state',
      no,
      type,
      issuer: known,
      canonical: `${no}/${type}${known ? `-${known}` : ''}`,
    };
  }
  return {
    system: 'party',
    no,
    type,
    issuer: known,
    canonical: `${no.padStart(2, '0')}-${type}${known ? `/${known}` : ''}`,
  };
}
