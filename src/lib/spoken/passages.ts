import type { Expansions } from '../authorities/abbreviations/schema.ts';
import { splitSentences } from '../vietnamese/sentences.ts';
import { spokenText, type SpokenText } from './spoken.ts';

/** What a voice is given at a time. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface Passage {
  start: number;
  end: number;
  text: string;
  spoken: SpokenText;
}

/** In letters. Some voices are cut off after fifteen seconds, and a mark over more than this leads no eye. */
const LONGEST = 220;

/** A text in sentences, those of reports that run over ten lines in their clauses; nothing between them is lost but space. */
export function passagesOf(text: string, expansions: Expansions): Passage[] {
  return splitSentences(text)
    .flatMap(({ text: sentence, start }) =>
      clauses(sentence).map(([from, to]) => ({ start: start + from, end: start + to })),
    )
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start, end, text: words, spoken: spokenText(words, expansions) };
    });
}

/** Ends after `;` or, where those are too far apart, after `,`; what is short enough stays whole. */
function clauses(sentence: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  while (sentence.length - start > LONGEST) {
    const reach = sentence.slice(start, start + LONGEST);
    const cut = Math.max(reach.lastIndexOf('; '), 0) || reach.lastIndexOf(', ');
    if (cut <= 0) break;
    found.push([start, start + cut + 1]);
    start += cut + 2;
  }
  return [...found, [start, sentence.length]];
}
