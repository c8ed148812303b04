import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { memoryOfTree } from './process-tree.ts';

/** What a command took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** When it began, in milliseconds since 1970. */
  began: number;
  /** Of all cores together, in its own code: what a busy machine changes little; absent where the system does not tell. */
  userSeconds?: number;
  /** The same, in the system's code: files, memory. */
  systemSeconds?: number;
  /** Of the command and all it started, together at their peak; absent where the system does not tell. */
  peakBytes?: number;
  exitCode: number;
  output: string;
}

/** Milliseconds between two looks at memory; a look that takes long is followed by a longer pause. */
const sampleEvery = 50;
const pausePerLook = 20;
/** Of `/proc/…/stat`, on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end; takes its time by the clock, the processor time and the memory of its whole tree of
 * processes. One at a time: the processor time of two would be added up.
 */
export function measure(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
  const before = ticksOfEnded();
  const began = performance.timeOrigin + performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let peakBytes: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let sampling: NodeJS.Timeout;
  const look = () => {
    const started = performance.now();
    const bytes = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
    sampling = setTimeout(look, Math.max(sampleEvery, (performance.now() - started) * pausePerLook));
  };
  look();
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearTimeout(sampling);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(sampling);
      const after = ticksOfEnded();
      const seconds = (performance.timeOrigin + performance.now() - began) / 1000;
      resolve({
        seconds,
        began,
        ...(before && after
          ? {
              userSeconds: (after.user - before.user) / ticksPerSecond,
              systemSeconds: (after.system - before.system) / ticksPerSecond,
            }
          : {}),
        ...(peakBytes === undefined ? {} : { peakBytes }),
        exitCode: code ?? 1,
        output,
      });
    });
  });
}

/** Processor time of all children that have ended, and of theirs, as Linux keeps it for their parent. */
function ticksOfEnded(): { user: number; system: number } | undefined {
  try {
    // After the command's name, which may hold anything: fields 16 and 17 of the whole line.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { user: Number(fields[13]), system: Number(fields[14]) };
  } catch {
    return undefined;
  }
}
