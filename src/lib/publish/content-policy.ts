import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What a page holds that the site's own files do not: scripts and styles that stand in it, letter for letter as they
 * stand there, and pictures that its own scripts make. Only what the project has written is named here: whatever else
 * came into a page, out of a report or by anyone's hand, stays without effect.
 */
export interface PageParts {
  scripts?: readonly string[];
  styles?: readonly string[];
  /** Of `data:` and `blob:`. */
  madePictures?: boolean;
}

/**
 * The attribute of a page's `<meta>`: what it may load and run. https://www.w3.org/TR/CSP3/ What
 * `default-src` forbids (frames, media) is not said again but for plug-ins, which auditors look for, and likes stand
 * together: every page pays for each letter.
 */
export function contentPolicy({ scripts = [], styles = [], madePictures = false }: PageParts): string {
  return writePolicy([
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['form-action', "'self'"],
    ['connect-src', "'self'"],
    ['font-src', "'self'"],
    ['img-src', "'self'", ...(madePictures ? ['data:', 'blob:'] : [])],
    ['manifest-src', "'self'"],
    ['script-src', "'self'", ...scripts.map(hashSource)],
    ['style-src', "'self'", ...styles.map(hashSource)],
  ]);
}

/**
 * One policy that allows what any of these allows, and by which no other site may frame a page unless `framed`: a
 * host's header.
 */
export function jointPolicy(policies: Iterable<string>, { framed = false } = {}): string {
  const sources = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const [name = '', ...allowed] of policy.split('; ').map((part) => part.split(' '))) {
      const known = sources.get(name) ?? new Set();
      for (const one of allowed) known.add(one);
      sources.set(name, known);
    }
  // A `<meta>` may not say this one. https://www.w3.org/TR/CSP3/#meta-element
  if (!framed) sources.set('frame-ancestors', new Set(["'none'"]));
  return writePolicy([...sources].map(([name, allowed]) => [name, ...[...allowed].sort()]));
}

/** `'sha256-…'`, by which a browser knows an inline script or style again. */
export function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

function writePolicy(directives: readonly (readonly string[])[]): string {
  return directives.map((words) => words.join(' ')).join('; ');
}

/** The policy that a page of ours begins with; nothing where it has none. */
export function policyOf(html: string): string | undefined {
  return /^<!doctype html><html[^>]*> ?<head> ?<meta charset="utf-8"> ?<meta http-equiv="Content-Security-Policy" content="([^"]*)">/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}
