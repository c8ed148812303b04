/** A file of the built site and the SHA-256 of its bytes, in hexadecimal. */
export interface FileDigest {
  /** Below the site's folder, with `/`. */
  path: string;
  sha256: string;
}

/**
 * `SHA256SUMS` as `sha256sum -c` reads it, sorted by path. A name with a backslash or a line break is written
 * the way GNU coreutils escapes it.
 */
export function writeChecksums(files: FileDigest[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}
