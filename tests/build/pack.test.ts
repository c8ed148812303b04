import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../support/build-site.ts';
import { exactTextOf, findAll, readHtml } from '../support/html.ts';
import { unpack } from '../support/packed-copy.ts';
import { sharedSite } from '../support/shared-site.ts';

const site = await sharedSite('calendar');
const work = mkdtempSync(join(tmpdir(), 'kho-goi-'));
const copy = join(work, 'chép', 'kho-tu-lieu');
const zip = (name: string) => join(work, name);
let told: { output: string; exitCode: number };

const pack = (...args: string[]) =>
  runNode(
    ['src/cli/pack.ts', ...args],
    { CONTENT_DIR: site.contentDir, OUT_DIR: site.dir, SITE_BASE: site.base },
    process.cwd(),
  );
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

beforeAll(async () => {
  told = await pack('--out', zip('kho.zip'));
  await unpack(zip('kho.zip'), join(work, 'chép'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('npm run pack', () => {
  test('says what it has written, and leaves nothing else behind', () => {
    expect(told.exitCode, told.output).toBe(0);
    expect(told.output).toMatch(
      /Đã ghi .*kho\.zip: \d+ trang, \d+ tệp, \d+(?:,\d)? MB\. Giải nén rồi bấm đúp vào index\.html để mở\./,
    );
    expect(told.output).not.toContain('không dẫn đến đâu');
    expect(readdirSync(work).sort()).toEqual(['chép', 'kho.zip']);
  });

  test('the same site gives the same bytes', async () => {
    await pack('--out', zip('lai.zip'));
    expect(readFileSync(zip('lai.zip')).equals(readFileSync(zip('kho.zip')))).toBe(true);
    rmSync(zip('lai.zip'));
  });

  test('npm run verify finds the copy whole, zipped and unpacked', async () => {
    for (const place of [zip('kho.zip'), copy]) {
      const { output, exitCode } = await runNode(['src/cli/verify.ts', place], {}, process.cwd());
      expect(exitCode, output).toBe(0);
    }
  });

  test('no word and no picture of any page is another', () => {
    const shown = (file: string) => {
      const page = readHtml(file);
      for (const one of findAll(page, ({ tagName }) => /^(?:script|style)$/.test(tagName))) one.children = [];
      const pictures = findAll(page, ({ tagName }) => tagName === 'img').map(
        ({ properties }) => properties.alt,
      );
      const ids = findAll(page, ({ properties }) => properties.id !== undefined).map(
        ({ properties }) => properties.id,
      );
      return { text: exactTextOf(page), pictures, ids };
    };
    const pages = filesOf(site.dir).filter((file) => file.endsWith('.html') && file !== '404.html');
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) expect(shown(join(copy, page)), page).toEqual(shown(join(site.dir, page)));
  });

  test('every address in every page is of a file of the copy or of another host', () => {
    const files = new Set(filesOf(copy));
    const faults: string[] = [];
    for (const page of [...files].filter((file) => file.endsWith('.html'))) {
      for (const { tagName, properties } of findAll(readHtml(join(copy, page)), () => true)) {
        for (const name of ['href', 'src', 'action', 'dataPreview', 'dataTarget']) {
          const address = properties[name];
          if (typeof address !== 'string' || /^(?:https?:|mailto:|#|\?)/.test(address)) continue;
          const goal = join(dirname(page), decodeURIComponent(address.replace(/[?#].*/, '')));
          if (!files.has(goal.replaceAll('\\', '/')))
            faults.push(`${page}: <${tagName} ${name}="${address}">`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('no page has a module script, and none may ask a network', () => {
    for (const file of filesOf(copy).filter((one) => one.endsWith('.html'))) {
      const page = readFileSync(join(copy, file), 'utf8');
      expect(page, file).not.toContain('type="module"');
      expect(page, file).toMatch(
        /^<!DOCTYPE html>.{0,80}<meta http-equiv="Content-Security-Policy"[^>]*connect-src &?#?[^;]*none/i,
      );
    }
  });

  test('names of files hold no letter that an old system may lose, and tell how to open the copy', () => {
    expect(filesOf(copy).filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
    expect(readFileSync(join(copy, 'DOC-TRUOC.txt'), 'utf8')).toContain('bấm đúp vào tệp index.html');
  });
});

test('a folder in place of the file is told, and stays as it is', async () => {
  expect(await pack('--out', work)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('có sẵn mà không phải là tệp'),
  });
});
