import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatText } from '../lib/check/format.ts';
import { readFrontmatter } from '../lib/check/frontmatter.ts';
import { readReportSource } from '../lib/report/source.ts';
import { authorityFiles, soundAuthorities } from './authorities.ts';
import { codeDigest } from './code-digest.ts';
import { reportsDir } from './content-dir.ts';
import { listFiles } from './list-files.ts';
import { renderReport, type Surroundings } from './render-report.ts';
import { digestOf, ReportCache } from './report-cache.ts';

/**
 * Loads the `.mdx` files of the content folder's `reports`.
 *
 * Each is read and rendered once, and kept by digest. What a page needs of a report apart from its prose is in the
 * entry; the prose itself stays in the cache folder until its page is written. No report goes through the bundler,
 * which costs a module each.
 */
export function reportsLoader(): Loader {
  return {
    name: 'reports',
    async load(context) {
      await loadReports(context);
      if (context.watcher) watchContent(context);
    },
  };
}

/** What every report is rendered with. */
interface Rendering {
  cache: ReportCache;
  /** Digest of the code and of the authority files. */
  salt: string;
  surroundings: Surroundings;
}

async function prepareRendering({ config }: LoaderContext): Promise<Rendering> {
  const { authorities, digest } = await soundAuthorities();
  const salt = digestOf(await codeDigest(config.root), digest);
  const base = config.base.replace(/\/$/, '');
  const pageOf = (path: string) => base + path;
  return { cache: ReportCache.in(config.cacheDir), salt, surroundings: { reportsDir, authorities, pageOf } };
}

async function loadReports(context: LoaderContext): Promise<void> {
  const rendering = await prepareRendering(context);
  const files = await listReports();
  const loaded = new Map<string, string>();
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const batch = files.slice(at, at + filesAtOnce);
    for (const report of await Promise.all(batch.map((file) => tryReport(context, rendering, file)))) {
      if (report) loaded.set(report.id, report.digest);
    }
  }
  for (const id of context.store.keys()) {
    if (!loaded.has(id)) context.store.delete(id);
  }
  await rendering.cache.keepOnly(new Set(loaded.values()));
}

/** Enough to keep the disk busy, few enough not to hold the whole archive in memory. */
const filesAtOnce = 64;

async function listReports(): Promise<string[]> {
  const paths = await listFiles(reportsDir);
  return paths.filter((path) => path.endsWith('.mdx')).map((path) => relative(reportsDir, path));
}

/** `2020/09/<slug>` from the path of a report below the `reports` folder. */
function idOf(file: string): string {
  return file.replaceAll('\\', '/').replace(/\.mdx$/, '');
}

/** While the site is being written one faulty report must not take the others away; a build stops. */
async function tryReport(context: LoaderContext, rendering: Rendering, file: string) {
  try {
    return await loadReport(context, rendering, file);
  } catch (error) {
    if (!context.watcher) throw error;
    context.logger.error(`${file}: ${messageOf(error)}`);
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function loadReport(context: LoaderContext, rendering: Rendering, file: string) {
  const { store } = context;
  const { cache, salt, surroundings } = rendering;
  const path = join(reportsDir, file);
  const source = await readFile(path, 'utf8');
  const id = idOf(file);
  const digest = digestOf(salt, id, source);
  const known = store.get(id);
  // A picture may have changed where the text has not.
  const mayHavePictures = /!\[|<Anh/.test(source);
  if (!mayHavePictures && known?.digest === digest && (await cache.has(digest))) return { id, digest };

  const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
  const report = readReportSource(filePath, source);
  const { frontmatter, problems } = readFrontmatter(report, surroundings.authorities);
  if (!frontmatter) throw new Error(formatText(problems));
  const { rendered, reading } = await renderReport(id, frontmatter, report.body, file, surroundings);
  const data = await context.parseData({ id, data: { ...frontmatter, reading }, filePath });
  await cache.write(digest, rendered);
  store.set({ id, digest, filePath, data });
  return { id, digest };
}

/** While the site is being written, a saved report is read again at once, and all of them with an authority. */
function watchContent(context: LoaderContext): void {
  const { watcher, logger, store } = context;
  watcher!.add([reportsDir, ...authorityFiles]);
  const isReport = (path: string) =>
    path.startsWith(reportsDir) && /(?:^|[\\/])[^.\\/][^\\/]*\.mdx$/.test(path);
  const reload = async (path: string) => {
    if (authorityFiles.includes(path)) {
      await loadReports(context).catch((error: unknown) => logger.error(messageOf(error)));
    } else if (isReport(path)) {
      const rendering = await prepareRendering(context).catch(() => undefined);
      if (!rendering || !(await tryReport(context, rendering, relative(reportsDir, path)))) return;
    } else {
      return;
    }
    logger.info(`Đã đọc lại ${relative(process.cwd(), path)}`);
  };
  watcher!.on('add', reload);
  watcher!.on('change', reload);
  watcher!.on('unlink', (path) => {
    if (isReport(path)) store.delete(idOf(relative(reportsDir, path)));
  });
}
