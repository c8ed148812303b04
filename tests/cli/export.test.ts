import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal, writeExport } from '../../src/cli/write-export.ts';
import { cacheDirOf } from '../../src/content-loader/cache-dir.ts';
import { MemoryIndex } from '../support/opensearch/evaluate.ts';
import { exported } from '../support/opensearch/exported.ts';
import { faultsOf } from '../support/opensearch/schemas.ts';
import { lexicon, searchArchive } from '../support/search-archive.ts';

let folder: string;
let content: string;
const place = (name: string) => join(folder, name);
const report = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2020-03-04\nauthor: Minh Hà\ndistrict: song-lo\nterm: 2015–2020\n---\n\n${body}\n`;
const writeReport = (text: string) => writeFileSync(join(content, 'reports/2020/03/bai-thu.mdx'), text);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kho-xuat-')));
  content = place('kho');
  for (const name of ['abbreviations', 'districts', 'documents', 'indicators'])
    cpSync(`content/${name}.yaml`, join(content, `${name}.yaml`));
  mkdirSync(join(content, 'reports/2020/03'), { recursive: true });
  writeReport(
    report('Bài thử', 'Chi bộ nào cũng làm theo Chỉ thị số 05-CT/TW; Đảng bộ huyện kết nạp 5 đảng viên mới.'),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(cacheDirOf(content), { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const child = spawn(process.execPath, ['src/cli/export.ts', ...args], {
    env: { ...env, CONTENT_DIR: content },
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()));
  return new Promise<{ stdout: string; stderr: string; status: number | null }>((resolve) => {
    child.on('close', (status) => resolve({ ...told, status }));
  });
}
const refused = (name: string) => refusal(place(name), name, content);
const runTo = (name: string) => run('--opensearch', place(name));
const namesIn = (name: string) => readdirSync(place(name)).sort();

describe('an export', () => {
  test('is four kinds of files, read back whole', async () => {
    const { status, stdout, stderr } = await runTo('moi/xuat');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Đã ghi 1 bài vào .*xuat: 1 phần/);
    expect(namesIn('moi/xuat')).toEqual(['README.md', 'bulk-0001.ndjson', 'index.json', 'query.ndjson']);
    expect(namesIn('moi')).toEqual(['xuat']);
    const read = (name: string) => readFileSync(place(`moi/xuat/${name}`), 'utf8');
    const settings = JSON.parse(read('index.json')) as never;
    expect(faultsOf('request.indices.create', settings)).toEqual([]);
    const index = new MemoryIndex(settings, [read('bulk-0001.ndjson')]);
    expect(index.size).toBe(1);
    expect(JSON.parse(read('bulk-0001.ndjson').split('\n')[1]!)).toMatchObject({
      district: ['huyện Sông Lô'],
      year: ['2020'],
      indicators: ['dang-vien-ket-nap'],
      documents: ['05-ct-tw-2016'],
    });
    const asked = read('query.ndjson').trimEnd().split('\n');
    const answers = asked
      .filter((_, i) => i % 2 === 1)
      .map((body) => index.search(JSON.parse(body) as never));
    const found = new Set(answers.flatMap(({ found, meta }) => (found > 0 ? [meta.question] : [])));
    expect([...found]).toEqual(['đảng viên mới', 'dang vien moi', 'chi bộ']);
    expect(read('README.md').match(/^ +(?:for part .*)?curl /gm)).toHaveLength(3);
  });

  test('takes the place of an export and leaves nothing of it', async () => {
    writeFileSync(place('moi/xuat/bulk-0002.ndjson'), '');
    expect(await runTo('moi/xuat')).toMatchObject({ status: 0, stderr: '' });
    expect(namesIn('moi/xuat')).toEqual(['README.md', 'bulk-0001.ndjson', 'index.json', 'query.ndjson']);
    expect(namesIn('moi')).toEqual(['xuat']);
  });

  test('goes into an empty folder', async () => {
    mkdirSync(place('rong'));
    expect(await refused('rong')).toBeUndefined();
    await writeExport(place('rong'), exported(await searchArchive()), lexicon);
    expect(namesIn('rong')).toHaveLength(4);
    expect(await refused('rong')).toBeUndefined();
  });

  test('is not written over what is not an export', async () => {
    mkdirSync(place('cua-toi'));
    writeFileSync(place('cua-toi/index.json'), '{"mappings":{}}');
    expect(await refused('cua-toi')).toBe(
      'Thư mục cua-toi đang có nội dung khác («index.json»), không phải bản xuất. Hãy chọn thư mục mới: --opensearch TÊN-THƯ-MỤC.',
    );
  });

  test('nor over an export to which somebody has added something', async () => {
    await writeExport(place('them'), exported(await searchArchive()), lexicon);
    writeFileSync(place('them/ghi-chu.txt'), 'của tôi');
    expect(await refused('them')).toContain('«ghi-chu.txt»');
  });

  test.each(['kho', 'kho/xuat', 'kho/reports/2020/xuat', 'loi-tat/xuat', 'kho/reports/../../kho/a/b'])(
    'nor into the content: %s',
    async (name) => {
      if (!existsSync(place('loi-tat'))) symlinkSync(content, place('loi-tat'));
      expect(await refused(name)).toContain('bản xuất không bao giờ được ghi vào thư mục nội dung');
    },
  );

  test.each(['tep', 'toi-tep', 'khong-toi-dau'])('a file is no folder: %s', async (name) => {
    writeFileSync(place('tep'), 'x');
    if (!existsSync(place('toi-tep'))) symlinkSync(place('tep'), place('toi-tep'));
    if (!lstatSync(place('khong-toi-dau'), { throwIfNoEntry: false }))
      symlinkSync(place('khong-co-dau'), place('khong-toi-dau'));
    expect(await refused(name)).toContain('đây không phải thư mục');
  });

  test('nor is a folder below a file', async () => {
    const { status, stderr } = await runTo('tep/xuat');
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/Đây không phải thư mục\. Hãy xem lại đường dẫn\.$/);
    expect(readFileSync(place('tep'), 'utf8')).toBe('x');
  });

  test('an archive with an error is not exported, and the last export stays', async () => {
    await writeExport(place('giu'), exported(await searchArchive()), lexicon);
    const before = readFileSync(place('giu/bulk-0001.ndjson'), 'utf8');
    const sound = readFileSync(join(content, 'reports/2020/03/bai-thu.mdx'), 'utf8');
    writeReport(report('Bài thử', 'Chữ.').replace('song-lo', 'khong-co'));
    const { status, stdout, stderr } = await runTo('giu');
    writeReport(sound);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('bai-thu.mdx:');
    expect(readFileSync(place('giu/bulk-0001.ndjson'), 'utf8')).toBe(before);
  });

  test('an archive without published reports is told', async () => {
    const sound = readFileSync(join(content, 'reports/2020/03/bai-thu.mdx'), 'utf8');
    writeReport(report('Bài thử', 'Chữ.').replace('term:', 'draft: true\nterm:'));
    const said = await runTo('khong-bai');
    writeReport(sound);
    expect(said).toMatchObject({ status: 1, stdout: '' });
    expect(said.stderr).toBe('Kho chưa có bài nào được đăng, nên không có gì để xuất.\n');
    expect(existsSync(place('khong-bai'))).toBe(false);
  });

  test('with a report that no part can hold nothing is written', async () => {
    const [first, ...others] = exported(await searchArchive());
    const large = { ...first!, paragraphs: [{ anchor: 'd1', text: 'đảng viên '.repeat(800_000) }] };
    const { tooLarge } = await writeExport(place('to'), [...others, large], lexicon);
    expect(tooLarge.map(({ url }) => url)).toEqual([large.url]);
    expect(readdirSync(folder).filter((name) => name.startsWith('to-') || name === 'to')).toEqual([]);
  });
});

test('a question is printed as a request', async () => {
  const { status, stdout, stderr } = await run(`--opensearch-query=-x '; "\r\n\u2028 😀 đảng`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  lines.forEach((line, i) => {
    if (i % 2 === 0) expect(line).toBe('{}');
    else expect(faultsOf('request.search', JSON.parse(line))).toEqual([]);
  });
});

describe('what is typed', () => {
  test.each([
    [[], 'Chưa nói cần xuất gì: --opensearch THƯ-MỤC, hoặc --opensearch-query CÂU-HỎI.'],
    [
      ['--opensearch', 'x', '--opensearch-query', 'y'],
      'Mỗi lần chỉ làm một việc: --opensearch THƯ-MỤC, hoặc --opensearch-query CÂU-HỎI.',
    ],
  ])('%j is told in two lines', async (args, told) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, ...rest] = stderr.trim().split('\n');
    expect(first).toBe(told);
    expect(rest).toEqual(['Cách dùng, ví dụ: npm run export -- --help']);
  });

  test('a content folder that is not there is told', async () => {
    const kept = content;
    content = place('khong-co');
    const asked = await run('--opensearch-query', 'đảng').finally(() => (content = kept));
    expect(asked).toMatchObject({ status: 1, stdout: '' });
    expect(asked.stderr).toContain('Không mở được thư mục nội dung');
  });
});
