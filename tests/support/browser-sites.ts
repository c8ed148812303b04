import type { TestProject } from 'vitest/node';
import { buildSite, type BuiltSite } from './build-site.ts';
import { buildCalendarSite } from './calendar-site.ts';
import { findChromium } from './chromium.ts';
import { buildDemoSite } from './demo-site.ts';
import { buildHostileSite } from './hostile-site.ts';
import { serve, type StaticHost } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real archive at the root of a host: `http://127.0.0.1:40123/`. */
    siteUrl: string;
    /** The folder that host serves. */
    siteDir: string;
    /** A demonstration archive below a base path, with enough figures for several pages of every kind. */
    demoUrl: string;
    demoDir: string;
    /** The real archive with reports on other days, below a base path. */
    calendarUrl: string;
    /** An archive in which every word is an attack. */
    hostileUrl: string;
    hostileDir: string;
  }
}

const sites: BuiltSite[] = [];
const hosts: StaticHost[] = [];

/** Builds the archives once for all browser tests and serves them; finds the browser, or installs one. */
export async function setup(project: TestProject): Promise<void> {
  findChromium();
  // One after the other: two builds in one folder would take each other's files.
  const real = await serveBuilt(await buildSite(), '/');
  const demo = await serveBuilt(await buildDemoSite(60, { base: '/kho/' }), '/kho/');
  const calendar = await serveBuilt(await buildCalendarSite({ base: '/kho/' }), '/kho/');
  const hostile = await serveBuilt(await buildHostileSite(), '/');
  project.provide('siteUrl', real.url);
  project.provide('siteDir', real.dir);
  project.provide('demoUrl', demo.url);
  project.provide('demoDir', demo.dir);
  project.provide('calendarUrl', calendar.url);
  project.provide('hostileUrl', hostile.url);
  project.provide('hostileDir', hostile.dir);
}

async function serveBuilt(site: BuiltSite, base: string): Promise<{ url: string; dir: string }> {
  sites.push(site);
  if (site.exitCode !== 0) throw new Error(`Dựng trang để kiểm thử không được:\n${site.output}`);
  const host = await serve(site.outDir, base);
  hosts.push(host);
  return { url: host.url, dir: site.outDir };
}

export async function teardown(): Promise<void> {
  await Promise.all([...hosts.map((host) => host.close()), ...sites.map((site) => site.remove())]);
}
