import type { TestProject } from 'vitest/node';
import { buildSite, type BuiltSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { serve, type StaticHost } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real archive at the root of a host: `http://127.0.0.1:40123/`. */
    siteUrl: string;
    /** The folder that host serves. */
    siteDir: string;
  }
}

let site: BuiltSite;
let host: StaticHost;

/** Builds the real archive once for all browser tests and serves it; finds the browser, or installs one. */
export async function setup(project: TestProject): Promise<void> {
  findChromium();
  site = await buildSite();
  if (site.exitCode !== 0) throw new Error(`Dựng trang để kiểm thử không được:\n${site.output}`);
  host = await serve(site.outDir);
  project.provide('siteUrl', host.url);
  project.provide('siteDir', site.outDir);
}

export async function teardown(): Promise<void> {
  await host?.close();
  await site?.remove();
}
