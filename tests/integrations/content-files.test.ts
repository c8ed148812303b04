import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/check-content.ts';

const content = mkdtempSync(join(tmpdir(), 'kho-noi-dung-'));
const reports = join(content, 'reports/2020/10');

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  mkdirSync(join(reports, 'thu-muc.mdx'), { recursive: true });
  symlinkSync('vong.mdx', join(reports, 'vong.mdx'));
  symlinkSync('khong-co.mdx', join(reports, 'dut.mdx'));
  symlinkSync('../../..', join(reports, 'len-tren'));
  symlinkSync('.', join(reports, 'chinh-no'));
  // A folder that lies elsewhere is read, once.
  mkdirSync(join(content, 'noi-khac/2020/11'), { recursive: true });
  writeFileSync(join(content, 'noi-khac/2020/11/bai.md'), '');
  symlinkSync('../noi-khac', join(content, 'reports/a'));
  symlinkSync('../noi-khac', join(content, 'reports/b'));
  writeFileSync(join(reports, 'dai.mdx'), 'Chi bộ kết nạp 12 đảng viên. '.repeat(100_000));
});
afterAll(() => rmSync(content, { recursive: true }));

test('what is called as a report and is none, leads nowhere or is far too long is told, and read no further', async () => {
  const { problems, reports: read } = await checkContent(content, { publishingOnly: true });
  const told = problems.map(({ file, code }) => `${basename(file)} ${code}`);
  const ofFiles = /tep-qua-lon|tep-khong-duoc-doc/;
  expect(told.filter((one) => ofFiles.test(one)).sort()).toEqual([
    'bai.md tep-khong-duoc-doc',
    'dai.mdx tep-qua-lon',
    'dut.mdx tep-khong-duoc-doc',
    'thu-muc.mdx tep-khong-duoc-doc',
    'vong.mdx tep-khong-duoc-doc',
  ]);
  expect(problems.find(({ code }) => code === 'tep-qua-lon')!.message).toContain('kho chỉ đọc bài đến 2 MB');
  expect(read).toBe(2);
});

test('a report that is not UTF-8, one with its ending in capitals and a picture that is none are told', async () => {
  const report = Buffer.from('---\ntitle: Đảng bộ xã\n---\n\nChi bộ kết nạp 12 đảng viên.\n');
  writeFileSync(join(reports, 'hoa.MDX'), report);
  writeFileSync(join(reports, 'utf-16.mdx'), Buffer.from(`\uFEFF${report.toString()}`, 'utf16le'));
  writeFileSync(join(reports, 'hong.mdx'), Buffer.concat([report, Buffer.from([0xc3, 0x28])]));
  writeFileSync(join(reports, 'trong.png'), '');
  writeFileSync(join(reports, 'trang.jpg'), '<!doctype html><script>alert(1)</script>');
  symlinkSync('../../../archive.yaml', join(reports, 'khai-bao.webp'));
  cpSync('public/favicon.png', join(reports, 'that.png'));

  const { problems } = await checkContent(content, { publishingOnly: true });
  const told = problems.map(({ file, line, code }) => `${basename(file)}:${line} ${code}`);
  expect(told).toContain('hoa.MDX:1 tep-khong-duoc-doc');
  expect(told.filter((one) => /^(?:utf-16|hong)|tep-hong/.test(one))).toEqual([
    'hong.mdx:6 tep-hong',
    'utf-16.mdx:1 tep-hong',
  ]);
  expect(told.filter((one) => one.endsWith('anh-khong-co'))).toEqual([
    'khai-bao.webp:1 anh-khong-co',
    'trang.jpg:1 anh-khong-co',
    'trong.png:1 anh-khong-co',
  ]);
});

test('pictures with names that Windows refuses are told, with or without an ending', async () => {
  for (const name of ['con.png', 'AUX.tar.webp', 'anh:1.png', 'an-toan.png', 'dau cach.png'])
    cpSync('public/favicon.png', join(reports, name));
  const { problems } = await checkContent(content, { publishingOnly: true });
  const told = problems.filter(({ code }) => code === 'ten-tep-danh-rieng');
  expect(told.map(({ file }) => basename(file))).toEqual(['AUX.tar.webp', 'anh:1.png', 'con.png']);
});

test.runIf(process.platform === 'linux')(
  'files and folders whose names are not UTF-8 are told, all of them, and nothing in them is left out in silence',
  async () => {
    const bytes = (name: string) => Buffer.from(join(reports, name), 'latin1');
    mkdirSync(bytes('kho\xe1-cu'));
    writeFileSync(
      Buffer.concat([bytes('kho\xe1-cu'), Buffer.from('/bai.mdx')]),
      'Chi bộ kết nạp 12 đảng viên.',
    );
    writeFileSync(bytes('b\xe1o-c\xe1o.mdx'), 'Chi bộ kết nạp 12 đảng viên.');
    writeFileSync(bytes('\xe3nh.png'), '');
    const { problems } = await checkContent(content, { publishingOnly: true });
    const told = problems.filter(
      ({ code, message }) => code === 'ten-tep-sai-dang' && message.includes('UTF-8'),
    );
    expect(told.map(({ file }) => basename(file))).toEqual([
      'b\uFFFDo-c\uFFFDo.mdx',
      'kho\uFFFD-cu',
      '\uFFFDnh.png',
    ]);
    expect(told[0]!.message).toBe(
      'Tên tệp «b\uFFFDo-c\uFFFDo.mdx» không ghi bằng mã UTF-8, máy không mở được.',
    );
    expect(told[1]!.message).toMatch(/^Tên thư mục/);
  },
);

test('pipes and devices in the place of a file are told, and nobody waits for their end', async () => {
  execFileSync('mkfifo', [
    join(reports, 'ong.mdx'),
    join(reports, 'ong.png'),
    join(content, 'releases.yaml'),
  ]);
  symlinkSync('/dev/zero', join(reports, 'khong.mdx'));
  await expect(checkContent(content)).rejects.toMatchObject({
    code: 'ENXIO',
    path: join(content, 'releases.yaml'),
  });
  rmSync(join(content, 'releases.yaml'));
  const { problems } = await checkContent(content, { publishingOnly: true });
  const told = problems.map(({ file, code }) => `${basename(file)} ${code}`);
  expect(told).toContain('ong.mdx tep-khong-duoc-doc');
  expect(told).toContain('khong.mdx tep-khong-duoc-doc');
});
