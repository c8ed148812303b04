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

/** Reads what `writeChecksums` wrote: path → SHA-256. A line that is none is left to whoever compares. */
export function readChecksums(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^(\\?)([0-9a-f]{64}) {2}(.+)$/gm)];
  return new Map(
    lines.map(([, escaped, sha256, path]) => [escaped ? unescape(path!) : path!, sha256!] as const),
  );
}

const escapes = new Map([
  ['\\\\', '\\'],
  ['\\n', '\n'],
  ['\\r', '\r'],
]);

function unescape(path: string): string {
  return path.replace(/\\[\\nr]/g, (sequence) => escapes.get(sequence)!);
}
