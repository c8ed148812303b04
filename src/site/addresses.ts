import { href } from './site.ts';

/** A link for readers outside the site's pages: absolute where `SITE_URL` told the host, else from its root. */
export function address(path: string): string {
  return absoluteAddress(path) ?? href(path);
}

/** As `address`, but `undefined` where the host is not known. */
export function absoluteAddress(path: string): string | undefined {
  const host = import.meta.env.SITE as string | undefined;
  return host ? new URL(href(path), host).href : undefined;
}
