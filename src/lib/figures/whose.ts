/** What is asked of the report's place. */
interface Place {
  name: string;
  level: 'province' | 'district' | 'commune';
}

type Level = Place['level'] | 'nation' | 'village';

/** Words that tell the level of a body or a place; of those in a name the first counts. */
const LEVELS: readonly [level: Level, words: string][] = [
  [
    'nation',
    'cả nước|toàn quốc|toàn Đảng(?! bộ)|Trung ương|Bộ Chính trị|Ban Bí thư|Quốc hội|Chính phủ|UBKTTW',
  ],
  ['province', 'tỉnh(?: ủy| uỷ)?'],
  ['district', 'huyện(?: ủy| uỷ)?|quận(?: ủy| uỷ)?|thị xã|thị (?:ủy|uỷ)|UBKTHU'],
  ['commune', 'xã(?! hội)|phường|thị trấn|đặc khu'],
  ['village', 'thôn|bản|ấp|xóm|buôn|khu phố|tổ dân phố|khu dân cư'],
];
const levelled = new RegExp(
  `(?<!\\p{L})(?:${LEVELS.map(([, words]) => `(${words})`).join('|')})(?!\\p{L})`,
  'iu',
);
/** A city is of a province or beside the provinces: either way the report's own where its name is. */
const CITY = /(?<!\p{L})thành (?:phố|ủy|uỷ)(?!\p{L})/iu;
/** The name behind the words of a level: `Đảng bộ huyện | Sông Lô`. */
const NAME = /^(?: (?:biên giới|miền núi|đảo))?((?:\s\p{Lu}[\p{L}\d]*)+)/u;
/** Bodies that are not the party's organisation of a place, though they may stand in it. */
const OTHER_BODY =
  /^(?:Hội (?!đồng)|Liên đoàn|Công đoàn|Đoàn |Huyện đoàn|Tỉnh đoàn|Thành đoàn|Mặt trận|MTTQ|Công an|Sở|Trường|Trung tâm|Hợp tác xã|Công ty|Ngành|Toàn ngành|Bộ Chỉ huy|Ban Chỉ huy|Chi bộ|Đảng (?:bộ|ủy|uỷ) (?:Khối|Quân sự|Công an|Bộ đội|Trường|Công ty|Sở))/u;

/** Words of a level in a subject. */
type Words = RegExpExecArray & { level?: Level };

function levelOf(subject: string): (Words & { level: Level }) | undefined {
  const match = levelled.exec(subject);
  const at = LEVELS.findIndex((_, index) => match?.[index + 1] !== undefined);
  return match ? Object.assign(match, { level: LEVELS[at]![0] }) : undefined;
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().trim();

function nameBehind(subject: string, words: Words): string | undefined {
  const name = NAME.exec(subject.slice(words.index + words[0].length))?.[1];
  return name === undefined ? undefined : folded(name);
}

/**
 * Whether a figure's subject is another body or place than the report's own: in a report of the huyện Sông Lô
 * `Cả nước`, `Toàn tỉnh`, `Xã Tân Lập`, `Huyện ủy Lập Thạch`, `Công an huyện`; not `Đảng bộ huyện`, `Huyện ủy`, `Các chi bộ`.
 */
export function isOfAnother(subject: string | undefined, place: Place): boolean {
  if (subject === undefined) return false;
  const said = subject.normalize('NFC');
  if (OTHER_BODY.test(said)) return true;
  const city = CITY.exec(said);
  const found = levelOf(said);
  if (!found && !city) return false;
  if (found && found.level !== place.level) return !(city && nameBehind(said, city) === folded(place.name));
  const name = nameBehind(said, found ?? city!);
  return name !== undefined && name !== folded(place.name) && !name.startsWith(`${folded(place.name)} `);
}
