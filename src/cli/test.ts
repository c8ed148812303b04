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
];

// The tests take most of the time and leave a core idle now and then: the other steps run beside them.
const tests = begin(['vitest', 'run', '--config', 'tests/vitest.config.ts', '--root', '.']);
const results: { name: string; code: number }[] = [];
for (const { name, command } of steps) await tell(name, begin(command));
await tell('Kiểm thử', tests);

console.log('');
for (const { name, code } of results) console.log(`${code === 0 ? 'đạt      ' : 'không đạt'}  ${name}`);
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;

interface Begun {
  /** Prints what the command has printed, then what it goes on to print; resolves to its exit code. */
  tell: () => Promise<number>;
}

async function tell(name: string, step: Begun): Promise<void> {
  console.log(`\n── ${name}`);
  results.push({ name, code: await step.tell() });
}

/**
 * Starts a command; npm scripts have the project's own on the path. What it prints is kept until it is told,
 * so that no step talks into another.
 */
function begin([command, ...args]: string[]): Begun {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : {};
  const child = spawn(command!, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const kept: [NodeJS.WriteStream, Buffer][] = [];
  let print = (to: NodeJS.WriteStream, words: Buffer): unknown => kept.push([to, words]);
  child.stdout.on('data', (words: Buffer) => print(process.stdout, words));
  child.stderr.on('data', (words: Buffer) => print(process.stderr, words));
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return {
    tell: () => {
      print = (to, words) => to.write(words);
      for (const [to, words] of kept.splice(0)) to.write(words);
      return ended;
    },
  };
}
