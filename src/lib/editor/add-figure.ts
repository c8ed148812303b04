import { readQuote } from '../figures/read.ts';
import { capitalise } from '../vietnamese/format.ts';
import type { Draft, DraftFigure } from './draft.ts';

/**
 * Adds the figure that somebody has marked in the text, where it stands among the others; returns its id, or nothing
 * when what was marked holds no number.
 */
export function addFigure({ figures }: Draft, quote: string, words: string): string | undefined {
  const figure = figureFromWords(quote, words, `them-${figures.length + 1}`);
  if (!figure) return undefined;
  // Where an archivist has ordered the figures, they stay in that order.
  const after = figures.findIndex(({ start }) => start > figure.start);
  figures.splice(after < 0 ? figures.length : after, 0, figure);
  return figure.id;
}

/** A figure made of words that somebody has marked in the text; nothing when they hold no number. */
function figureFromWords(quote: string, words: string, id: string): DraftFigure | undefined {
  const trimmed = quote.trim();
  const reading = readQuote(trimmed);
  const start = words.indexOf(trimmed);
  if (!reading || !trimmed || start === -1) return undefined;
  return {
    id,
    quote: trimmed,
    start,
    end: start + trimmed.length,
    label: capitalise(reading.unit || trimmed),
    group: 'Số liệu khác',
    value: reading.value,
    unit: reading.unit,
    qualifier: reading.qualifier,
    decision: 'accepted',
  };
}
