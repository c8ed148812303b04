import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';
import { makeVoices, type Voices } from '../support/voices.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}${reportPath}`;

type Work = (page: Page, voices: Voices) => Promise<void>;
const withVoices = (langs: readonly string[], work: Work, options: Parameters<typeof open>[2] = {}) =>
  open(
    'about:blank',
    async (page) => {
      const voices = await makeVoices(page, langs);
      await page.goto(url, { waitUntil: 'networkidle' });
      await work(page, voices);
    },
    options,
  );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const listen = async (page: Page) => {
  await button(page, 'Nghe bài').click();
  await button(page, 'Tạm dừng').waitFor();
};
/** The words that are marked as being read. */
const marked = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)).join(), name);

describe('«Nghe bài» is there where the browser has a Vietnamese voice', () => {
  test.each([
    ['no voice', [], 0],
    ['voices of other languages', ['en-US', 'fr-FR', 'vic'], 0],
    ['a Vietnamese one', ['en-US', 'vi-VN'], 1],
    ['one of Android', ['vi_VN'], 1],
  ])('%s', async (_, langs, count) => {
    await withVoices(langs, async (page) => {
      expect(await button(page, 'Nghe bài').count()).toBe(count);
    });
  });

  test('it comes and goes as voices do', async () => {
    await withVoices([], async (page, voices) => {
      await voices.become(['vi-VN']);
      await button(page, 'Nghe bài').waitFor();
      await voices.become(['en-US']);
      expect(await button(page, 'Nghe bài').count()).toBe(0);
    });
  });

  test.each([
    ['a phone', phone],
    ['a wider phone', { width: 412, height: 840 }],
    ['a tablet', { width: 768, height: 1024 }],
    ['a desktop screen', desktop],
  ])('on %s nothing that stands in the page moves for it', async (_, viewport) => {
    await withVoices(
      [],
      async (page, voices) => {
        const places = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('.head *, article > *')].map((one) => {
              const { x, y, height } = one.getBoundingClientRect();
              return one.closest('.listen')
                ? ''
                : `${one.tagName} ${x} ${y} ${one.matches('li, ul') ? '' : height}`;
            }),
          );
        const before = await places();
        await voices.become(['vi-VN']);
        await button(page, 'Nghe bài').waitFor();
        const after = await places();
        expect(after.filter((place) => !before.includes(place) && !place.startsWith('BUTTON'))).toEqual([]);
        const box = (await button(page, 'Nghe bài').boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box.height).toBeGreaterThanOrEqual(43.5);
        // And lies over nothing.
        const others = await page.locator('.head a, .head button:not(.hear), article').all();
        for (const other of others) {
          const { x, y, width, height } = (await other.boundingBox())!;
          // Less than a pixel is rounding.
          const apart =
            x + 1 > box.x + box.width ||
            x + width < box.x + 1 ||
            y + 1 > box.y + box.height ||
            y + height < box.y + 1;
          expect(apart, await other.innerText()).toBe(true);
        }
      },
      { viewport },
    );
  });
});

test('what reads is loaded on the tap', async () => {
  await withVoices(['vi-VN'], async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await listen(page);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

test('it reads from the title to the end, in the words that people say, and marks what it reads', async () => {
  await withVoices(['vi-VN'], async (page, voices) => {
    await listen(page);
    expect(await voices.saying()).toMatch(/^Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo/);
    let ends = 0;
    const words: string[] = [];
    while ((await voices.saying()) && ends < 200) {
      words.push(await marked(page, 'nghe-doan'));
      expect(await page.locator('.nghe').count()).toBe(1);
      await voices.finishes();
      ends += 1;
    }
    const all = (await voices.said()).join(' ');
    expect(all).toContain('Nghị quyết số hai mươi hai của Trung ương, công tác xây dựng Đảng');
    expect(all).toContain('Chỉ thị không năm Trung ương của Bộ Chính trị');
    expect(all).toContain('bình quân đạt chín mươi tư phẩy hai phần trăm');
    expect(all).toContain('Đề án không một của Ban Thường vụ Tỉnh ủy');
    expect(all).toContain('hai nghìn không trăm chín mươi lăm Công văn');
    expect(all).toContain('dân số kế hoạch hóa gia đình huyện');
    expect(all).toContain('nhiệm kỳ hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi');
    expect(all).not.toMatch(/\d/);
    // Every word of the report was marked once, in order.
    const article = await page.locator('article.prose').evaluate((one) => one.textContent);
    const plain = (text: string) => text.replace(/\s+/g, '');
    expect(plain(words.slice(1).join(''))).toBe(plain(article));
    // And then it is over.
    expect(await page.locator('.listen').count()).toBe(0);
    expect(await page.locator('.nghe').count()).toBe(0);
    expect(await button(page, 'Nghe bài').getAttribute('aria-pressed')).toBe(null);
  });
});

test('the word that the voice is at is marked as it is printed', async () => {
  await withVoices(['vi-VN'], async (page, voices) => {
    await listen(page);
    while (!(await voices.saying())?.includes('hai mươi hai của Trung ương')) await voices.finishes();
    await voices.reaches('mươi hai của');
    expect(await marked(page, 'nghe-chu')).toBe('22-NQ/TW');
    await voices.reaches('công tác');
    expect(await marked(page, 'nghe-chu')).toBe('công');
  });
});

test('pause, go on, step and stop', async () => {
  await withVoices(['vi-VN'], async (page, voices) => {
    await listen(page);
    await button(page, 'Đoạn sau').click();
    const second = (await voices.saying())!;
    expect(second).toMatch(/^Nhận thức tầm quan trọng/);
    await button(page, 'Tạm dừng').click();
    expect(await voices.saying()).toBeUndefined();
    expect(await marked(page, 'nghe-doan')).not.toBe('');
    await button(page, 'Đọc tiếp').click();
    expect(await voices.saying()).toBe(second);
    await button(page, 'Đoạn sau').click();
    expect(await voices.saying()).toMatch(/^Đảng bộ huyện đã chỉ đạo/);
    await button(page, 'Đoạn trước').click();
    expect(await voices.saying()).toBe(second);
    await button(page, 'Dừng').click();
    expect(await voices.saying()).toBeUndefined();
    expect(await marked(page, 'nghe-doan')).toBe('');
    expect(await page.locator('.listen').count()).toBe(0);
  });
});

test('by keyboard: Escape stops and leads back, the same button stops too', async () => {
  await withVoices(['vi-VN'], async (page, voices) => {
    await button(page, 'Nghe bài').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Tạm dừng');
    await page.keyboard.press('Escape');
    expect(await voices.saying()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nghe bài');
    await listen(page);
    await button(page, 'Nghe bài').click();
    await expect.poll(() => voices.saying()).toBeUndefined();
    expect(await page.locator('.listen').count()).toBe(0);
  });
});

test('the theme is left alone, and nothing is announced while it reads', async () => {
  await withVoices(['vi-VN'], async (page) => {
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    const before = await theme();
    await listen(page);
    expect(await theme()).toBe(before);
    expect(
      await page
        .locator('.listen, .listen *')
        .evaluateAll(
          (all) => all.filter((one) => one.matches('[aria-live], [role=status], [role=alert]')).length,
        ),
    ).toBe(0);
  });
});

test('a voice that fails says so, and can be asked again', async () => {
  await withVoices(['vi-VN'], async (page, voices) => {
    await listen(page);
    const first = await voices.saying();
    await voices.fails();
    expect(await page.locator('.listen [role=status]').innerText()).toContain('không đọc được');
    await button(page, 'Đọc tiếp').click();
    expect(await voices.saying()).toBe(first);
    expect(await page.locator('.listen [role=status]').count()).toBe(0);
  });
});

test('who looks at the words goes along, without motion where that is asked for; who looks elsewhere is left there', async () => {
  await withVoices(
    ['vi-VN'],
    async (page, voices) => {
      await listen(page);
      for (let step = 0; step < 6; step++) await button(page, 'Đoạn sau').click();
      const top = await page.locator('.nghe').evaluate((one) => one.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(phone.height);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await voices.finishes();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    },
    { viewport: phone, reducedMotion: 'reduce' },
  );
});

test.each([
  ['a phone', phone],
  ['a desktop screen', desktop],
])('printed from %s there is neither button, bar nor mark', async (_, viewport) => {
  await withVoices(
    ['vi-VN'],
    async (page) => {
      await listen(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.listen').isVisible()).toBe(false);
      expect(await page.locator('.hear').isVisible()).toBe(false);
      expect(await page.locator('.nghe').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
    },
    { viewport },
  );
});
