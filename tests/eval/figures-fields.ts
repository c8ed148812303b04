import type { LocatedFigure } from '../../src/lib/figures/types.ts';
import type { LabelledFigure, LabelledText } from './figures-labelled.ts';

/** How well a label says what people wrote: their words, all of them among others, others, nothing. */
export type LabelVerdict = 'kept' | 'contained' | 'wrong' | 'empty';

const SMALL = new Set('được đã bị là số các của và những có thì về đối với'.split(' '));
const NOTHING =
  /^(?:|tỷ lệ|số lượng|số tiền|người|đồng chí|trường hợp|hộ|con|chỉ|còn|là|đạt|xã đạt|mới|được|và|trong đó|cái|lượt)$/iu;

function wordsOf(label: string): string[] {
  const folded = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/oà/g, 'òa')
    .replace(/oá/g, 'óa');
  return (folded.match(/[\p{L}\p{M}\d%]+/gu) ?? []).filter((word) => !SMALL.has(word));
}

export function judgeLabel(said: string, ways: readonly string[]): LabelVerdict {
  const words = wordsOf(said);
  const right = ways.map(wordsOf);
  if (right.some((way) => way.join(' ') === words.join(' '))) return 'kept';
  const same = right.some((way) => [...way].sort().join(' ') === [...words].sort().join(' '));
  if (same) return 'kept';
  if (NOTHING.test(said.trim())) return 'empty';
  const has = (whole: readonly string[], part: readonly string[]) =>
    part.every((word) => whole.includes(word));
  return right.some((way) => has(words, way)) ? 'contained' : 'wrong';
}

export interface FieldScore {
  right: number;
  of: number;
}

export interface FieldScores {
  figures: number;
  found: number;
  extra: number;
  unit: FieldScore;
  label: Record<LabelVerdict, number>;
  group: FieldScore;
  /** Where the text settles it; `given` counts only figures that have one. */
  period: FieldScore;
  periodGiven: FieldScore;
  subject: FieldScore;
  subjectGiven: FieldScore;
  partOf: FieldScore;
  /** One line for each field that is not right. */
  wrong: string[];
}

const none = (): FieldScore => ({ right: 0, of: 0 });

function count(score: FieldScore, right: boolean): void {
  score.of += 1;
  if (right) score.right += 1;
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/uỷ/g, 'ủy');
const among = (said: string, ways: readonly string[]): boolean =>
  ways.some((way) => folded(way) === folded(said));

function unitRight(said: string, ways: readonly string[]): boolean {
  return ways.some((way) => {
    const [a, b] = [folded(said), folded(way)];
    return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
  });
}

/** Scores what an extractor says of the figures it found; those it missed count only in `figures`. */
export function scoreFields(
  texts: readonly LabelledText[],
  extract: (text: string) => readonly LocatedFigure[],
): FieldScores {
  const scores: FieldScores = {
    figures: 0,
    found: 0,
    extra: 0,
    unit: none(),
    label: { kept: 0, contained: 0, wrong: 0, empty: 0 },
    group: none(),
    period: none(),
    periodGiven: none(),
    subject: none(),
    subjectGiven: none(),
    partOf: none(),
    wrong: [],
  };
  for (const { text, figures } of texts) scoreOne(scores, figures, extract(text));
  return scores;
}

function scoreOne(
  scores: FieldScores,
  figures: readonly LabelledFigure[],
  found: readonly LocatedFigure[],
): void {
  const pairs = figures.map((gold) => {
    const fits = found.filter(
      (one) =>
        one.start < gold.end &&
        gold.start < one.end &&
        JSON.stringify(one.value) === JSON.stringify(gold.value),
    );
    return fits[0];
  });
  scores.figures += figures.length;
  scores.found += pairs.filter(Boolean).length;
  scores.extra += found.filter((one) => !pairs.includes(one)).length;
  figures.forEach((gold, at) => {
    const said = pairs[at];
    if (!said) scores.wrong.push(`SÓT «${gold.quote}»`);
    else scoreFigure(scores, gold, said, pairs);
  });
  for (const one of found) if (!pairs.includes(one)) scores.wrong.push(`THỪA «${one.quote}»`);
}

/** One field of one figure: what is said, and the ways in which it is right. */
interface Field {
  score: FieldScore;
  /** Counts only where something is said. */
  given?: FieldScore;
  name: string;
  said: string;
  ways: string[] | undefined;
  right?: (said: string, ways: readonly string[]) => boolean;
}

function tell(name: string, quote: string, said: string, ways: readonly string[]): string {
  return `${name} «${quote}»: ${said || '(trống)'}, nhãn ghi ${ways.map((way) => way || '(trống)').join(' hoặc ')}`;
}

function scoreField(scores: FieldScores, quote: string, field: Field): void {
  if (!field.ways) return;
  const right = (field.right ?? among)(field.said, field.ways);
  count(field.score, right);
  if (field.given && field.said) count(field.given, right);
  if (!right) scores.wrong.push(tell(field.name, quote, field.said, field.ways));
}

function scoreFigure(
  scores: FieldScores,
  gold: LabelledFigure,
  said: LocatedFigure,
  pairs: readonly (LocatedFigure | undefined)[],
): void {
  if (gold.labels) {
    const verdict = judgeLabel(said.label, gold.labels);
    scores.label[verdict] += 1;
    if (verdict !== 'kept')
      scores.wrong.push(
        tell(verdict === 'contained' ? 'NHÃN DÀI' : 'NHÃN', gold.quote, said.label, gold.labels),
      );
  }
  const whole = gold.whole === undefined ? undefined : [pairs[gold.whole ?? -1]?.id ?? ''];
  const { period, periodGiven, subject, subjectGiven } = scores;
  const units = gold.units.includes('?') ? undefined : gold.units;
  const fields: Field[] = [
    { score: scores.unit, name: 'ĐƠN VỊ', said: said.unit, ways: units, right: unitRight },
    { score: scores.group, name: 'NHÓM', said: said.group, ways: gold.groups },
    { score: period, given: periodGiven, name: 'THỜI KỲ', said: said.period ?? '', ways: gold.periods },
    { score: subject, given: subjectGiven, name: 'ĐỐI TƯỢNG', said: said.subject ?? '', ways: gold.subjects },
    { score: scores.partOf, name: 'PHẦN CỦA', said: said.partOf ?? '', ways: whole },
  ];
  for (const field of fields) scoreField(scores, gold.quote, field);
}
