import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Below it the system makes no folder, and does not say that it may not.
test.runIf(process.platform === 'linux').each([
  ['build', [], { OUT_DIR: '/proc/kho/dist' }],
  ['pack', ['--out', '/proc/kho/goi.zip'], {}],
  ['demo', ['--out', '/proc/kho', '--reports', '1'], {}],
  ['export', ['--opensearch', '/proc/kho/xuat'], {}],
])('%s says so where nothing can be written, and ends', (command, args, env) => {
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  expect(stderr).toBe('/proc/kho: Không thấy tệp hoặc thư mục này. Hãy xem lại đường dẫn.\n');
  expect(status).toBe(1);
});

test.each(['content/reports/dist', 'public/dist', 'src/dist'])(
  'a build does not go into %s, where the next one would take it for its source',
  (folder) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, OUT_DIR: folder },
    });
    expect(stderr).toMatch(new RegExp(`^${folder} nằm trong `));
    expect(status).toBe(1);
  },
);

test('a command whose listener has gone away says nothing and does its work', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', '{ node src/cli/check.ts --help; echo $? >&2; } | true'],
    { encoding: 'utf8', env: process.env },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '0\n' });
});
