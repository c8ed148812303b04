import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const site: Record<string, string> = {
  'index.html': 'Kho tư liệu',
  'huyen/song-lo/index.html': 'Huyện Sông Lô',
  '2020/09/21/bài viết.html': 'Bài',
};
/** As `sha256sum` writes it. */
const sums = Object.entries(site)
  .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
  .join('');
const damaged: Record<string, string> = { 'index.html': 'Kho tư liêu', 'la.html': 'lạ' };

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kho-doi-chieu-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

async function zip(name: string, files: Record<string, string>, inside = ''): Promise<string> {
  const made = new JSZip();
  for (const [path, text] of Object.entries(files)) made.file(inside + path, text);
  writeFileSync(join(root, name), await made.generateAsync({ type: 'uint8array' }));
  return join(root, name);
}

function verify(place: string): Promise<{ status: number | null; said: string[] }> {
  const child = spawn(process.execPath, ['src/cli/verify.ts', place]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, said: output.trim().split('\n') })),
  );
}

const faults = [
  'khác  index.html',
  'thiếu 2020/09/21/bài viết.html',
  'thiếu huyen/song-lo/index.html',
  'thừa  la.html',
  '4 tệp không đúng: hãy chép lại từ bản gốc.',
];

describe('npm run verify', () => {
  test('says that a whole copy is whole: a folder, a zip, a folder in a zip', async () => {
    const whole = { ...site, SHA256SUMS: sums };
    for (const place of [
      folder('nguyen', whole),
      await zip('nguyen.zip', whole),
      await zip('thu-muc.zip', whole, 'kho/'),
    ]) {
      expect(await verify(place)).toEqual({
        status: 0,
        said: ['Bản chép còn nguyên: 3 tệp, đúng từng byte.'],
      });
    }
  });

  test('of a list that is damaged itself it says so', async () => {
    const copy = { ...site, SHA256SUMS: `${sums}hỏng rồi\n` };
    expect(await verify(folder('danh-sach-hong', copy))).toEqual({
      status: 1,
      said: ['Có 1 dòng của SHA256SUMS không đọc được: danh sách ấy đã hỏng.', 'Hãy chép lại từ bản gốc.'],
    });
  });

  test.runIf(process.platform === 'linux')('waits for no pipe in the place of a file', async () => {
    const copy = folder('ong', { ...site, SHA256SUMS: sums });
    rmSync(join(copy, 'index.html'));
    execFileSync('mkfifo', [join(copy, 'index.html')]);
    expect((await verify(copy)).said).toContain('thiếu index.html');
  });

  test('names what differs, is missing, is extra', async () => {
    const copy = { ...damaged, SHA256SUMS: sums };
    for (const place of [folder('hong', copy), await zip('hong.zip', copy)]) {
      expect(await verify(place)).toEqual({ status: 1, said: faults });
    }
  });

  test('says why nothing can be compared', async () => {
    writeFileSync(join(root, 'khong-phai.zip'), 'không phải tệp zip');
    expect(await verify(join(root, 'khong-co'))).toEqual({
      status: 1,
      said: [`Không có «${join(root, 'khong-co')}».`],
    });
    expect((await verify(join(root, 'khong-phai.zip'))).said[0]).toContain('không phải tệp .zip');
    expect((await verify(folder('thieu-ma', site))).said[0]).toContain('không có tệp SHA256SUMS');
  });
});
