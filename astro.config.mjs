import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers, passthroughImageService } from 'astro/config';
import { cacheDirOf } from './src/content-loader/cache-dir.ts';
import { contentDir } from './src/content-loader/content-dir.ts';
import { guideProcessor } from './src/content-loader/guide-markdown.ts';
import { namedOutDir } from './src/content-loader/out-dir.ts';
import { noEvaluation } from './src/integrations/no-evaluation.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { siteIntegrations } from './src/integrations/site-integrations.ts';
import { workerImports } from './src/integrations/worker-imports.ts';

const cacheDir = cacheDirOf(contentDir, process.env.SITE_BASE);
const outDir = namedOutDir();
const isDevelopment = process.argv.includes('dev');

/** Named by what they hold and nothing else: the names are sent with every page. */
const fileNames = {
  entryFileNames: 'tep/[hash].js',
  chunkFileNames: 'tep/[hash].js',
  // Older hosts know no type for `.mjs`, and a browser runs no script without one.
  assetFileNames: ({ names }) =>
    names.some((name) => name.endsWith('.mjs')) ? 'tep/[hash].js' : 'tep/[name].[hash][extname]',
};

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.SITE_BASE ?? '/',
  outDir,
  cacheDir,
  // Under `astro dev`, 'always' would refuse the downloads whose names are made (`so-lieu.csv`).
  trailingSlash: isDevelopment ? 'ignore' : 'always',
  // Our integrations tell in Vietnamese what is being done; of Astro and Vite, every warning and error is shown.
  logger: isDevelopment ? undefined : logHandlers.node({ level: 'warn' }),
  // `'jsx'`, the default, drops line breaks between inline tags and so glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8, assets: 'tep' },
  image: { service: passthroughImageService() },
  markdown: { processor: guideProcessor, syntaxHighlight: false },
  devToolbar: { enabled: false },
  // For editors, while reports are written; two builds at once would write it over each other.
  experimental: { contentIntellisense: !process.argv.includes('build') },
  integrations: [mdx(), ...siteIntegrations(outDir)],
  vite: {
    plugins: [plainImports(), noEvaluation()],
    cacheDir: `${cacheDir}/vite`,
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: fileNames,
          },
        },
      },
    },
    worker: {
      format: 'es',
      plugins: () => [plainImports(), noEvaluation(), workerImports()],
      rolldownOptions: { output: fileNames },
    },
    // The page that turns Word files into reports carries its reader with it, for those who open it alone.
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // On a busy machine it would tell of its own work, in English.
        checks: { bundlerTimings: false },
        // Astro's own mark on the pages of the guide, told once for each and of no use to whoever builds.
        onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
      },
    },
  },
});
