import { downloads } from '../i18n/downloads.ts';
import { contentType } from '../lib/publish/content-types.ts';
import { makeIndicatorTable, type FigureSet } from '../lib/publish/figure-files.ts';
import type { ReportData } from '../lib/publish/report-data.ts';
import { makeReportFile, type ReportFileName } from '../lib/publish/report-files.ts';
import { giveFile } from './give-file.ts';
import { today } from './today.ts';

const loaded = new Map<string, Promise<unknown>>();

/**
 * Makes a file of the report on this page and hands it to the reader as a download.
 *
 * @throws when the data cannot be had; the next call asks for them again
 */
export async function giveReportFile(name: string): Promise<void> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  const words = { title: downloads.figuresOf, description: downloads.figuresAbout };
  const data = (await load(href)) as ReportData;
  // An archive that was built without its host has it from the reader's address bar; a copy on a disk has none.
  const url = location.protocol.startsWith('http') ? new URL(data.url, location.href).href : data.url;
  give(name, makeReportFile(name as ReportFileName, { ...data, url }, words, today()));
}

/** The same for a table of an indicator, whose figures are at the address `from`. */
export async function giveIndicatorTable(name: string, from: string): Promise<void> {
  give(name, makeIndicatorTable(name, (await load(from)) as FigureSet));
}

const give = (name: string, text: string) => giveFile(name, text, contentType(name));

async function load(address: string): Promise<unknown> {
  if (!loaded.has(address)) loaded.set(address, fetchJson(address));
  try {
    return await loaded.get(address);
  } catch (error) {
    loaded.delete(address);
    throw error;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
