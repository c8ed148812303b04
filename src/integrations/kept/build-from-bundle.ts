import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { cacheDirOf } from '../../content-loader/cache-dir.ts';
import { contentDir } from '../../content-loader/content-dir.ts';
import { drawingFolder, putBundle, type Bundle } from './bundle.ts';

/**
 * A build whose bundle is kept: the integrations do what they do in any build, in the same order; Astro's own loading
 * and bundling of the code, of which the result is known, is left out.
 */
export async function buildFromBundle(
  bundle: Bundle,
  outDir: string,
  integrations: readonly AstroIntegration[],
): Promise<void> {
  process.env.NODE_ENV = 'production';
  const { base, site } = bundle;
  const cacheDir = folderUrl(cacheDirOf(contentDir, process.env.SITE_BASE));
  let config = { root: folderUrl('.'), outDir: folderUrl(outDir), cacheDir, base, site } as AstroConfig;
  const run = async (hook: keyof AstroIntegration['hooks'], given: () => object) => {
    for (const { hooks } of integrations) await (hooks[hook] as Hook | undefined)?.(given());
  };

  await run('astro:config:setup', () => ({
    command: 'build',
    config,
    updateConfig: (update: Partial<AstroConfig>) => (config = { ...config, ...update }),
  }));
  await run('astro:config:done', () => ({ config }));
  let prerenderer = await open(bundle);
  await run('astro:build:start', () => ({
    logger: console,
    setPrerenderer: (wrap: (standard: AstroPrerenderer) => AstroPrerenderer) =>
      (prerenderer = wrap(prerenderer)),
  }));
  putBundle(bundle, fileURLToPath(config.outDir));
  await prerenderer.getStaticPaths();
  await run('astro:build:generated', () => ({}));
  await run('astro:build:done', () => ({ dir: config.outDir }));
}

type Hook = (given: object) => unknown;

/** What draws the pages, as Astro has written it into the bundle. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: object): Promise<Response>;
}

async function open({ folder, entry, styles }: Bundle): Promise<AstroPrerenderer> {
  const module = pathToFileURL(resolve(folder, drawingFolder, entry)).href;
  const { app } = (await import(module)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(styles.map(([page, sheets]) => [page, { styles: sheets }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  return {
    name: 'kept-bundle',
    getStaticPaths: () => new StaticPaths(app as never).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** Of what Astro tells, warnings and errors are shown. */
function tell({ level, message }: { level: string; message: string }): boolean {
  if (level === 'warn' || level === 'error') console.error(message);
  return true;
}

function folderUrl(path: string): URL {
  return pathToFileURL(join(resolve(path), '/'));
}
