import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { tellSystemFaults } from '../../src/cli/system-faults.ts';

/** What is shown of what a program prints, once it has ended. */
async function shown(exitCode: number, ...printed: string[]): Promise<string> {
  const [from, to] = [new PassThrough(), new PassThrough()];
  const tell = tellSystemFaults(from, to);
  for (const words of printed) from.write(words);
  from.end();
  await new Promise((resolve) => from.on('end', resolve));
  tell(exitCode);
  return (to.read() as Buffer | null)?.toString() ?? '';
}

const trace =
  '\n    at writeFileSync (node:fs:2412:20)\n    at SiteOutput.write (/kho/site-output.ts:30:5)\n';

test.each([
  [
    '[ERROR] ENOSPC: no space left on device, write\n  Location:\n',
    'Ổ đĩa đã đầy. Hãy dọn bớt rồi chạy lại.\n',
  ],
  [
    "Error: EACCES: permission denied, open '/kho/content/a.mdx'",
    '/kho/content/a.mdx: Không có quyền đọc hoặc ghi ở đây. Hãy xem lại quyền của thư mục.\n',
  ],
  [
    '[ERROR] [vite] ✗ Build failed\nFailed to write file in /kho/dist-dang-dung/a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n',
    '/kho/dist-dang-dung/a.mjs: Ổ đĩa đã đầy. Hãy dọn bớt rồi chạy lại.\n',
  ],
  [
    '[ERROR] Something went wrong\nCould not create directory for output chunks: /kho/dist-dang-dung\n\nCaused by:\n    Permission denied (os error 13)\n',
    '/kho/dist-dang-dung: Không có quyền đọc hoặc ghi ở đây. Hãy xem lại quyền của thư mục.\n',
  ],
  [
    '\n<--- Last few GCs --->\n\n[5:0x1] 30 ms: Mark-Compact\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n',
    'Máy không đủ bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại; kho lớn thì cần máy nhiều bộ nhớ hơn.\n',
  ],
  [
    "Error: EBUSY: resource busy or locked, rename '/srv/www' -> '/srv/www-truoc'",
    '/srv/www: Chương trình khác đang dùng chỗ này, hoặc đây là một ổ đĩa gắn vào. Hãy đóng chương trình ấy, hoặc chọn một thư mục ở trong ổ đĩa.\n',
  ],
])('what the machine objects to is told to an archivist: %s', async (printed, told) => {
  expect(await shown(1, 'Đang dựng trang…\n', printed, trace)).toBe(`Đang dựng trang…\n${told}`);
});

test('an error that nobody has caught, which comes in two parts', async () => {
  const head = 'node:internal/modules/run_main:107\n    triggerUncaughtException(\n    ^\n\n';
  const error = "Error: ENOENT: no such file or directory, mkdtemp '/khong/co/kho-pagefind-XXXXXX'";
  expect(await shown(1, head, error, trace)).toBe(
    '/khong/co/kho-pagefind-XXXXXX: Không thấy tệp hoặc thư mục này. Hãy xem lại đường dẫn.\n',
  );
});

test('any other error is told as it was printed, and a warning at once', async () => {
  const printed = ['cảnh báo\n', '[ERROR] Cannot find module', trace];
  expect(await shown(1, ...printed)).toBe(printed.join(''));
  expect(await shown(0, 'ENOENT: thử chỗ khác\n')).toBe('ENOENT: thử chỗ khác\n');
});
