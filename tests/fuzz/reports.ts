import * as fc from 'fast-check';
import { checkReports } from '../../src/lib/check/check-reports.ts';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { locateQuote } from '../../src/lib/figures/locate.ts';
import { readQuote } from '../../src/lib/figures/read.ts';
import { readBody } from '../../src/lib/report/read-body.ts';
import { aDistrict, aDocument, anIndicator, authoritiesWith } from '../support/authorities.ts';
import { parser, promise } from './parser.ts';
import { text, typed } from './words.ts';

const authorities = authoritiesWith({
  districts: [aDistrict('song-lo', 'Sông Lô')],
  documents: [aDocument('nghi-quyet-22-nq-tw-2008')],
  indicators: [anIndicator('thon-to-dan-pho')],
});
const path = 'content/reports/2020/09/dang-bo-huyen-song-lo.mdx';
const head = `title: Đảng bộ huyện Sông Lô
date: 2020-09-21
author: Lệ Quyên
district: song-lo
term: 2015–2020
statistics:
  - group: Văn bản
    figures:
      - quote: 11 Nghị quyết
        label: Nghị quyết`;
const lines = head.split('\n');
const body = 'Trong nhiệm kỳ, Huyện ủy đã ban hành 11 Nghị quyết.';

/** The head of a report with lines taken out, doubled, cut, and anything in their place. */
const declaration = fc
  .array(
    fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('out', 'twice', 'value', 'whole', 'deeper'), typed),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const changed = lines.map((line) => [line]);
    for (const [at, how, any] of changes) {
      const line = lines[at]!;
      changed[at] = {
        out: [],
        twice: [line, line],
        value: [line.replace(/(?<=:).*/, ` ${any}`)],
        whole: [any],
        deeper: [line, `    ${any}: ${line.trim()}`],
      }[how]!;
    }
    return changed.flat().join('\n');
  });

/** Marks that open a part of a body, within each other: on one line, or each on a line of its own and further in. */
const nested = fc
  .tuple(
    fc.constantFrom('>', '- ', '1. ', '* ', '**', '[', '![', '`', '<Anh>', '{', '| ', '[^1]: '),
    fc.integer({ min: 1, max: 120 }),
    fc.constantFrom(undefined, ' ', '  ', '\t'),
  )
  .map(([mark, count, further]) =>
    further === undefined
      ? `${mark.repeat(count)}chữ`
      : Array.from({ length: count }, (_, at) => `${further.repeat(at)}${mark}chữ`).join('\n'),
  );

/** Every problem is told at a place of the file, in words, with what to do. */
function checked(source: string): void {
  const many = source.split(/\r\n|\r|\n/).length;
  for (const { line, column, message, advice } of checkReports({
    files: [{ path, text: source }],
    authorities,
  })) {
    promise(line >= 1 && line <= many && column >= 1, `dòng ${line}:${column} trong ${many} dòng`);
    promise(message !== '' && advice !== '' && !/undefined|\[object|NaN/.test(message), message);
  }
}

export const reportParsers = [
  parser({
    name: 'phần khai báo',
    inputs: fc.tuple(declaration, fc.boolean()),
    holds: ([made, windows]) => {
      const source = `---\n${made}\n---\n\n${body}\n`;
      checked(windows ? source.replaceAll('\n', '\r\n') : source);
    },
  }),
  parser({
    name: 'nội dung bài',
    inputs: fc.oneof({ weight: 199, arbitrary: text }, { weight: 1, arbitrary: nested }),
    holds(long) {
      const began = performance.now();
      const { text: words, blocks, sourceOffset, refused } = readBody(long);
      // A second where a page of plain words takes a millisecond; machines that are busy have ten.
      promise(performance.now() - began < 10_000, 'đọc mất hơn mười giây');
      promise(blocks.map((block) => block.text).join('\n') === words, 'các đoạn là toàn văn');
      const anchors = blocks.map(({ anchor }) => anchor);
      promise(new Set(anchors).size === anchors.length, `địa chỉ trùng: ${anchors.join()}`);
      for (let at = 0; at < words.length; at += 7) {
        const offset = sourceOffset(at);
        promise(offset >= 0 && offset <= long.length, `chữ ${at} ở ${offset}`);
      }
      for (const { start, end } of refused) promise(start >= 0 && end <= long.length + 1, 'ngoài bài');
      checked(`---\n${head}\n---\n\n${body}\n\n${long}\n`);
    },
  }),
  parser({
    name: 'số liệu',
    inputs: fc.tuple(text, typed),
    holds([long, any]) {
      const words = long.normalize();
      let last = 0;
      for (const figure of extractFigures(words)) {
        const { start, end, quote, value } = figure;
        promise(words.slice(start, end) === quote, `«${quote}» không ở ${start}`);
        promise(start >= last, `«${quote}» chồng lên số trước`);
        const numbers = typeof value === 'number' ? [value] : Object.values(value);
        promise(numbers.every(Number.isFinite), `«${quote}» là ${JSON.stringify(value)}`);
        last = end;
      }
      readQuote(any);
      locateQuote(words, { quote: any });
    },
  }),
];
