import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { searchUrl, shown } from '../support/search-page.ts';

const open = useBrowser();
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}/`;
  // Whoever runs the tests may have one of their own running.
  const command = ['src/cli/dev.ts', '--ignore-lock', '--port', String(port)];
  // Under a test runner that it knows, Astro serves no pages.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  server = spawn(process.execPath, command, { stdio: 'ignore', env });
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 250));
});
afterAll(() => server?.kill());

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

test('while the site is being written, search finds as it does once built', async () => {
  for (const query of ['dang bo song lo', '22-NQ/TW', '94,2%']) {
    const { titles } = await open(searchUrl(url, query), shown);
    expect(titles).toHaveLength(1);
  }
});
