/**
 * The policy of a page on a disk, from the one of the site: it runs the copy's own scripts and those that the page
 * already names, and asks no network for anything. `hashes` are those of styles that were rewritten, old → new.
 */
export function copyPolicy(policy: string, hashes: ReadonlyMap<string, string>): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('manifest-src'))
    .map((directive) => (directive.startsWith('connect-src') ? "connect-src 'none'" : directive))
    .map((directive) =>
      directive
        .split(' ')
        .map((source) => hashes.get(source) ?? source)
        // Of a file, browsers do not agree on what 'self' is.
        .flatMap((source) => (source === "'self'" ? [source, 'file:'] : [source]))
        .join(' '),
    )
    .join('; ');
}
