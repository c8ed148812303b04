import { readdirSync, readFileSync } from 'node:fs';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import type { LocatedFigure } from '../../src/lib/figures/types.ts';
import { scoreFields } from './figures-fields.ts';
import { readLabelledTexts } from './figures-labelled.ts';
import { readMeaningChecks } from './figures-meaning.ts';
import { scoreText } from './figures-score.ts';
import { readMarkedTexts, type MarkedText } from './marked-figures.ts';

const folder = 'tests/fixtures/meaning';

/** Labelled texts by which the extractor is mended; `blind.txt`, by which it is judged alone, is none of them. */
export const labelledFiles = readdirSync(folder)
  .filter((name) => /^(?:blind-\d+|hard(?:-\d+)?|dev-texts)\.txt$/.test(name))
  .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));

/** Texts whose figures are marked with value, unit and qualifier alone. */
const markedFile = 'marked-figures.txt';

/** Sentences of one construction each, of which more is said than the rules there ask. */
const kindFiles = ['kinds-1.txt', 'kinds-2.txt', 'kinds-3.txt'];

/** Sentences of which the tests beside the code ask one thing each. */
const testedSentences = 'tests/lib/figures';

/** All whose figures `tests/fixtures/meaning/said.txt` keeps. */
export const judgedFiles = [...labelledFiles, markedFile, ...kindFiles, testedSentences];

/**
 * All that is said of the figures of a file, a line each: number of the text, quotation, label, group, unit,
 * qualifier, period, subject, whole; what is not as people labelled it behind `✗`.
 */
export function saidIn(file: string): string[] {
  return readTexts(file).flatMap(({ text, wrongIn, name }, at) => {
    const named = name ?? String(at + 1);
    const figures = extractFigures(text);
    const wrong = wrongIn(figures);
    const said = figures.map((figure) => {
      const mine = wrong.filter(([, quote]) => quote === figure.quote).map(([what]) => what);
      return `${named}. ${lineOf(figure, figures)}${mine.length > 0 ? ` ✗ ${mine.join(', ')}` : ''}`;
    });
    const missed = wrong.filter(([, quote]) => !figures.some((figure) => figure.quote === quote));
    return [...said, ...missed.map(([what, quote]) => `${named}. ${quote} ✗ ${what}`)];
  });
}

/** The same of every file. */
export function writeSaid(): string {
  return judgedFiles.map((file) => [`# ${file}`, ...saidIn(file), ''].join('\n')).join('\n');
}

/** What is kept of a file. */
export function keptOf(file: string): string[] {
  const sections = `\n${readFileSync(`${folder}/said.txt`, 'utf8')}`.split('\n# ');
  const section = sections.find((one) => one.startsWith(`${file}\n`)) ?? '';
  return section.split('\n').slice(1).filter(Boolean);
}

/** The sentences that stand in test files as they are, with what they hold of numbers. */
function sentencesIn(tests: string): string[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => [
      ...readFileSync(`${tests}/${name}`, 'utf8').matchAll(
        /(?<=[\s([])'(\p{Lu}[^'\\\n]*[.;:,\p{L}\d%)])'(?=[\s,)\]])/gu,
      ),
    ])
    .map(([, sentence]) => sentence!)
    .filter((sentence) => sentence.split(' ').length > 3);
}

/** What is wrong, and the quotation of which. */
type Wrong = [what: string, quote: string];
interface JudgedText {
  text: string;
  /** By which its lines are told, instead of its number in the file. */
  name?: string;
  wrongIn: (figures: readonly LocatedFigure[]) => Wrong[];
}

function readTexts(file: string): JudgedText[] {
  const unjudged = (texts: readonly string[]) =>
    [...new Set(texts)].map((text) => ({ text: text.normalize('NFC'), wrongIn: () => [] }));
  // By their first words: a sentence may be added between two.
  if (file === testedSentences)
    return unjudged(sentencesIn(file)).map((one) => ({ ...one, name: one.text.slice(0, 40) }));
  if (kindFiles.includes(file))
    return unjudged(readMeaningChecks(readFileSync(`${folder}/${file}`, 'utf8')).map(({ text }) => text));
  if (file === markedFile)
    return readMarkedTexts(readFileSync(`tests/fixtures/${file}`, 'utf8')).map((marked) => ({
      text: marked.text,
      wrongIn: (figures) => wrongMarks(marked, figures),
    }));
  return readLabelledTexts(readFileSync(`${folder}/${file}`, 'utf8')).map((labelled) => ({
    text: labelled.text,
    wrongIn: (figures) =>
      scoreFields([labelled], () => figures).wrong.map((line) => {
        const [, what = '', quote = ''] = /^([^«]+) «([^»]*)»/.exec(line) ?? [];
        return [what, quote];
      }),
  }));
}

function wrongMarks({ figures }: MarkedText, found: readonly LocatedFigure[]): Wrong[] {
  const said = found.map(({ quote, start, value, unit, qualifier }) => ({
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
  const of =
    (what: string) =>
    (quote: string): Wrong => [what, quote];
  return [
    ...missed.map(({ quote }) => quote).map(of('SÓT')),
    ...falsePositives.map(({ prediction }) => prediction.quote).map(of('THỪA')),
    ...marks
      .filter((mark) => !saysUnit(mark))
      .map(({ said: { quote } }) => quote)
      .map(of('ĐƠN VỊ')),
    ...marks
      .filter(({ qualifiers, said: { qualifier } }) => !qualifiers.includes(qualifier))
      .map(({ said: { quote } }) => quote)
      .map(of('MỨC ĐỘ')),
  ];
}

/** A unit may be said longer or shorter than people wrote it. */
export function saysUnit({ units, said }: { units: readonly string[]; said: { unit: string } }): boolean {
  return units.some(
    (one) => one === '' || (said.unit !== '' && (said.unit.includes(one) || one.includes(said.unit))),
  );
}

function lineOf(figure: LocatedFigure, all: readonly LocatedFigure[]): string {
  const { quote, label, group, unit, qualifier, period, subject, partOf } = figure;
  const whole = partOf && all.find(({ id }) => id === partOf)?.quote;
  const said = [label, group, unit, qualifier, period, subject, whole].map((one) => one ?? '').join('; ');
  return `${quote} = ${said.replace(/(?:; )+$/, '')}`.replaceAll('\n', ' ');
}
