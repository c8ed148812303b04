import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home, dir } = await sharedSite('real');
const demo = await sharedSite('demo');
const [slug] = readdirSync(join(dir, '2020/09/21')).filter((name) => !name.includes('.'));
const report = `${home}2020/09/21/${slug}/`;

describe.each([
  ['with JavaScript', true],
  ['without JavaScript, on a phone', false],
])('documents cited, %s', (_, javaScriptEnabled) => {
  const options = javaScriptEnabled ? {} : { javaScriptEnabled, viewport: phone };

  test('words of the text lead to the document, and its sentence leads back to the words', async () => {
    await open(
      report,
      async (page) => {
        const words = page.locator('article.prose a[href*="/van-kien/"]', { hasText: 'Chỉ thị số 05' });
        expect(await words.innerText()).toBe('Chỉ thị số 05 của Bộ Chính trị');
        await words.click();
        await page.waitForURL(`${home}van-kien/05-ct-tw-2016/`);
        const text = await page.locator('main').innerText();
        expect(text).toContain('Chỉ thị số 05-CT/TW ngày 15/05/2016 của Bộ Chính trị (khóa XII)');
        expect(text).toContain('Nội dung sinh hoạt tập trung vào nhiệm vụ phát triển kinh tế - xã hội');
        await page.locator('.citing a[href*="#d"]').first().click();
        expect(await page.locator(':target').innerText()).toContain('Chỉ thị số 05 của Bộ Chính trị');
      },
      options,
    );
  });

  test('all are listed under the report; the one that nobody could tell is listed without a page', async () => {
    await open(
      report,
      async (page) => {
        const items = await page.locator('.cited > li').allInnerTexts();
        expect(items).toHaveLength(8);
        const unknown = page.locator('.cited > li', { hasText: 'chưa rõ là văn bản nào' });
        expect(await unknown.count()).toBe(1);
        expect(await unknown.innerText()).toContain('Nghị quyết Đại hội Đảng bộ huyện lần thứ II');
        expect(await unknown.locator('a[href*="/van-kien/"]').count()).toBe(0);
      },
      options,
    );
  });
});

test('where nothing tells which of two resolutions is meant, the words are no link', () => {
  const files = readdirSync(demo.dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /^20(?:1[4-9]|2\d)\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(name));
  const prose = files.map((name) => {
    const html = readFileSync(join(demo.dir, name), 'utf8');
    return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  });
  const citing = prose.filter((html) => html.includes('Nghị quyết số 22-NQ/TW'));
  expect(citing.length).toBeGreaterThan(0);
  for (const html of citing) expect(html).not.toMatch(/<a [^>]*>Nghị quyết số 22-NQ\/TW/);
});

test('two resolutions of one number are kept apart, each naming the other', async () => {
  await open(`${home}van-kien/22-nq-tw-2013/`, async (page) => {
    expect(await page.locator('main').innerText()).toContain('Cùng số 22-NQ/TW nhưng là văn bản khác');
    expect(await page.locator('.citing li').count()).toBe(0);
    await page.locator('main a[href$="/van-kien/22-nq-tw-2008/"]').click();
    expect(await page.locator('.citing li').count()).toBe(1);
  });
});
