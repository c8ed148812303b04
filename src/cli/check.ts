import { parseArgs } from 'node:util';
import { checkContent } from '../integrations/check-content.ts';
import { formatGithub, formatJson, formatText, summarise } from '../lib/check/format.ts';

const usage = `Cách dùng: npm run check -- [--format text|json|github] [--notes]

Đọc mọi bài trong content/ (hoặc thư mục ghi ở biến CONTENT_DIR) và báo những chỗ cần sửa.
  --format json     in kết quả dạng JSON, để chương trình khác đọc
  --format github   in theo dạng mà GitHub hiện cạnh từng dòng
  --notes           in cả ghi chú về cách trình bày, không chỉ lỗi và cảnh báo
Kết thúc với mã 1 khi có lỗi.`;

const { format, notes, help } = readOptions();
if (help || !['text', 'json', 'github'].includes(format)) {
  console.log(usage);
  process.exit(help ? 0 : 2);
}

const { problems, reports } = await checkContent(process.env.CONTENT_DIR ?? 'content');
const shown = notes ? problems : problems.filter((one) => one.severity !== 'note');
if (format === 'json') console.log(formatJson(problems));
else if (format === 'github') console.log(formatGithub(shown));
else {
  if (shown.length > 0) console.log(`${formatText(shown)}\n`);
  console.log(summarise(problems, reports));
  if (shown.length < problems.length) console.log('Xem cả ghi chú: npm run check -- --notes');
}
if (problems.some((one) => one.severity === 'error')) process.exitCode = 1;

/** A mistyped option is told, with the right ones, and nothing is checked. */
function readOptions(): { format: string; notes: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        notes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return { format: '', notes: false, help: false };
  }
}
