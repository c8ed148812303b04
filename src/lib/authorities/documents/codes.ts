/** Kinds of documents by the words that name them; two kinds may share a code. */
export const KINDS: Readonly<Record<string, string>> = {
  'Nghị quyết liên tịch': 'NQLT',
  'Nghị quyết': 'NQ',
  'Chỉ thị': 'CT',
  'Kết luận': 'KL',
  'Quyết định': 'QĐ',
  'Quy định': 'QĐi',
  'Quy chế': 'QC',
  'Quy trình': 'QT',
  'Thông tri': 'TT',
  'Thông tư liên tịch': 'TTLT',
  'Thông tư': 'TT',
  'Hướng dẫn': 'HD',
  'Thông báo kết luận': 'TB',
  'Thông báo': 'TB',
  'Báo cáo': 'BC',
  'Kế hoạch': 'KH',
  'Đề án': 'ĐA',
  'Chương trình hành động': 'CTr',
  'Chương trình': 'CTr',
  'Tờ trình': 'TTr',
  'Công văn': 'CV',
  'Công điện': 'CĐ',
  'Nghị định': 'NĐ',
  'Pháp lệnh': 'PL',
  'Sắc lệnh': 'SL',
  'Thông cáo': 'TC',
  'Quy hoạch': 'QH',
  'Phương án': 'PA',
  'Dự án': 'DA',
  Luật: 'Luật',
};

/** Kinds whose bare digits number a document even without `số`; of others (`phương án 2`, `dự án 3`) they count. */
export const NUMBERED_KINDS: ReadonlySet<string> = new Set([
  'NQ',
  'CT',
  'KL',
  'QĐ',
  'QĐi',
  'ĐA',
  'NĐ',
  'TT',
  'TTLT',
  'HD',
  'PL',
]);

/** Codes of kinds as they stand in numbers. */
export const KIND_CODES: ReadonlySet<string> = new Set([
  ...Object.values(KINDS).filter((code) => code !== 'Luật'),
  'BB',
  'GM',
  'LT',
]);

/** Kinds that only the state issues. */
export const STATE_KINDS: ReadonlySet<string> = new Set(['NĐ', 'PL', 'SL', 'Luật', 'TTLT', 'CĐ']);

/** Party committees and their organs: `TW`, `TU`, `HU`, `ĐUK`, `BTCTW`, `UBKTTU`… */
const PARTY_ISSUER =
  /^(?:VP|BTC|BTG|BTGDV|BDV|BNC|BCS|BKT|BĐN|UBKT|UBKTr|VPTU)?(?:TW|TU|HU|QU|ThU|ĐU|ĐUK)$|^(?:CB|ĐB|ĐĐ|BCSĐ|QUTW)$/;

/** Whether a code in a number is a party committee or one of its organs: `TW`, `BTCTU`; not `UBND`, `TTg`. */
export function isPartyIssuer(code: string): boolean {
  return PARTY_ISSUER.test(code);
}

/** `T.Ư`, `TƯ`, `T.W` are `TW`; other codes stay. */
export function issuerCode(printed: string): string {
  const code = printed.replaceAll('.', '');
  return code.replace(/TƯ$/, 'TW');
}

const COMMITTEE = String.raw`(?:(?:[Bb]an [Tt]hường vụ|BTV|[Bb]an [Cc]hấp hành|BCH|[Tt]hường trực) )?`;
const PLACE = String.raw`(?: (?:tỉnh|huyện|quận|thành phố|thị xã|xã|phường))?`;

/** Issuers by the words after `của`, the longer first; newspapers mix the capitals. An empty code: of the state. */
const ISSUERS_IN_WORDS: readonly (readonly [pattern: RegExp, code: string])[] = (
  [
    [String.raw`(?:[Ủủ]y ban [Tt]hường vụ Quốc hội|UBTVQH)`, 'UBTVQH'],
    [String.raw`(?:[Tt]hủ tướng(?: Chính phủ)?|TTg)`, 'TTg'],
    [String.raw`(?:[Cc]hính phủ|CP)(?!\p{L})`, 'CP'],
    [String.raw`[Qq]uốc hội`, 'QH'],
    [String.raw`(?:[Bb]ộ [Cc]hính trị|BCT|[Bb]an [Bb]í thư|BBT)(?:,? Trung ương Đảng)?`, 'TW'],
    [
      String.raw`(?:[Hh]ội nghị [\p{L} ]{0,20})?(?:(?:[Bb]an [Cc]hấp hành|BCH) )?(?:[Tt]rung ương|TW)(?: Đảng)?`,
      'TW',
    ],
    [String.raw`${COMMITTEE}(?:[Tt]ỉnh ủy|[Tt]hành ủy|(?:Đảng bộ )?tỉnh(?! \p{Ll}))`, 'TU'],
    [String.raw`${COMMITTEE}(?:[Hh]uyện ủy|(?:Đảng bộ )?huyện(?! \p{Ll}))`, 'HU'],
    [String.raw`${COMMITTEE}[Qq]uận ủy`, 'QU'],
    [String.raw`${COMMITTEE}[Tt]hị ủy`, 'ThU'],
    [String.raw`${COMMITTEE}[Đđ]ảng ủy`, 'ĐU'],
    [String.raw`(?:[Hh]ội đồng nhân dân|HĐND)${PLACE}`, 'HĐND'],
    [String.raw`(?:[Ủủ]y ban nhân dân|UBND)${PLACE}`, 'UBND'],
    [
      String.raw`(?:[Bb]ộ|[Ss]ở|[Tt]hanh tra|[Nn]gân hàng|[Tt]ổng cục|[Cc]ục|[Cc]hủ tịch|[Ll]iên hợp quốc|LHQ) `,
      '',
    ],
  ] as const
).map(([source, code]) => [new RegExp(`^${source}`, 'u'), code]);

/**
 * Reads who issued a document from the words after `của`: `BTV Tỉnh ủy` → `TU`, `Bộ Chính trị` → `TW`,
 * `Thủ tướng Chính phủ` → `TTg`; an empty code for a ministry or another body of the state. Takes text with tones in
 * the old place. `undefined` for others.
 */
export function issuerInWords(words: string): { code: string; length: number } | undefined {
  for (const [pattern, code] of ISSUERS_IN_WORDS) {
    const match = pattern.exec(words);
    if (match) return { code, length: match[0].length };
  }
  return undefined;
}
