import type { Readable, Writable } from 'node:stream';
import { isSystemError, tellUnforeseen } from './unforeseen.ts';

/** An error of the machine as Node prints it: `EACCES: permission denied, open '/kho/a.mdx'`. */
const ofNode = /\b(E[A-Z]{3,}): [^\n']*(?:'([^'\n]+)')?/;
/** And as the bundler does: `Failed to write file in /kho/…`, then `No space left on device (os error 28)`. */
const ofBundler = /\(os error (\d+)\)/;
const byNumber = new Map([
  ['13', 'EACCES'],
  ['24', 'EMFILE'],
  ['28', 'ENOSPC'],
  ['30', 'EROFS'],
  ['122', 'EDQUOT'],
]);

/** How an error begins that Astro tells, and one that nobody has caught. */
const beginsError = /\[ERROR\]|^node:internal\/|^<--- Last few GCs --->/m;

/**
 * Passes on what a program prints. From an error on it is kept, trace and all, until the program has ended and what is
 * returned is called with its exit code: an error of the machine is told in the words of `unforeseen.ts`, any other as
 * it was printed.
 */
export function tellSystemFaults(from: Readable, to: Writable): (exitCode: number) => void {
  let kept = '';
  from.on('data', (chunk: Buffer) => {
    const words = chunk.toString();
    if (kept !== '' || beginsError.test(words) || faultIn(words)) kept += words;
    else to.write(chunk);
  });
  return (exitCode) => {
    const fault = exitCode === 0 ? undefined : faultIn(kept);
    if (kept !== '') to.write(fault ? `${tellUnforeseen(fault)}\n` : kept);
  };
}

function faultIn(words: string): NodeJS.ErrnoException | undefined {
  if (words.includes('JavaScript heap out of memory')) return Object.assign(new Error(), { code: 'ENOMEM' });
  const number = ofBundler.exec(words)?.[1];
  const path = /(?:Failed to write file in|Could not create directory[^:\n]*:) (.+)/.exec(words)?.[1];
  if (number && byNumber.has(number)) return Object.assign(new Error(), { code: byNumber.get(number), path });
  const [, code, place] = ofNode.exec(words) ?? [];
  return code && isSystemError(code) ? Object.assign(new Error(), { code, path: place }) : undefined;
}
