import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { desktop, phone, useBrowser, usePages } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const look = usePages();
const { url: demo, dir } = await sharedSite('demo');

/** What scripts draw of many reports; each kind of page as it is built is held by every-page.test.ts. */
const pages = ['so-lieu/?huyen=minh-hoa-b&sap-xep=giam'];

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
])('the demonstration archive on %s', (_, viewport) => {
  test.concurrent.each(pages)(
    '/%s: marked as made up, nothing wider than the screen, axe finds nothing',
    async (path) => {
      await look(
        demo + path,
        async (page) => {
          expect(await page.getByRole('complementary', { name: 'Lưu ý' }).innerText()).toContain(
            'Dữ liệu minh họa',
          );
          const faults = await axeFaults(page);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond).toBeLessThanOrEqual(0);
          expect(faults).toEqual({ light: [], dark: [] });
        },
        viewport,
      );
    },
  );
});

test('every page of it says so, on paper too', async () => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    expect(readFileSync(join(dir, name), 'utf8'), name).toContain('Dữ liệu minh họa');
  }
  await open(demo, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('complementary', { name: 'Lưu ý' }).isVisible()).toBe(true);
  });
});
