import { normalise } from './normalise.ts';
import { parseOrdinalWords } from './number-words.ts';
import { parseRoman } from './roman.ts';

/** The level of a congress or council where the words name one. */
export type Level = 'trung ương' | 'tỉnh' | 'huyện' | 'xã';

/** A term, congress or part of one, as reports name them. */
type Term =
  /** `nhiệm kỳ 2015 - 2020`, `giai đoạn 2020-2025`; `canonical` has an en dash: `2015–2020`. */
  | { kind: 'term' | 'period'; from: number; to: number; canonical: string }
  /** `khóa XII`, `Đại hội Đảng bộ huyện lần thứ II`. */
  | { kind: 'congress'; n: number; level?: Level }
  /** `Hội nghị Trung ương 6 khóa XII`: plenum 6 of congress 12. */
  | { kind: 'plenum'; plenum: number; n: number }
  | { kind: 'nationalAssembly'; n: number }
  | { kind: 'council'; n: number; level?: Level }
  | { kind: 'ordinal'; n: number }
  | { kind: 'midterm' }
  | { kind: 'relative'; text: string };

/** A national congress of the Party and the days it sat. */
interface NationalCongress {
  n: number;
  from: string;
  to: string;
}

/** Congresses X to XIII; party document numbers start again at each. */
export const NATIONAL_CONGRESSES: readonly NationalCongress[] = [
  { n: 10, from: '2006-04-18', to: '2006-04-25' },
  { n: 11, from: '2011-01-12', to: '2011-01-19' },
  { n: 12, from: '2016-01-20', to: '2016-01-28' },
  { n: 13, from: '2021-01-25', to: '2021-02-01' },
];

/**
 * The one way a term is stored: `2015 - 2020`, `2015-2020`, `nhiệm kỳ 2015—2020` → `2015–2020` (en dash).
 * `undefined` when the text is no pair of years in order.
 */
export function canonicalTerm(text: string): string | undefined {
  const term = parseTerm(/^\s*\d/.test(text) ? `nhiệm kỳ ${text}` : text);
  return term?.kind === 'term' ? term.canonical : undefined;
}

/** `2015–2020` → `2015-2020`, as it stands in a URL. */
export function termSlug(canonical: string): string {
  return canonical.replace(/[–—]/g, '-');
}

const LEVELS: readonly [pattern: RegExp, level: Level][] = [
  [/toàn quốc|của đảng(?!\p{L})/iu, 'trung ương'],
  [/tỉnh|thành phố/iu, 'tỉnh'],
  [/huyện|quận|thị xã/iu, 'huyện'],
  [/xã|phường|thị trấn/iu, 'xã'],
];

/**
 * Reads a phrase that names a term, period, congress, plenum or part of one:
 * `nhiệm kỳ 2015 - 2020`, `(khóa XII)`, `Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`,
 * `Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa X`, `nửa nhiệm kỳ`. `undefined` for anything else.
 */
export function parseTerm(phrase: string): Term | undefined {
  const text = normalise(phrase)
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/kho(?:á|a|ả)(?= )|khoá/gi, 'khóa')
    .replace(/nhiệm kì/gi, 'nhiệm kỳ');
  return readYears(text) ?? readPlenum(text) ?? readCongress(text) ?? readOrdinal(text) ?? readRelative(text);
}

function readYears(text: string): Term | undefined {
  const match = /^(nhiệm kỳ|nk|giai đoạn|thời kỳ) (\d{4}) ?[-–—] ?(\d{4})$/i.exec(text);
  if (!match) return undefined;
  const [from, to] = [Number(match[2]), Number(match[3])];
  if (from >= to) return undefined;
  const kind = /^n/i.test(match[1]!) ? 'term' : 'period';
  return { kind, from, to, canonical: `${from}–${to}` };
}

function readPlenum(text: string): Term | undefined {
  const match =
    /^(?:Hội nghị (?:lần thứ (?<ordinal>.+?) (?:của )?Ban Chấp hành Trung ương(?: Đảng)?|(?:Trung ương|TW) (?:lần thứ )?(?<number>[^\s,]+))|HNTW (?<short>[^\s,]+)),? \(?khóa (?<congress>[IVX]+|\d+)\)?$/iu.exec(
      text,
    );
  if (!match) return undefined;
  const { ordinal, number, short, congress } = match.groups!;
  const plenum = readNumber(ordinal ?? number ?? short);
  const n = readNumber(congress);
  return plenum && n ? { kind: 'plenum', plenum, n } : undefined;
}

function readCongress(text: string): Term | undefined {
  const term =
    /^(?<whose>Quốc hội|HĐND(?: \p{L}+)?|Hội đồng nhân dân(?: \p{L}+)?)?,? ?khóa (?<n>[IVX]+|\d+)$/iu.exec(
      text,
    );
  const congress =
    /^Đại hội (?:(?<n1>[IVX]+|\d+)(?: của Đảng)?|(?:.*?)lần thứ (?<n2>.+?)(?: của Đảng)?)$/iu.exec(text);
  const whose = term?.groups!.whose;
  const n = readNumber(term?.groups!.n ?? congress?.groups!.n1 ?? congress?.groups!.n2);
  if (n === undefined) return undefined;
  const level = levelOf(text);
  if (whose && /^Quốc hội/i.test(whose)) return { kind: 'nationalAssembly', n };
  if (whose) return level ? { kind: 'council', n, level } : { kind: 'council', n };
  return level ? { kind: 'congress', n, level } : { kind: 'congress', n };
}

function levelOf(text: string): Level | undefined {
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1];
}

function readOrdinal(text: string): Term | undefined {
  const n = readNumber(/^lần thứ (.+)$/i.exec(text)?.[1]);
  return n === undefined ? undefined : { kind: 'ordinal', n };
}

/** `XII`, `12`, `mười hai`, `tư` (ordinals too). */
function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return parseRoman(text.toUpperCase()) ?? (/^\d{1,2}$/.test(text) ? Number(text) : parseOrdinalWords(text));
}

function readRelative(text: string): Term | undefined {
  if (/^nửa (?:đầu )?nhiệm kỳ$/i.test(text)) return { kind: 'midterm' };
  const match = /(?:(?:đầu|giữa|cuối|trong) )?nhiệm kỳ(?: (?:vừa qua|qua|này|trước|tới|mới))?$/i.exec(text);
  if (!match || match[0].length < text.length - 6 || /^nhiệm kỳ$/i.test(match[0])) return undefined;
  return { kind: 'relative', text: match[0].replace(/^trong /i, '').toLowerCase() };
}
