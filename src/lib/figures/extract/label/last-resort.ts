import type { Found, ReadLine } from '../found.ts';
import { tells, trimWords } from './words-around.ts';

/** Labels that name a measure and not what is measured. */
const BARE_MEASURE = /^(?:số tiền|tỷ lệ|diện tích|chiều dài|khối lượng|số lượng|chiếc|cái)$/iu;
/** In words: a longer clause is no label. */
const LONGEST = 10;
/** Times and brackets within a clause are told beside its label. */
const TIME =
  /(?:(?:^|\s)(?:trong|đến|tính đến|từ|hết|của))?\s?(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|năm|quý|tháng) [\dIVX]+(?:\s?[-–/]\s?\d+)?(?: năm \d{4})?(?!\p{L})|\s?\([^()]*\)/giu;
/** Only a number goes on from a change: `tăng 5,5% lên tới 63,9 tỷ USD`. */
const GOES_ON = /^,?\s*(?:lên|lên tới|lên đến|tới|còn|xuống|xuống còn|chỉ còn|đạt)\s*$/u;
const CHANGES = /\s+(?:tăng lên|giảm xuống|giảm còn|tăng|giảm)$/u;
const OWN = /(?:^|[;.:!?]\s)([^;.:!?]*)$/u;
/** Who or where is no name of what is measured. */
const NO_NAME =
  /^(?:[Ởở]|[Cc]ó|[Mm]ỗi|[Vv]ài|[Tt]ại|[Tt]ừ|[Nn]ếu|[Kk]hi|[Tt]rong|[Tt]heo|[Dd]o|[Vv]ì|[Vv]ới|[Nn]ơi|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|\p{Lu}\p{L}* \p{Lu}|(?:[Hh]uyện|[Xx]ã|[Tt]ỉnh|[Tt]hành phố|[Pp]hường|[Tt]hôn|[Tt]hị trấn|[Tt]hị xã|[Qq]uận|[Bb]ản|[Đđ]ảng bộ|[Cc]hi bộ|[Tt]oàn|[Cc]ả)(?!\p{L}))/u;

/** What stands before a number in its sentence, behind the figure before it. */
function ownWords({ reader: { text, tokens }, sentence }: ReadLine, figure: Found): string {
  const { previous } = figure;
  const opens = sentence.indexOf(figure.sentence);
  const from =
    previous?.sentence === figure.sentence ? tokens[previous.last]!.end : (tokens[opens]?.start ?? 0);
  return text.slice(from, tokens[figure.first]!.start);
}

/**
 * For money, shares and measures that no rule names: the words of the clause before them, without times and brackets
 * (`Tổng đầu tư xã hội giai đoạn 2008 - 2017 đạt 2,03 triệu tỷ đồng`), else what the number goes on from.
 */
export function lastResort(
  line: ReadLine,
  figure: Found,
  label: string,
  labelOf: (figure: Found) => string,
): string | undefined {
  if (!BARE_MEASURE.test(label)) return undefined;
  const words = ownWords(line, figure);
  const { previous } = figure;
  if (
    previous?.sentence === figure.sentence &&
    /^(?:tăng|giảm|vượt)$/.test(previous.qualifier ?? '') &&
    GOES_ON.test(words)
  )
    return labelOf(previous).replace(/(?:: (?:tăng|giảm|vượt|gấp))+$/u, '');
  const said = nameIn(words, previous?.sentence === figure.sentence);
  const short = said.split(' ').length <= LONGEST && said.includes(' ');
  return short && tells(said) && !/[,\d]/.test(said) && !NO_NAME.test(said) ? said : undefined;
}

/** The name in the words of a clause; behind another figure the last part alone is the number's own. */
function nameIn(words: string, listed: boolean): string {
  const clause = (OWN.exec(words)?.[1] ?? '').replace(TIME, '');
  // `phát triển nghề biển, đội tàu của xã tăng từ …`: the last part has the name, unless it is a time alone.
  const parts = clause.split(/,\s*/u).map((part) => trimWords(part).replace(CHANGES, ''));
  return (listed ? parts.at(-1) : parts.findLast((part) => tells(part))) ?? '';
}
