import { parseVietnameseNumber } from '../vietnamese/numbers.ts';
import { KINDS } from '../authorities/documents/codes.ts';
import { sayCode, sayDigits, sayNumber, sayWhole } from './numbers.ts';
import { ENDS, NUMERAL, ruleOf, STARTS, type SpokenRule } from './types.ts';

/** Units by their signs, as they stand after a number. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'phần trăm',
    '‰': 'phần nghìn',
    ha: 'héc-ta',
    m: 'mét',
    m2: 'mét vuông',
    'm²': 'mét vuông',
    m3: 'mét khối',
    'm³': 'mét khối',
    km: 'ki-lô-mét',
    km2: 'ki-lô-mét vuông',
    'km²': 'ki-lô-mét vuông',
    cm: 'xăng-ti-mét',
    mm: 'mi-li-mét',
    kg: 'ki-lô-gam',
    g: 'gam',
    mg: 'mi-li-gam',
    ml: 'mi-li-lít',
    kW: 'ki-lô-oát',
    kWh: 'ki-lô-oát giờ',
    MW: 'mê-ga-oát',
    kV: 'ki-lô-vôn',
    đ: 'đồng',
    VND: 'đồng',
    VNĐ: 'đồng',
    USD: 'đô la Mỹ',
    '°C': 'độ xê',
  }),
);
const SIGNS = [...UNITS.keys()].sort((one, other) => other.length - one.length).join('|');
const UNIT = String.raw`(?: ?(?<unit>${SIGNS})(?![\p{L}\p{N}²³]|/c(?!\p{L})))`;
/** `/người/năm` after a unit, in words or signs. */
const PER = String.raw`(?<per>(?:/(?:${SIGNS}|\p{Ll}+)(?![\p{L}\p{N}]))+)`;

const sayPer = (per: string | undefined) =>
  (per ?? '')
    .split('/')
    .slice(1)
    .map((of) => ` trên ${of === 'h' ? 'giờ' : (UNITS.get(of) ?? of)}`)
    .join('');
const sayUnit = (unit: string | undefined) => (unit ? ` ${UNITS.get(unit)}` : '');

/** `5-7`, `10 - 15%`, `10%-15%`: what rises is a range; `3-0` is left as it is. */
const range = ruleOf(
  new RegExp(
    String.raw`${STARTS}(?<from>${NUMERAL})(?<unit1> ?(?:${SIGNS}))? ?[-–] ?(?<to>${NUMERAL})(?:${UNIT}${PER}?|${ENDS})`,
    'gu',
  ),
  ({ from, unit1, to, unit, per }) => {
    const [low, high] = [parseVietnameseNumber(from!), parseVietnameseNumber(to!)];
    if (low === undefined || high === undefined || low >= high) return undefined;
    return `${sayNumber(from!)}${sayUnit(unit1?.trim())} đến ${sayNumber(to!)}${sayUnit(unit)}${sayPer(per)}`;
  },
);

/** `12/12 xã` → `mười hai trên mười hai xã`, `2/3 số hộ` → `hai phần ba số hộ`. */
const share = ruleOf(
  new RegExp(String.raw`${STARTS}(?<part>${NUMERAL}) ?/ ?(?<whole>${NUMERAL})${ENDS}`, 'gu'),
  ({ part, whole }, _before, after) => {
    const [of, all] = [parseVietnameseNumber(part!), parseVietnameseNumber(whole!)];
    if (of === undefined || all === undefined) return undefined;
    const fraction =
      of < all && all <= 10 && /^ (?:số|tổng|diện tích|dân số|thời gian|quãng)(?!\p{L})/u.test(after);
    return `${sayNumber(part!)} ${fraction ? 'phần' : 'trên'} ${sayNumber(whole!)}`;
  },
);

/** After these words digits name a thing: `Chỉ thị 05`, `Đề án 01`, `số 05`; `tổng số 05` counts. */
const NAMED = new RegExp(
  String.raw`(?:${Object.keys(KINDS).join('|')}|(?<!(?:tổng|trong|một|con|dân|quân|nhân|chỉ|hệ|đa|thiểu|doanh|cơ) )(?<!\p{L})số):? $`,
  'iu',
);
const TELEPHONE = /^0\d{6,}$/;

/** `94,2%`, `500m2`, `2.184`, `03`, `−1,5`. */
const figure = ruleOf(
  new RegExp(
    String.raw`${STARTS}(?<sign>[−]|(?<=[\s(])[-+](?=\d))?(?<number>${NUMERAL})(?:${UNIT}${PER}?|(?<money> (?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|tạ|tấn))${PER.replace('per', 'moneyPer')}|${ENDS})`,
    'gu',
  ),
  ({ sign = '', number, unit, per, money, moneyPer }, before) => {
    const rest = `${sayUnit(unit)}${sayPer(per)}${money ?? ''}${sayPer(moneyPer)}`;
    if (TELEPHONE.test(number!)) return sayDigits(number!);
    if (/^0\d+$/.test(number!) && NAMED.test(before)) return `${sayCode(number!)}${rest}`;
    const said = sayNumber(`${sign}${number}`);
    return said && `${sign === '+' ? 'cộng ' : ''}${said}${rest}`;
  },
);

/** `0211.3861.234`, `0912 345 678`: the digits of a telephone, however they are set apart. */
const telephone = ruleOf(
  new RegExp(String.raw`${STARTS}0\d{2,3}(?<gap>[. ])\d{3,4}\k<gap>\d{3,4}${ENDS}`, 'gu'),
  (_groups, _before, _after, printed) => sayDigits(printed.replace(/\D/g, '')),
);

/** `cách mạng công nghiệp 4.0` → `bốn chấm không`: nobody counts to a tenth that is nothing. */
const version = ruleOf(
  new RegExp(
    String.raw`${STARTS}(?<number>\d)\.0${ENDS}(?! ?(?:${SIGNS}|điểm|nghìn|triệu|tỷ|tỉ)(?!\p{L}))`,
    'gu',
  ),
  ({ number }) => `${sayWhole(number!)} chấm không`,
);

const COMPARED: ReadonlyMap<string, string> = new Map([
  ['>', 'trên'],
  ['<', 'dưới'],
  ['≥', 'ít nhất'],
  ['≤', 'nhiều nhất'],
]);
/** `>90%` → `trên chín mươi phần trăm`; before a bare number the sign may be an arrow. */
const compared = ruleOf(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}<>] ?)(?<sign>[><≥≤]) ?(?=(?:${NUMERAL}) ?(?:${SIGNS})(?![\p{L}\p{N}]))`,
    'gu',
  ),
  ({ sign }) => `${COMPARED.get(sign!)} `,
);

/** In the order in which they are tried; days and years are read before. */
export const figureRules: readonly SpokenRule[] = [telephone, version, compared, range, share, figure];
