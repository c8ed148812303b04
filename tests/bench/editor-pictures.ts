import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** A picture: its file, and how its page, or the part of it that is shown, is come to from the archive's home. */
export type Picture = [name: string, go: (page: Page, home: string) => Promise<Locator | undefined>];

/** What an archive says of itself so that every way out of the editor is there. */
export const everyWayOut = {
  'archive.yaml':
    'keeper:\n  name: Văn phòng Huyện ủy\n  email: vanphong@example.invalid\nrepository: https://github.com/huyen-uy/kho\n',
};

const from = (file: string) => `tests/fixtures/import/${file}`;

/** Each way into the editor and out of it, as a clerk sees it. */
export const editorPictures: Picture[] = [
  ['vao-word', (page, home) => drop(page, home, 'ben-le.docm', 'bao-cao-2019.docx')],
  ['vao-doc', (page, home) => drop(page, home, 'phong-cu-theo-kieu.doc', 'bao-cao-2007.doc', '.on-import')],
  ['vao-rtf', (page, home) => drop(page, home, 'phong-tron.rtf', 'bao-cao-2005.rtf', '.side')],
  ['vao-odt', (page, home) => drop(page, home, 'ben-le.odt', 'bao-cao-2019.odt')],
  ['vao-pdf', (page, home) => drop(page, home, 'hai-trang.pdf', 'nghi-quyet.pdf')],
  ['vao-trang-web', (page, home) => drop(page, home, 'cong-joomla.html', 'trang-luu.html')],
  ['vao-mht', (page, home) => drop(page, home, 'trang-luu.mht', 'trang-luu.mht')],
  ['vao-anh', pageWithoutPictures],
  ['vao-dan', paste],
  ['ra-thu-muc', saveIntoFolder],
  ['ra-kho-ma', openForge],
  ['ra-zip', send],
];

async function openEditor(page: Page, home: string): Promise<void> {
  await page.goto(`${home}soan-thao/`);
  await page.waitForSelector('report-editor[data-offline]');
}

/** What came of a dropped file: what was left out of it, or another part of the page. */
async function drop(
  page: Page,
  home: string,
  file: string,
  name: string,
  part = '.left-out',
): Promise<Locator> {
  await openEditor(page, home);
  const mimeType = 'application/octet-stream';
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer: await readFile(from(file)) });
  await page.waitForSelector(`report-editor.open ${part}:not([hidden])`);
  return page.locator(part);
}

/** A page was saved with a folder of pictures, and came without it. */
function pageWithoutPictures(page: Page, home: string): Promise<Locator> {
  return drop(page, home, 'cong-thong-tin.html', 'trang-luu.html', '.pictures');
}

async function paste(page: Page, home: string): Promise<Locator> {
  await openEditor(page, home);
  const text = await readFile(from('utf-8.txt'), 'utf8');
  await page.fill('[name=paste]', text.slice(0, text.indexOf('.', 400) + 1));
  return page.locator('section.input');
}

/** A report without faults, at the end of the page. */
async function finish(page: Page, home: string): Promise<void> {
  await openEditor(page, home);
  await page.setInputFiles('input[type=file]', from('bai-viet.docx'));
  await page.waitForSelector('report-editor.open');
  await page.selectOption('[name=district]', 'song-lo');
  for (const field of await page.locator('.pictures input').all()) await field.fill('Chi bộ thôn Hạ họp');
  await page.click('[data-accept-all]');
  await page.waitForSelector('report-editor.done');
}

/** The picker of folders is a window of the system's own: it is answered with a folder of the browser's. */
async function saveIntoFolder(page: Page, home: string): Promise<Locator> {
  await page.addInitScript(() => {
    (globalThis as unknown as { showDirectoryPicker: unknown }).showDirectoryPicker = async () => {
      const folder = await (
        await navigator.storage.getDirectory()
      ).getDirectoryHandle('kho', { create: true });
      await (
        await folder.getDirectoryHandle('content', { create: true })
      ).getDirectoryHandle('reports', { create: true });
      return folder;
    };
  });
  await finish(page, home);
  await page.click('[data-save]');
  await page.waitForFunction(() => document.querySelector('[data-saved]')?.textContent?.includes('Đã lưu'));
  return page.locator('[data-into-folder]');
}

async function openForge(page: Page, home: string): Promise<Locator> {
  await page.context().route('https://github.com/**', (route) => route.fulfill({ body: '' }));
  await finish(page, home);
  const [other] = await Promise.all([page.waitForEvent('popup'), page.click('[data-repository] a')]);
  await other.close();
  return page.locator('[data-repository]');
}

async function send(page: Page, home: string): Promise<Locator> {
  await finish(page, home);
  await Promise.all([page.waitForEvent('download'), page.click('[data-pack]')]);
  return page.locator('[data-parcel]');
}
