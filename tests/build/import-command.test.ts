import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let contentDir: string;

beforeEach(async () => {
  contentDir = join(await mkdtemp(join(tmpdir(), 'kho-')), 'content');
  await cp('content', contentDir, { recursive: true });
});
afterEach(() => rm(join(contentDir, '..'), { recursive: true, force: true }));

function run(command: 'import' | 'check', ...args: string[]) {
  const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: contentDir },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  return new Promise<{ stdout: string; stderr: string; exitCode: number }>((resolve) => {
    child.on('exit', (code) => resolve({ ...output, exitCode: code ?? 1 }));
  });
}

const fixture = (name: string) => `tests/fixtures/import/${name}`;
const folder = () => join(contentDir, 'reports/2019/08');
const slug = 'dang-bo-huyen-lam-khe-doi-moi-phuong-thuc-lanh-dao-nang-cao-chat-luong-sinh-hoat-chi-bo';

describe('npm run import', () => {
  test('puts a Word file and its picture where they belong', async () => {
    const { exitCode, stdout, stderr } = await run('import', fixture('bai-viet.docx'));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect((await readdir(folder())).sort()).toEqual([
      'dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png',
      `${slug}.mdx`,
    ]);
    expect(stdout).toContain('Ngày đăng: 15/08/2019');
    expect(stdout).toContain('Đã nhập 1 bài');
  });

  test('of several files imports those that can be read, says why of the others, and ends with 1', async () => {
    const { exitCode, stdout } = await run(
      'import',
      fixture('hong.docx'),
      fixture('utf-8.txt'),
      fixture('ban-cu.doc'),
      'khong-co.txt',
      'tests/fixtures',
    );
    expect(exitCode).toBe(1);
    expect(await readdir(folder())).toEqual([`${slug}.mdx`]);
    expect(stdout).toMatch(/hong\.docx: chưa nhập[\s\S]*ban-cu\.doc: chưa nhập[\s\S]*lưu thành \.docx/);
    expect(stdout).toContain('4 tệp chưa nhập');
    expect(stdout).toContain('«tests/fixtures» là một thư mục');
    expect(stdout).not.toMatch(/\bat .*\.(ts|js):\d+/);
  });

  test.runIf(process.platform === 'linux')('waits for no pipe, and opens nothing of 500 MB', async () => {
    const [pipe, large] = [join(contentDir, 'ong.docx'), join(contentDir, 'lon.docx')];
    execFileSync('mkfifo', [pipe]);
    await writeFile(large, '');
    await truncate(large, 500e6);
    const { exitCode, stdout } = await run('import', pipe, large);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`«${pipe}» là ống dẫn hoặc thiết bị của máy, không phải tệp.`);
    expect(stdout).toContain('Tệp nặng 500 MB; máy chỉ đọc tệp loại này đến');
  });

  test('a second time tells which report holds the text, and leaves it alone', async () => {
    await run('import', fixture('utf-8.txt'));
    const before = await readFile(join(folder(), `${slug}.mdx`), 'utf8');
    const { exitCode, stdout } = await run('import', fixture('vni.txt'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`reports/2019/08/${slug}.mdx`);
    expect(await readdir(folder())).toEqual([`${slug}.mdx`]);
    expect(await readFile(join(folder(), `${slug}.mdx`), 'utf8')).toBe(before);
  });

  test('--dry-run writes nothing', async () => {
    const { exitCode, stdout } = await run('import', '--dry-run', fixture('utf-8.txt'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`sẽ thành`);
    await expect(readdir(folder())).rejects.toThrow();
  });

  test('--json prints one array and nothing else; --out writes elsewhere', async () => {
    const out = join(contentDir, '..', 'ra');
    const { stdout, stderr } = await run(
      'import',
      '--json',
      '--out',
      out,
      fixture('utf-8.txt'),
      fixture('trong.txt'),
    );
    expect(stderr).toBe('');
    const [first, second, ...rest] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      file: fixture('utf-8.txt'),
      frontmatter: { date: '2019-08-15', author: 'Thu Hạnh' },
    });
    expect(first!.body).toMatch(/^Thực hiện Nghị quyết/);
    expect(first!.statistics).toMatchObject([
      { quote: '14 Nghị quyết', value: 14, unit: 'nghị quyết' },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(second).toMatchObject({ statistics: [], problems: [{ code: 'tep-hong' }] });
    expect(await readdir(join(out, '2019/08'))).toEqual([`${slug}.mdx`]);
  });

  test('writes every figure as the machine’s or names it with its sentence; the check counts what is left', async () => {
    const file = join(contentDir, '..', 'bai.txt');
    await writeFile(
      file,
      'Kết quả kiểm tra, giám sát ở huyện Sông Lô\n\n21/09/2019\n\nHuyện ủy đã ban hành 11 Nghị quyết, kết nạp 153 đảng viên.\n\nThi hành kỷ luật: khiển trách 26, cảnh cáo 4.\n\nLệ Quyên\n',
    );
    const { stdout } = await run('import', file);
    const [, written = '', left = ''] =
      /(\d+) số liệu máy trích, chưa có người soát; (\d+) số liệu chưa ghi được/.exec(stdout) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(stdout).toContain('câu nêu nó: «Thi hành kỷ luật: khiển trách 26, cảnh cáo 4.»');
    const reports = join(contentDir, 'reports/2019/09');
    const [name] = await readdir(reports);
    const text = await readFile(join(reports, name!), 'utf8');
    expect(text.match(/^ +state: automatic$/gm)).toHaveLength(Number(written));
    expect(text.match(/^ +- quote: /gm)).toHaveLength(Number(written));

    const line = `Còn ${written} số liệu của 1 bài chưa có người soát.`;
    const check = await run('check');
    expect(check.stdout).toContain(line);
    expect(check.stdout).not.toContain(`${name}: ${written} trong ${written}`);
    expect((await run('check', '--notes')).stdout).toContain(`${name}: ${written} trong ${written}`);
    await writeFile(join(reports, name!), text.replaceAll(/^ +state: automatic\n/gm, ''));
    expect((await run('check')).stdout).not.toContain('chưa có người soát');
  });

  test('--json names what was not written, too', async () => {
    const file = join(contentDir, '..', 'bai.txt');
    await writeFile(
      file,
      'Kết quả kiểm tra\n\n21/09/2019\n\nThi hành kỷ luật: khiển trách 26, cảnh cáo 4.\n',
    );
    const [report] = JSON.parse((await run('import', '--json', '--dry-run', file)).stdout) as {
      statistics: { quote: string; state: string }[];
      frontmatter: { statistics?: { figures: object[] }[] };
      problems: { code: string; message: string }[];
    }[];
    const named = report!.problems.filter(({ code }) => code === 'so-lieu-chua-ghi');
    const written = (report!.frontmatter.statistics ?? []).flatMap(({ figures }) => figures);
    expect(written.length + named.length).toBe(report!.statistics.length);
    expect(named[0]!.message).toContain('«Thi hành kỷ luật: khiển trách 26, cảnh cáo 4.»');
    expect(report!.statistics.map(({ state }) => state)).toEqual(report!.statistics.map(() => 'automatic'));
  });

  test('without a file, or with an option it has not, tells how it is used', async () => {
    expect(await run('import')).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await run('import', '--fast', 'x.txt')).stderr).toContain('Không có tùy chọn «--fast»');
  });
});

describe('npm run check', () => {
  test('finds nothing wrong in the archive, and an imported report only lacks its district', async () => {
    expect(await run('check')).toMatchObject({ exitCode: 0 });
    await run('import', fixture('utf-8.txt'));
    const { exitCode, stdout } = await run('check', '--format', 'json');
    expect(exitCode).toBe(1);
    const problems = JSON.parse(stdout) as { code: string; severity: string; file: string }[];
    expect(problems.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual(['de-trong']);
  });

  test('speaks to GitHub in its own words', async () => {
    await run('import', fixture('utf-8.txt'));
    const { stdout } = await run('check', '--format', 'github');
    expect(stdout).toMatch(/^::error file=.*,line=5,col=1,title=de-trong::Khóa «district» để trống\.%0A/m);
  });

  test('tells a changed word of an imported report', async () => {
    await run('import', fixture('utf-8.txt'));
    const path = join(folder(), `${slug}.mdx`);
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('toàn diện các lĩnh vực', 'toàn diện mọi lĩnh vực'),
    );
    expect((await run('check')).stdout).toContain('van-ban-da-doi');
  });
});
