import { readArguments } from './arguments.ts';
import { faultOfPath } from './project-path.ts';
import { faultOfAddress } from './site-address.ts';
import { runAstro, serverArguments, serverOptions } from './run-astro.ts';

const { options } = readArguments({
  name: 'npm run dev',
  about: 'Mở trang trong lúc viết, ở http://localhost:4321: lưu tệp là thấy ngay. Dừng bằng Ctrl+C.',
  options: {
    ...serverOptions,
    'ignore-lock': { about: 'mở thêm dù ở thư mục này đã có một lệnh npm run dev đang chạy' },
  },
  examples: ['npm run dev', 'npm run dev -- --port 5000', 'CONTENT_DIR=.demo npm run dev'],
  notes: ['Biến CONTENT_DIR: xem thư mục nội dung ấy thay cho content/.'],
});
const fault = faultOfPath(process.cwd()) ?? faultOfAddress(process.env);
if (fault) {
  console.error(fault);
  process.exit(1);
}
const code = await runAstro([
  'dev',
  ...serverArguments(options),
  ...(options['ignore-lock'] ? ['--ignore-lock'] : []),
]);
// Ctrl+C is how one ends it.
process.exitCode = code === 130 || code === 143 ? 0 : code;
