import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAuthorities } from '../content-loader/authorities.ts';
import { cacheDirOf } from '../content-loader/cache-dir.ts';
import { contentDir } from '../content-loader/content-dir.ts';
import { missingContent } from '../content-loader/content-files.ts';
import { exportedReports } from '../content-loader/exported-reports.ts';
import { readArchive } from '../content-loader/read-archive.ts';
import { formatText, summarise } from '../lib/check/format.ts';
import type { Problem } from '../lib/check/problem.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import { multiSearch, openSearchSteps } from '../lib/search/opensearch/query.ts';
import { formatMegabytes, formatNumber } from '../lib/vietnamese/format.ts';
import { readArguments } from './arguments.ts';
import { refusal, writeExport } from './write-export.ts';

const name = 'npm run export';
const { opensearch: typed, 'opensearch-query': question } = readArguments({
  name,
  about:
    'Ghi cả kho thành dữ liệu cho máy tìm kiếm OpenSearch, khi kho đã lớn hơn một máy; hoặc in câu hỏi mà trang tìm kiếm của kho sẽ hỏi, để gửi cho OpenSearch.',
  options: {
    opensearch: {
      about: 'thư mục để ghi: chỉ mục, các bài chia phần dưới 20 MB, câu hỏi mẫu, README chỉ cách nạp',
      value: 'THƯ-MỤC',
    },
    'opensearch-query': { about: 'in ra câu hỏi này ở dạng _msearch của OpenSearch', value: 'CÂU-HỎI' },
  },
  examples: [
    'npm run export -- --opensearch xuat',
    'npm run --silent export -- --opensearch-query "nghị quyết 22" > cau-hoi.ndjson',
  ],
  notes: [
    'Kho có lỗi, hay bài nào quá lớn, thì không ghi gì và lệnh kết thúc với mã 1. Không bao giờ ghi đè thư mục không phải bản xuất.',
    'Câu hỏi mở đầu bằng dấu trừ thì viết liền: --opensearch-query=-"từ cần bỏ".',
    'Biến CONTENT_DIR: đọc thư mục ấy thay cho content/.',
  ],
}).options;

if (typed !== undefined && question !== undefined)
  mistake('Mỗi lần chỉ làm một việc: --opensearch THƯ-MỤC, hoặc --opensearch-query CÂU-HỎI.');
else if (question !== undefined) await printQuery(question);
else if (typed !== undefined) await exportArchive(typed);
else mistake('Chưa nói cần xuất gì: --opensearch THƯ-MỤC, hoặc --opensearch-query CÂU-HỎI.');

function mistake(told: string): void {
  console.error(`${told}\nCách dùng, ví dụ: ${name} -- --help`);
  process.exitCode = 2;
}

async function printQuery(question: string): Promise<void> {
  const lexicon = await readLexicon();
  if (lexicon) process.stdout.write(multiSearch(openSearchSteps(question, lexicon)));
}

async function exportArchive(typed: string): Promise<void> {
  const out = resolve(typed);
  const refused = await refusal(out, typed, contentDir);
  if (refused) return fail(refused);
  const lexicon = await readLexicon();
  if (!lexicon) return;
  // The same folder as the build's: what one has read, the other need not.
  const base = process.env.SITE_BASE ?? '/';
  const cacheDir = resolve(cacheDirOf(contentDir, process.env.SITE_BASE));
  const root = pathToFileURL(`${process.cwd()}/`);
  const { problems, reports: read } = await readArchive({ contentDir, root, cacheDir, base });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(`${formatText(errors)}\n\n${summarise(errors, read)}`);
  const reports = await exportedReports(cacheDir);
  if (reports.length === 0) return fail('Kho chưa có bài nào được đăng, nên không có gì để xuất.');
  const { parts, bytes, tooLarge } = await writeExport(out, reports, lexicon);
  if (tooLarge.length > 0) {
    const told = tooLarge.map(({ url, title, bytes }) => `  ${url} «${title}»: ${formatMegabytes(bytes)}`);
    return fail(
      `${told.length} bài không vừa một phần 20 MB, nên không ghi gì:\n${told.join('\n')}\nHãy tách mỗi bài ấy thành nhiều bài.`,
    );
  }
  console.log(
    `Đã ghi ${formatNumber(reports.length)} bài vào ${typed}: ${formatNumber(parts)} phần, ${formatMegabytes(bytes)}. Cách nạp vào OpenSearch: ${join(typed, 'README.md')}`,
  );
}

/** What the archive's abbreviations stand for; nothing, and told, where the content folder or its lists are at fault. */
async function readLexicon(): Promise<Lexicon | undefined> {
  const { authorities, problems } = await readAuthorities();
  const faults: Problem[] = [...missingContent(contentDir), ...problems];
  if (faults.some(({ severity }) => severity === 'error')) {
    fail(formatText(faults));
    return undefined;
  }
  return new Lexicon(authorities.abbreviations);
}

function fail(told: string): void {
  console.error(told);
  process.exitCode = 1;
}
