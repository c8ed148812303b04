import { get } from 'node:http';
import { inject } from 'vitest';

/**
 * - `real`: the real archive at the root of a host.
 * - `demo`: a demonstration archive of 45 reports below a base path, with enough of everything for several pages.
 * - `published`: the same, built as for a host that is known: `https://kho.example.vn/kho/`.
 * - `calendar`: the real archive with reports on other days, below a base path.
 * - `hostile`: an archive in which every word is an attack.
 */
export type SharedSiteName = 'real' | 'demo' | 'published' | 'calendar' | 'hostile';

/** A built archive that no test file may change. */
export interface SharedSite {
  /** `http://127.0.0.1:40123/kho/` */
  url: string;
  base: string;
  /** The folder that is served. */
  dir: string;
  contentDir: string;
  /** What the build printed. */
  output: string;
}

/** An archive that test files share: built once in a run, when one of them asks for it first. */
export function sharedSite(name: SharedSiteName): Promise<SharedSite> {
  return new Promise((resolve, reject) => {
    // `fetch` would give up after five minutes.
    get(`${inject('sharedSites')}${name}`, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('error', reject).on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(body) as SharedSite);
        else reject(new Error(body));
      });
    }).on('error', reject);
  });
}
