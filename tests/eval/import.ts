import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { readArguments } from '../../src/cli/arguments.ts';
import { importReport } from '../../src/lib/import/import-report.ts';
import { readSourceFile, UnreadableFile } from '../../src/lib/import/read-file.ts';
import { htmlWords, readShown } from '../../src/lib/import/reckon/html-words.ts';
import { readBody } from '../../src/lib/report/read-body.ts';
import { aDistrict, authoritiesWith } from '../support/authorities.ts';
import { compareWords, meanScores, wordsOf, type Compared } from './import-score.ts';

const { options, operands } = readArguments({
  name: 'npm run eval:import',
  about:
    'Nhập tệp «source.*» trong mỗi thư mục con và so từng chữ với «expected.html» hay «expected.txt» bên cạnh: bài giữ được bao nhiêu chữ, thừa bao nhiêu chữ.',
  operands: { name: 'THƯ-MỤC', about: 'thư mục của các thư mục con', least: 1, most: 1 },
  options: {
    json: { about: 'in kết quả dạng JSON' },
    worst: { about: 'số bài kém nhất được in', value: 'SỐ', least: 0, default: '15' },
  },
  examples: ['npm run eval:import -- trang-mau'],
});

interface Row extends Partial<Compared> {
  name: string;
  /** Why nothing was read. */
  error?: string;
}

const authorities = authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] });

/** Words of the text that a person says the report has. */
function expectedWords(folder: string): string[] | undefined {
  const html = join(folder, 'expected.html');
  if (existsSync(html)) return wordsOf(visibleText(readFileSync(html, 'utf8')));
  const text = join(folder, 'expected.txt');
  return existsSync(text) ? wordsOf(readFileSync(text, 'utf8')) : undefined;
}

/** Line by line: where a line ends, so does a word. */
function visibleText(html: string): string {
  return htmlWords(readShown(fromHtml(html, { fragment: true })))
    .map(({ words }) => words)
    .join('\n');
}

async function score(name: string, folder: string): Promise<Row | undefined> {
  const source = readdirSync(folder).find((file) => /^source\.\w+$/.test(file));
  const expected = expectedWords(folder);
  if (!source || !expected) return undefined;
  const file = join(folder, source);
  try {
    const document = await readSourceFile(file, new Uint8Array(readFileSync(file)));
    const report = importReport(document, { file, authorities, held: new Map(), taken: new Set() });
    const { title, author } = report.frontmatter;
    return {
      name,
      ...compareWords(expected, {
        body: wordsOf(readBody(report.body).text),
        beside: wordsOf([title, author].flat().join(' ')),
        leftOut: report.leftOut.flatMap((one) => wordsOf(one.words)),
      }),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { name, error: error.message };
  }
}

const [root = ''] = operands;
const rows: Row[] = [];
for (const name of readdirSync(root).sort()) {
  const row = await score(name, join(root, name));
  if (row) rows.push(row);
}
const scored = rows.filter((row): row is Row & Compared => row.recall !== undefined);
const means = meanScores(scored);
if (options.json) console.log(JSON.stringify({ ...means, files: rows.length, rows }, null, 1));
else {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(6);
  for (const { name, error } of rows) if (error) console.log(`${name}: ${error}`);
  const worst = [...scored].sort((a, b) => Math.min(a.recall, a.precision) - Math.min(b.recall, b.precision));
  for (const { name, recall, precision, untold } of worst.slice(0, options.worst))
    console.log(
      `giữ ${percent(recall)}  đúng ${percent(precision)}  mất không báo ${String(untold).padStart(5)}  ${name}`,
    );
  console.log(`
Tệp                          ${rows.length}, đọc được ${scored.length}
Giữ được chữ (trung bình)    ${percent(means.recall)}   thấp nhất ${percent(means.leastRecall)}, dưới 90%: ${means.below90} tệp
Đúng là chữ của bài          ${percent(means.precision)}
Chữ mất mà không báo         ${means.untold}`);
}
