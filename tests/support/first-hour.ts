import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './build-site.ts';

/** The page of the guide that takes a keeper from nothing to an archive with three reports. */
const page = 'content/guide/mot-gio-dau.mdx';

/** What `npm run new` answers, and an archive in `folder` as it stands behind that step of the page. */
export function makeNew(folder: string): Promise<{ output: string; exitCode: number }> {
  const { name, keeper, mail } = answers;
  return run('new', [folder, '--name', name, '--keeper', keeper, '--mail', mail]);
}

const answers = {
  name: 'Kho tư liệu huyện Sông Lô',
  keeper: 'Ban Tuyên giáo Huyện ủy',
  mail: 'tulieu@example.vn',
};

/** Goes on with it as the page says: the place, and the reports of its sample files. */
export async function putReportsIn(folder: string): Promise<{ output: string; exitCode: number }> {
  const guide = await readFile(page, 'utf8');
  const place = /^```yaml\n([^]*?)^```$/m.exec(guide)![1]!;
  const files = /^npm run import -- (.*)$/m.exec(guide)![1]!.split(' ');
  await writeFile(join(folder, 'districts.yaml'), place);
  return run('import', files, folder);
}

export function check(folder: string): Promise<{ output: string; exitCode: number }> {
  return run('check', [], folder);
}

/** What the page shows of a command's answer: its `text` block that begins so. */
export async function toldAnswer(beginning: string): Promise<string> {
  const guide = await readFile(page, 'utf8');
  return [...guide.matchAll(/^```text\n([^]*?)^```$/gm)]
    .map(([, text]) => text!)
    .find((text) => text.startsWith(beginning))!;
}

function run(command: string, args: string[], folder?: string) {
  return runNode([`src/cli/${command}.ts`, ...args], folder ? { CONTENT_DIR: folder } : {}, process.cwd());
}
