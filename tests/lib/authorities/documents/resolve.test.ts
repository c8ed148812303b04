import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentDate, fullName, shortName } from '../../../../src/lib/authorities/documents/names.ts';
import { citeDocuments, resolveMention } from '../../../../src/lib/authorities/documents/resolve.ts';
import type { CitingReport } from '../../../../src/lib/authorities/documents/resolve.ts';
import { findDocuments } from '../../../../src/lib/authorities/documents/parse.ts';
import { register, report } from './a-citing-report.ts';

const songLo = readFileSync(
  'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx',
  'utf8',
).replace(/^---\n.*?\n---\n/s, '');

const outcome = (text: string, own: Partial<CitingReport> = {}, entries = register): string[] =>
  citeDocuments(text, entries, { ...report, ...own }).map(({ resolution }) =>
    resolution.status === 'resolved'
      ? `${resolution.id} by ${resolution.by}`
      : [resolution.status, ...('candidates' in resolution ? resolution.candidates : [])].join(' '),
  );

describe('citeDocuments', () => {
  test('the eight documents of the first report, each only as sure as the report makes it', () => {
    const citations = citeDocuments(songLo, register, report);
    expect(
      citations.map(({ text, resolution }) => [
        text,
        resolution.status === 'resolved' ? resolution.id : resolution.status,
      ]),
    ).toEqual([
      ['Chỉ thị số 05 của Bộ Chính trị', '05-ct-tw-2016'],
      ['nghị quyết Đại hội XII của Đảng', 'nghi-quyet-dai-hoi-xii-2016'],
      ['nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI', 'nghi-quyet-dai-hoi-tinh-vinh-phuc-xvi-2015'],
      ['nghị quyết Đại hội Đảng bộ huyện lần thứ II', 'unknown'],
      ['Đề án 01 của BTV Tỉnh ủy', '01-da-tu-vinh-phuc-2016'],
      ['Chỉ thị 05/CT-TW', '05-ct-tw-2016'],
      ['Nghị quyết Trung ương 4 (khóa XII)', '04-nq-tw-2016'],
      ['Nghị quyết số 22-NQ/TW', 'ambiguous'],
      ['Điều lệ Đảng', 'dieu-le-dang-2011'],
      ['Điều lệ Đảng', 'dieu-le-dang-2011'],
    ]);
    for (const { text, start, end } of citations) expect(songLo.slice(start, end)).toBe(text);
  });

  test('the report’s own list settles which 22-NQ/TW it is', () => {
    expect(outcome('Thực hiện Nghị quyết số 22-NQ/TW, công tác', { documents: ['22-nq-tw-2008'] })).toEqual([
      '22-nq-tw-2008 by documents',
    ]);
    expect(outcome('Thực hiện Nghị quyết số 22-NQ/TW, công tác')).toEqual([
      'ambiguous 22-nq-tw-2008 22-nq-tw-2013',
    ]);
    expect(
      outcome('Thực hiện Nghị quyết số 22-NQ/TW', { documents: ['22-nq-tw-2008', '22-nq-tw-2013'] }),
    ).toEqual(['ambiguous 22-nq-tw-2008 22-nq-tw-2013']);
  });

  test('so do a date or a congress in the words, for later mentions too', () => {
    expect(
      outcome('Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị; thực hiện Nghị quyết 22, huyện đã'),
    ).toEqual(['22-nq-tw-2013 by date', '22-nq-tw-2013 by earlier mention']);
    expect(outcome('Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung ương khóa X')).toEqual([
      '22-nq-tw-2008 by congress',
    ]);
    expect(outcome('Nghị quyết Trung ương 6 khoá X')).toEqual(['22-nq-tw-2008 by congress']);
  });

  test('a lone candidate of another term is no proof: numbers start again', () => {
    const lone = register.filter(({ id }) => id !== '22-nq-tw-2013');
    expect(outcome('Nghị quyết số 22-NQ/TW', {}, lone)).toEqual(['ambiguous 22-nq-tw-2008']);
    expect(outcome('Chỉ thị 05-CT/TW', { date: '2021-06-01' })).toEqual(['ambiguous 05-ct-tw-2016']);
  });

  test('nothing issued after the report is cited', () => {
    expect(outcome('Nghị quyết số 22-NQ/TW', { date: '2010-05-01' }, register)).toEqual([
      '22-nq-tw-2008 by term',
    ]);
    expect(outcome('Chỉ thị 05-CT/TW', { date: '2016-05-14' })).toEqual(['unknown']);
    expect(outcome('Điều lệ Đảng', { date: '2008-01-01' })).toEqual(['unknown']);
  });

  test('a committee of another province is another committee', () => {
    expect(outcome('Đề án 01 của BTV Tỉnh ủy', { province: 'Phú Thọ' })).toEqual(['unknown']);
    expect(outcome('Đề án 01 của BTV Tỉnh ủy', { province: undefined })).toEqual([
      'ambiguous 01-da-tu-vinh-phuc-2016',
    ]);
    expect(outcome('nghị quyết Đại hội Đảng bộ tỉnh Phú Thọ lần thứ XVI')).toEqual(['unknown']);
  });

  test('of several statutes the one in force is cited', () => {
    const statute = register.find(({ id }) => id === 'dieu-le-dang-2011')!;
    const both = [{ ...statute, id: 'dieu-le-dang-2006', date: '2006-04-25', congress: 10 }, ...register];
    expect(outcome('Điều lệ Đảng', {}, both)).toEqual(['dieu-le-dang-2011 by name']);
    expect(outcome('Điều lệ Đảng', { date: '2008-01-01' }, both)).toEqual(['dieu-le-dang-2006 by name']);
  });

  test('a wrong date, kind or issuer is not the document', () => {
    expect(outcome('Nghị quyết số 22-NQ/TW ngày 01/01/2012')).toEqual(['unknown']);
    expect(outcome('Kết luận số 22-KL/TW; Nghị quyết 04-NQ/TU; Kết luận Trung ương 4 khóa XII')).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('a document of the state without its year stays open, with it is clear', () => {
    const decree = {
      ...register[0]!,
      id: '30-2020-nd-cp',
      number: '30/2020/NĐ-CP',
      type: 'Nghị định',
      issuer: 'Chính phủ',
      date: '2020-03-05',
      congress: undefined,
    };
    expect(
      outcome('Nghị định số 30/2020/NĐ-CP; Nghị định 30; Nghị định 30 của Chính phủ; Nghị định 31', {}, [
        decree,
      ]),
    ).toEqual([
      '30-2020-nd-cp by date',
      '30-2020-nd-cp by earlier mention',
      '30-2020-nd-cp by earlier mention',
      'unknown',
    ]);
    expect(outcome('Nghị định 30 của Chính phủ', {}, [decree])).toEqual(['ambiguous 30-2020-nd-cp']);
  });

  test('a name of the register is found too', () => {
    const named = register.map((entry) =>
      entry.id === '05-ct-tw-2016' ? { ...entry, names: ['Chỉ thị Năm'] } : entry,
    );
    expect(outcome('theo chỉ thị Năm, theo Chỉ thị Năm ủy', {}, named)).toEqual(['05-ct-tw-2016 by name']);
  });

  test('a name may hold a hyphen, brackets, a full stop', () => {
    const names = ['Chiến lược phát triển kinh tế - xã hội', 'Quy định 1.1 (sửa đổi)'];
    const named = register.map((entry) => (entry.id === '05-ct-tw-2016' ? { ...entry, names } : entry));
    for (const name of names)
      expect(outcome(`thực hiện ${name}`, {}, named)).toEqual(['05-ct-tw-2016 by name']);
  });
});

describe('resolveMention', () => {
  test('an unknown document says so', () => {
    const [mention] = findDocuments('Nghị định 30/2020/NĐ-CP');
    expect(resolveMention(mention!.reference, register, report)).toEqual({ status: 'unknown' });
  });
});

describe('the register', () => {
  test('ids are unique, nothing inferred is in it', () => {
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
    expect(register.some(({ issuer }) => issuer.includes('huyện'))).toBe(false);
  });

  test('names and dates as one cites them', () => {
    const byId = (id: string) => register.find((entry) => entry.id === id)!;
    expect(fullName(byId('22-nq-tw-2013'))).toBe(
      'Nghị quyết số 22-NQ/TW ngày 10/04/2013 của Bộ Chính trị (khóa XI) về hội nhập quốc tế',
    );
    expect(fullName(byId('05-ct-tw-2016'))).toBe(
      'Chỉ thị số 05-CT/TW ngày 15/05/2016 của Bộ Chính trị (khóa XII) “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    );
    expect(fullName(byId('nghi-quyet-dai-hoi-xii-2016'))).toBe(
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    );
    expect(shortName(byId('dieu-le-dang-2011'))).toBe('Điều lệ Đảng Cộng sản Việt Nam');
    expect(register.map(documentDate)).toContain('từ ngày 20/01/2016 đến ngày 28/01/2016');
    expect(documentDate({ date: '2015' })).toBe('năm 2015');
  });
});
