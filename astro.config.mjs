import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readAuthorities } from './src/content-loader/authorities.ts';
import { cacheDirOf } from './src/content-loader/cache-dir.ts';
import { contentDir } from './src/content-loader/content-dir.ts';
import { guideProcessor } from './src/content-loader/guide-markdown.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { checksums } from './src/integrations/checksums.ts';
import { searchDocuments } from './src/content-loader/search-documents.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { reportFiles } from './src/integrations/report-files.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { withStages } from './src/integrations/stages.ts';
import { stagedOutput } from './src/integrations/staged-output.ts';

// What is wrong with them is told by the content check, before anything is written.
const { settings } = await readAuthorities();
const cacheDir = cacheDirOf(contentDir, process.env.SITE_BASE);

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir,
  // Under `astro dev`, 'always' would refuse the downloads whose names are made (`so-lieu.csv`).
  trailingSlash: process.argv.includes('dev') ? 'ignore' : 'always',
  // `'jsx'`, the default, drops line breaks between inline tags and so glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8, assets: 'tep' },
  image: { service: passthroughImageService() },
  markdown: { processor: guideProcessor, syntaxHighlight: false },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: withStages(
    [
      contentCheck(contentDir),
      mdx(),
      // Without it, a site to be measured: its search page says that the index is not there.
      ...(process.env.BUILD_WITHOUT_SEARCH ? [] : [searchIndex({ documents: searchDocuments })]),
      reportFiles(),
      sitemap(),
      checksums(),
      stagedOutput(),
    ],
    {
      'content-check': 'check',
      'search-index': 'index',
      'report-files': 'files',
      sitemap: 'files',
      checksums: 'files',
      'staged-output': 'files',
    },
  ),
  vite: {
    define: {
      __CACHE_DIR__: JSON.stringify(cacheDir),
      __ARCHIVE_NOTICE__: JSON.stringify(settings.notice ?? ''),
    },
    // Named by what they hold and nothing else: their names are sent with every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: 'tep/[hash].js', chunkFileNames: 'tep/[hash].js' },
          },
        },
      },
    },
    // The page that turns Word files into reports carries its reader with it, for those who open it alone.
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // Astro's own mark on the pages of the guide, told once for each and of no use to whoever builds.
        onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
      },
    },
  },
});
