import { readArguments } from './arguments.ts';

interface ImportArguments {
  files: string[];
  dryRun: boolean;
  json: boolean;
  out?: string;
}

/** What was typed after `npm run import`; where that makes no sense, it is told and the process ends. */
export function readImportArguments(): ImportArguments {
  const { options, operands } = readArguments({
    name: 'npm run import',
    about:
      'Nhập tệp chữ (.txt), tệp Word (.docx) hoặc trang web đã lưu (.html) thành bài của kho, điền sẵn phần khai báo và đề nghị số liệu. Không bao giờ ghi đè.',
    operands: { name: 'TỆP…', about: 'một hay nhiều tệp cần nhập', least: 1 },
    options: {
      'dry-run': { about: 'chỉ xem trước, không ghi gì' },
      json: { about: 'in kết quả dạng JSON, để chương trình khác đọc' },
      out: { about: 'thư mục để ghi, thay cho content/reports', value: 'THƯ-MỤC' },
    },
    examples: ['npm run import -- bao-cao.docx', 'npm run import -- --dry-run bai-cu/*.docx'],
    notes: ['Tệp nào không nhập được thì các tệp khác vẫn được nhập, và lệnh kết thúc với mã 1.'],
  });
  return { files: operands, dryRun: options['dry-run'], json: options.json, out: options.out };
}
