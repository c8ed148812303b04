import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundle, keptBundle, putBundle } from '../../src/integrations/kept/bundle.ts';

let root: string;
let built: string;
let store: string;
const facts = { base: '/kho/', entry: 'prerender-entry.mjs', styles: [] };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kho-goi-'));
  built = join(root, 'dist');
  store = join(root, 'goi');
  mkdirSync(join(built, '.prerender'), { recursive: true });
  mkdirSync(join(built, 'tep'));
  writeFileSync(join(built, '.prerender/prerender-entry.mjs'), 'export const app = 1;');
  writeFileSync(join(built, 'tep/a.js'), 'let a;');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a bundle is kept by the code that it was made from, and goes out without what only draws pages', () => {
  keepBundle(built, 'mã', facts, store);
  expect(keptBundle('mã khác', store)).toBeUndefined();
  const bundle = keptBundle('mã', store)!;
  expect(bundle).toMatchObject(facts);
  const site = join(root, 'site');
  putBundle(bundle, site);
  expect(readFileSync(join(site, 'tep/a.js'), 'utf8')).toBe('let a;');
  expect(existsSync(join(site, '.prerender'))).toBe(false);
});

test('a bundle of which a byte was changed, in the site that shares its files too, is none', () => {
  keepBundle(built, 'mã', facts, store);
  writeFileSync(join(built, 'tep/a.js'), 'let b;');
  expect(keptBundle('mã', store)).toBeUndefined();
});

test('a bundle of which a file is missing is none', () => {
  keepBundle(built, 'mã', facts, store);
  rmSync(join(keptBundle('mã', store)!.folder, '.prerender/prerender-entry.mjs'));
  expect(keptBundle('mã', store)).toBeUndefined();
});

test('of bundles that nobody asks for, the oldest goes', () => {
  for (let count = 0; count < 9; count++) {
    keepBundle(built, `mã ${count}`, facts, store);
    expect(keptBundle('mã 0', store)).toBeDefined();
  }
  expect(keptBundle('mã 1', store)).toBeUndefined();
  expect(keptBundle('mã 8', store)).toBeDefined();
});
