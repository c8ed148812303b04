import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { formatText } from '../lib/check/format.ts';
import { readFrontmatter } from '../lib/check/frontmatter.ts';
import { readReportSource } from '../lib/report/source.ts';
import { authorityFiles, soundAuthorities } from './authorities.ts';
import { codeDigest } from './code-digest.ts';
import { reportsDir } from './content-dir.ts';
import { renderReport } from './render-report.ts';
import { digestOf, ReportCache } from './report-cache.ts';

/**
 * Loads the `.mdx` files of the content folder's `reports`.
 *
 * Prose is rendered once with Astro's native processor and kept by digest; only reports that use components
 * are left to the bundler, which costs a module each. What a page needs of a report apart from its prose is in
 * the entry; the prose itself stays in the cache folder until its page is written.
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
  authorities: Authorities;
  /** Digest of the code and of the authority files. */
  salt: string;
  /** Makes the link of a path of the site. */
  pageOf: (path: string) => string;
}

async function prepareRendering({ config }: LoaderContext): Promise<Rendering> {
  const { authorities, digest } = await soundAuthorities();
  const salt = digestOf(await codeDigest(config.root), digest);
  const base = config.base.replace(/\/$/, '');
  return { cache: ReportCache.in(config.cacheDir), authorities, salt, pageOf: (path) => base + path };
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
  const names = await readdir(reportsDir, { recursive: true }).catch(() => [] as string[]);
  return names.filter((name) => name.endsWith('.mdx')).sort();
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
  const { cache, authorities, salt, pageOf } = rendering;
  const path = join(reportsDir, file);
  const source = await readFile(path, 'utf8');
  const id = idOf(file);
  const digest = digestOf(salt, id, source);
  const known = store.get(id);
  if (known?.digest === digest && (await cache.has(digest))) {
    // Which entries go through the bundler is not kept between builds; they have to be named again.
    if (known.deferredRender && known.filePath) store.addModuleImport(known.filePath);
    return { id, digest };
  }

  const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
  const report = readReportSource(filePath, source);
  const { body } = report;
  const { frontmatter, problems } = readFrontmatter(report, authorities);
  if (!frontmatter) throw new Error(formatText(problems));
  const { rendered, reading } = renderReport(id, frontmatter, body, filePath, authorities, pageOf);
  const data = await context.parseData({ id, data: { ...frontmatter, reading }, filePath });
  await cache.write(digest, rendered);
  const bundled = rendered.html === undefined;
  store.set({ id, digest, filePath, data, ...(bundled ? { body, deferredRender: true } : {}) });
  return { id, digest };
}

/** While the site is being written, a saved report is read again at once, and all of them with an authority. */
function watchContent(context: LoaderContext): void {
  const { watcher, logger, store } = context;
  watcher!.add([reportsDir, ...authorityFiles]);
  const isReport = (path: string) => path.startsWith(reportsDir) && path.endsWith('.mdx');
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
