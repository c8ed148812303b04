import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { schemaFiles } from '../lib/schema/files.ts';

const usage = `Cách dùng: npm run schema

Ghi lại public/schema/*.json từ các lược đồ trong mã nguồn, để trình soạn thảo gợi ý và kiểm tra các khóa.`;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } }, strict: false });
if (values.help) console.log(usage);
else await writeSchemas('public/schema');

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of schemaFiles()) {
    await writeFile(join(folder, name), text);
    console.log(`Đã ghi ${folder}/${name}`);
  }
}
