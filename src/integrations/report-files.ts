import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportsDir } from '../content-loader/content-dir.ts';
import { ReportCache, type RenderedReport } from '../content-loader/report-cache.ts';
import type { Dataset } from '../lib/publish/dataset.ts';
import type { FigureRecord } from '../lib/publish/figure-record.ts';
import { reportData, writeReportData, type ReportData } from '../lib/publish/report-data.ts';
import type { ReportRecord } from '../lib/publish/report-record.ts';
import { site } from '../site/site.ts';

/**
 * Writes what stands beside each report's page: `index.json`, of which a browser makes every other download of the
 * report, and its pictures. The data are cut from the downloads of the whole archive, which have been written by
 * then: tens of thousands of small routes cost a build minutes.
 */
export function reportFiles(): AstroIntegration {
  let base: string;
  let cache: ReportCache;
  return {
    name: 'report-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = ReportCache.in(config.cacheDir);
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = async <Content>(path: string) =>
          JSON.parse(await readFile(join(root, path), 'utf8')) as Content & Omit<Dataset, 'publisher'>;
        const { figures, ...dataset } = await read<{ figures: FigureRecord[] }>('du-lieu/so-lieu.json');
        const { reports } = await read<{ reports: ReportRecord[] }>('du-lieu/bai-viet.json');
        const about = { ...dataset, publisher: site.name };
        const columns = dataset.url.replace(/json$/, 'csv-metadata.json');
        const records = new Map(reports.map((record) => [record.id, record]));
        const figuresOf = Map.groupBy(figures, (figure) => figure.report);
        for await (const rendered of cache.each()) {
          const record = records.get(rendered.id);
          // Drafts are rendered too, and published nowhere.
          if (!record) continue;
          const own = { ...about, title: record.title, url: record.data };
          const data = reportData(own, record, rendered.blocks, figuresOf.get(rendered.id) ?? [], columns);
          await writeBeside(join(root, pathBelow(base, record.url)), rendered, data);
        }
      },
    },
  };
}

/** `https://kho.example.vn/kho/2020/09/21/x/` → `2020/09/21/x/`, the folder in the site's own. */
function pathBelow(base: string, url: string): string {
  return new URL(url, 'http://localhost').pathname.slice(base.replace(/\/?$/, '/').length);
}

async function writeBeside(folder: string, { pictures }: RenderedReport, data: ReportData): Promise<void> {
  await Promise.all([
    writeFile(join(folder, 'index.json'), writeReportData(data)),
    ...pictures.map(({ from, name }) => copyFile(join(reportsDir, from), join(folder, name))),
  ]);
}
