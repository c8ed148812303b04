import { expect, test } from 'vitest';
import { judgedFiles, keptOf, saidIn } from '../../eval/figures-said.ts';

/**
 * Whoever changes a rule sees in the difference what it changes in some 1,200 texts, and whether it is nearer to what
 * people wrote: `npm run eval:figures -- --said > tests/fixtures/meaning/said.txt`.
 */
test.each(judgedFiles)('%s: nothing that is said of a figure changes unseen', (file) => {
  expect(saidIn(file)).toEqual(keptOf(file));
});

test('the texts are many, and one figure in seven at most is said otherwise than people labelled it', () => {
  const lines = judgedFiles.flatMap(keptOf);
  expect(lines.length).toBeGreaterThan(4000);
  expect(lines.filter((line) => line.includes('✗')).length / lines.length).toBeLessThan(1 / 7);
});
