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

/** Issuers by the words after `của`, the longer first. */
const ISSUERS_IN_WORDS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^(?:Ủy ban Thường vụ Quốc hội|UBTVQH)/, 'UBTVQH'],
  [/^(?:Thủ tướng(?: Chính phủ)?|TTg)/, 'TTg'],
  [/^(?:Chính phủ|CP)(?!\p{L})/u, 'CP'],
  [/^Quốc hội/, 'QH'],
  [/^(?:Bộ Chính trị|BCT|Ban Bí thư|BBT)(?:,? Trung ương Đảng)?/, 'TW'],
  [/^(?:Hội nghị [\p{L} ]{0,20})?(?:(?:Ban Chấp hành|BCH) )?(?:Trung ương|TW)(?: Đảng)?/u, 'TW'],
  [
    /^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực) )?(?:Tỉnh ủy|Thành ủy|(?:Đảng bộ )?tỉnh(?! \p{Ll}))/u,
    'TU',
  ],
  [
    /^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực) )?(?:Huyện ủy|(?:Đảng bộ )?huyện(?! \p{Ll}))/u,
    'HU',
  ],
  [/^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực) )?Quận ủy/, 'QU'],
  [/^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực) )?Thị ủy/, 'ThU'],
  [/^(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực) )?Đảng ủy/, 'ĐU'],
  [/^(?:Hội đồng nhân dân|HĐND)(?: (?:tỉnh|huyện|thành phố|xã))?/, 'HĐND'],
  [/^(?:Ủy ban nhân dân|UBND)(?: (?:tỉnh|huyện|thành phố|xã))?/, 'UBND'],
];

/**
 * Reads who issued a document from the words after `của`: `BTV Tỉnh ủy` → `TU`, `Bộ Chính trị` → `TW`,
 * `Thủ tướng Chính phủ` → `TTg`. Takes text with tones in the old place. `undefined` for others.
 */
export function issuerInWords(words: string): { code: string; length: number } | undefined {
  for (const [pattern, code] of ISSUERS_IN_WORDS) {
    const match = pattern.exec(words);
    if (match) return { code, length: match[0].length };
  }
  return undefined;
}
