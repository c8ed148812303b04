import { existsSync, readFileSync } from 'node:fs';
import type { StageSpan } from '../../src/integrations/stages.ts';
import type { Measured } from './measure.ts';

export const stages = ['check', 'load', 'bundle', 'render', 'index', 'files', 'rest'] as const;
/** Seconds of each stage. */
export type StageTimes = Record<(typeof stages)[number], number>;

/**
 * How long each stage of a build took, from the file that it wrote. `rest` is the time in which none was under way:
 * starting, and what is between them.
 */
export function stageTimes(
  file: string,
  { began, seconds }: Pick<Measured, 'began' | 'seconds'>,
): StageTimes {
  // A build that finds nothing changed writes none.
  const written = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StageSpan[]) : [];
  const spans = written.sort((a, b) => a.from - b.from);
  const times = Object.fromEntries(stages.map((stage) => [stage, 0])) as StageTimes;
  let covered = began;
  times.rest = seconds;
  for (const { stage, from, to } of spans) {
    times[stage] += (to - from) / 1000;
    times.rest -= Math.max(0, to - Math.max(from, covered)) / 1000;
    covered = Math.max(covered, to);
  }
  return times;
}
