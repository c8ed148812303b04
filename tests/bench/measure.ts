import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** Of all cores together: what a busy machine does not change; absent where the system does not tell. */
  cpuSeconds?: number;
  /** Of the command and all it started, together at their peak; absent where the system does not tell. */
  peakBytes?: number;
  exitCode: number;
  output: string;
}

const sampleEvery = 50;
const pageSize = 4096;
/** Of `/proc/…/stat`, on every Linux that Node runs on. */
const ticksPerSecond = 100;

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
  let cpuSeconds: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const sampling = setInterval(() => {
    const use = child.pid === undefined ? undefined : useOfTree(child.pid);
    if (!use) return;
    peakBytes = Math.max(peakBytes ?? 0, use.bytes);
    cpuSeconds = Math.max(cpuSeconds ?? 0, use.ticks / ticksPerSecond);
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
        peakBytes,
        cpuSeconds,
        exitCode: code ?? 1,
        output,
      });
    });
  });
}

/** Memory that a process and its descendants hold, and the processor time they have had, as Linux tells it. */
function useOfTree(pid: number): { bytes: number; ticks: number } | undefined {
  try {
    const bytes = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize;
    // After the command's name, which may hold anything: user and system time, then those of ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    const uses = children.flatMap((child) => useOfTree(Number(child)) ?? []);
    return {
      bytes: uses.reduce((total, use) => total + use.bytes, bytes),
      ticks: uses.reduce((total, use) => total + use.ticks, ticks),
    };
  } catch {
    // It ended between two looks, or this system has no /proc.
    return undefined;
  }
}
