import type { LocatedFigure } from '../../figures/types.ts';
import { findSums } from './arithmetic-sums.ts';
import { around, type Finding } from './finding.ts';

const advice = 'Kho giữ nguyên số của bài; hãy đối chiếu bản gốc.';

/**
 * Figures that do not agree with each other: a percentage that does not follow from the fraction beside it
 * (`439/709 …, đạt 62,62%`), parts that do not add up to the whole before «trong đó» or «gồm».
 */
export function findArithmetic(text: string, figures: readonly LocatedFigure[]): Finding[] {
  return [...findPercentages(text), ...findSums(text, figures)].sort((a, b) => a.start - b.start);
}

const fraction =
  /(?<![\d.,/])(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?![\d/]| ?-)(?:[^.;\n/%]{0,60}?)(?:đạt|chiếm|bằng|\(|=)\s*(?:tỷ lệ |tỉ lệ )?(\d+(?:[.,]\d+)?)\s?%/giu;

function findPercentages(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(fraction)) {
    const [part, whole] = [readInteger(match[1]!), readInteger(match[2]!)];
    const stated = match[3]!.replace(',', '.');
    if (!part || !whole || part > whole) continue;
    const exact = (part / whole) * 100;
    const decimals = /\.(\d+)/.exec(stated)?.[1]?.length ?? 0;
    // A report may round or cut off; both are within one unit of the last digit it prints.
    if (Math.abs(exact - Number(stated)) <= 1.0001 * 10 ** -decimals) continue;
    found.push({
      code: 'tong-khong-khop',
      start: match.index,
      end: match.index + match[0].length,
      message: `«${around(text, match.index, match.index + match[0].length, 0)}»: ${match[1]}/${match[2]} là ${say(exact, Math.max(1, decimals))}%, không phải ${match[3]}%.`,
      advice,
    });
  }
  return found;
}

function readInteger(text: string): number {
  return Number(text.replaceAll('.', ''));
}

function say(number: number, decimals: number): string {
  return number.toFixed(decimals).replace('.', ',');
}
