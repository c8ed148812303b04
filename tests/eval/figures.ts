import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { scoreText, summarize } from './figures-score.ts';
import type { GoldText, Prediction, Scored, Summary } from './figures-score.ts';

const USAGE = `Cách dùng: npm run eval:figures -- THƯ-MỤC [--json]

Trích số liệu từ mỗi tệp *.txt trong thư mục; tệp nào có *.gold.json cùng tên thì so với nhãn.
Ví dụ: npm run eval:figures -- ../shared/figures/dev`;

/** The predictions for one text, in the order of the sidebar. */
function predict(text: string): Prediction[] {
  return extractFigures(text).map(({ quote, start, value, unit, qualifier }) => ({
    quote,
    offset: start,
    value,
    unit,
    qualifier: qualifier ?? 'exact',
  }));
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1).replace('.', ',')}%`;
}

/** The sentence around an offset, on one line. */
function sentenceAt(text: string, offset: number, length: number): string {
  const before = text.slice(0, offset).search(/[^.;!?\n]*$/);
  const after = /[.;!?\n](?:\s|$)|$/.exec(text.slice(offset + length))?.index ?? 0;
  return text
    .slice(before, offset + length + after)
    .replace(/\s+/g, ' ')
    .trim();
}

function printText(file: string, text: string, scored: Scored): void {
  for (const gold of scored.missed) {
    console.log(`${file}: SÓT «${gold.quote}» ${JSON.stringify(gold.value)}`);
    console.log(`    ${sentenceAt(text, gold.offset, gold.quote.length)}`);
  }
  for (const { prediction, nonfigure } of scored.falsePositives) {
    const kind = nonfigure ? ` (${nonfigure.kind})` : '';
    console.log(`${file}: SAI «${prediction.quote}» ${JSON.stringify(prediction.value)}${kind}`);
    console.log(`    ${sentenceAt(text, prediction.offset, prediction.quote.length)}`);
  }
  for (const { gold, prediction, unitRight, qualifierRight } of scored.matches) {
    if (!unitRight)
      console.log(
        `${file}: ĐƠN VỊ «${prediction.quote}»: ${prediction.unit || '(trống)'}, nhãn ghi ${gold.unit}`,
      );
    if (!qualifierRight)
      console.log(
        `${file}: MỨC ĐỘ «${prediction.quote}»: ${prediction.qualifier}, nhãn ghi ${gold.qualifier}`,
      );
  }
}

function printSummary(summary: Summary): void {
  console.log(`
Số liệu có nhãn      ${summary.figures}
Trích đúng           ${summary.matched}
Trích sai            ${summary.falsePositives} (trong đó ${summary.falseOnNonfigures} ở chỗ đã ghi là không phải số liệu)
Độ chính xác (P)     ${percent(summary.precision)}
Độ phủ (R)           ${percent(summary.recall)}   số ${percent(summary.digitRecall)}, chữ ${percent(summary.wordRecall)}
F1                   ${percent(summary.f1)}
Đơn vị đúng          ${percent(summary.unit)}   có trong câu ${percent(summary.unitStated)}, tỉnh lược ${percent(summary.unitElided)}
Mức độ đúng          ${percent(summary.qualifier)}
Đúng thứ tự          ${percent(summary.order)}`);
}

function run(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--json');
  if (unknown) {
    console.error(`Không có tùy chọn ${unknown}.\n\n${USAGE}`);
    return 2;
  }
  const json = args.includes('--json');
  const [folder] = args.filter((argument) => argument !== '--json');
  if (!folder || !existsSync(folder)) {
    console.error(folder ? `Không có thư mục ${folder}.\n\n${USAGE}` : USAGE);
    return 2;
  }
  const predictions: Record<string, Prediction[]> = {};
  const scored: Scored[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .normalize('NFC');
    predictions[file] = predict(text);
    const goldFile = join(folder, file.replace(/\.txt$/, '.gold.json'));
    if (!existsSync(goldFile)) continue;
    const result = scoreText(JSON.parse(readFileSync(goldFile, 'utf8')) as GoldText, predictions[file]);
    scored.push(result);
    if (!json) printText(file, text, result);
  }
  const summary = scored.length > 0 ? summarize(scored) : undefined;
  if (json) console.log(JSON.stringify({ ...summary, predictions }, null, 1));
  else if (summary) printSummary(summary);
  else {
    for (const [file, found] of Object.entries(predictions)) {
      for (const { quote, value, unit, qualifier } of found)
        console.log(`${file}\t${quote}\t${JSON.stringify(value)}\t${unit}\t${qualifier}`);
    }
  }
  return 0;
}

process.exitCode = run(process.argv.slice(2));
