import { readFileSync, readdirSync } from 'node:fs';

/**
 * Memory that a process and its descendants hold together, as Linux tells it: each page that several of them share
 * is counted once (their proportional set sizes). Nothing where the process has ended or the system has no `/proc`.
 */
export function memoryOfTree(pid: number): number | undefined {
  const own = memoryOf(pid);
  if (own === undefined) return undefined;
  return childrenOf(pid).reduce((total, child) => total + (memoryOfTree(child) ?? 0), own);
}

function memoryOf(pid: number): number | undefined {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
