import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cacheDirOf } from '../../src/content-loader/cache-dir.ts';

/** A site built from some content, in folders of its own. */
export interface BuiltSite {
  contentDir: string;
  outDir: string;
  /** What the build printed. */
  output: string;
  exitCode: number;
  remove: () => Promise<void>;
}

export interface BuildOptions {
  /** Folder whose content is built; copied first, so that a test may change it. Default: the real archive's. */
  content?: string;
  /** Files written over the copy: path below the content folder → text. */
  files?: Record<string, string | Buffer>;
  /** Paths below the content folder that are taken out of the copy first. */
  without?: string[];
  base?: string;
  url?: string;
  /** Build into the same folders again. */
  into?: BuiltSite;
}

/** Runs the real `astro build` on a copy of some content. */
export async function buildSite(options: BuildOptions = {}): Promise<BuiltSite> {
  const root = options.into ? dirname(options.into.contentDir) : await makeRoot();
  const contentDir = join(root, 'content');
  const outDir = join(root, 'dist');
  if (!options.into) await cp(options.content ?? 'content', contentDir, { recursive: true });
  for (const path of options.without ?? []) await rm(join(contentDir, path), { recursive: true });
  for (const [path, text] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), text);
  }
  const { output, exitCode } = await runBuild({
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    ...(options.base ? { SITE_BASE: options.base } : {}),
    ...(options.url ? { SITE_URL: options.url } : {}),
  });
  return { contentDir, outDir, output, exitCode, remove: () => removeSite(root, options.base) };
}

/** A site that is already built, in folders of its own, so that it may be changed. */
export async function copySite({ contentDir, dir }: { contentDir: string; dir: string }): Promise<BuiltSite> {
  const root = await makeRoot();
  await cp(contentDir, join(root, 'content'), { recursive: true });
  await cp(dir, join(root, 'dist'), { recursive: true });
  return {
    contentDir: join(root, 'content'),
    outDir: join(root, 'dist'),
    output: '',
    exitCode: 0,
    remove: () => removeSite(root),
  };
}

/** Below the project: what Astro makes of pages before it renders them it keeps beside them only there. */
async function makeRoot(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  return mkdtemp(resolve('.cache/kiem-thu-'));
}

async function removeSite(root: string, base?: string): Promise<void> {
  for (const folder of [root, cacheDirOf(join(root, 'content'), base)]) {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the build of the checkout in `cwd`. */
export function runBuild(
  env: Record<string, string>,
  cwd = process.cwd(),
): Promise<{ output: string; exitCode: number }> {
  return runNode(['src/cli/build.ts'], env, cwd);
}

export function runNode(
  args: string[],
  env: Record<string, string>,
  cwd: string,
): Promise<{ output: string; exitCode: number }> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve({ output, exitCode: code ?? 1 }));
  });
}
