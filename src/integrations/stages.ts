import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** What a build does, in the order in which it begins. */
type Stage = 'check' | 'load' | 'bundle' | 'render' | 'index' | 'files';

/** A stretch of one stage, in milliseconds since 1970. Stretches may overlap where work is done side by side. */
export interface StageSpan {
  stage: Stage;
  from: number;
  to: number;
}

/** The file into which a build writes its stages; where none is named, nothing is timed. */
const spansFile = process.env.BUILD_STAGES;
const spans: StageSpan[] = [];

const now = () => performance.timeOrigin + performance.now();

/** Does some work and keeps when it was done. */
export async function timeStage<T>(stage: Stage, work: () => Promise<T> | T): Promise<T> {
  if (!spansFile) return work();
  const from = now();
  try {
    return await work();
  } finally {
    spans.push({ stage, from, to: now() });
  }
}

/** The integrations as they are, or, where `BUILD_STAGES` names a file, so that it tells how long each stage took. */
export function withStages(
  integrations: AstroIntegration[],
  stageOf: Readonly<Record<string, Stage>>,
): AstroIntegration[] {
  if (!spansFile) return integrations;
  return [...integrations.map((one) => timed(one, stageOf[one.name])), betweenHooks(spansFile)];
}

function timed(integration: AstroIntegration, stage: Stage | undefined): AstroIntegration {
  if (!stage) return integration;
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
    name,
    (...args: unknown[]) => timeStage(stage, () => (hook as (...args: unknown[]) => Promise<void>)(...args)),
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

/** What Astro does itself, told by the hooks before and after. Must come after every integration that is timed. */
function betweenHooks(file: string): AstroIntegration {
  let since = 0;
  const passed = (stage: Stage) => {
    const to = now();
    spans.push({ stage, from: since, to });
    since = to;
  };
  const afterBundle = { name: 'after-bundle', writeBundle: () => void (bundled = now()) };
  let bundled = 0;
  return {
    name: 'stages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [afterBundle] } });
      },
      'astro:config:done': () => {
        since = now();
      },
      'astro:build:start': () => passed('load'),
      'astro:build:generated': () => {
        // No time at all where the bundle is kept.
        bundled ||= since;
        spans.push(
          { stage: 'bundle', from: since, to: bundled },
          { stage: 'render', from: bundled, to: now() },
        );
      },
      'astro:build:done': () => writeFile(file, JSON.stringify(spans)),
    },
  };
}
