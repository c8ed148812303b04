import { framedFolder } from './embed.ts';

/** What a site's root holds. */
interface RootEntry {
  name: string;
  isFolder: boolean;
}

/** Cloudflare Pages takes a hundred rules and leaves the rest out; the root, the frames and all files have one each. */
const mostClosed = 100 - 3;

/** What a browser shows as a page of its own. */
const SHOWN = /\.(?:html|svg|xml)$/;

/**
 * `/_headers`, which Netlify and Cloudflare Pages read. Where pages may be framed, no rule with a policy covers them and
 * others: of two that fit, one host takes the last and the other both. Then every folder of the root has its own, and
 * unknown addresses have none.
 * https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/manage/routing/headers/
 */
export function writeHostHeaders(
  base: string,
  root: readonly RootEntry[],
  policy: string,
  framedPolicy: string | undefined,
): string {
  const types = '  X-Content-Type-Options: nosniff\n';
  const say = (what: string) => `  Content-Security-Policy: ${what}\n`;
  if (framedPolicy === undefined) return `${base}*\n${say(policy)}${types}`;
  const shown = root.filter(({ name, isFolder }) => (isFolder ? name !== framedFolder : SHOWN.test(name)));
  const tooMany = shown.length > mostClosed;
  const rules = shown.map(({ name, isFolder }) => {
    // The years of a long archive under one rule for each century.
    if (isFolder && tooMany && /^\d{4}$/.test(name)) return `${base}${name.slice(0, 2)}*`;
    return `${base}${name}${isFolder ? '/*' : ''}`;
  });
  const closed = [...new Set(rules)].sort();
  return [
    ...['', ...closed.map((path) => path.slice(base.length))].map((path) => `${base}${path}\n${say(policy)}`),
    `${base}${framedFolder}/*\n${say(framedPolicy)}`,
    `${base}*\n${types}`,
  ].join('');
}
