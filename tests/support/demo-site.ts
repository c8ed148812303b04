import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '../../src/cli/write-demo.ts';
import { buildSite, type BuildOptions, type BuiltSite } from './build-site.ts';

/** Builds a demonstration archive of `reports` reports, as `npm run demo` makes it. */
export async function buildDemoSite(
  reports: number,
  options: Omit<BuildOptions, 'content'> = {},
): Promise<BuiltSite> {
  const content = await mkdtemp(join(tmpdir(), 'kho-minh-hoa-'));
  await writeDemo(content, reports);
  try {
    return await buildSite({ ...options, content });
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}
