import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatText } from '../lib/check/format.ts';
import { authorityFiles } from './authorities.ts';
import { contentDir, reportsDir } from './content-dir.ts';
import { readEntries } from './entry-lines.ts';
import { readArchive } from './read-archive.ts';

/**
 * The reports of the content folder, as far as Astro has to know of them: under `astro dev`, which are there and
 * whether one is another than before, so that an open page is loaded anew. All that pages show of them they ask
 * from `site/archive.ts`. No report goes through the bundler, which costs a module each, nor through the data store.
 */
export function reportsLoader(): Loader {
  return {
    name: 'reports',
    async load(context) {
      if (!context.watcher) return;
      list(context);
      watchContent(context);
      await Promise.resolve();
    },
  };
}

function list({ config, store }: LoaderContext): void {
  const entries = readEntries(fileURLToPath(config.cacheDir));
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, digest } of entries) store.set({ id, digest, data: {} });
}

/** While the site is being written, what was saved is read again at once. */
function watchContent(context: LoaderContext): void {
  const { watcher, logger, config } = context;
  watcher!.add([reportsDir, ...authorityFiles]);
  const options = {
    contentDir,
    root: config.root,
    cacheDir: fileURLToPath(config.cacheDir),
    base: config.base,
    keepLast: true,
  };
  let reading = Promise.resolve();
  const reload = async (path: string) => {
    const { problems } = await readArchive(options);
    const file = relative(process.cwd(), path).replaceAll('\\', '/');
    const errors = problems.filter((one) => one.severity === 'error');
    // One faulty report must not take the others away; its own page stays as it was.
    if (errors.length > 0) logger.error(`\n${formatText(errors)}\n`);
    list(context);
    logger.info(`Đã đọc lại ${file}`);
  };
  const isReport = (path: string) =>
    path.startsWith(join(reportsDir, '/')) && /(?:^|[\\/])[^.\\/][^\\/]*\.mdx$/.test(path);
  const changed = (path: string) => {
    if (!authorityFiles.includes(path) && !isReport(path)) return;
    reading = reading
      .then(() => reload(path))
      .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  watcher!.on('add', changed).on('change', changed).on('unlink', changed);
}
