import { readdirSync, readFileSync } from 'node:fs';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { scoreFields } from './figures-fields.ts';
import { readLabelledTexts } from './figures-labelled.ts';
import { scoreText } from './figures-score.ts';
import { readMarkedTexts, type MarkedText } from './marked-figures.ts';

const folder = 'tests/fixtures/meaning';

/** Labelled texts by which the extractor is mended; `blind.txt`, by which it is judged alone, is none of them. */
export const labelledFiles = readdirSync(folder)
  .filter((name) => /^(?:blind-\d+|hard(?:-\d+)?|dev-texts)\.txt$/.test(name))
  .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));

/** Texts whose figures are marked with value, unit and qualifier alone. */
const markedFile = 'marked-figures.txt';

/** All that the list is made of. */
export const judgedFiles = [...labelledFiles, markedFile];

/** What is read otherwise than people labelled it, a line each: `bài 12, NHÃN «6 cán bộ»`. */
export function misreadIn(file: string): string[] {
  if (file === markedFile)
    return readMarkedTexts(readFileSync(`tests/fixtures/${file}`, 'utf8')).flatMap((text, at) =>
      misreadMarks(text).map((line) => `bài ${at + 1}, ${line}`),
    );
  return readLabelledTexts(readFileSync(`${folder}/${file}`, 'utf8')).flatMap((text, at) =>
    scoreFields([text], (words) => extractFigures(words)).wrong.map(
      (line) => `bài ${at + 1}, ${line.slice(0, line.indexOf('»') + 1)}`,
    ),
  );
}

function misreadMarks({ text, figures }: MarkedText): string[] {
  const said = extractFigures(text).map(({ quote, start, value, unit, qualifier }) => ({
    quote,
    offset: start,
    value,
    unit,
    qualifier: qualifier ?? 'exact',
  }));
  const { missed, falsePositives, matches } = scoreText({ figures, nonfigures: [] }, said);
  const marks = matches.map(({ gold, prediction }) => ({
    ...(gold as MarkedText['figures'][number]),
    said: prediction,
  }));
  return [
    ...missed.filter(({ optional }) => !optional).map(({ quote }) => `SÓT «${quote}»`),
    ...falsePositives.map(({ prediction }) => `THỪA «${prediction.quote}»`),
    ...marks.filter((mark) => !saysUnit(mark)).map(({ quote }) => `ĐƠN VỊ «${quote}»`),
    ...marks
      .filter(({ qualifiers, said: { qualifier } }) => !qualifiers.includes(qualifier))
      .map(({ quote }) => `MỨC ĐỘ «${quote}»`),
  ];
}

/** A unit may be said longer or shorter than people wrote it. */
export function saysUnit({ units, said }: { units: readonly string[]; said: { unit: string } }): boolean {
  return units.some(
    (one) => one === '' || (said.unit !== '' && (said.unit.includes(one) || one.includes(said.unit))),
  );
}

/** The list of all that is misread, as `tests/fixtures/meaning/misread.txt` keeps it: files with their lines. */
export function writeMisread(): string {
  return judgedFiles.map((file) => [`# ${file}`, ...misreadIn(file), ''].join('\n')).join('\n');
}

export function knownMisread(file: string): string[] {
  const [, ...sections] = `\n${readFileSync(`${folder}/misread.txt`, 'utf8')}`.split('\n# ');
  const section = sections.find((one) => one.startsWith(`${file}\n`)) ?? '';
  return section.split('\n').slice(1).filter(Boolean);
}
