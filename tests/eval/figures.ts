import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { scoreText, summarize } from './figures-score.ts';
import { scoreFields } from './figures-fields.ts';
import { readLabelledTexts, withFields } from './figures-labelled.ts';
import type { LabelledText } from './figures-labelled.ts';
import { readMeaningChecks } from './figures-meaning.ts';
import { labelledFiles, writeSaid } from './figures-said.ts';
import { percent, printByKind, printFields, printKinds, printRows } from './figures-print.ts';
import type { GoldText, Prediction, Scored, Summary } from './figures-score.ts';

const { options, operands } = readArguments({
  name: 'npm run eval:figures',
  about: 'Trích số liệu từ mỗi tệp *.txt trong thư mục; tệp nào có *.gold.json cùng tên thì so với nhãn.',
  operands: {
    name: 'THƯ-MỤC',
    about: 'thư mục có các tệp *.txt; không ghi là tests/fixtures/figures',
    least: 0,
    most: 1,
  },
  options: {
    json: { about: 'in kết quả dạng JSON' },
    wrong: { about: 'in từng nhãn, nhóm, thời kỳ, đối tượng, tổng chưa đúng' },
    said: { about: 'chỉ in mọi điều máy nói về số liệu của các bài có nhãn, như bài kiểm thử giữ' },
  },
  examples: ['npm run eval:figures -- tests/fixtures/figures'],
});

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

/** Sentences by kind, labelled texts and the fields of the dev texts, kept in the repository. */
const MEANING = new URL('../fixtures/meaning/', import.meta.url);

function fixture(name: string): string {
  return readFileSync(new URL(name, MEANING), 'utf8');
}

function printMeaning(texts: LabelledText[], wrong: boolean): void {
  const extract = (text: string) => extractFigures(text);
  printKinds(
    ['kinds-1.txt', 'kinds-2.txt', 'kinds-3.txt'].flatMap((name) => readMeaningChecks(fixture(name))),
    extract,
  );
  if (texts.length > 0) printFields('Nghĩa của số liệu trong thư mục', scoreFields(texts, extract), wrong);
  const written = readLabelledTexts(fixture('dev-texts.txt'));
  printFields('Nghĩa của số liệu trong các bài để sửa máy', scoreFields(written, extract), wrong);
  for (const name of labelledFiles.filter((one) => one !== 'dev-texts.txt')) {
    const title = `Nghĩa của số liệu trong ${name}, đã đọc sau lần chạy đầu`;
    printFields(title, scoreFields(readLabelledTexts(fixture(name)), extract), wrong);
  }
  const blind = readLabelledTexts(fixture('blind.txt'));
  // Rules are never made from these texts, so what is wrong in them is not shown one by one.
  printFields('Nghĩa của số liệu trong các bài ghi nhãn trước', scoreFields(blind, extract), false);
  const all = [
    ...texts,
    ...written,
    ...blind,
    ...labelledFiles
      .filter((name) => name.startsWith('blind-'))
      .flatMap((name) => readLabelledTexts(fixture(name))),
  ];
  printByKind(all, (some) => scoreFields(some, extract));
  printRows([...texts, ...written, ...blind].map(({ text }) => extractFigures(text)));
}

function run(folder: string, json: boolean, wrong: boolean): number {
  if (!existsSync(folder)) {
    console.error(`Không có thư mục ${folder}.`);
    return 2;
  }
  const predictions: Record<string, Prediction[]> = {};
  const scored: Scored[] = [];
  const labelled: LabelledText[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .normalize('NFC');
    predictions[file] = predict(text);
    const goldFile = join(folder, file.replace(/\.txt$/, '.gold.json'));
    if (!existsSync(goldFile)) continue;
    const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldText;
    const result = scoreText(gold, predictions[file]);
    scored.push(result);
    labelled.push(...(withFields(file, text, gold.figures, fixture('dev.txt')) ?? []));
    if (!json) printText(file, text, result);
  }
  const summary = scored.length > 0 ? summarize(scored) : undefined;
  if (json) console.log(JSON.stringify({ ...summary, predictions }, null, 1));
  else if (summary) {
    printSummary(summary);
    printMeaning(labelled, wrong);
  } else {
    for (const [file, found] of Object.entries(predictions)) {
      for (const { quote, value, unit, qualifier } of found)
        console.log(`${file}\t${quote}\t${JSON.stringify(value)}\t${unit}\t${qualifier}`);
    }
  }
  return 0;
}

if (options.said) console.log(writeSaid());
else process.exitCode = run(operands[0] ?? 'tests/fixtures/figures', options.json, options.wrong);
