import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { SiteOutput } from '../../src/integrations/kept/site-output.ts';
import { stagedOutput } from '../../src/integrations/staged-output.ts';

const made: string[] = [];
const folderIn = (parent: string) => {
  made.push(mkdtempSync(join(parent, 'kho-dat-cho-')));
  return made.at(-1)!;
};
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Goes through a build whose pages are one file; gives where that was written. */
function build(project: string, outDir: string): string {
  const output = new SiteOutput();
  const { hooks } = stagedOutput(output);
  const config = { root: pathToFileURL(`${project}/`), outDir: pathToFileURL(`${outDir}/`) };
  let written = '';
  const updateConfig = (changed: { outDir: URL }) => (written = changed.outDir.pathname);
  hooks['astro:config:setup']!({ command: 'build', config, updateConfig } as never);
  expect(written).toBe(`${output.root}/`);
  mkdirSync(join(output.root, '2020/09'), { recursive: true });
  writeFileSync(join(output.root, '2020/09/index.html'), 'Chi bộ kết nạp 12 đảng viên.');
  hooks['astro:build:done']!({} as never);
  return output.root;
}

test('a site is written beside its place and put there whole', () => {
  const project = folderIn(tmpdir());
  expect(build(project, join(project, 'dist'))).toBe(join(project, 'dist-dang-dung'));
  expect(readdirSync(project)).toEqual(['dist']);
});

const memory = '/dev/shm';
const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;
test.runIf(isOtherDisk)(
  'a site for another disk is written on the project’s, and leaves nothing there',
  () => {
    const project = folderIn(tmpdir());
    const stick = folderIn(memory);
    mkdirSync(join(stick, 'trang'));
    writeFileSync(join(stick, 'trang/cu.html'), 'bản trước');
    expect(statSync(build(project, join(stick, 'trang')).replace(/[^/]+$/, '')).dev).toBe(
      statSync(project).dev,
    );
    expect(readFileSync(join(stick, 'trang/2020/09/index.html'), 'utf8')).toContain('12 đảng viên');
    expect(readdirSync(stick)).toEqual(['trang']);
    expect(readdirSync(join(stick, 'trang'))).toEqual(['2020']);
    expect(readdirSync(join(project, '.cache'))).toEqual([]);
  },
);
