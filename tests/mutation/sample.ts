import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { seeded } from '../support/made-bodies.ts';

/**
 * Some of the declarations of a folder, as Stryker takes them (`src/a.ts:12-30`): whole functions, drawn by a seed, so
 * that every mutant of a drawn one is tried and a folder of several thousand is judged in minutes.
 */
export function sampleOf(folder: string, percent: number, seed: number): string[] {
  const random = seeded(seed);
  return filesBelow(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const path = join(folder, file);
      return declarationsIn(readFileSync(path, 'utf8'))
        .filter(() => random() * 100 < percent)
        .map(([from, to]) => `${path}:${from}-${to}`);
    });
}

/** First and last line of each: what stands at the margin begins one, up to the line that closes it there. */
function declarationsIn(source: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (/^(?:export )?(?:async )?(?:function|const|class|abstract class)\b/.test(line))
      found.push([index + 1, index + 1]);
    else if (/^[)}\]]/.test(line) && found.length > 0) found.at(-1)![1] = index + 1;
  }
  return found;
}
