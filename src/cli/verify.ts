import { statSync } from 'node:fs';
import { checksumFile } from '../lib/publish/checksums.ts';
import { compareCopy, tellCopyFaults } from '../lib/publish/verify-copy.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';
import { readArguments } from './arguments.ts';
import { copyInFolder, copyInZip } from './copy-place.ts';
import { readCopy } from './read-copy.ts';

const {
  operands: [place = ''],
} = readArguments({
  name: 'npm run verify',
  about:
    'Đối chiếu một bản chép của trang (thư mục, hoặc tệp .zip) với SHA256SUMS trong bản ấy, hay một gói BagIt với bản kê của gói; nêu từng tệp bị khác, bị thiếu, bị thừa.',
  operands: { name: 'BẢN-CHÉP', about: 'thư mục hoặc tệp .zip cần đối chiếu', least: 1, most: 1 },
  examples: ['npm run verify -- dist', 'npm run verify -- kho-tu-lieu.zip'],
  notes: ['Kết thúc với mã 1 khi bản chép không còn nguyên vẹn.'],
});

const found = statSync(place, { throwIfNoEntry: false });
if (!found) fail(`Không có «${place}».`);
else await verify(found.isDirectory() ? copyInFolder(place) : await copyInZip(place));

async function verify(copy: Awaited<ReturnType<typeof copyInZip>>): Promise<void> {
  if (!copy) return fail(`Không mở được «${place}»: tệp hỏng, hoặc không phải tệp .zip.`);
  const read = await readCopy(copy);
  if (!read) return fail(`«${place}» không có tệp ${checksumFile}: không có gì để đối chiếu.`);
  const faults = tellCopyFaults(compareCopy(read.files, read.listed));
  for (const line of faults) console.log(line);
  if (read.unread > 0)
    console.log(
      `Có ${formatNumber(read.unread)} dòng của ${checksumFile} không đọc được: danh sách ấy đã hỏng.`,
    );
  if (faults.length > 0) fail(`${formatNumber(faults.length)} tệp không đúng: hãy chép lại từ bản gốc.`);
  else if (read.unread > 0) fail('Hãy chép lại từ bản gốc.');
  else console.log(`Bản chép còn nguyên: ${formatNumber(read.files.size)} tệp, đúng từng byte.`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
