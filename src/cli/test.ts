import { spawn } from 'node:child_process';
import { readArguments } from './arguments.ts';

readArguments({
  name: 'npm test',
  about:
    'Kiểm tra mọi thứ phải đúng trước khi nhận một thay đổi: định dạng, quy tắc viết mã, kiểu, nội dung, rồi các ' +
    'bài kiểm thử (hàm, dựng trang, trình duyệt). Có bước không đạt thì vẫn chạy tiếp, và kết thúc với mã 1.',
  examples: ['npm test', 'npm run test:unit', 'npm run test:unit -- tests/lib/figures'],
});

/** In the order in which it is quickest to learn of a fault. */
const steps: { name: string; command: string[] }[] = [
  { name: 'Định dạng', command: ['prettier', '--check', '.'] },
  { name: 'Quy tắc viết mã', command: ['eslint', '-c', '.config/eslint.config.js', '.'] },
  { name: 'Kiểu dữ liệu', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'Nội dung', command: ['node', 'src/cli/check.ts'] },
  { name: 'Kiểm thử', command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--root', '.'] },
];

const results: { name: string; code: number }[] = [];
for (const { name, command } of steps) {
  console.log(`\n── ${name}`);
  results.push({ name, code: await run(command) });
}

console.log('');
for (const { name, code } of results) console.log(`${code === 0 ? 'đạt      ' : 'không đạt'}  ${name}`);
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;

/** npm scripts have the project's own commands on the path. */
function run([command, ...args]: string[]): Promise<number> {
  const child = spawn(command!, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
