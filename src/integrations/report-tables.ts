import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { vi } from '../i18n/vi.ts';
import { writeFigures, type FigureFormat } from '../lib/publish/figure-files.ts';
import type { FigureRecord } from '../lib/publish/figure-record.ts';
import type { ReportRecord } from '../lib/publish/report-record.ts';
import { site } from '../site.ts';

interface WholeDownload {
  description: string;
  about: string;
  built: string;
  rights: string;
}

const formats: FigureFormat[] = ['csv', 'csv-metadata.json'];

/** As many reports as are written at once. */
const reportsAtOnce = 64;

/**
 * Writes `so-lieu.csv` and its metadata beside each report that states figures, cut from the download of the
 * whole archive, which has been written by then.
 */
export function reportTables(): AstroIntegration {
  let base: string;
  return {
    name: 'report-tables',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = async <Content>(path: string) =>
          JSON.parse(await readFile(join(root, path), 'utf8')) as Content & WholeDownload;
        const whole = await read<{ figures: FigureRecord[] }>('du-lieu/so-lieu.json');
        const { reports } = await read<{ reports: ReportRecord[] }>('du-lieu/bai-viet.json');
        const figures = new Map<string, FigureRecord[]>();
        for (const figure of whole.figures) {
          const known = figures.get(figure.report);
          if (known) known.push(figure);
          else figures.set(figure.report, [figure]);
        }
        const stated = reports.filter((report) => figures.has(report.id));
        for (let at = 0; at < stated.length; at += reportsAtOnce) {
          const batch = stated.slice(at, at + reportsAtOnce);
          await Promise.all(
            batch.map((report) =>
              writeTables(join(root, pathBelow(base, report.url)), whole, report, figures.get(report.id)!),
            ),
          );
        }
      },
    },
  };
}

/** `https://kho.example.vn/kho/2020/09/21/x/` → `2020/09/21/x/`, the folder in the site's own. */
function pathBelow(base: string, url: string): string {
  return new URL(url, 'http://localhost').pathname.slice(base.replace(/\/?$/, '/').length);
}

async function writeTables(
  folder: string,
  { description, about, built, rights }: WholeDownload,
  report: ReportRecord,
  figures: FigureRecord[],
): Promise<void> {
  for (const format of formats) {
    const dataset = {
      title: vi.downloads.figuresOf(report.title),
      description,
      about,
      url: `${report.url}so-lieu.${format}`,
      built,
      rights,
      publisher: site.name,
    };
    await writeFile(join(folder, `so-lieu.${format}`), writeFigures(format, dataset, figures));
  }
}
