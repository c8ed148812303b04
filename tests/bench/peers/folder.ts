import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measure } from '../measure.ts';

/** Writes files below a folder: path → text. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A folder for a peer's site, beside the system's other temporary files. */
export function peerFolder(name: string): string {
  return join(tmpdir(), 'kho-do', name.toLowerCase(), 'site');
}

/** Where the packages lie that a site in `folder` uses: above it, so that they stay when the site goes. */
export function modulesOf(folder: string): string {
  return join(dirname(folder), 'node_modules');
}

/** Lets a site in `folder` use packages from the registry, unless they are there; the reason where that fails. */
export async function install(folder: string, packages: string[]): Promise<string | undefined> {
  const above = dirname(folder);
  if (packages.every((name) => existsSync(join(modulesOf(folder), name, 'package.json')))) return undefined;
  await writeFiles(above, { 'package.json': '{"private":true,"type":"module"}\n' });
  // What they would run when installed is not needed, and the archive's own rule for it is not theirs.
  const scripts = ['--ignore-scripts', '--strict-allow-scripts=false'];
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...scripts, ...packages];
  const run = await measure('npm', args, { cwd: above });
  if (run.exitCode === 0) return undefined;
  return `npm không cài được ${packages.join(', ')}: ${run.output.trim().split('\n')[0] ?? ''}`;
}

/** `7.3.4` */
export function installedVersion(folder: string, name: string): string {
  const manifest = readFileSync(join(modulesOf(folder), name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
