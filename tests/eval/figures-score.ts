import type { FigureValue } from '../../src/lib/figures/types.ts';

/** A figure as people labelled it. `offset` is in UTF-16 units of the NFC text. */
export interface GoldFigure {
  quote: string;
  offset: number;
  value: FigureValue;
  unit: string;
  qualifier: string;
  qualifierClass?: string;
  /** What the text says where `unit` says what is meant: `đồng chí` for `đảng viên`. */
  unitText?: string;
  unitElided?: boolean;
  /** Borderline: neither a miss nor a false one. */
  optional?: boolean;
  /** `một nửa`, `2/3`: a decimal is right too. */
  fraction?: boolean;
  /** `giảm 1,2%` written `-1,2%`: the sign may be left to the qualifier. */
  signed?: boolean;
  wordNumber?: boolean;
  group?: string;
  /** Order in the sidebar. */
  n?: number;
}

export interface GoldNonfigure {
  quote: string;
  offset: number;
  kind: string;
}

export interface GoldText {
  figures: GoldFigure[];
  nonfigures: GoldNonfigure[];
}

/** What an extractor says of one figure. `qualifier` is `exact` where there is none. */
export interface Prediction {
  quote: string;
  offset: number;
  value: FigureValue;
  unit: string;
  qualifier: string;
}

export interface Scored {
  matches: { gold: GoldFigure; prediction: Prediction; unitRight: boolean; qualifierRight: boolean }[];
  missed: GoldFigure[];
  /** False ones, with the nonfigure they lie on where there is one. */
  falsePositives: { prediction: Prediction; nonfigure?: GoldNonfigure }[];
  /** On an optional figure or a neutral nonfigure: neither right nor wrong. */
  ignored: Prediction[];
}

/** Quantities that could be counted but are no results: predictions there are ignored. */
const NEUTRAL = new Set(['incidental', 'copies']);

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}

function valueMatches(gold: GoldFigure, value: FigureValue): boolean {
  const expected = gold.value;
  if (typeof expected === 'number' || typeof value === 'number') {
    if (typeof expected === 'number' && typeof value === 'number') {
      return (
        isClose(expected, value) || (gold.signed === true && isClose(Math.abs(expected), Math.abs(value)))
      );
    }
    if (!gold.fraction || typeof value !== 'number' || typeof expected === 'number' || !('part' in expected))
      return false;
    return isClose(expected.part / expected.whole, value);
  }
  const keys = Object.keys(expected) as never[];
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) => key in value && isClose(expected[key], value[key]))
  );
}

function overlaps(
  left: { offset: number; quote: string },
  right: { offset: number; quote: string },
): boolean {
  return left.offset < right.offset + right.quote.length && right.offset < left.offset + left.quote.length;
}

/** Case, spaces and the place of tone marks do not make another unit. */
function normalizeUnit(unit: string): string {
  return unit
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/oà/g, 'òa')
    .replace(/oá/g, 'óa')
    .replace(/\s+/g, ' ')
    .trim();
}

function unitMatches(gold: GoldFigure, unit: string): boolean {
  const said = normalizeUnit(unit);
  return [gold.unit, gold.unitText].some((text) => {
    const expected = normalizeUnit(text ?? '');
    return (
      said === expected ||
      (said !== '' && expected !== '' && (said.includes(expected) || expected.includes(said)))
    );
  });
}

/**
 * Compares predictions with the labels of one text: a prediction is right when its value equals that of a
 * figure not yet matched (the nearest one) and their words overlap.
 */
export function scoreText(gold: GoldText, predictions: readonly Prediction[]): Scored {
  const free = new Set(gold.figures);
  const scored: Scored = { matches: [], missed: [], falsePositives: [], ignored: [] };
  const unmatched: Prediction[] = [];
  for (const prediction of predictions) {
    const fitting = [...free].filter(
      (figure) => overlaps(figure, prediction) && valueMatches(figure, prediction.value),
    );
    fitting.sort(
      (left, right) => Math.abs(left.offset - prediction.offset) - Math.abs(right.offset - prediction.offset),
    );
    const figure = fitting[0];
    if (!figure) {
      unmatched.push(prediction);
      continue;
    }
    free.delete(figure);
    scored.matches.push({
      gold: figure,
      prediction,
      unitRight: unitMatches(figure, prediction.unit),
      qualifierRight: prediction.qualifier === figure.qualifier,
    });
  }
  for (const prediction of unmatched) {
    const figures = gold.figures.filter((figure) => overlaps(figure, prediction));
    const nonfigures = gold.nonfigures.filter((nonfigure) => overlaps(nonfigure, prediction));
    const touched = figures.length + nonfigures.length;
    const neutral =
      figures.every((figure) => figure.optional) && nonfigures.every(({ kind }) => NEUTRAL.has(kind));
    if (touched > 0 && neutral) scored.ignored.push(prediction);
    else scored.falsePositives.push({ prediction, nonfigure: nonfigures[0] });
  }
  scored.missed = [...free].filter((figure) => !figure.optional);
  return scored;
}

export interface Summary {
  precision: number;
  recall: number;
  f1: number;
  /** Share of matches with the right unit; stated in the words and left out apart. */
  unit: number;
  unitStated: number;
  unitElided: number;
  qualifier: number;
  digitRecall: number;
  wordRecall: number;
  /** Share of pairs in the sidebar's order. */
  order: number;
  figures: number;
  matched: number;
  falsePositives: number;
  falseOnNonfigures: number;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Pairs of matched figures of one text that come in the labelled order. */
function concordance(scored: Scored): [number, number] {
  const order = scored.matches.map(({ gold }) => gold.n).filter((n) => n !== undefined);
  let pairs = 0;
  let right = 0;
  order.forEach((n, at) => {
    for (const later of order.slice(at + 1)) {
      pairs += 1;
      if (later > n) right += 1;
    }
  });
  return [right, pairs];
}

/** The measures over all texts together. An optional figure that was found counts as a match, never as a miss. */
export function summarize(texts: readonly Scored[]): Summary {
  const matches = texts.flatMap((text) => text.matches);
  const missed = texts.flatMap((text) => text.missed);
  const wrong = texts.flatMap((text) => text.falsePositives);
  const required = matches.filter(({ gold }) => !gold.optional);
  const precision = share(matches.length, matches.length + wrong.length);
  const recall = share(required.length, required.length + missed.length);
  const recallOf = (words: boolean): number => {
    const found = required.filter(({ gold }) => (gold.wordNumber ?? false) === words).length;
    return share(found, found + missed.filter((gold) => (gold.wordNumber ?? false) === words).length);
  };
  const unitOf = (some: typeof matches): number =>
    share(some.filter(({ unitRight }) => unitRight).length, some.length);
  const pairs = texts.map(concordance);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    unit: unitOf(matches),
    unitStated: unitOf(matches.filter(({ gold }) => !gold.unitElided)),
    unitElided: unitOf(matches.filter(({ gold }) => gold.unitElided)),
    qualifier: share(matches.filter(({ qualifierRight }) => qualifierRight).length, matches.length),
    digitRecall: recallOf(false),
    wordRecall: recallOf(true),
    order: share(
      pairs.reduce((sum, [right]) => sum + right, 0),
      pairs.reduce((sum, [, all]) => sum + all, 0),
    ),
    figures: required.length + missed.length,
    matched: matches.length,
    falsePositives: wrong.length,
    falseOnNonfigures: wrong.filter(({ nonfigure }) => nonfigure).length,
  };
}
