import { parseOrdinalWords } from '../../vietnamese/number-words.ts';
import { parseRoman } from '../../vietnamese/roman.ts';
import type { Level } from '../../vietnamese/terms.ts';
import type { DocumentMention, DocumentReference } from './types.ts';

const ROMAN = String.raw`[IVX]+(?!\p{L})`;
const ORDINAL = String.raw`\d{1,2}|${ROMAN}|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu))?`;
const CENTRAL = String.raw`(?:(?:Ban Chấp hành|BCH) )?(?:Trung ương|TW|T\.?Ư)(?: Đảng)?`;
const CONGRESSES = String.raw`(?<congresses>${ROMAN}(?:(?:,| và) ${ROMAN})*)`;
const TERM = String.raw`,? ?\(?(?:[Kk]hóa) ${CONGRESSES}\)?`;

/** `Nghị quyết Trung ương 4 (khóa XII)`, `NQTW 4 khóa XII`, `Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`. */
const PLENUM = new RegExp(
  String.raw`(?<!\p{L})(?:(?<kind>[Nn]ghị quyết|[Kk]ết luận)(?: số)? (?:(?:của )?[Hh]ội nghị )?|(?<code>NQ|KL) ?)` +
    String.raw`(?:(?:lần thứ )(?<first>${ORDINAL}),? (?:của )?${CENTRAL}|${CENTRAL},? ?(?:lần thứ )?(?<second>${ORDINAL})(?<more>(?:(?:,| và) \d{1,2})*(?=,? ?\(?[Kk]hóa))?)` +
    String.raw`(?:${TERM}(?!\p{L})|(?![\p{L}\p{N}]| \p{L}))`,
  'gu',
);

/** `nghị quyết Đại hội XII của Đảng`, `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI`. */
const CONGRESS = new RegExp(
  String.raw`(?<!\p{L})[Nn]ghị quyết (?:của )?Đại hội (?:(?:đại biểu )?(?<whose>toàn quốc|(?:Đảng|đảng) toàn quốc|(?:Đảng bộ|đảng bộ) (?<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: (?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}))?) )?` +
    String.raw`(?:lần thứ )?(?<number>${ORDINAL})(?: của Đảng)?(?!\p{L})`,
  'gu',
);
const STATUTE = /(?<!\p{L})Điều lệ Đảng(?: Cộng sản Việt Nam)?(?!\p{L}| (?:bộ|viên|ủy))/gu;

const LEVELS: Readonly<Record<string, Level>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'tỉnh',
  huyện: 'huyện',
  quận: 'huyện',
  'thị xã': 'huyện',
  xã: 'xã',
  phường: 'xã',
  'thị trấn': 'xã',
};

/** Resolutions of plenums and congresses, and the Party's statute, in NFC text with tones in the old place. */
export function findCongressDocuments(text: string): DocumentMention[] {
  return [
    ...[...text.matchAll(PLENUM)].flatMap(plenumMentions),
    ...[...text.matchAll(CONGRESS)].flatMap(congressMention),
    ...[...text.matchAll(STATUTE)].map((match) =>
      mention(match, { system: 'party', type: 'ĐL', canonical: 'ĐIỀU LỆ ĐẢNG' }),
    ),
  ];
}

function mention(match: RegExpExecArray, reference: DocumentReference): DocumentMention {
  return { text: match[0], start: match.index, end: match.index + match[0].length, reference };
}

/** One mention for each plenum and congress named: `Trung ương 6, 7 khóa XII`, `Trung ương 4 khóa XI, XII` are two each. */
function plenumMentions(match: RegExpExecArray): DocumentMention[] {
  const { kind, code, first, second, more, congresses } = match.groups!;
  const plenums = [readOrdinal(first ?? second), ...(more?.match(/\d+/g) ?? []).map(Number)];
  const type = code ?? (/^k/i.test(kind!) ? 'KL' : 'NQ');
  const numbers = congresses?.match(/[IVX]+/g)?.map(parseRoman) ?? [undefined];
  return plenums.flatMap((plenum) =>
    plenum === undefined ? [] : numbers.map((congress) => reference(plenum, congress)),
  );

  function reference(plenum: number, congress: number | undefined): DocumentMention {
    const canonical = `${type}TW${plenum}${congress ? `-K${congress}` : ''}`;
    const known = congress ? { congress } : {};
    return mention(match, { system: 'party', type, issuer: 'TW', plenum, ...known, canonical });
  }
}

function congressMention(match: RegExpExecArray): DocumentMention[] {
  const { whose, level: printed, place, number } = match.groups!;
  const congress = readOrdinal(number);
  // `Đại hội hai cấp`: a number in words counts only after `lần thứ`.
  if (congress === undefined || (!/lần thứ/.test(match[0]) && !/^[IVX\d]/.test(number!))) return [];
  const level: Level | undefined = printed
    ? LEVELS[printed]
    : whose || /của Đảng$/.test(match[0])
      ? 'trung ương'
      : undefined;
  const suffix = level === undefined || level === 'trung ương' ? '' : `-${level}`;
  const reference: DocumentReference = {
    system: 'party',
    type: 'NQ',
    congress,
    canonical: `NQĐH${congress}${suffix}`,
  };
  if (level) reference.level = level;
  if (place) reference.place = place;
  return [mention(match, reference)];
}

function readOrdinal(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return parseRoman(text) ?? (/^\d+$/.test(text) ? Number(text) : parseOrdinalWords(text));
}
