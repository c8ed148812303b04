import type { LocatedFigure } from '../../src/lib/figures/types.ts';

/** One thing that must hold of a sentence: `>> 2 đảng viên | label ~ khai trừ`. */
export interface MeaningCheck {
  kind: string;
  text: string;
  quote: string;
  holds: (figures: readonly LocatedFigure[]) => boolean;
  said: string;
}

/** The figure whose words overlap those of the quotation, the nearest to them. */
export function figureAt(
  text: string,
  figures: readonly LocatedFigure[],
  quote: string,
): LocatedFigure | undefined {
  const escaped = quote.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&');
  const start = text.search(
    new RegExp(`(?<![\\d.,])${escaped}${/\d$/.test(quote) ? '(?![\\d.,]*\\d)' : ''}`),
  );
  const end = start + quote.length;
  const over = figures.filter((figure) => figure.start < end && start < figure.end);
  const shared = (figure: LocatedFigure) => Math.min(end, figure.end) - Math.max(start, figure.start);
  return over.sort((left, right) => shared(right) - shared(left))[0];
}

function fieldOf(figure: LocatedFigure, field: string, figures: readonly LocatedFigure[]): string {
  if (field === 'label+subject') return `${figure.label} ${figure.subject ?? ''}`;
  if (field === 'partOf') return figures.find(({ id }) => id === figure.partOf)?.quote ?? '';
  if (field === 'value') return JSON.stringify(figure.value);
  return String(figure[field as keyof LocatedFigure] ?? '');
}

function judge(said: string, operator: string, expected: string): boolean {
  if (operator === '--') return said === '';
  if (operator === '=') return said === expected;
  const matches = new RegExp(expected, 'iu').test(said);
  return operator === '~' ? matches : said !== '' && !matches;
}

function readCheck(kind: string, text: string, line: string): MeaningCheck {
  const [quote = '', rule = ''] = line.slice(3).split(' | ');
  const [, field = '', operator = '', expected = ''] = /^(\S+) (~|!~|=|--) ?(.*)$/.exec(rule) ?? [];
  const holds = (figures: readonly LocatedFigure[]): boolean => {
    const figure = figureAt(text, figures, quote);
    if (rule === 'không là số liệu') return !figure;
    if (rule === 'norm') return true;
    return figure !== undefined && judge(fieldOf(figure, field, figures), operator, expected);
  };
  return { kind, text, quote, holds, said: rule };
}

/** Reads a file of sentences by kind with what must hold of them. */
export function readMeaningChecks(source: string): MeaningCheck[] {
  const checks: MeaningCheck[] = [];
  let kind = '';
  let text = '';
  for (const line of source.normalize('NFC').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3);
    else if (line.startsWith('>> ')) checks.push(readCheck(kind, text, line));
    else text = line.replaceAll('\\n', '\n');
  }
  return checks;
}
