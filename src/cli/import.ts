import { constants, copyFile, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readAuthorities } from '../content-loader/authorities.ts';
import { makeFolder } from '../content-loader/make-folder.ts';
import { listFiles, readAll } from '../content-loader/content-files.ts';
import { isGarbledName } from '../content-loader/refused-names.ts';
import { problem, type Problem } from '../lib/check/problem.ts';
import { readReportSource } from '../lib/report/source.ts';
import { readBody } from '../lib/report/read-body.ts';
import { sameWords } from '../lib/check/same-words.ts';
import { tooLargeFile } from '../lib/import/file-size.ts';
import { unfitPicture } from '../lib/import/fit-picture.ts';
import { importFile } from '../lib/import/import-file.ts';
import type { ImportContext, ImportedReport } from '../lib/import/import-report.ts';
import { UnreadableFile } from '../lib/import/read-file.ts';
import { readArguments } from './arguments.ts';
import { tellUnforeseen } from './unforeseen.ts';
import { describeImport, summariseImport, type Outcome } from './import-messages.ts';
import { progressBar } from './progress.ts';

const { options, operands: files } = readArguments({
  name: 'npm run import',
  about:
    'Nhập tệp Word (.docx, .doc), .rtf, .odt, PDF có chữ, tệp chữ (.txt) hoặc trang web đã lưu (.html, .mht) thành bài của kho, điền sẵn phần khai báo và ghi số liệu máy trích, chờ người soát. Không bao giờ ghi đè.',
  operands: { name: 'TỆP…', about: 'một hay nhiều tệp cần nhập', least: 1 },
  options: {
    'dry-run': { about: 'chỉ xem trước, không ghi gì' },
    json: { about: 'in kết quả dạng JSON, để chương trình khác đọc' },
    out: { about: 'thư mục để ghi, thay cho content/reports', value: 'THƯ-MỤC' },
  },
  examples: ['npm run import -- bao-cao.docx', 'npm run import -- --dry-run bai-cu/*.docx'],
  notes: ['Tệp nào không nhập được thì các tệp khác vẫn được nhập, và lệnh kết thúc với mã 1.'],
});
const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const outDir = resolve(options.out ?? join(contentDir, 'reports'));
const { authorities } = await readAuthorities(contentDir);
const held = new Map<string, string>();
const taken = new Set<string>();
await rememberReports(join(contentDir, 'reports'));
if (outDir !== join(contentDir, 'reports')) await rememberReports(outDir);

const outcomes: Outcome[] = [];
const progress = progressBar(files.length);
for (const file of files) {
  progress.step(file);
  outcomes.push(await importOne(file));
}
progress.end();

if (options.json) {
  console.log(JSON.stringify(outcomes.map(toJson), null, 2));
} else {
  for (const one of outcomes) console.log(`${describeImport(one, shown(outDir), options['dry-run'])}\n`);
  console.log(summariseImport(outcomes, options['dry-run']));
}
if (outcomes.some((one) => !one.imported)) process.exitCode = 1;

async function importOne(file: string): Promise<Outcome> {
  try {
    const bytes = await readBytes(file);
    const context: ImportContext = { file, authorities, held, taken };
    const report = await importFile(bytes, context);
    const { path } = report;
    if (!path) return { file, report, problems: report.problems, imported: false };
    const missing = options['dry-run'] ? [] : await save(report, path);
    held.set(sameWords(report.words), shown(join(outDir, path)));
    for (const name of [path, ...report.images.map((image) => `${dirname(path)}/${image.name}`)])
      taken.add(name);
    return { file, report, problems: [...report.problems, ...missing], imported: true };
  } catch (error) {
    const known = error instanceof UnreadableFile ? error.problem : unexpected(file, error);
    return { file, problems: [known], imported: false };
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const place = { file, line: 1, column: 1 };
  const found = await stat(file).catch(() => undefined);
  // Of a pipe or a device nobody would come to the end.
  if (found && !found.isFile() && !found.isDirectory()) {
    const message = `«${file}» là ống dẫn hoặc thiết bị của máy, không phải tệp.`;
    throw new UnreadableFile(problem('tep-hong', place, message, 'Hãy kiểm tra lại tên tệp và đường dẫn.'));
  }
  const tooLarge = found && tooLargeFile(found.size, place);
  if (tooLarge) throw new UnreadableFile(tooLarge);
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const [message, advice] = tellUnopened(file, (error as NodeJS.ErrnoException).code === 'EISDIR');
    throw new UnreadableFile(problem('tep-hong', place, message, advice));
  }
}

function tellUnopened(file: string, isFolder: boolean): [message: string, advice: string] {
  if (isFolder) {
    const files = `${file.replace(/\/$/, '')}/*.docx`;
    return [`«${file}» là một thư mục.`, `Hãy nêu các tệp trong đó, ví dụ: npm run import -- ${files}`];
  }
  const advice = isGarbledName(file)
    ? 'Tên tệp không ghi bằng mã UTF-8: hãy đổi tên tệp, chỉ dùng chữ thường không dấu, số, gạch nối.'
    : 'Hãy kiểm tra lại tên tệp và đường dẫn; tên có dấu cách thì đặt trong dấu nháy kép.';
  return [`Không mở được tệp «${file}».`, advice];
}

/** Never overwrites: the flag `wx` fails where a file has appeared in the meantime. */
async function save(report: ImportedReport, path: string): Promise<Problem[]> {
  const target = join(outDir, path);
  const folder = dirname(target);
  const problems: Problem[] = [];
  makeFolder(folder);
  await writeFile(target, report.text, { flag: 'wx' });
  for (const image of report.images) {
    const to = join(folder, image.name);
    if (image.bytes) {
      await writeFile(to, image.bytes, { flag: 'wx' });
      continue;
    }
    const why = await copyBeside(dirname(resolve(report.file)), image.from ?? '', to);
    if (why) {
      const advice = `Hãy tìm ảnh này và đặt vào «${shown(to)}».`;
      const place = { file: report.file, line: 1, column: 1 };
      problems.push(problem('anh-chua-luu', place, `Ảnh «${image.from}» ${why}.`, advice));
    }
  }
  return problems;
}

/** Copies a picture that lies beside a page, or says why not: a link may lead out of the page's folder. */
async function copyBeside(folder: string, path: string, to: string): Promise<string | undefined> {
  const from = await realpath(join(folder, path)).catch(() => undefined);
  if (!from) return 'không có cạnh trang đã lưu';
  if (!from.startsWith(`${await realpath(folder)}${sep}`))
    return 'không nằm trong thư mục của trang nên không lưu';
  const why = unfitPicture(/\.svg$/i.test(from), await readFile(from));
  if (why) return why;
  await copyFile(from, to, constants.COPYFILE_EXCL);
  return undefined;
}

async function rememberReports(folder: string): Promise<void> {
  const paths = listFiles(folder);
  for (const path of paths) taken.add(relative(folder, path).replaceAll('\\', '/'));
  for (const { path, text } of readAll(paths.filter((path) => path.endsWith('.mdx'))).files) {
    const words = readBody(readReportSource(path, text).body).text;
    held.set(sameWords(words), shown(path));
  }
}

/** Something that no file should bring about. The words of the machine are kept, for whoever looks into it. */
function unexpected(file: string, error: unknown): Problem {
  const place = { file, line: 1, column: 1 };
  if ((error as NodeJS.ErrnoException).path) {
    const advice = 'Hãy chọn thư mục khác: --out THƯ-MỤC';
    return problem('tep-hong', place, `Không ghi được bài. ${tellUnforeseen(error)}`, advice);
  }
  const words = error instanceof Error ? error.message : String(error);
  const advice =
    'Hãy thử lưu lại thành .docx rồi nhập lại; nếu vẫn vậy, hãy gửi tệp này cho người quản trị kho.';
  return problem('tep-hong', place, `Không nhập được tệp này (${words}).`, advice);
}

function toJson({ file, report, problems }: Outcome) {
  return {
    file,
    path: report?.path ? shown(join(outDir, report.path)) : undefined,
    frontmatter: report?.frontmatter ?? {},
    body: report?.body ?? '',
    statistics: report?.statistics ?? [],
    leftOut: report?.leftOut.map(({ words, reason, where }) => ({ words, reason, where })) ?? [],
    problems,
  };
}

/** As short as it can be: below this folder relative to it, elsewhere in full. */
function shown(path: string): string {
  const below = relative(process.cwd(), path) || '.';
  return (below.startsWith('..') ? path : below).replaceAll('\\', '/');
}
