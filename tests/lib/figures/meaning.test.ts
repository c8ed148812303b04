import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { scoreFields } from '../../eval/figures-fields.ts';
import { readLabelledTexts } from '../../eval/figures-labelled.ts';
import { readMeaningChecks } from '../../eval/figures-meaning.ts';

const read = (name: string) => readFileSync(`tests/fixtures/meaning/${name}`, 'utf8');
const checks = ['kinds-1.txt', 'kinds-2.txt', 'kinds-3.txt'].flatMap((name) => readMeaningChecks(read(name)));

describe('a figure means what its clause says', () => {
  const kinds = Map.groupBy(checks, ({ kind }) => kind);

  test('there are many sentences of many kinds', () => {
    expect(kinds.size).toBeGreaterThan(30);
    expect(checks.length).toBeGreaterThan(640);
  });

  test.each([...kinds])('%s', (_, ofKind) => {
    const wrong = ofKind
      .filter(({ text, holds }) => !holds(extractFigures(text)))
      .map(({ text, quote, said }) => [text, quote, said]);
    expect(wrong).toEqual([]);
  });
});

describe.each(['blind.txt', 'dev-texts.txt'])('whole texts labelled before they were read: %s', (name) => {
  const scores = scoreFields(readLabelledTexts(read(name)), (text) => extractFigures(text));
  const { kept, contained, wrong, empty } = scores.label;

  test('nearly every figure is found, none besides', () => {
    expect(scores.found / scores.figures).toBeGreaterThan(0.99);
    expect(scores.extra).toBe(0);
  });

  test('labels, groups, periods, subjects and wholes stay as right as they are', () => {
    expect((kept + contained) / (kept + contained + wrong + empty)).toBeGreaterThan(0.85);
    expect(scores.group.right / scores.group.of).toBeGreaterThan(0.92);
    expect(scores.period.right / scores.period.of).toBeGreaterThan(0.95);
    expect(scores.subject.right / scores.subject.of).toBeGreaterThan(0.85);
    expect(scores.partOf.right / scores.partOf.of).toBeGreaterThan(0.95);
  });
});

/** Sets that were labelled before the reader saw them; each with what its first run found, which is not to be lost. */
describe.each([
  { name: 'blind-5.txt', found: 0.99, extra: 1, label: 0.9, group: 0.89, period: 0.955, subject: 0.92 },
  { name: 'blind-6.txt', found: 0.98, extra: 2, label: 0.82, group: 0.95, period: 0.96, subject: 0.83 },
  { name: 'hard-3.txt', found: 0.91, extra: 7, label: 0.69, group: 0, period: 0, subject: 0 },
  { name: 'hard-4.txt', found: 0.85, extra: 10, label: 0.85, group: 0, period: 0, subject: 0 },
])('what the first run of $name found is still found', ({ name, ...floor }) => {
  const scores = scoreFields(readLabelledTexts(read(name)), (text) => extractFigures(text));
  const share = ({ right, of }: { right: number; of: number }) => (of === 0 ? 1 : right / of);
  const { kept, contained, wrong, empty } = scores.label;

  test('figures, labels, groups, periods, subjects, units and wholes', () => {
    expect(scores.found / scores.figures).toBeGreaterThanOrEqual(floor.found);
    expect(scores.extra).toBeLessThanOrEqual(floor.extra);
    expect(kept / (kept + contained + wrong + empty)).toBeGreaterThanOrEqual(floor.label);
    expect(share(scores.group)).toBeGreaterThanOrEqual(floor.group);
    expect(share(scores.periodGiven)).toBeGreaterThanOrEqual(floor.period);
    expect(share(scores.subject)).toBeGreaterThanOrEqual(floor.subject);
    expect(share(scores.partOf)).toBeGreaterThan(0.95);
    expect(share(scores.unit)).toBeGreaterThan(0.97);
  });
});
