import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-loader/content-dir.ts';
import { searchContent } from '../content-loader/search-documents.ts';
import { buildAccount } from './build-account.ts';
import { checksums } from './checksums.ts';
import { contentCheck } from './content-check.ts';
import { IndexBeside } from './index-beside.ts';
import { hostHeaders } from './host-headers.ts';
import { offerCopy } from './offered-copy.ts';
import { keptPages } from './kept-pages.ts';
import { SiteOutput } from './kept/site-output.ts';
import { licences } from './licences.ts';
import { searchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';
import { withStages } from './stages.ts';
import { stagedOutput } from './staged-output.ts';

/** All that happens in a build besides what Astro does itself, in its order. */
export function siteIntegrations(outDir: string): AstroIntegration[] {
  const root = new URL('../../', import.meta.url);
  const output = new SiteOutput();
  const check = contentCheck(contentDir);
  // Without it, a site to be measured: its search page says that the index is not there.
  const index = process.env.BUILD_WITHOUT_SEARCH ? undefined : new IndexBeside();
  return withStages(
    [
      check.integration,
      ...(index ? [searchIndex(searchContent, index, output)] : []),
      licences(new URL('LICENSE', root), new URL('public/fonts/literata-OFL.txt', root)),
      sitemap(output),
      hostHeaders(output),
      offerCopy(output),
      checksums(output),
      keptPages({ output, ready: check.ready, index }),
      stagedOutput(output),
      buildAccount(outDir, output),
    ],
    {
      sitemap: 'files',
      'offered-copy': 'files',
      checksums: 'files',
      'staged-output': 'files',
    },
  );
}
