import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';
import { readMarkedTexts } from '../../eval/marked-figures.ts';

const folder = 'tests/fixtures/figures';
const texts = [
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').normalize('NFC')),
  ...readMarkedTexts(readFileSync('tests/fixtures/marked-figures.txt', 'utf8')).map(({ text }) => text),
  readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8').normalize('NFC'),
];
const figures = texts.flatMap((text) =>
  extractFigures(text).map((figure) => ({ figure, reading: readQuote(figure.quote) })),
);

/** The words of a quotation as units are written. */
function printed(quote: string): string {
  return ` ${quote
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/m2/g, 'm²')
    .replace(/m3/g, 'm³')
    .replace(/(?<=\d)(?=[\p{L}%])/gu, ' ')} `;
}

describe('a quotation alone says what it says in its text', () => {
  test('there are many of them', () => {
    expect(figures.length).toBeGreaterThan(800);
  });

  test('the value, save what the head of a table multiplies', () => {
    const wrong = figures.filter(
      ({ figure: { value }, reading }) => JSON.stringify(value) !== JSON.stringify(reading?.value),
    );
    expect(wrong.map(({ figure, reading }) => [figure.quote, figure.value, reading?.value])).toEqual([
      ['250', 250_000_000_000, 250],
      ['268,4', 268_400_000_000, 268.4],
    ]);
  });

  test('the unit, save a noun that stands elsewhere in the text', () => {
    const wrong = figures.filter(
      ({ figure: { quote, unit }, reading }) =>
        reading?.unit !== unit && (unit === '' || printed(quote).includes(` ${unit} `)),
    );
    expect(wrong.map(({ figure, reading }) => [figure.quote, figure.unit, reading?.unit])).toEqual([]);
  });

  test('nothing is a unit that its text does not take for one, save the short or the polite name of it', () => {
    const other = figures.filter(({ figure, reading }) => reading?.unit && reading.unit !== figure.unit);
    const short = other.filter(
      ({ figure, reading }) =>
        !figure.unit.startsWith(`${reading!.unit} `) && !/^(?:đồng chí|nam)$/.test(reading!.unit),
    );
    expect(short.map(({ figure }) => figure.quote)).toEqual([]);
  });

  test('the qualifier, save one that leads its sentence from afar', () => {
    const wrong = figures.filter(
      ({ figure: { quote, qualifier }, reading }) =>
        reading?.qualifier !== qualifier &&
        (reading?.qualifier !== undefined || printed(quote).includes(` ${qualifier} `)),
    );
    expect(wrong.map(({ figure, reading }) => [figure.quote, figure.qualifier, reading?.qualifier])).toEqual(
      [],
    );
  });
});
