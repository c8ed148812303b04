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

/** Vietnam keeps UTC+7 all year. */
const vietnamOffset = 7 * 60 * 60 * 1000;

/**
 * ISO date of this build in Vietnam: today, or the day of `SOURCE_DATE_EPOCH`, so that the same archive built
 * twice is the same to the byte. https://reproducible-builds.org/specs/source-date-epoch/
 */
export const builtOn = new Date(
  (process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now()) + vietnamOffset,
)
  .toISOString()
  .slice(0, 10);
