import type { FigureValue, LocatedFigure } from '../../src/lib/figures/types.ts';

/** What people wrote of one figure: each field may be right in several ways; `undefined` is not scored. */
export interface LabelledFigure {
  start: number;
  end: number;
  quote: string;
  value: FigureValue;
  units: string[];
  labels?: string[];
  groups?: string[];
  periods?: string[];
  subjects?: string[];
  /** The place of the whole among the figures of the text; `null` is none. */
  whole?: number | null;
}

export interface LabelledText {
  text: string;
  figures: LabelledFigure[];
}

const MARK = /\{([^{}=]*)=([^{}]*)\}/gu;

function readValue(written: string): FigureValue {
  const [, left, sign, right] = /^(-?[\d.]+)(?:([>/~])([\d.]+))?$/.exec(written) ?? [];
  const [a, b] = [Number(left), Number(right)];
  if (sign === '>') return { from: a, to: b };
  if (sign === '/') return { part: a, whole: b };
  return sign === '~' ? { min: a, max: b } : a;
}

/** `"` is what the figure before says; `?` is not scored; `-` is that the text does not say it. */
function readField(written = '', before?: string[]): string[] | undefined {
  if (written === '"') return before;
  const ways = written.split('^').map((way) => (way === '-' ? '' : way));
  return ways.includes('?') ? undefined : ways;
}

function readWhole(written = ''): number | null | undefined {
  if (written === '?') return undefined;
  return written === '' ? null : Number(written) - 1;
}

/** Reads texts marked as in `tests/fixtures/meaning/blind.txt`; the lines before the first `---` are its notes. */
export function readLabelledTexts(source: string): LabelledText[] {
  return source
    .normalize('NFC')
    .split('\n---\n')
    .slice(1)
    .map((marked) => {
      let text = '';
      let from = 0;
      const figures: LabelledFigure[] = [];
      for (const match of marked.matchAll(MARK)) {
        const [value = '', units, label, group, period, subject, whole] = match[2]!.split(';');
        const before = figures.at(-1);
        text += marked.slice(from, match.index);
        figures.push({
          start: text.length,
          end: text.length + match[1]!.length,
          quote: match[1]!,
          value: readValue(value),
          units: (units ?? '').split('^'),
          labels: readField(label),
          groups: readField(group, before?.groups),
          periods: readField(period, before?.periods),
          subjects: readField(subject, before?.subjects),
          whole: readWhole(whole),
        });
        text += match[1]!;
        from = match.index + match[0].length;
      }
      return { text: text + marked.slice(from), figures };
    });
}

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

function scoreFigure(
  scores: FieldScores,
  gold: LabelledFigure,
  said: LocatedFigure,
  pairs: readonly (LocatedFigure | undefined)[],
): void {
  const tell = (field: string, is: string, ways: readonly string[]) =>
    scores.wrong.push(
      `${field} «${gold.quote}»: ${is || '(trống)'}, nhãn ghi ${ways.join(' hoặc ') || '(trống)'}`,
    );
  const check = (score: FieldScore, field: string, is: string, ways: readonly string[] | undefined) => {
    if (!ways) return;
    count(score, among(is, ways));
    if (!among(is, ways)) tell(field, is, ways);
  };
  count(scores.unit, unitRight(said.unit, gold.units));
  if (!unitRight(said.unit, gold.units)) tell('ĐƠN VỊ', said.unit, gold.units);
  if (gold.labels) {
    const verdict = judgeLabel(said.label, gold.labels);
    scores.label[verdict] += 1;
    if (verdict === 'wrong' || verdict === 'empty') tell('NHÃN', said.label, gold.labels);
  }
  check(scores.group, 'NHÓM', said.group, gold.groups);
  check(scores.period, 'THỜI KỲ', said.period ?? '', gold.periods);
  if (gold.periods && said.period) count(scores.periodGiven, among(said.period, gold.periods));
  check(scores.subject, 'ĐỐI TƯỢNG', said.subject ?? '', gold.subjects);
  if (gold.subjects && said.subject) count(scores.subjectGiven, among(said.subject, gold.subjects));
  if (gold.whole === undefined) return;
  const whole = gold.whole === null ? undefined : pairs[gold.whole]?.id;
  count(scores.partOf, said.partOf === whole);
  if (said.partOf !== whole) tell('PHẦN CỦA', said.partOf ?? '', [whole ?? '']);
}

/** Adds to the labels of a folder the fields that `tests/fixtures/meaning/dev.txt` has for them, file by file in order. */
export function withFields(
  file: string,
  text: string,
  figures: readonly { quote: string; offset: number; value: FigureValue; unit: string; unitText?: string }[],
  fields: string,
): LabelledText | undefined {
  const section = fields
    .normalize('NFC')
    .split('\n## ')
    .find((part) => part.startsWith(`${file.replace(/\.txt$/, '')}\n`));
  if (!section) return undefined;
  const lines = section.trimEnd().split('\n').slice(1);
  if (lines.length !== figures.length)
    throw new Error(`${file}: ${lines.length} dòng cho ${figures.length} số liệu.`);
  const labelled: LabelledFigure[] = [];
  for (const [at, { quote, offset, value, unit, unitText }] of figures.entries()) {
    const [label, group, period, subject, whole] = lines[at]!.split(';');
    const before = labelled.at(-1);
    labelled.push({
      start: offset,
      end: offset + quote.length,
      quote,
      value,
      units: [unit, unitText ?? unit],
      labels: readField(label),
      groups: readField(group, before?.groups),
      periods: readField(period, before?.periods),
      subjects: readField(subject, before?.subjects),
      whole: readWhole(whole),
    });
  }
  return { text, figures: labelled };
}
