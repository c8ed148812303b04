import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Abbreviation } from '../lib/authorities/abbreviations/schema.ts';

/** Scripts of the search, by the name under which they are served in `/search/`. */
const entries = {
  'client.js': new URL('../client/search-client.ts', import.meta.url),
  'engine.js': new URL('../client/search-engine.ts', import.meta.url),
};

export type SearchScript = keyof typeof entries;

/** Bundles one script of the search: ES module, minified, complete in itself, the archive's abbreviations in it. */
export async function bundleSearchScript(
  name: SearchScript,
  abbreviations: readonly Abbreviation[],
): Promise<string> {
  const known = abbreviations.map(({ forms, means }) => ({ forms, means }));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entries[name])],
    bundle: true,
    define: { __ABBREVIATIONS__: JSON.stringify(known) },
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** Writes the scripts into the folder `search` of a built site. */
export async function writeSearchScripts(
  outDir: string,
  abbreviations: readonly Abbreviation[],
): Promise<void> {
  const folder = join(outDir, 'search');
  await mkdir(folder, { recursive: true });
  for (const name of Object.keys(entries) as SearchScript[]) {
    await writeFile(join(folder, name), await bundleSearchScript(name, abbreviations));
  }
}
