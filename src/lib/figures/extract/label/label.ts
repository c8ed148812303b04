import { CONTAINER_NOUNS } from '../../noun/lexicon.ts';
import { lower } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { Found, ReadLine } from '../found.ts';
import { endsBefore, HAS } from '../judge/numbering.ts';
import { directionOf, fallOfList, labelChange, planAfter, reckonedFrom } from './change.ts';
import { gradeBefore, isDated, itemBefore, itemHead, ownClause, statedSubject } from './clause.ts';
import { countedBefore, labelCount, labelEach, whoBefore } from './count.ts';
import { beforeBracket, kindOfPart } from './beside.ts';
import { lastResort } from './last-resort.ts';
import { pointsBack } from '../judge/points-back.ts';
import { namedInTurn } from './in-turn.ts';
import { labelMeasure } from './measure.ts';
import { asideShare, comparedWith, isBare, namedAround } from './notes.ts';
import { labelPlace, namesMeasure, placeBefore, saidOfPlaces } from './places.ts';
import { labelShare } from './share.ts';
import { asLabel, previousOf, tells, trimWords, withoutTime } from './words-around.ts';

/** A label without what it says of the change or the share beside it. */
function baseLabel(label: string): string {
  return label.replace(/(?:: (?:tỷ lệ|tăng|giảm|vượt|gấp))+$/, '');
}

/** `Đợt 2 19`, `Khu 2 có 94`: the first number tells one of its kind from the others. */
function isOfName(reader: Reader, at: number): boolean {
  const next = HAS.test(lower(reader, at + 1)) ? at + 2 : at + 1;
  return reader.tokens[next]?.kind === 'number' && endsBefore(reader, at, CONTAINER_NOUNS) > 0;
}

/** The words that stand before an elided number: `khiển trách 26` → `khiển trách`. */
function labelWords(line: ReadLine, labelFirst: number): string {
  const { tokens, text } = line.reader;
  let number = labelFirst;
  // `Chi bộ 2: 21`: the first number is of the name.
  const names = (at: number): boolean =>
    tokens[at]!.kind !== 'number' ||
    tokens[at + 1]?.text === ':' ||
    isOfName(line.reader, at) ||
    // `dưới 35 tuổi 4`, `từ 31 đến 45 tuổi 6`
    (/^(?:tuổi|đến|-|–)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text !== '>');
  while (number < tokens.length && names(number)) number += 1;
  const end = number > labelFirst ? tokens[number - 1]!.end : tokens[labelFirst]!.end;
  return trimWords(text.slice(tokens[labelFirst]!.start, end).replace(/\s*[:(]\s*$/, ''));
}

/** The label of an item in a list of places: `Tỷ lệ hộ theo đạo cao: Đồng Mít`. */
function labelOfPlace(line: ReadLine, figure: Found): string | undefined {
  const place = placeBefore(line, figure);
  if (!place) return undefined;
  const { previous } = figure;
  const goesOn = previous?.place !== undefined && previous.unit.split(' ')[0] === figure.unit.split(' ')[0];
  const said = saidOfPlaces(line, figure, place);
  const base = goesOn
    ? previous.placeBase
    : (namesMeasure(said) ??
      (figure.unit === '%' ? said : (labelMeasure(line, figure) ?? labelCount(line, figure))));
  figure.place = asLabel(place.name);
  figure.placeBase = base;
  return labelPlace(base ?? '', { ...place, name: figure.place });
}

/** The label of a number in a list told in turn: `Đảng viên kết nạp: Kim Thành`, `Lúa xuân`. */
function labelOfTurn(line: ReadLine, figure: Found): string | undefined {
  const turn = namedInTurn(line, figure);
  if (!turn) return undefined;
  const { base, name, place, unit } = turn;
  if (name === undefined) return base;
  if (place) figure.place = name;
  if (unit && figure.unitElided) figure.unit = unit;
  const counted = base ?? (place && figure.unit !== '%' ? figure.unit : undefined);
  return counted ? `${counted}: ${place ? name : name.toLowerCase()}` : name;
}

/** The label of a percentage, with its direction where it tells a rise or a fall. */
function labelPercentage(line: ReadLine, figure: Found): string | undefined {
  if (figure.unit !== '%' && figure.unit !== '‰') return undefined;
  const previous = previousOf(figure);
  const share = labelShare(line, figure, previous && baseLabel(labelFigure(line, previous)));
  const direction = directionOf(line, figure);
  return direction && !/(?:tăng|giảm|vượt(?! (?:cấp|khó|trội|bậc)))/iu.test(share)
    ? `${share}: ${direction}`
    : share;
}

/** `năm 2016 là 40%; năm 2018: 62%`: told apart by their years, they are of one thing. */
function labelOfDate(line: ReadLine, figure: Found): string | undefined {
  const back = pointsBack(line.reader, figure.first);
  if (isChange(figure) || !(back || isDated(line, figure))) return undefined;
  // `Năm 2019 kết nạp 80 đảng viên. Năm 2020: 92.` goes on across the full stop.
  const previous = previousOf(figure) ?? (figure.unitElided || back ? figure.previous : undefined);
  if (previous && (previous.unit === figure.unit || previous.unit.startsWith(`${figure.unit} `)))
    return baseLabel(labelFigure(line, previous));
  return previous ? undefined : itemHead(line, figure);
}

function isChange({ qualifier }: Found): boolean {
  return /^(?:tăng|giảm|vượt|gấp)$/.test(qualifier ?? '');
}

/** `huyện Đắk Mâm: 98` */
const PLACE =
  /^(?:xã|huyện|phường|thị trấn|thị xã|thành phố|quận|tỉnh|thôn|bản|đảng bộ|chi bộ)(?: \p{Ll}+)?(?: \p{Lu}\p{L}*){1,4}$/u;

/** `undefined`: the next rule names the figure. */
type LabelRule = (line: ReadLine, figure: Found) => string | undefined;

/** The first that has a name for the figure gives it. */
const RULES: readonly LabelRule[] = [
  (line, figure) => {
    const { labelFirst } = figure;
    const given = labelFirst === undefined ? '' : labelWords(line, labelFirst);
    if (PLACE.test(given)) figure.place = asLabel(given);
    return tells(given) ? given : undefined;
  },
  (line, figure) => {
    const from = isChange(figure) ? reckonedFrom(line, figure, (one) => labelFigure(line, one)) : undefined;
    return from && `${baseLabel(labelFigure(line, from))}: ${figure.qualifier}${planAfter(line, figure)}`;
  },
  (line, figure) => (isChange(figure) ? undefined : labelOfTurn(line, figure)),
  (line, figure) => (isChange(figure) ? undefined : labelOfPlace(line, figure)),
  labelOfDate,
  (line, figure) => comparedWith(line, figure, (one) => baseLabel(labelFigure(line, one))),
  asideShare,
  beforeBracket,
  kindOfPart,
  itemBefore,
  labelPercentage,
  labelMeasure,
  (line, figure) => (isChange(figure) ? labelChange(line, figure) : undefined),
  fallOfList,
  labelEach,
  statedSubject,
  gradeBefore,
  whoBefore,
  countedBefore,
  labelCount,
];

/** ` dưới 30 tuổi` of `22 đồng chí dưới 30 tuổi`. */
function ageAfter({ reader: { text, tokens } }: ReadLine, { last }: Found): string {
  const [bound, number, age] = tokens.slice(last + 1, last + 4);
  const told =
    /^(?:dưới|trên)$/.test(bound?.lower ?? '') && number?.kind === 'number' && age?.lower === 'tuổi';
  return told ? ` ${text.slice(bound!.start, age.end)}` : '';
}

/** Labels that tell nobody what was counted. */
const SAYS_NOTHING = /^(?:|tỷ lệ|số lượng|người|đồng chí|trường hợp|chỉ|còn|mới|xã đạt|lượt|con)$/iu;

/**
 * A short label in the report's own words: `Tổ chức đảng được kiểm tra`, `Khiển trách`, `Tỷ lệ đảng viên …`; where
 * no rule has a name for the figure, its own clause, shortened at a word.
 */
export function labelFigure(line: ReadLine, figure: Found): string {
  if (figure.label !== undefined) return figure.label;
  let label = '';
  for (const rule of RULES) {
    const named = rule(line, figure);
    if (named === undefined) continue;
    label = named;
    break;
  }
  label = withoutTime(label.replaceAll(' ,', ','));
  // `trong số bị kỷ luật có 3 cấp ủy viên`
  if (/^(?:bị|được) /iu.test(label) && figure.unit !== '%' && !label.startsWith(figure.unit))
    label = `${figure.unit} ${label}`;
  label += ageAfter(line, figure);
  const better = isBare(label)
    ? (namedAround(line, figure) ?? lastResort(line, figure, label, (one) => labelFigure(line, one)))
    : undefined;
  figure.label = asLabel(better ?? (SAYS_NOTHING.test(label) ? ownClause(line, figure) : undefined) ?? label);
  return figure.label;
}
