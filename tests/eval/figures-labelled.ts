import type { FigureValue } from '../../src/lib/figures/types.ts';

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

/** Adds to the labels of a folder the fields that `tests/fixtures/meaning/dev.txt` has for them, file by file in order. */
export function withFields(
  file: string,
  text: string,
  figures: readonly { quote: string; offset: number; value: FigureValue; unit: string; unitText?: string }[],
  fields: string,
): LabelledText[] {
  const section = fields
    .normalize('NFC')
    .split('\n## ')
    .find((part) => part.startsWith(`${file.replace(/\.txt$/, '')}\n`));
  if (!section) return [];
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
  return [{ text, figures: labelled }];
}
