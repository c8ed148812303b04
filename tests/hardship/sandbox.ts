import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { makeCheckout } from '../support/checkout.ts';

/** A copy of the project with a small archive that has been built once: what a hardship may befall. */
export interface Sandbox {
  root: string;
  /** Every file of the built site and the digest of its bytes. */
  site: () => Map<string, string>;
}

export interface Run {
  exitCode: number;
  output: string;
}

export interface RunOptions {
  /** Taken from the environment where `undefined`. */
  env?: Record<string, string | undefined>;
  /** Of who runs it, where it is somebody else. */
  uid?: number;
  command?: string;
  /** Ends it with SIGKILL after so many milliseconds. */
  killAfter?: number;
}

/** The first of all copies, built; `at` is where the others are made. */
export async function makeSandboxes(): Promise<{ copy: (name?: string) => Sandbox; discard: () => void }> {
  const first = await makeCheckout(4);
  const { exitCode, output } = await run(first.root);
  if (exitCode !== 0) throw new Error(`Không dựng được bản đầu:\n${output}`);
  const folder = mkdtempSync(join(tmpdir(), 'kho-kho-khan-'));
  execFileSync('chmod', ['755', folder]);
  let count = 0;
  return {
    copy(name = `ban-${(count += 1)}`) {
      const root = join(folder, name);
      cpSync(first.root, root, { recursive: true, verbatimSymlinks: true });
      // What is remembered is remembered of folders by their whole path: built anew, as in any copy of a project.
      return { root, site: () => siteIn(join(root, 'dist')) };
    },
    discard() {
      first.discard();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function siteIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  if (!statSync(folder).isDirectory()) return new Map([['', readFileSync(folder, 'utf8')]]);
  return new Map(filesBelow(folder).map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]));
}

/** Whether a built site is what its own list of checksums says. */
export function isWhole(folder: string): boolean {
  try {
    execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a command of the copy in `root`, by default the build. */
export function run(
  root: string,
  { env = {}, uid, command = 'build', killAfter }: RunOptions = {},
): Promise<Run> {
  const merged = { ...process.env, CONTENT_DIR: 'kho', OUT_DIR: undefined, ...env };
  const child = spawn(process.execPath, [`src/cli/${command}.ts`], {
    cwd: root,
    env: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)),
    ...(uid === undefined ? {} : { uid, gid: uid }),
    // With whatever it starts in its turn it can be ended as one.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (words: Buffer) => (output += words.toString()));
  child.stderr.on('data', (words: Buffer) => (output += words.toString()));
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? 137, output });
    });
  });
}
