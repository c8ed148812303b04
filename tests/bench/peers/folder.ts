import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { measure } from '../measure.ts';

/** Writes files below a folder: path → text. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Installs packages into `folder` from the registry; the reason where that fails. */
export async function install(folder: string, packages: string[]): Promise<string | undefined> {
  await writeFiles(folder, { 'package.json': '{"private":true,"type":"module"}\n' });
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  const run = await measure('npm', args, { cwd: folder });
  if (run.exitCode === 0) return undefined;
  return `npm không cài được ${packages.join(', ')}: ${run.output.trim().split('\n')[0] ?? ''}`;
}

/** `7.3.4` */
export function installedVersion(folder: string, name: string): string {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
