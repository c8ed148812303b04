import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { makeFolder } from '../content-loader/make-folder.ts';
import { readAuthorityFiles } from '../lib/check/authority-files.ts';
import { formatText } from '../lib/check/format.ts';
import { newArchive } from '../lib/archive/new-archive.ts';
import type { ArchiveSettings } from '../lib/authorities/settings.ts';
import { readArguments } from './arguments.ts';
import { copyCommonLists } from './common-lists.ts';
import { isWithin, namesIn } from './out-folder.ts';
import { shellWord } from './shell-word.ts';

/** What is asked for at a terminal, where it was not told with an option. */
const questions = {
  name: 'Tên kho',
  publisher: 'Đơn vị công bố (để trống thì lấy tên kho)',
  keeper: 'Người hoặc đơn vị giữ kho (để trống được)',
  mail: 'Thư điện tử nhận báo sai sót (để trống được)',
  repository: 'Địa chỉ kho mã nguồn (để trống được)',
} as const;
type Answers = Partial<Record<keyof typeof questions, string>>;

const { options, operands } = readArguments({
  name: 'npm run new',
  about:
    'Lập một kho của riêng mình: thư mục nội dung với kho chưa có bài, dựng được ngay. Điều gì chưa nêu thì hỏi; không có bàn phím thì bỏ qua.',
  options: {
    name: { about: 'tên kho', value: 'TÊN' },
    publisher: { about: 'đơn vị công bố', value: 'TÊN' },
    keeper: { about: 'người hoặc đơn vị giữ kho', value: 'TÊN' },
    mail: { about: 'thư điện tử của người giữ kho', value: 'THƯ' },
    repository: { about: 'địa chỉ kho mã nguồn', value: 'ĐỊA-CHỈ' },
  },
  operands: { name: 'THƯ-MỤC', about: 'thư mục mới của kho', least: 1, most: 1 },
  examples: [
    'npm run new -- ../kho-song-lo',
    'npm run new -- ../kho-song-lo --name "Kho tư liệu Sông Lô" --keeper "Ban Tuyên giáo Huyện ủy" --mail tulieu@example.vn',
  ],
});

const out = resolve(operands[0]!);
const refusal = await whyNot();
if (refusal) fail(refusal);
else await make(toSettings(await ask()));

/** Why the folder cannot be this archive's, or nothing. */
async function whyNot(): Promise<string | undefined> {
  if (isWithin(out, resolve('content')))
    return `${operands[0]} nằm trong content/ của kho này. Hãy chọn thư mục khác.`;
  const present = await namesIn(out);
  return present.length > 0
    ? `Thư mục ${out} đã có tệp. Hãy chọn thư mục mới hoặc thư mục trống.`
    : undefined;
}

async function ask(): Promise<Answers> {
  const { name, publisher, keeper, mail, repository } = options;
  const answers: Answers = { name, publisher, keeper, mail, repository };
  if (!process.stdin.isTTY || !process.stdout.isTTY) return answers;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const [key, question] of Object.entries(questions) as [keyof Answers, string][]) {
    answers[key] ??= (await terminal.question(`${question}: `)).trim() || undefined;
  }
  terminal.close();
  return answers;
}

function toSettings({ keeper, mail, ...rest }: Answers): ArchiveSettings {
  // Mail without a name is told by the check, at its line.
  return keeper || mail
    ? { ...rest, keeper: { name: keeper ?? '', ...(mail ? { email: mail } : {}) } }
    : rest;
}

/** Nothing is written before all of it is right. */
async function make(settings: ArchiveSettings): Promise<void> {
  const files = newArchive(settings);
  const none = { file: '', text: '' };
  const archive = { file: join(operands[0]!, 'archive.yaml'), text: files[0]!.text };
  const { problems } = readAuthorityFiles({
    districts: none,
    documents: none,
    indicators: none,
    abbreviations: none,
    archive,
  });
  if (problems.length > 0)
    return fail(
      `${formatText(problems)}\nChưa ghi gì vào máy. Hãy chạy lại lệnh và nêu lại những điều trên.`,
    );
  try {
    for (const { path, text } of files) {
      makeFolder(dirname(join(out, path)));
      await writeFile(join(out, path), text, { flag: 'wx' });
    }
    await copyCommonLists(out);
  } catch (error) {
    // There was nothing in the folder: half an archive would only be in the way of the next attempt.
    for (const name of await namesIn(out)) await rm(join(out, name), { recursive: true });
    throw error;
  }
  console.log(`Đã lập kho ở ${out}. Xem thử: CONTENT_DIR=${shellWord(operands[0]!)} npm start`);
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
