import { foldTones } from '../vietnamese/fold.ts';
import { normalise } from '../vietnamese/normalise.ts';
import { KINDS } from './codes.ts';

/**
 * The key under which all writings of one number meet: `22-NQ/TW`, `22 NQ TW`, `22–nq/t.ư` → `22 nq tw`;
 * `05/CT-TW` and `5-CT/TW` → `5 ct tw`; `30/2020/NĐ-CP` → `30 2020 nd cp`. Leading zeros, punctuation, case and
 * marks do not count.
 */
export function documentKey(number: string): string {
  const spelled = normalise(number).replace(/T\.?Ư(?!\p{L})|T\.W(?!\p{L})/giu, 'TW');
  return foldTones(spelled)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

/** What a search asks for when it names a document: some parts of its key. */
export interface DocumentQuery {
  no: string;
  /** `nq`, folded. */
  type?: string;
  /** `tw`, folded. */
  issuer?: string;
  year?: string;
}

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).map(([name, code]) => [foldTones(name), foldTones(code)]),
);
const NAMES = [...CODES.keys()].sort((one, other) => other.length - one.length).join('|');
const KNOWN_CODES = new Set(CODES.values());
/** Longer first, so that `nqlt` is not read as `nq`. */
const CODE = [...KNOWN_CODES].sort((one, other) => other.length - one.length).join('|');

/**
 * Reads a query that names a document by number: `22 nq tw`, `nq22`, `NQ 22-NQ/TW`, `nghị quyết 22`,
 * `chi thi so 05`, `05/CT-TW`, `30/2020/nd-cp`. Marks, case and punctuation are free.
 * `undefined` when the query is anything more or less.
 */
export function parseDocumentQuery(query: string): DocumentQuery | undefined {
  const words = documentKey(query);
  const named = new RegExp(`^(?<name>${NAMES})(?: so)? (?<rest>\\d.*)$`).exec(words);
  if (named) return readRest(named.groups!.rest!, CODES.get(named.groups!.name!)!);
  const codeFirst = new RegExp(`^(?<code>${CODE}) ?(?:so )?(?<rest>\\d.*)$`).exec(words);
  if (codeFirst) return readRest(codeFirst.groups!.rest!.replace(/^0+(?=\d)/, ''), codeFirst.groups!.code);
  return readRest(words.replace(/^so (?=\d)/, ''), undefined);
}

/** `22`, `22 nq tw`, `30 2020 nd cp`, `80 2015 qh13` after the kind in words has gone. */
function readRest(rest: string, type: string | undefined): DocumentQuery | undefined {
  const match = /^(?<no>\d{1,5})(?: (?<year>(?:19|20)\d\d))?(?<codes>(?: [a-z]+\d*)*)$/.exec(rest);
  if (!match) return undefined;
  const { no, year, codes } = match.groups!;
  const [first, ...others] = codes!
    .trim()
    .split(' ')
    .filter((code) => code !== '');
  const kind = type ?? (first !== undefined && KNOWN_CODES.has(first) ? first : undefined);
  const issuer =
    first === undefined
      ? undefined
      : KNOWN_CODES.has(first)
        ? others.join(' ')
        : [first, ...others].join(' ');
  // Bare digits, and digits with a word that is no kind (`217 dang vien`), are figures.
  if (!kind && !(year && issuer)) return undefined;
  return {
    no: no!,
    ...(kind ? { type: kind } : {}),
    ...(issuer ? { issuer } : {}),
    ...(year ? { year } : {}),
  };
}

/** Whether a document number answers a query: `22-NQ/TW` answers `nq22` and `22 nq tw`, not `22 ct tw`. */
export function answersQuery(number: string, query: DocumentQuery): boolean {
  const [no, ...rest] = documentKey(number).split(' ');
  const wanted = [query.year, query.type, ...(query.issuer?.split(' ') ?? [])].filter(
    (part) => part !== undefined,
  );
  return (
    no === query.no &&
    wanted.every(
      (part) => rest.includes(part) || (part === 'luat' && rest.some((code) => /^qh\d+$/.test(code))),
    )
  );
}
