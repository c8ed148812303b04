import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** The project's own commands; the other scripts of package.json hand over to vitest, astro, eslint and prettier. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node (\S+)$/.exec(script) ?? [];
  return file ? [{ name, file }] : [];
});

function run(file: string, ...args: string[]) {
  // An option that a surrounding `npm` took for itself is not meant for the command.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const child = spawn(process.execPath, [file, ...args], { env });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()));
  return new Promise<{ stdout: string; stderr: string; status: number | null }>((resolve) => {
    child.on('close', (status) => resolve({ ...told, status }));
  });
}

test('every script of package.json that is ours is seen', () => {
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'dev', 'build', 'check', 'import', 'demo', 'test', 'bench:build']),
  );
});

describe.each(commands)('npm run $name', ({ name, file }) => {
  test('--help says in Vietnamese how it is typed, with an example', async () => {
    const { status, stdout, stderr } = await run(file, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Cách dùng: ${/^(start|test)$/.test(name) ? 'npm' : 'npm run'} ${name}`);
    expect(stdout).toMatch(/^ {2}--help +in lời giải thích này/m);
    expect(stdout).toContain('\nVí dụ: ');
  });

  test('a wrong option is told in two lines, and nothing is done', async () => {
    const { status, stdout, stderr } = await run(file, '--hlep');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      'Không có tùy chọn «--hlep». Có phải bạn muốn viết «--help»?',
      expect.stringMatching(/^Cách dùng, ví dụ: npm .* -- --help$/),
    ]);
  });
});

test('-h is --help', async () => {
  expect(await run('src/cli/demo.ts', '-h')).toEqual(await run('src/cli/demo.ts', '--help'));
});

test('an error that nobody foresaw is one line; with --debug where it came from', async () => {
  const said = await run('src/cli/demo.ts', '--out', 'package.json/kho');
  expect({ ...said, stderr: said.stderr.trim().split('\n') }).toEqual({
    status: 1,
    stdout: '',
    stderr: [expect.stringContaining('Đây không phải thư mục.')],
  });
  const { stderr } = await run('src/cli/demo.ts', '--debug', '--out', 'package.json/kho');
  expect(stderr).toMatch(/ENOTDIR/);
});

test('a folder of content that is not there is no archive without faults', async () => {
  const { status, stdout } = await run('src/cli/check.ts', '--format', 'json');
  expect(status, stdout).toBe(0);
  process.env.CONTENT_DIR = 'content/khong-co';
  const without = await run('src/cli/check.ts').finally(() => delete process.env.CONTENT_DIR);
  expect(without).toMatchObject({ status: 1 });
  expect(without.stdout).toContain('Không mở được thư mục nội dung «content/khong-co».');
});

describe('a file where a folder should be', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kho-'));
    file = join(folder, 'bai.txt');
    writeFileSync(file, 'Bài thử\n\nNgày 04/03/2021, Đảng bộ xã kết nạp 5 đảng viên.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is left alone by the demonstration', async () => {
    const { status, stderr } = await run('src/cli/demo.ts', '--reports', '1', '--out', file);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${file}: Đây không phải thư mục. Hãy xem lại đường dẫn.\n`,
    });
    expect(readFileSync(file, 'utf8')).toContain('Bài thử');
  });

  test('is told in Vietnamese by the import', async () => {
    const { status, stderr } = await run('src/cli/import.ts', file, '--out', file);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${file}: Đây không phải thư mục. Hãy xem lại đường dẫn.\n`,
    });
  });
});
