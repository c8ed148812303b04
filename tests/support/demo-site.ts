import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeDemoArchive } from '../../src/lib/demo/archive.ts';
import { buildSite, type BuildOptions, type BuiltSite } from './build-site.ts';

/** Builds a demonstration archive of `reports` reports, as `npm run demo` makes it. */
export async function buildDemoSite(
  reports: number,
  options: Omit<BuildOptions, 'content'> = {},
): Promise<BuiltSite> {
  const content = await mkdtemp(join(tmpdir(), 'kho-minh-hoa-'));
  for (const { path, text } of makeDemoArchive(reports)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  for (const name of ['indicators.yaml', 'documents.yaml', 'abbreviations.yaml']) {
    await cp(join('content', name), join(content, name)).catch(() => undefined);
  }
  try {
    return await buildSite({ ...options, content });
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}
