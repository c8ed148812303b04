import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findAbbreviations } from '../../../../src/lib/authorities/abbreviations/find.ts';
import { abbreviationSchema, plainExpansions } from '../../../../src/lib/authorities/abbreviations/schema.ts';

const entries = (parse(readFileSync('content/abbreviations.yaml', 'utf8')) as unknown[]).map((entry) =>
  abbreviationSchema.parse(entry),
);
const expansions = plainExpansions(entries);
const report = readFileSync('tests/fixtures/source/song-lo-2020-09-21.txt', 'utf8');
const found = (text: string) =>
  findAbbreviations(text, expansions).map(({ form, expansion }) => [form, expansion]);

describe('abbreviations.yaml', () => {
  test('every id is there once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('no form stands in two entries', () => {
    const forms = entries.flatMap((entry) => entry.forms);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});

describe('an abbreviation is explained', () => {
  test('wherever the report of huyện Sông Lô prints one, and nowhere else', () => {
    expect(found(report)).toEqual([
      ['BTV', 'Ban Thường vụ'],
      ['KHHGĐ', 'kế hoạch hóa gia đình'],
      ['MTTQ', 'Mặt trận Tổ quốc'],
      ['THPT', 'trung học phổ thông'],
      ['THPT', 'trung học phổ thông'],
    ]);
  });

  test('at its place in the text', () => {
    for (const { start, end, form } of findAbbreviations(report, expansions)) {
      expect(report.slice(start, end)).toBe(form);
    }
  });

  test.each([
    ['Phòng GD&ĐT huyện', ['GD&ĐT']],
    ['phát triển KT-XH, giữ vững QP-AN', ['KT-XH', 'QP-AN']],
    ['Thường trực HĐND-UBND xã', ['HĐND', 'UBND']],
    ['Văn phòng T.Ư Đảng', ['T.Ư']],
    ['các đ/c trong cấp ủy', ['đ/c']],
    ['(KHHGĐ), “MTTQ”…THPT', ['KHHGĐ', 'MTTQ', 'THPT']],
    ['Ủy ban MTTQ huyện'.normalize('NFD'), ['MTTQ']],
    ['Trung tâm dân số KHHGĐ'.normalize('NFD'), ['KHHGĐ']],
  ])('%s', (text, forms) => {
    expect(found(text).map(([form]) => form)).toEqual(forms);
  });
});

describe('an abbreviation is left alone', () => {
  test.each([
    ['that stands for several things', 'TU, CT, ĐV, BBT, BTC, QĐ'],
    ['in the number of a document', 'Chỉ thị 05/CT-TW, Nghị quyết số 22-NQ/TW, Thông báo số 1007 - TB / HU'],
    ['in the number of a state document', 'Quyết định 1234/QĐ-UBND, 87/2008/NQ-HĐND, 30/2020/NĐ-CP'],
    ['inside a longer one', 'ĐHSP, UBNDX, TP.ĐN'],
    ['written small', 'thpt, mttq'],
    ['that is a word among words in capitals', 'ĐẢNG CA NGỢI QUÊ HƯƠNG'],
  ])('%s', (_case, text) => {
    expect(found(text)).toEqual([]);
  });
});
