import { readArguments } from '../../src/cli/arguments.ts';
import { formatNumber } from '../../src/lib/vietnamese/format.ts';
import { fuzz } from './fuzz.ts';
import { parsers } from './parsers.ts';

const { options, operands } = readArguments({
  name: 'npm run fuzz',
  about:
    'Cho mỗi bộ đọc (khai báo, nội dung, số, ngày, số hiệu, gõ Telex/VNI, bảng mã cũ, số liệu, câu tìm, địa chỉ, tệp nhập) đọc hàng vạn thứ bịa ra; nêu thứ nhỏ nhất làm nó sai.',
  operands: {
    name: 'BỘ-ĐỌC',
    about: `một hay nhiều trong: ${parsers.map(({ name }) => name).join('; ')}`,
    least: 0,
  },
  options: {
    cases: { about: 'mỗi bộ đọc bao nhiêu thứ', value: 'SỐ', least: 1, default: '100000' },
    seed: {
      about: 'số gieo: cùng số thì bịa ra cùng những thứ ấy; không ghi thì lấy theo giờ',
      value: 'SỐ',
      least: 0,
    },
  },
  examples: ['npm run fuzz', 'npm run fuzz -- --seed 7 --cases 2000 "số liệu"'],
});

const seed = options.seed ?? Date.now() % 2 ** 31;
console.log(
  `Số gieo: ${seed} (chạy lại y như thế: npm run fuzz -- --seed ${seed} --cases ${options.cases})\n`,
);
const chosen = parsers.filter(({ name }) => operands.length === 0 || operands.includes(name));
for (const one of chosen) {
  const began = performance.now();
  const { cases, fault } = await fuzz(one, { seed, cases: options.cases });
  const seconds = formatNumber((performance.now() - began) / 1000, 1);
  console.log(
    `${one.name.padEnd(28)} ${formatNumber(cases).padStart(8)}  ${seconds.padStart(6)} giây  ${fault ? 'SAI' : 'đúng'}`,
  );
  if (!fault) continue;
  process.exitCode = 1;
  console.log(`  với ${fault.input}\n  ${fault.reason}`);
}
