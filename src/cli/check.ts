import { checkContent } from '../integrations/check-content.ts';
import { formatGithub, formatJson, formatText, summarise } from '../lib/check/format.ts';
import { tellLeftToReview } from '../lib/check/left-to-review.ts';
import { readArguments } from './arguments.ts';

const { format, notes } = readArguments({
  name: 'npm run check',
  about: 'Đọc mọi bài và tệp danh mục của kho, báo từng chỗ cần sửa kèm tên tệp, dòng, cột và cách sửa.',
  options: {
    format: {
      about:
        'dạng kết quả: text cho người đọc, json cho chương trình khác, github để GitHub hiện cạnh từng dòng',
      value: 'text|json|github',
      choices: ['text', 'json', 'github'],
      default: 'text',
    },
    notes: {
      about: 'in cả ghi chú về cách trình bày và từng bài còn số liệu chưa soát, không chỉ lỗi và cảnh báo',
    },
  },
  examples: ['npm run check', 'npm run check -- --notes'],
  notes: ['Kết thúc với mã 1 khi có lỗi. Biến CONTENT_DIR: đọc thư mục ấy thay cho content/.'],
}).options;

const { problems, reports, left } = await checkContent(process.env.CONTENT_DIR ?? 'content');
const shown = notes ? problems : problems.filter((one) => one.severity !== 'note');
if (format === 'json') console.log(formatJson(problems));
else if (format === 'github') console.log(formatGithub(shown));
else {
  if (shown.length > 0) console.log(`${formatText(shown)}\n`);
  console.log(summarise(problems, reports));
  if (left.length > 0) console.log(tellLeftToReview(left, notes));
  if (shown.length < problems.length || (left.length > 0 && !notes))
    console.log('Xem cả ghi chú và từng bài chưa soát xong: npm run check -- --notes');
}
if (problems.some((one) => one.severity === 'error')) process.exitCode = 1;
