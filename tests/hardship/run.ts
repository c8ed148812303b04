import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Hardship } from './befall.ts';
import { hardships } from './cases.ts';
import { isWhole, makeSandboxes, run, type Sandbox } from './sandbox.ts';

const { options } = readArguments({
  name: 'npm run hardship',
  about:
    'Dựng trang trong cảnh ngặt nghèo (đĩa đầy, tệp chỉ đọc, đệm hỏng, không HOME…) ở những bản sao của dự án; cảnh nào cũng phải hoặc dựng được đúng từng byte như dựng từ đầu, hoặc giữ bản tốt trước đó và nói rõ phải làm gì.',
  options: {
    only: { about: 'chỉ những cảnh có tên khớp biểu thức này', value: 'CHỮ' },
    output: { about: 'in cả những gì lệnh dựng nói' },
  },
  examples: ['npm run hardship', 'npm run hardship -- --only "đĩa đầy" --output'],
});

const { copy, discard } = await makeSandboxes();
const isRoot = process.getuid?.() === 0;
const faults: string[] = [];
for (const hardship of hardships.filter(({ name }) => new RegExp(options.only ?? '').test(name))) {
  if (hardship.needsRoot && !isRoot) {
    console.log(`bỏ qua  ${hardship.name} (cần quyền root)`);
    continue;
  }
  const { verdict, seconds, output } = await endure(copy(hardship.folder), hardship);
  if (verdict) faults.push(hardship.name);
  console.log(
    `${verdict ? 'SAI    ' : 'đúng   '} ${hardship.name}: ${verdict ?? (hardship.builds ? 'dựng được, đúng từng byte' : 'giữ bản cũ, nói rõ')} (${seconds} giây)`,
  );
  if (verdict || options.output) console.log(output.trim().replaceAll(/^/gm, '        '));
}
discard();
console.log(faults.length === 0 ? '\nCảnh nào cũng qua.' : `\n${faults.length} cảnh không qua.`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** What went wrong, or nothing. */
async function endure(
  { root, site }: Sandbox,
  { befall, run: how, builds, says, keeps }: Hardship,
): Promise<{ verdict?: string; seconds: string; output: string }> {
  const undo = befall(root);
  // What befell it may have been to the site itself.
  const before = site();
  const began = performance.now();
  const { exitCode, output } = await run(root, how);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  try {
    return { ...(await judge()), seconds, output };
  } finally {
    if (typeof undo === 'function') undo();
    rmSync(root, { recursive: true, force: true });
  }

  async function judge(): Promise<{ verdict?: string }> {
    if (/^\s+at .+:\d+:\d+/m.test(output)) return { verdict: 'in dấu vết lỗi của máy' };
    if (!builds) return judgeRefusal();
    if (exitCode !== 0) return { verdict: `mã ${exitCode}` };
    if (!isWhole(join(root, 'dist'))) return { verdict: 'dist không khớp SHA256SUMS' };
    if (keeps && !keeps(root)) return { verdict: 'điều phải giữ đã mất' };
    // Built once more with nothing kept, it is the same to the byte.
    const made = site();
    for (const folder of ['.cache', 'dist', '.astro'])
      rmSync(join(root, folder), { recursive: true, force: true });
    const anew = await run(root, { env: { CONTENT_DIR: how?.env?.CONTENT_DIR ?? 'kho' } });
    if (anew.exitCode !== 0) return { verdict: `dựng từ đầu: mã ${anew.exitCode}\n${anew.output}` };
    return same(site(), made) ? {} : { verdict: 'khác bản dựng từ đầu' };
  }

  function judgeRefusal(): { verdict?: string } {
    if (exitCode === 0) return { verdict: 'lẽ ra không dựng được' };
    if (says && !says.test(output)) return { verdict: `không nói ${says}` };
    return same(site(), before) ? {} : { verdict: 'bản cũ đã đổi' };
  }
}

function same(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([file, digest]) => other.get(file) === digest);
}
