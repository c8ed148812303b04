import type { GoldFigure } from './figures-score.ts';
import type { FigureValue } from '../../src/lib/figures/types.ts';

/** A text with its figures marked by hand; `units` and `qualifiers` are the wordings that are right. */
export interface MarkedText {
  text: string;
  figures: (GoldFigure & { units: string[]; qualifiers: string[] })[];
}

const MARK = /\{([^}|]*)\|([^}]*)\}/g;
const SHAPES: readonly [sign: string, keys: [string, string]][] = [
  ['>', ['from', 'to']],
  ['/', ['part', 'whole']],
  ['~', ['min', 'max']],
];

function readValue(written: string): FigureValue {
  const shape = SHAPES.find(([sign]) => written.includes(sign));
  if (!shape) return Number(written);
  const [first, second] = written.split(shape[0]).map(Number);
  return { [shape[1][0]]: first, [shape[1][1]]: second } as FigureValue;
}

/** Wordings parted by a comma alone; `thôn, tổ dân phố` is one. */
function wordings(written: string): string[] {
  return written.split(/,(?! )/);
}

/** Reads `Kết nạp {214 đảng viên|214|đảng viên} …`, texts parted by a line of `---`; the first piece explains. */
export function readMarkedTexts(source: string): MarkedText[] {
  return source
    .normalize('NFC')
    .split('\n---\n')
    .slice(1)
    .map((marked) => {
      const figures: MarkedText['figures'] = [];
      let text = '';
      let done = 0;
      for (const match of marked.matchAll(MARK)) {
        text += marked.slice(done, match.index);
        const [value = '', unit = '', qualifier = 'exact', optional] = match[2]!.split('|');
        figures.push({
          quote: match[1]!,
          offset: text.length,
          value: readValue(value),
          unit: wordings(unit)[0]!,
          units: wordings(unit),
          qualifier,
          qualifiers: wordings(qualifier),
          ...(optional ? { optional: true } : {}),
        });
        text += match[1]!;
        done = match.index + match[0].length;
      }
      return { text: text + marked.slice(done), figures };
    });
}
