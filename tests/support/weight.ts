import { brotliCompressSync, constants } from 'node:zlib';

/** How well a host compresses that does so while a reader waits. */
export const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** What it weighs compressed as well as can be. */
export const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

/**
 * Whether it weighs more than `most` bytes, compressed as well as can be. Most pages are light enough when they are
 * compressed quickly, at a fortieth of the processor time: only for the others it is worth the trouble.
 */
export function isHeavier(bytes: Buffer, most: number): boolean {
  return brotliCompressSync(bytes, quickly).length > most && brotli(bytes) > most;
}
