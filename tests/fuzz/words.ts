import * as fc from 'fast-check';
import { constructs, sentences } from '../support/made-bodies.ts';

/** Pieces of reports, of declarations and of addresses, and what is like them and none. */
const pieces = [
  ...sentences,
  ...sentences.flatMap((sentence) => sentence.split(' ')),
  ...'Đảng bộ|Nghị quyết số|22-NQ/TW|Số 09-QĐi/TW|Kế hoạch 15-KH/HU|khóa XII|lần thứ 4|nhiệm kỳ 2015–2020'.split(
    '|',
  ),
  ...'ngày 21/9/2020|31/02/2020|tháng 9/2020|quý III/2020|năm 2019|6 tháng đầu năm|2015 - 2020|15/7 âm lịch'.split(
    '|',
  ),
  ...'94,2%|2.095|1.234.567,89|03|0,5|12/12|một trăm linh năm|hơn hai nghìn|từ 175 xuống còn 146|½|٣|１２|1e9|-5|00'.split(
    '|',
  ),
  ...'ddangr booj|d9ang3 bo65|hoas|thon2|DDAI HOOIJ|AÂn|ươ|ẩ|Ð|đ|Đ|ĩ|ỹ'.split('|'),
  ...'UBND|HĐND|BTV|NTM|constructor|__proto__|toString|hasOwnProperty'.split('|'),
  ...'"|“|”|«|»|\'|`|*|_|~|#|-|–|—|>|<|{|}|[|]|(|)|\\|/|&|;|:|,|.|…|!|?|%|^|$|+|=|@'.split('|'),
  '|',
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\0',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\u202e',
  ],
  ...['e\u0323\u0302', 'o\u031b\u0301', '\u0301', 'ﬁ', 'İ', 'ß', '𝐍', '👨‍👩‍👧', '\ud800', '\udfff', 'Ā', 'Ω'],
  ...[
    '---\n',
    '- ',
    '1. ',
    '| a | b |\n|---|--:|\n',
    '[^1]',
    '[^1]: ',
    '![a](b.png)',
    '[a](/b/)',
    '<Anh ',
    '/>',
    '{/* ',
    ' */}',
    '&#x1F;',
    '&nbsp;',
    'https://a.example.vn/?b=%',
    'javascript:',
  ],
  ...Object.values(constructs),
];

/** Text of such pieces, with and without blanks between them. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: joined(12) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A few of them, as one types into a field. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: joined(5) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9 "\-/.,]{0,40}$/) },
);

function joined(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: most }), fc.constantFrom(' ', '', ' ', '\n'))
    .map(([found, between]) => found.join(between));
}

/** Syllables as dictionaries have them. */
export const syllable: fc.Arbitrary<string> = fc.constantFrom(
  ...'đảng bộ huyện sông lô nghị quyết ủy thường vụ khóa hòa thuở quý giữ gìn nghiêng khuỷu ngoằn nguyễn rượu'.split(
    ' ',
  ),
  ...'thủy lợi xã hội chủ nghĩa kết nạp được yêu cầu ưu tiên xoong ghế ngành giếng quốc quà khuya hoặc loét mở'.split(
    ' ',
  ),
);

/** A number as reports print one, and what it is worth. */
export const printedNumber: fc.Arbitrary<{ printed: string; value: number }> = fc
  .tuple(fc.nat(99_999_999), fc.option(fc.stringMatching(/^\d{1,3}$/)), fc.boolean())
  .map(([whole, decimals, grouped]) => {
    const digits = grouped ? String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.') : String(whole);
    const behind = decimals === null ? '' : `,${decimals}`;
    return { printed: digits + behind, value: Number(`${whole}.${decimals ?? 0}`) };
  });

/** A day of the years that reports are of. */
export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
