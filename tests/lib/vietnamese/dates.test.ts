import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/lib/vietnamese/dates.ts';
import { findDates } from '../../../src/lib/vietnamese/find-dates.ts';
import { printDate } from '../../../src/lib/vietnamese/format.ts';
import vectors from '../../vectors/dates.json' with { type: 'json' };

describe('parseDate', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    const found = parseDate(input);
    if (expected === null) {
      expect(found).toBeUndefined();
      return;
    }
    const wanted: Record<string, unknown> = { ...expected, type: expected.type.replace('?', '') };
    delete wanted.note;
    expect(found).toMatchObject(wanted);
  });

  test('nothing but a date is one', () => {
    for (const text of [
      '',
      '94,2%',
      '25:61',
      '25 giờ ngày 21/9/2020',
      'đảng bộ',
      '2020',
      '31/9',
      '00/0/2020',
    ])
      expect([text, parseDate(text)]).toEqual([text, undefined]);
  });

  test('the printed forms of every day of a leap year read back', () => {
    for (let day = 0; day < 366; day++) {
      const iso = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      expect(parseDate(printDate(iso))).toEqual({ type: 'date', iso });
      const [year, month, date] = iso.split('-');
      expect(parseDate(`ngày ${date} tháng ${Number(month)} năm ${year}`)).toEqual({ type: 'date', iso });
      expect(parseDate(`Thứ Hai, ${printDate(iso)}`)).toEqual({ type: 'date', iso });
    }
  });
});

describe('findDates', () => {
  test('finds them where they stand', () => {
    const text =
      'Từ năm 2015 đến năm 2020, theo Quy định số 29-QĐ/TW ngày 25/07/2016, Nghị định 30/2020/NĐ-CP; 6 tháng đầu năm 2020, ' +
      'quý III/2020; nhiệm kỳ 2015 - 2020; 123/128 chi bộ; ngày 21 tháng 9 năm 2020; tháng 9/2020; 80/2015/QH13; ngày 3/2.';
    const found = findDates(text);
    expect(found.map(({ text: words }) => words)).toEqual([
      'Từ năm 2015 đến năm 2020',
      'ngày 25/07/2016',
      '6 tháng đầu năm 2020',
      'quý III/2020',
      '2015 - 2020',
      'ngày 21 tháng 9 năm 2020',
      'tháng 9/2020',
      'ngày 3/2',
    ]);
    for (const { text: words, start, end, date } of found) {
      expect(text.slice(start, end)).toBe(words);
      expect(parseDate(words)).toEqual(date);
    }
  });
});
