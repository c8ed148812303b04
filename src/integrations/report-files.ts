import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ReportCache } from '../content-loader/report-cache.ts';
import { vi } from '../i18n/vi.ts';
import { citationFormats, writeCitation } from '../lib/publish/citation/files.ts';
import { describeColumns, type Dataset } from '../lib/publish/dataset.ts';
import { figureColumns } from '../lib/publish/figure-columns.ts';
import { writeFigures, type FigureFormat } from '../lib/publish/figure-files.ts';
import type { FigureRecord } from '../lib/publish/figure-record.ts';
import { writeReport, type ReportRecord } from '../lib/publish/report-record.ts';
import type { Passage } from '../lib/report/prose.ts';
import { site } from '../site/site.ts';

type About = Pick<Dataset, 'description' | 'about' | 'built' | 'rights'>;

const tableFormats: FigureFormat[] = ['csv', 'csv-metadata.json'];
const columns = describeColumns(figureColumns);

/**
 * Writes what stands beside each report's page: `index.json`, `so-lieu.csv` with its metadata where it states
 * figures, and the files for reference managers. They are cut from the downloads of the whole archive, which have
 * been written by then: tens of thousands of small routes cost a build minutes.
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
          JSON.parse(await readFile(join(root, path), 'utf8')) as Content & About;
        const { figures, ...about } = await read<{ figures: FigureRecord[] }>('du-lieu/so-lieu.json');
        const { reports } = await read<{ reports: ReportRecord[] }>('du-lieu/bai-viet.json');
        const records = new Map(reports.map((record) => [record.id, record]));
        const figuresOf = Map.groupBy(figures, (figure) => figure.report);
        for await (const { id, passages } of cache.each()) {
          const record = records.get(id);
          // Drafts are rendered too, and published nowhere.
          if (!record) continue;
          const folder = join(root, pathBelow(base, record.url));
          await writeBeside(folder, about, record, passages, figuresOf.get(id) ?? []);
        }
      },
    },
  };
}

/** `https://kho.example.vn/kho/2020/09/21/x/` → `2020/09/21/x/`, the folder in the site's own. */
function pathBelow(base: string, url: string): string {
  return new URL(url, 'http://localhost').pathname.slice(base.replace(/\/?$/, '/').length);
}

async function writeBeside(
  folder: string,
  { description, about, built, rights }: About,
  record: ReportRecord,
  passages: Passage[],
  figures: FigureRecord[],
): Promise<void> {
  const dataset = (title: string, file: string): Dataset => ({
    title,
    description,
    about,
    url: `${record.url}${file}`,
    built,
    rights,
    publisher: site.name,
  });
  const cited = {
    title: record.title,
    authors: record.authors,
    date: record.date,
    district: record.district.name,
    sourceName: record.source?.name,
    url: record.url,
    archive: site.name,
  };
  const files = new Map<string, string>([
    ['index.json', writeReport(dataset(record.title, 'index.json'), record, passages, figures, columns)],
    ...citationFormats.map((format): [string, string] => [
      `trich-dan.${format}`,
      writeCitation(format, cited),
    ]),
    ...(figures.length > 0 ? tableFormats : []).map((format): [string, string] => {
      const file = `so-lieu.${format}`;
      return [file, writeFigures(format, dataset(vi.downloads.figuresOf(record.title), file), figures)];
    }),
  ]);
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
}
