import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFiles } from '../lib/publish/schema-files.ts';
import { readArguments } from './arguments.ts';

readArguments({
  name: 'npm run schema',
  about:
    'Ghi lại public/schema/*.json từ các lược đồ trong mã nguồn, để trình soạn thảo gợi ý và kiểm tra các khóa.',
  options: {},
  examples: ['npm run schema'],
});

const folder = 'public/schema';
await mkdir(folder, { recursive: true });
for (const { name, text } of schemaFiles()) {
  await writeFile(join(folder, name), text);
  console.log(`Đã ghi ${folder}/${name}`);
}
