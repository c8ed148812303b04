const usage = `Cách dùng: npm run import -- TỆP… [--dry-run] [--json] [--out THƯ-MỤC]

Nhập tệp chữ (.txt), tệp Word (.docx) hoặc trang web đã lưu (.html) thành bài của kho.
  --dry-run   chỉ xem trước, không ghi gì
  --json      in kết quả dạng JSON, để chương trình khác đọc
  --out       ghi vào thư mục này thay cho content/reports
Tệp nào không nhập được thì các tệp khác vẫn được nhập, và lệnh kết thúc với mã 1.`;

export interface ImportArguments {
  files: string[];
  dryRun: boolean;
  json: boolean;
  out?: string;
}

/** Reads the command's arguments; prints how to use it and ends the process where they make no sense. */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const read: ImportArguments = { files: [], dryRun: false, json: false };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (arg === '--dry-run') read.dryRun = true;
    else if (arg === '--json') read.json = true;
    else if (arg === '--out') read.out = args[++index];
    else if (arg.startsWith('--out=')) read.out = arg.slice('--out='.length);
    else if (arg === '--help' || arg === '-h') end(0);
    else if (arg.startsWith('--')) end(2, `Không có tùy chọn «${arg}».`);
    else read.files.push(arg);
  }
  if (args.includes('--out') && !read.out) end(2, 'Sau --out phải có tên thư mục.');
  if (read.files.length === 0) end(2, 'Chưa nêu tệp nào để nhập.');
  return read;
}

function end(code: number, message?: string): never {
  if (code === 0) console.log(usage);
  else console.error(message ? `${message}\n\n${usage}` : usage);
  process.exit(code);
}
