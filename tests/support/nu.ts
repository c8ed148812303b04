import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import jar from 'vnu-jar';

/** An error that the Nu Html Checker tells of a page. */
export interface NuError {
  file: string;
  line: number;
  message: string;
  /** The characters around it: pages are one long line. */
  extract: string;
}

interface NuMessage {
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

/** Whether this machine has the Java that the checker is written for. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** What https://validator.github.io/validator/ finds wrong in HTML files, all read in one run. */
export function nuErrors(files: readonly string[]): NuError[] {
  const flags = ['--errors-only', '--exit-zero-always', '--stdout', '--format', 'json'];
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, ...flags, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) throw new Error(stderr);
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  const named = new Map(files.map((file) => [realpathSync(file), file]));
  return messages.map(({ url, lastLine, message, extract = '' }) => {
    const path = decodeURIComponent(new URL(url).pathname);
    return { file: named.get(path) ?? path, line: lastLine, message, extract };
  });
}
