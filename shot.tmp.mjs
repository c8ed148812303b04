import { chromium } from 'playwright-core';
const [, , url, name, w = '1280', scheme = 'light', full = '1'] = process.argv;
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const c = await b.newContext({ viewport: { width: +w, height: +w < 500 ? 740 : 900 }, colorScheme: scheme });
const p = await c.newPage();
await p.goto(url);
await p.waitForTimeout(400);
if (process.env.PDF) await p.pdf({ path: name, preferCSSPageSize: true, printBackground: false });
else await p.screenshot({ path: name, fullPage: full === '1' });
await b.close();
