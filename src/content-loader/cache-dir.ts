import { createHash } from 'node:crypto';

/**
 * The folder in which the build of some content under some base path keeps what it has worked out. Builds of
 * different content, or under different paths, must not take each other's cache for their own.
 */
export function cacheDirOf(contentDir: string, base = '/'): string {
  const key = createHash('sha256').update(`${contentDir}\0${base}`).digest('hex').slice(0, 8);
  return `.cache/${key}`;
}
