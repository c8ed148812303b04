import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { seeded } from '../support/made-bodies.ts';
import { isWhole, makeSandboxes, run } from './sandbox.ts';

const { options } = readArguments({
  name: 'npm run hardship:kills',
  about:
    'Giết lệnh dựng (SIGKILL) ở những lúc bất kỳ, sau mỗi lần đối chiếu dist với SHA256SUMS bằng sha256sum -c, rồi dựng cho xong và đối chiếu lần nữa.',
  options: {
    kills: { about: 'giết bao nhiêu lần', value: 'SỐ', least: 1, default: '100' },
    seed: { about: 'số gieo của các lúc giết', value: 'SỐ', least: 0, default: '14' },
  },
  examples: ['npm run hardship:kills', 'npm run hardship:kills -- --kills 20 --seed 3'],
});

const { copy, discard } = await makeSandboxes();
const { root } = copy();
const dist = join(root, 'dist');
const report = join(
  root,
  'kho/reports',
  filesBelow(join(root, 'kho/reports')).find((file) => file.endsWith('.mdx'))!,
);
const random = seeded(options.seed);
// The first build of a copy bundles the code, the others find it bundled.
await run(root);
/** As long as a build of this archive takes here. */
const began = performance.now();
// Words that no declared figure of the report quotes.
appendFileSync(report, '\nHội đã kết nạp 5.000 hội viên.\n');
await run(root);
const whole = performance.now() - began;

const found = { killed: 0, ended: 0, whole: 0, broken: 0, restored: 0 };
for (let count = 1; count <= options.kills; count += 1) {
  appendFileSync(report, `\nLần thứ ${count}: kết nạp ${count + 5_000} hội viên.\n`);
  // A third of them near the end, where the new site takes the place of the old.
  const moment = whole * (random() < 0.33 ? 0.85 + random() * 0.2 : random());
  const { exitCode, output } = await run(root, { killAfter: moment });
  if (exitCode === 137) found.killed += 1;
  else if (exitCode === 0) found.ended += 1;
  else throw new Error(`Lệnh dựng tự hỏng:\n${output}`);
  if (output.includes('đã đặt lại bản tốt trước đó')) found.restored += 1;
  // Between two moves nothing lies in its place; the next command puts it back.
  if (!isWhole(dist)) {
    const next = await run(root);
    if (next.output.includes('đã đặt lại bản tốt trước đó')) found.restored += 1;
  }
  if (isWhole(dist)) found.whole += 1;
  else found.broken += 1;
}
const last = await run(root);
discard();
console.log(
  `${options.kills} lần: ${found.killed} bị giết lúc đang chạy, ${found.ended} đã xong trước đó; ` +
    `sha256sum -c: ${found.whole} nguyên, ${found.broken} hỏng; ${found.restored} lần phải đặt lại bản trước. ` +
    `Lần dựng cuối: mã ${last.exitCode}.`,
);
process.exitCode = found.broken === 0 && last.exitCode === 0 ? 0 : 1;
