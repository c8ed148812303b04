import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  seconds: number;
  /** Of the command and all it started, together at their peak; absent where the system does not tell. */
  peakBytes?: number;
  exitCode: number;
  output: string;
}

const sampleEvery = 50;
const pageSize = 4096;

/** Runs a command to its end; takes its time by the clock and the memory of its whole tree of processes. */
export function measure(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let peakBytes: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const sampling = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : residentBytes(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, sampleEvery);
  return new Promise((resolve, reject) => {
    const finish = () => clearInterval(sampling);
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (code) => {
      finish();
      resolve({
        seconds: (performance.now() - started) / 1000,
        peakBytes: peakBytes,
        exitCode: code ?? 1,
        output,
      });
    });
  });
}

/** Memory that a process and its descendants hold, as Linux tells it. */
function residentBytes(pid: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((total, child) => total + (residentBytes(Number(child)) ?? 0), pages * pageSize);
  } catch {
    // It ended between two looks, or this system has no /proc.
    return undefined;
  }
}
