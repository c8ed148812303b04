import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kho-moi-'));
  folder = join(parent, 'kho của tôi');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}
const make = (...args: string[]) => run('src/cli/new.ts', args);

describe('npm run new', () => {
  test('makes an archive of one’s own that passes the check', async () => {
    const made = make(
      folder,
      '--name',
      'Kho tư liệu: Sông Lô',
      '--keeper',
      'Ban Tuyên giáo',
      '--mail',
      'tl@example.vn',
    );
    expect(made).toEqual({ status: 0, said: expect.stringContaining(`CONTENT_DIR='${folder}' npm start`) });
    expect(await readFile(join(folder, 'archive.yaml'), 'utf8')).toContain('name: "Kho tư liệu: Sông Lô"');
    expect(run('src/cli/check.ts', [], { CONTENT_DIR: folder })).toMatchObject({ status: 0 });
  });

  test('tells a command that can be copied, whatever the folder is called', () => {
    for (const name of ['kho của tôi', "kho 'mẫu' $HOME", 'kho-moi']) {
      const { said } = make(join(parent, name));
      const told = /CONTENT_DIR=.*(?= npm start)/.exec(said)![0];
      const { stdout } = spawnSync('sh', ['-c', `${told} printenv CONTENT_DIR`], { encoding: 'utf8' });
      expect(stdout).toBe(`${join(parent, name)}\n`);
    }
  });

  test('asks nothing where there is no terminal, and needs nothing', () => {
    expect(make(folder).status).toBe(0);
    expect(run('src/cli/check.ts', [], { CONTENT_DIR: folder })).toMatchObject({ status: 0 });
  });

  test('tells all that is wrong, and writes nothing', async () => {
    const { status, said } = make(folder, '--mail', 'không phải thư', '--repository', 'tệp');
    expect(status).toBe(1);
    expect(said).toContain('một địa chỉ thư điện tử');
    expect(said).toContain('repository');
    expect(said).toContain('«name» để trống');
    expect(said).toContain('Chưa ghi gì vào máy.');
    expect(await readdir(parent)).toEqual([]);
  });

  test('takes nobody’s folder', async () => {
    await writeFile(join(parent, 'bai.mdx'), 'Bài thật');
    expect(make(parent)).toMatchObject({ status: 1, said: expect.stringContaining('đã có tệp') });
    expect(make('content/kho')).toMatchObject({ status: 1 });
    expect(await readdir(parent)).toEqual(['bai.mdx']);
  });

  test('leaves nothing behind where it is stopped midway, so that it can be run again', async () => {
    // From a folder without the lists that a new archive is given.
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/new.ts'), folder], {
      cwd: parent,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Không thấy tệp');
    expect(await readdir(folder)).toEqual([]);
    expect(make(folder).status).toBe(0);
  });

  // Below it the system makes no folder, and does not say that it may not.
  test.skipIf(process.platform !== 'linux')('says so where no folder can be made, and ends', () => {
    expect(make('/proc/kho/cua-toi')).toEqual({
      status: 1,
      said: '/proc/kho: Không thấy tệp hoặc thư mục này. Hãy xem lại đường dẫn.\n',
    });
  });
});
