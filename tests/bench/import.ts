import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArguments } from '../../src/cli/arguments.ts';
import { progressBar } from '../../src/cli/progress.ts';
import { importReport } from '../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../src/lib/import/read-file.ts';
import { normalise } from '../../src/lib/vietnamese/normalise.ts';
import { readBody } from '../../src/lib/report/read-body.ts';
import { aDistrict, authoritiesWith } from '../support/authorities.ts';

/**
 * Each text is rendered with the site's own processor. A line that import took for title, date, signature or
 * boilerplate must be in its list, so that every line of the source is accounted for. Invisible faults (zero-width
 * characters, `Ð` for `Đ`), which import cleans up and lists, are cleaned up in the source too; `untouched` counts the
 * texts that have none.
 */
const { options, operands } = readArguments({
  name: 'npm run bench:import',
  about:
    'Nhập từng văn bản của một bộ văn bản như một tệp chữ có tiêu đề và ngày, dựng thành trang, rồi so từng dòng với nguồn; đo cả thời gian.',
  operands: {
    name: 'TỆP.jsonl[.gz]',
    about: 'bộ văn bản: mỗi dòng {id, title, date, body}',
    least: 1,
    most: 1,
  },
  options: {
    limit: { about: 'chỉ lấy ngần này văn bản đầu', value: 'SỐ', least: 1, default: '5000' },
    json: { about: 'in kết quả dạng JSON' },
  },
  examples: ['npm run bench:import -- van-ban.jsonl.gz --limit 500'],
  notes: ['Kết thúc với mã 1 khi có dòng nào khác nguồn.'],
});
const [corpus = ''] = operands;
const { limit } = options;

const authorities = authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] });
const times: number[] = [];
const different: string[] = [];
let texts = 0;
let renderedWhole = 0;
let prose = 0;
let untouched = 0;
/** The first is not counted: with it the reader itself is read. */
let slowest = { id: '', ms: 0 };

// A text that does not end is named by it.
const progress = progressBar(limit);
const bytes = readFileSync(corpus);
// By `\n` alone: the texts hold other line separators, which readers of lines would take for ends.
const entries = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
for (const line of entries.filter(Boolean)) {
  if (texts >= limit) break;
  texts += 1;
  const { id, title, date, body } = JSON.parse(line) as Record<'id' | 'title' | 'date' | 'body', string>;
  progress.step(id);
  const source = `${title}\n\n${date.split('-').reverse().join('/')}\n\n${body}\n`;
  const started = performance.now();
  const document = await readSourceFile(`${id}.txt`, new TextEncoder().encode(source));
  const report = importReport(document, {
    file: `${id}.txt`,
    authorities,
    held: new Map(),
    taken: new Set(),
  });
  const taken = performance.now() - started;
  times.push(taken);
  if (texts > 1 && taken > slowest.ms) slowest = { id, ms: round(taken) };
  const { text, refused } = readBody(report.body);
  const rendered = text.split('\n').filter(Boolean);
  if (refused.length === 0) prose += 1;
  const repaired = report.problems.some((one) => one.code === 'da-sua-ky-tu');
  const wanted = linesOf(repaired ? normalise(source) : source);
  if (!repaired) untouched += 1;
  const missing = withoutAll(wanted, [
    ...rendered,
    ...report.removed.map((one) => one.text.normalize('NFC')),
  ]);
  if (missing.length > 0) different.push(`${id}: ${missing[0]}`);
  else if (!inOrder(rendered, wanted)) different.push(`${id}: thứ tự`);
  if (rendered.join('\n') === linesOf(normalise(body)).join('\n')) renderedWhole += 1;
}

progress.end();

const sorted = [...times].sort((a, b) => a - b);
const result = {
  texts,
  identical: texts - different.length,
  /** Of these, texts of which no line of the body was taken for a signature or boilerplate. */
  renderedWhole,
  /** Texts without an invisible fault: these are compared after NFC alone. */
  untouched,
  proseOnly: prose,
  msMedian: round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  msP95: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
  slowest,
};
if (options.json) console.log(JSON.stringify({ ...result, different }, null, 2));
else {
  console.log(`${result.identical} trên ${texts} bài trở lại đúng nguyên văn (sau NFC).`);
  console.log(
    `${untouched} bài không có ký tự ẩn nào phải sửa; ${texts - untouched} bài so sau khi sửa những ký tự đã kê.`,
  );
  console.log(`${renderedWhole} bài giữ trọn phần thân; ở các bài còn lại, dòng bỏ ra đều được kê.`);
  console.log(
    `${prose} bài là lời văn thuần. Mỗi bài: trung vị ${result.msMedian} ms, p95 ${result.msP95} ms; lâu nhất ${slowest.ms} ms (${slowest.id}).`,
  );
  for (const one of different.slice(0, 20)) console.log(`  khác: ${one}`);
}
if (different.length > 0) process.exitCode = 1;

/** The lines of a text as paper shows them: NFC, no spaces at their ends. */
function linesOf(text: string): string[] {
  const all = text.normalize('NFC').split(/[\n\u2028\u2029\u0085]/);
  return all.map((line) => line.trim()).filter(Boolean);
}

/** The lines that are not among the given ones, each counted as often as it occurs. */
function withoutAll(wanted: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of given) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

function inOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = -1;
  return part.every((one) => {
    at = whole.indexOf(one, at + 1);
    return at !== -1;
  });
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
