import { describe, expect, test } from 'vitest';
import { excessFor, hosts, tellHosts, type SiteExtent } from '../../../src/lib/publish/hosts.ts';

const small: SiteExtent = {
  files: 306,
  bytes: 4_700_000,
  largestFile: 550_000,
  filesInFolder: 40,
  entries: 500,
};
const hostNamed = (name: string) => hosts.find((host) => host.name === name)!;

describe('where a site can be put', () => {
  test('a small one everywhere', () => {
    expect(tellHosts(small)).toBe(
      'Trang gồm 306 tệp, 4,7 MB; đặt được ở GitHub Pages, GitLab Pages, Cloudflare Pages, Netlify.',
    );
  });

  test('a large one where its files and bytes are let in; of the others, what is too much', () => {
    expect(tellHosts({ ...small, files: 88_455, bytes: 1_235e6, entries: 130_000 })).toBe(
      'Trang gồm 88.455 tệp, 1.235 MB; đặt được ở Netlify; vượt mức miễn phí của GitHub Pages (1.235 MB, tối đa ' +
        '1.000 MB), GitLab Pages (1.235 MB, tối đa 1.000 MB), Cloudflare Pages (88.455 tệp, tối đa 20.000).',
    );
  });

  test('what is exactly at a limit fits, one more does not', () => {
    const cloudflare = hostNamed('Cloudflare Pages');
    expect(excessFor(cloudflare, { ...small, files: 20_000, largestFile: 25 * 2 ** 20 })).toEqual([]);
    expect(excessFor(cloudflare, { ...small, files: 20_001, largestFile: 30e6 })).toEqual([
      '20.001 tệp, tối đa 20.000',
      'tệp lớn nhất 30 MB, tối đa 26,2 MB',
    ]);
  });

  test('every limit says where the host states it', () => {
    for (const host of hosts) expect(host.source).toMatch(/^https:\/\/docs\.|^https:\/\/developers\./);
  });
});
