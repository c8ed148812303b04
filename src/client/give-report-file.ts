import { downloads } from '../i18n/downloads.ts';
import { contentType } from '../lib/publish/content-types.ts';
import type { ReportData } from '../lib/publish/report-data.ts';
import { makeReportFile, type ReportFileName } from '../lib/publish/report-files.ts';

let loaded: Promise<ReportData> | undefined;

/**
 * Makes a file of the report on this page and hands it to the reader as a download.
 *
 * @throws when the data cannot be had; the next call asks for them again
 */
export async function giveReportFile(name: string): Promise<void> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const words = { title: downloads.figuresOf, description: downloads.figuresAbout };
  const text = makeReportFile(name as ReportFileName, await loaded, words);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: contentType(name) }));
  link.download = name;
  link.click();
  // A browser may read the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function load(): Promise<ReportData> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json() as Promise<ReportData>;
}
