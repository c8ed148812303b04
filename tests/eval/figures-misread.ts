import { readdirSync, readFileSync } from 'node:fs';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { scoreFields } from './figures-fields.ts';
import { readLabelledTexts } from './figures-labelled.ts';

const folder = 'tests/fixtures/meaning';

/** Labelled texts by which the extractor is mended; `blind.txt`, by which it is judged alone, is none of them. */
export const labelledFiles = readdirSync(folder)
  .filter((name) => /^(?:blind-\d+|hard(?:-\d+)?|dev-texts)\.txt$/.test(name))
  .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));

/** What is read otherwise than people labelled it, a line each: `bài 12, NHÃN «6 cán bộ»`. */
export function misreadIn(file: string): string[] {
  return readLabelledTexts(readFileSync(`${folder}/${file}`, 'utf8')).flatMap((text, at) =>
    scoreFields([text], (words) => extractFigures(words)).wrong.map(
      (line) => `bài ${at + 1}, ${line.slice(0, line.indexOf('»') + 1)}`,
    ),
  );
}

/** The list of all that is misread, as `tests/fixtures/meaning/misread.txt` keeps it: files with their lines. */
export function writeMisread(): string {
  return labelledFiles.map((file) => [`# ${file}`, ...misreadIn(file), ''].join('\n')).join('\n');
}

export function knownMisread(file: string): string[] {
  const [, ...sections] = `\n${readFileSync(`${folder}/misread.txt`, 'utf8')}`.split('\n# ');
  const section = sections.find((one) => one.startsWith(`${file}\n`)) ?? '';
  return section.split('\n').slice(1).filter(Boolean);
}
