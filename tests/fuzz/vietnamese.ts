import * as fc from 'fast-check';
import { findDocuments } from '../../src/lib/authorities/documents/parse.ts';
import { intendedDate, isIsoDate } from '../../src/lib/vietnamese/calendar-date.ts';
import { compareVietnamese } from '../../src/lib/vietnamese/collate.ts';
import { parseDate } from '../../src/lib/vietnamese/dates.ts';
import { findDates } from '../../src/lib/vietnamese/find-dates.ts';
import { foldTones } from '../../src/lib/vietnamese/fold.ts';
import { printDate } from '../../src/lib/vietnamese/format.ts';
import { keepTogether } from '../../src/lib/vietnamese/keep-together.ts';
import { LEGACY_ENCODINGS, decodeLegacyBytes } from '../../src/lib/vietnamese/legacy/decode.ts';
import { decodeText, repairLegacyLines } from '../../src/lib/vietnamese/legacy/detect.ts';
import { normaliseWithOffsets } from '../../src/lib/vietnamese/normalise.ts';
import { parseNumberWords } from '../../src/lib/vietnamese/number-words.ts';
import { parseVietnameseNumber } from '../../src/lib/vietnamese/numbers.ts';
import { splitSentences } from '../../src/lib/vietnamese/sentences.ts';
import { slugify } from '../../src/lib/vietnamese/slug.ts';
import { decodeTelex } from '../../src/lib/vietnamese/telex.ts';
import { typedDay } from '../../src/lib/vietnamese/typed-day.ts';
import { detectTyping } from '../../src/lib/vietnamese/typing.ts';
import { decodeVni } from '../../src/lib/vietnamese/vni.ts';
import { writeTelex } from '../../src/lib/vietnamese/write-telex.ts';
import { parser, promise } from './parser.ts';
import { day, printedNumber, syllable, text, typed } from './words.ts';

export const vietnameseParsers = [
  parser({
    name: 'số',
    inputs: fc.tuple(printedNumber, typed),
    holds([{ printed, value }, any]) {
      promise(parseVietnameseNumber(printed) === value, `«${printed}» là ${value}`);
      for (const read of [parseVietnameseNumber(any), parseNumberWords(any)]) {
        promise(read === undefined || Number.isFinite(read), `«${any}» thành ${read}`);
      }
    },
  }),
  parser({
    name: 'ngày tháng',
    inputs: fc.tuple(day, typed, text),
    holds([iso, any, long]) {
      promise(intendedDate(printDate(iso)) === iso && typedDay(printDate(iso), 'first') === iso, iso);
      for (const read of [intendedDate(any), typedDay(any, 'first'), typedDay(any, 'last')]) {
        promise(read === undefined || isIsoDate(read), `«${any}» thành ${read}`);
      }
      parseDate(any);
      const nfc = long.normalize();
      inOrder(nfc, findDates(nfc));
    },
  }),
  parser({
    name: 'số hiệu văn bản',
    inputs: text,
    holds: (long) => inOrder(long, findDocuments(long)),
  }),
  parser({
    name: 'Telex, VNI',
    inputs: fc.tuple(fc.array(syllable, { minLength: 1, maxLength: 5 }), typed),
    holds([words, any]) {
      const phrase = words.join(' ');
      promise(decodeTelex(writeTelex(phrase)) === phrase, `${phrase} → ${writeTelex(phrase)}`);
      for (const decoded of [
        decodeTelex(any),
        decodeVni(any),
        writeTelex(any),
        detectTyping(any)?.text ?? '',
      ]) {
        promise(decoded.length <= any.length * 8 + 8, 'dài ra');
      }
    },
  }),
  parser({
    name: 'bảng mã cũ',
    inputs: fc.tuple(fc.uint8Array({ maxLength: 120 }), text),
    holds([bytes, long]) {
      for (const encoding of LEGACY_ENCODINGS) decodeLegacyBytes(bytes, encoding);
      decodeText(bytes);
      // With more words of an old encoding than of Unicode, it would be text of that encoding.
      const unicode = long.toWellFormed().replaceAll('AÂn', '');
      const own = decodeText(new TextEncoder().encode(`Đảng bộ huyện Sông Lô. ${unicode}`));
      promise(own.text.includes('Đảng bộ huyện Sông Lô'), `đọc thành ${own.encoding}: ${own.text}`);
      repairLegacyLines(long);
    },
  }),
  parser({
    name: 'chữ',
    inputs: fc.tuple(text, typed, typed, typed),
    holds([long, one, other, third]) {
      const { text: normal, offsets } = normaliseWithOffsets(long);
      promise(offsets.length === normal.length + 1, 'mỗi chữ một chỗ');
      promise(
        offsets.every((offset, at) => at === 0 || offset >= offsets[at - 1]!),
        'theo thứ tự',
      );
      promise(foldTones(foldTones(long)) === foldTones(long), 'bỏ dấu hai lần như một lần');
      promise(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugify(long)), slugify(long));
      promise(slugify(slugify(long)) === slugify(long), `${slugify(long)} đổi khi làm lần nữa`);
      promise(keepTogether(long).join(' ').length <= long.length + 1, 'không thêm chữ');
      inOrder(long, splitSentences(long));
      const order = compareVietnamese(one, other);
      promise(Math.sign(order) === -Math.sign(compareVietnamese(other, one)), 'đổi chỗ');
      if (order <= 0 && compareVietnamese(other, third) <= 0) {
        promise(compareVietnamese(one, third) <= 0, `${one} ≤ ${other} ≤ ${third}`);
      }
    },
  }),
];

/** What is found in a text stands where it says, one behind the other. */
function inOrder(long: string, found: readonly { text: string; start: number; end: number }[]): void {
  let last = 0;
  for (const { text: words, start, end } of found) {
    promise(long.slice(start, end) === words, `«${words}» không ở ${start}`);
    promise(start >= last && end >= start, `«${words}» chồng lên chữ trước`);
    last = end;
  }
}
