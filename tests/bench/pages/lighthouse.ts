import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, quietFlags } from '../../support/chromium.ts';
import { measure } from '../measure.ts';
import { install, modulesOf, peerFolder, writeFiles } from '../peers/folder.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Record<(typeof categories)[number], number>;

/** Gets Lighthouse ready; the reason where it cannot be had. */
export async function prepareLighthouse(): Promise<{ folder: string } | { absent: string }> {
  const folder = peerFolder('lighthouse');
  const absent = await install(folder, ['lighthouse']);
  await writeFiles(folder, { 'package.json': '{"private":true}\n' });
  return absent === undefined ? { folder } : { absent };
}

/** What Lighthouse gives a page on a phone, each out of 100, and what it holds against it. */
export async function scorePage(folder: string, url: string): Promise<{ scores: Scores; faults: string[] }> {
  const result = join(folder, 'result.json');
  const run = await measure(
    process.execPath,
    [
      join(modulesOf(folder), 'lighthouse/cli/index.js'),
      url,
      '--output=json',
      `--output-path=${result}`,
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless ${quietFlags.join(' ')}`,
    ],
    { cwd: folder, env: { CHROME_PATH: findChromium() } },
  );
  if (run.exitCode !== 0) throw new Error(`Lighthouse: ${run.output.slice(-1000)}`);
  const { categories: found, audits } = JSON.parse(readFileSync(result, 'utf8')) as {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  };
  const scores = Object.fromEntries(
    categories.map((one) => [one, Math.round(found[one]!.score * 100)]),
  ) as Scores;
  const faults = categories
    .flatMap((one) => found[one]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim());
  return { scores, faults };
}
