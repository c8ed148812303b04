import { expect, test } from 'vitest';
import { knownMisread, labelledFiles, misreadIn } from '../../eval/figures-misread.ts';

/** The list is written anew by `npm run eval:figures -- --misread > tests/fixtures/meaning/misread.txt`. */
test.each(labelledFiles)('%s: whatever was read as people labelled it still is, figure by figure', (file) => {
  expect(misreadIn(file)).toEqual(knownMisread(file));
});

test('the labelled texts are many, and little of them is misread', () => {
  expect(labelledFiles.length).toBeGreaterThan(24);
  expect(labelledFiles.flatMap(knownMisread).length).toBeLessThan(400);
});
