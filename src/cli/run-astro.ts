import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { tellSystemFaults } from './system-faults.ts';

/** Options of the commands that serve the site. */
export const serverOptions = {
  port: { about: 'cổng của máy chủ', value: 'SỐ', least: 1, most: 65_535, default: '4321' },
  host: { about: 'cho máy khác trong cùng mạng mở được' },
} as const;

export function serverArguments({ port, host }: { port: number; host: boolean }): string[] {
  return ['--port', String(port), ...(host ? ['--host'] : [])];
}

/** Astro's own command, found through its package so that no shell or path has to know it. */
export function astroCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
}

/** A build makes much that is soon forgotten: with room for it, a tenth less time goes into clearing up. */
const nodeFlags = ['--max-semi-space-size=16'];
/** Where Node keeps our code and Astro's as it has compiled them, for the next build and for every thread of this one. */
const compiledCode = '.cache/ma-nguon';

/**
 * Runs `astro <args>` in the foreground and resolves to its exit code, 130 when it was stopped with Ctrl+C. Telemetry is off: nothing that is
 * done with the archive is told to anyone.
 */
export function runAstro(args: string[]): Promise<number> {
  return runNode([astroCommand(), ...args], false);
}

/** As `runAstro`, a script of Node's; what goes wrong in a build (`isTold`) goes wrong for whoever keeps the archive. */
export function runNode(args: string[], isTold = !process.argv.includes('--debug')): Promise<number> {
  const child = spawn(process.execPath, [...nodeFlags, ...args], {
    stdio: ['inherit', 'inherit', isTold ? 'pipe' : 'inherit'],
    env: {
      ...withoutViteNames(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? resolve(compiledCode),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((settle, reject) => {
    child.on('error', reject);
    const tell = isTold ? tellSystemFaults(child.stderr!, process.stderr) : () => undefined;
    child.on('close', (code, signal) => {
      const exitCode = code ?? 128 + constants.signals[signal!];
      tell(exitCode);
      settle(exitCode);
    });
  });
}

/**
 * Vite's own names (`import.meta.env.BASE_URL`, …) would be taken from the environment where it has them, as
 * under a test runner or on some build hosts: every link would lose its base path, and a build under
 * `NODE_ENV=test` would hold drafts. Each command says itself what it is.
 */
function withoutViteNames(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const {
    BASE_URL: _base,
    SITE: _site,
    DEV: _dev,
    PROD: _prod,
    MODE: _mode,
    SSR: _ssr,
    NODE_ENV: _node,
    ...rest
  } = env;
  return rest as NodeJS.ProcessEnv;
}
