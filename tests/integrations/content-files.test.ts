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
