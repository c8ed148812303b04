/** The list of a site's files and the digest of each, in its own folder. */
export const checksumFile = 'SHA256SUMS';

/** A file of the built site and the SHA-256 of its bytes, in hexadecimal. */
interface FileDigest {
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

/** A list of checksums as it was read. */
export interface ReadChecksums {
  /** Path → SHA-256. */
  sums: Map<string, string>;
  /** How many lines say nothing that can be held against a file. */
  unread: number;
}

/**
 * Reads what `writeChecksums` wrote, and what other programs make of it: lines that end as on Windows, digests in
 * capitals, `*` before a name.
 */
export function readChecksums(text: string): ReadChecksums {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const read = lines.flatMap((line) => {
    const [, escaped, sha256, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    return sha256 && path ? [[escaped ? unescape(path) : path, sha256.toLowerCase()] as const] : [];
  });
  return { sums: new Map(read), unread: lines.length - read.length };
}

const escapes = new Map([
  ['\\\\', '\\'],
  ['\\n', '\n'],
  ['\\r', '\r'],
]);

function unescape(path: string): string {
  return path.replace(/\\[\\nr]/g, (sequence) => escapes.get(sequence)!);
}
