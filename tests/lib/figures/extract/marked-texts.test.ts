import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';
import { saysUnit } from '../../../eval/figures-said.ts';
import { scoreText, summarize } from '../../../eval/figures-score.ts';
import { readMarkedTexts } from '../../../eval/marked-figures.ts';

describe('texts marked by hand: reports, plans, tables, lists, speech, and what only looks like figures', () => {
  const texts = readMarkedTexts(readFileSync('tests/fixtures/marked-figures.txt', 'utf8'));

  test('of more than two hundred of them precision, recall, units and qualifiers stay above 0.98', () => {
    const scored = texts.map(({ text, figures }) =>
      scoreText(
        { figures, nonfigures: [] },
        extractFigures(text).map(({ quote, start, value, unit, qualifier }) => ({
          quote,
          offset: start,
          value,
          unit,
          qualifier: qualifier ?? 'exact',
        })),
      ),
    );
    expect(texts.length).toBeGreaterThan(200);
    const summary = summarize(scored);
    expect(summary.figures).toBeGreaterThan(700);
    expect(summary.precision).toBeGreaterThan(0.98);
    expect(summary.recall).toBeGreaterThan(0.98);
    const matches = scored.flatMap((text) => text.matches);
    const marked = matches.map(({ gold, prediction }) => ({
      ...(gold as (typeof texts)[number]['figures'][number]),
      said: prediction,
    }));
    const unit = marked.filter(saysUnit);
    const qualifier = marked.filter(({ qualifiers, said }) => qualifiers.includes(said.qualifier));
    expect(unit.length / marked.length).toBeGreaterThan(0.98);
    expect(qualifier.length / marked.length).toBeGreaterThan(0.98);
  });
});
