import type { ReportData } from '../lib/publish/report-data.ts';

const loaded = new Map<string, Promise<unknown>>();

/** The data of the report on this page. Throws as `loadOnce` does. */
export async function dataOfReport(): Promise<ReportData> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  return (await loadOnce(href)) as ReportData;
}

/**
 * A data file, asked for once however many want it.
 *
 * @throws when it cannot be had; the next call asks for it again
 */
export async function loadOnce(address: string): Promise<unknown> {
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
