import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { buildSite, type BuiltSite } from './build-site.ts';
import { buildCalendarSite } from './calendar-site.ts';
import { buildDemoSite } from './demo-site.ts';
import { buildHostileSite } from './hostile-site.ts';
import { serve, type StaticHost } from './serve.ts';
import type { SharedSite, SharedSiteName } from './shared-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the archives that they share. */
    sharedSites: string;
  }
}

const archives: Record<SharedSiteName, { base: string; build: (base: string) => Promise<BuiltSite> }> = {
  real: { base: '/', build: () => buildSite() },
  demo: { base: '/kho/', build: (base) => buildDemoSite(45, { base }) },
  published: {
    base: '/kho/',
    build: (base) => buildDemoSite(45, { base, url: 'https://kho.example.vn' }),
  },
  calendar: { base: '/kho/', build: (base) => buildCalendarSite({ base }) },
  hostile: { base: '/', build: () => buildHostileSite() },
};

const asked = new Map<string, Promise<SharedSite>>();
const sites: BuiltSite[] = [];
const hosts: StaticHost[] = [];
let desk: Server;

/** Whichever test file asks for an archive first has it built and served; all others get the same one. */
export async function setup(project: TestProject): Promise<void> {
  desk = createServer((request, response) => {
    const name = request.url!.slice(1) as SharedSiteName;
    if (!asked.has(name)) asked.set(name, buildAndServe(name));
    asked.get(name)!.then(
      (site) => response.end(JSON.stringify(site)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  // A build may take longer than a request usually may.
  desk.requestTimeout = 0;
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('sharedSites', `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);
}

async function buildAndServe(name: SharedSiteName): Promise<SharedSite> {
  const { base, build } = archives[name];
  const site = await build(base);
  sites.push(site);
  if (site.exitCode !== 0) throw new Error(`Dựng trang để kiểm thử không được:\n${site.output}`);
  const host = await serve(site.outDir, base);
  hosts.push(host);
  return { url: host.url, base, dir: site.outDir, contentDir: site.contentDir, output: site.output };
}

export async function teardown(): Promise<void> {
  desk.closeAllConnections();
  desk.close();
  // What is still being built is waited for: it would leave its folders behind.
  await Promise.allSettled(asked.values());
  await Promise.all([...hosts.map((host) => host.close()), ...sites.map((site) => site.remove())]);
}
