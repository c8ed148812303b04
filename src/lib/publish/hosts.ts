import { formatMegabytes, formatNumber } from '../vietnamese/format.ts';

/** What a host counts of a site. */
export interface SiteExtent {
  files: number;
  bytes: number;
  largestFile: number;
  /** Of the folder with the most files, without those of the folders in it. */
  filesInFolder: number;
  /** Files and folders. */
  entries: number;
}

/** A host's limits for a site on its free plan; what it does not limit is absent. */
interface Host extends Partial<SiteExtent> {
  name: string;
  /** Where the host states them. */
  source: string;
}

/**
 * Limits as the hosts state them at the end of 2026. Cloudflare says the same of a file's size at
 * https://developers.cloudflare.com/workers/static-assets/billing-and-limitations, GitLab of both of its limits at
 * https://gitlab.com/gitlab-org/gitlab/-/issues/405048.
 */
export const hosts: readonly Host[] = [
  {
    name: 'GitHub Pages',
    bytes: 1e9,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  {
    name: 'GitLab Pages',
    bytes: 1e9,
    entries: 200_000,
    source: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
  },
  {
    name: 'Cloudflare Pages',
    files: 20_000,
    largestFile: 25 * 2 ** 20,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    name: 'Netlify',
    filesInFolder: 54_000,
    source: 'https://docs.netlify.com/deploy/create-deploys/',
  },
];

/** Each thing that is limited: how its number is written, and what is said around it. */
const told: readonly [keyof SiteExtent, (value: number) => string, (number: string) => string][] = [
  ['files', formatNumber, (number) => `${number} tệp`],
  ['bytes', formatMegabytes, (number) => number],
  ['largestFile', formatMegabytes, (number) => `tệp lớn nhất ${number}`],
  ['filesInFolder', formatNumber, (number) => `${number} tệp trong một thư mục`],
  ['entries', formatNumber, (number) => `${number} tệp và thư mục`],
];

/** What of a site is too much for a host: `45.478 tệp, tối đa 20.000`; nothing where it fits. */
export function excessFor(host: Host, site: SiteExtent): string[] {
  return told.flatMap(([what, write, say]) => {
    const most = host[what];
    if (most === undefined || site[what] <= most) return [];
    return [`${say(write(site[what]))}, tối đa ${write(most)}`];
  });
}

/** `Trang gồm 3.049 tệp, 50 MB; đặt được ở GitHub Pages, GitLab Pages, Cloudflare Pages, Netlify.` */
export function tellHosts(site: SiteExtent): string {
  const judged = hosts.map((host) => ({ name: host.name, excess: excessFor(host, site) }));
  const fits = judged.filter(({ excess }) => excess.length === 0).map(({ name }) => name);
  const beyond = judged
    .filter(({ excess }) => excess.length > 0)
    .map(({ name, excess }) => `${name} (${excess.join('; ')})`);
  return (
    `Trang gồm ${formatNumber(site.files)} tệp, ${formatMegabytes(site.bytes)}; ` +
    [
      ...(fits.length > 0 ? [`đặt được ở ${fits.join(', ')}`] : []),
      ...(beyond.length > 0 ? [`vượt mức miễn phí của ${beyond.join(', ')}`] : []),
    ].join('; ') +
    '.'
  );
}
