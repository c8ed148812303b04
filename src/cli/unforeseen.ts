import { relative } from 'node:path';

/** What the machine most often objects to, by the code of its error. */
const systemErrors = new Map([
  ['ENOENT', 'Không thấy tệp hoặc thư mục này. Hãy xem lại đường dẫn.'],
  ['ENOTDIR', 'Đây không phải thư mục. Hãy xem lại đường dẫn.'],
  ['EISDIR', 'Đây là thư mục, không phải tệp. Hãy xem lại đường dẫn.'],
  ['ENXIO', 'Đây là ống dẫn hoặc thiết bị của máy, không phải tệp. Hãy xem lại đường dẫn.'],
  // A disk that is mounted in the place of a folder; on Windows, a file that is open.
  [
    'EBUSY',
    'Chương trình khác đang dùng chỗ này, hoặc đây là một ổ đĩa gắn vào. Hãy đóng chương trình ấy, hoặc chọn một thư mục ở trong ổ đĩa.',
  ],
  ['EXDEV', 'Chỗ này nằm ở hai ổ đĩa khác nhau, máy không chuyển tệp sang được. Hãy chọn thư mục khác.'],
  ['EACCES', 'Không có quyền đọc hoặc ghi ở đây. Hãy xem lại quyền của thư mục.'],
  ['EPERM', 'Không có quyền đọc hoặc ghi ở đây. Hãy xem lại quyền của thư mục.'],
  ['EROFS', 'Ổ đĩa này chỉ cho đọc. Hãy chọn thư mục khác.'],
  ['ENOSPC', 'Ổ đĩa đã đầy. Hãy dọn bớt rồi chạy lại.'],
  [
    'ENOMEM',
    'Máy không đủ bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại; kho lớn thì cần máy nhiều bộ nhớ hơn.',
  ],
  ['EDQUOT', 'Phần ổ đĩa dành cho bạn đã đầy. Hãy dọn bớt rồi chạy lại.'],
  ['ELOOP', 'Liên kết này dẫn vòng về chính nó. Hãy xóa nó đi.'],
  // Ctrl+C or Ctrl+D at a question.
  ['ABORT_ERR', 'Đã dừng giữa lúc hỏi, chưa ghi gì vào máy.'],
  ['EMFILE', 'Máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại.'],
]);

/** Whoever reads what is said may go away (`npm run build | head`): the work goes on all the same. */
export function goOnUnheard(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

export function isSystemError(code: string): boolean {
  return systemErrors.has(code);
}

/** `content/archive.yaml: Không có quyền đọc hoặc ghi ở đây. …` */
export function tellUnforeseen(error: unknown): string {
  const { code = '', path, message } = error as NodeJS.ErrnoException;
  const known = systemErrors.get(code);
  if (known) return path ? `${shownPath(path)}: ${known}` : known;
  const words = (message ?? String(error)).split('\n')[0];
  return `Lệnh dừng giữa chừng (${words}). Hãy chạy lại kèm -- --debug rồi gửi những gì in ra cho người quản trị kho.`;
}

/** From where the command runs, where it lies below. */
function shownPath(path: string): string {
  const below = relative('.', path);
  return below === '' || below.startsWith('..') ? path : below;
}
