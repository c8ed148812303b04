import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { close } from 'pagefind';
import type { Abbreviation } from '../lib/authorities/abbreviations/schema.ts';
import { HEAD_FILE } from '../lib/search/index/file.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';
import { readAuthorities } from '../content-loader/authorities.ts';
import type { IndexBeside } from './index-beside.ts';
import { indexDocuments } from './index-files.ts';
import type { SiteOutput } from './kept/site-output.ts';
import { bundleSearchScript, writeSearchScripts, type SearchScript } from './search-client-bundle.ts';

/** Every report of the archive, asked for once the reports are rendered, and what its abbreviations stand for. */
type SearchContent = { documents: SearchDocument[]; abbreviations: readonly Abbreviation[] };

/**
 * Puts the search into the built site: the scripts in `search/`, and in `search/index/` the index, which is made beside
 * the pages (`index-beside.ts`). Under `astro dev` both are made when first asked for, the index anew whenever the
 * reports have changed.
 */
export function searchIndex(
  content: (cacheDir: URL) => Promise<SearchContent>,
  index: IndexBeside,
  output: SiteOutput,
): AstroIntegration {
  let cacheDir: URL;
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        await writeSearchScripts(outDir, (await readAuthorities()).authorities.abbreviations);
        const { documents, milliseconds, files } = await index.done();
        for (const [name, content] of files) output.write(`search/index/${name}`, content);
        console.log(
          `${documents} bài đã vào chỉ mục tìm kiếm (${formatNumber(milliseconds / 1000, 1)} giây)`,
        );
      },
      'astro:server:setup': ({ server }) => serveInDevelopment(server, base, () => content(cacheDir)),
    },
  };
}

function serveInDevelopment(
  server: HookParameters<'astro:server:setup'>['server'],
  base: string,
  content: () => Promise<SearchContent>,
): void {
  let folder: string | undefined;
  let indexed = '';
  let building: Promise<void> = Promise.resolve();
  const refresh = async () => {
    const { documents, abbreviations } = await content();
    const state = JSON.stringify([documents, abbreviations]);
    if (state === indexed) return;
    folder ??= await mkdtemp(join(tmpdir(), 'kho-tim-kiem-'));
    await indexDocuments(documents, folder, new Lexicon(abbreviations));
    indexed = state;
  };
  server.httpServer?.once('close', () => {
    void close();
    if (folder) void rm(folder, { recursive: true, force: true });
  });
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
    const script = /^search\/(client|engine)\.js$/.exec(below);
    const file = /^search\/index\/(.+)$/.exec(below);
    if (!script && !file) return next();
    const work = async () => {
      if (script)
        return bundleSearchScript(`${script[1]}.js` as SearchScript, (await content()).abbreviations);
      // Every search of a fresh page begins with this file.
      if (file![1] === HEAD_FILE) building = building.catch(() => undefined).then(refresh);
      await building;
      return readFile(join(folder ?? '', normalize(`/${file![1]}`)));
    };
    work().then(
      (body) => {
        response.setHeader('content-type', types.get(extname(below)) ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-cache');
        response.end(body);
      },
      (error: unknown) => {
        server.config.logger.error(`search: ${error instanceof Error ? error.message : String(error)}`);
        response.statusCode = 404;
        response.end();
      },
    );
  });
}

const types = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);
