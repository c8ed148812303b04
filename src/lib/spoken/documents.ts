import { issuerCode, KINDS } from '../authorities/documents/codes.ts';
import { NUMBER, readNumber } from '../authorities/documents/numbers.ts';
import { spell } from './letters.ts';
import { sayCode, sayWhole } from './numbers.ts';
import { ruleOf } from './types.ts';

/** Kinds by their codes. Of two that share a code the plainer stands later in the list: `TB` is `Thông báo`. */
const KIND_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).map(([name, code]) => [code, name]),
);
const NAMES_BEFORE = new RegExp(String.raw`(?:${Object.keys(KINDS).join('|')})(?: số)?:? ?$`, 'iu');

/** Committees and bodies whose code stands for one name. `TU` is `Tỉnh ủy` or `Thành ủy`, and is spelled. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TW: 'Trung ương',
    VPTW: 'Văn phòng Trung ương Đảng',
    HU: 'Huyện ủy',
    QU: 'Quận ủy',
    ThU: 'Thị ủy',
    ĐU: 'Đảng ủy',
    ĐUK: 'Đảng ủy Khối',
    CP: 'Chính phủ',
    TTg: 'Thủ tướng Chính phủ',
    UBND: 'Ủy ban nhân dân',
    HĐND: 'Hội đồng nhân dân',
    QH: 'Quốc hội',
    UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  }),
);
/** Organs of a committee, whose code goes before the committee's: `UBKTTW`. */
export const ORGANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    VP: 'Văn phòng',
    BTC: 'Ban Tổ chức',
    BTG: 'Ban Tuyên giáo',
    BDV: 'Ban Dân vận',
    BNC: 'Ban Nội chính',
    UBKT: 'Ủy ban Kiểm tra',
  }),
);

/** `TW` → `Trung ương`, `UBKTTW` → `Ủy ban Kiểm tra Trung ương`, `QH14` → `Quốc hội khóa mười bốn`, `BNV` → spelled. */
export function sayIssuer(printed: string): string {
  return issuerCode(printed).split('-').map(sayBody).join(' ');
}

function sayBody(code: string): string {
  const [, letters = '', number = ''] = /^(.*?)(\d*)$/.exec(code)!;
  const body = BODIES.get(letters);
  if (body) return number ? `${body} khóa ${sayWhole(number)}` : body;
  for (const [organ, name] of ORGANS) {
    const committee = letters.startsWith(organ) ? letters.slice(organ.length) : '';
    if (committee === 'TU') return `${name} ${spell(committee)}`;
    if (BODIES.has(committee)) return `${name} ${BODIES.get(committee)}`;
  }
  return [spell(letters), ...(number ? [sayWhole(number)] : [])].join(' ');
}

/**
 * A document's number: `22-NQ/TW` → `hai mươi hai, Nghị quyết của Trung ương`; where the words before it name the kind,
 * that is not said again, and where the words after it name the issuer, `của` is left to them: `Chỉ thị 05/CT-TW của Bộ
 * Chính trị` → `Chỉ thị không năm Trung ương của Bộ Chính trị`.
 */
export const documentRule = ruleOf(new RegExp(NUMBER, 'gu'), (groups, before, after) => {
  const reference = readNumber(groups, undefined);
  if (!reference) return undefined;
  const { no = '', year, type, issuer, system } = reference;
  const digits = /^\d*/.exec(no)![0];
  const number = [sayCode(digits), ...(no.length > digits.length ? [spell(no.slice(digits.length))] : [])];
  if (year) number.push(`năm ${sayWhole(year)}`);
  const kind = NAMES_BEFORE.test(before) || reference.inferredType ? '' : kindName(type, system, groups);
  const of = /^ (?:ngày [^.;]{4,40} )?của /u.test(after) ? '' : 'của ';
  const said = [number.join(' '), kind ? `, ${kind}` : '', issuer ? ` ${of}${sayIssuer(issuer)}` : ''];
  return said.join('');
});

/** A letter (`1234/UBND-NC`) has no kind in its number. */
function kindName(type = '', system: string, { codes }: Record<string, string | undefined>): string {
  if (type === 'CV' && !codes?.startsWith('CV')) return '';
  if (type === 'TT' && system === 'party') return 'Thông tri';
  return KIND_NAMES.get(type) ?? spell(type);
}
