import { describe, expect, test } from 'vitest';
import { documentKey } from '../../../../src/lib/authorities/documents/normalise.ts';

describe('documentKey', () => {
  test.each([
    [['22-NQ/TW', '22 NQ TW', '22–nq/t.ư', '22 - NQ/TƯ'], '22 nq tw'],
    [['05-CT/TW', '05/CT-TW', '5-CT/TW', '05-CT/T.W'], '5 ct tw'],
    [['30/2020/NĐ-CP', '30/2020/nd-cp'], '30 2020 nd cp'],
    [['01-ĐA/TU', ' 001-ĐA/TU. ', '(01–ĐA/TU)'], '1 da tu'],
    [['01-ĐA/TƯ', '1-đa/t.ư.', '01-ĐA/TW'], '1 da tw'],
    [['0-KH/HU', '00-KH/HU'], '0 kh hu'],
    [['100-BC/TWĐ'], '100 bc twd'],
    [['12-TƯƠ'], '12 tuo'],
    [['12-T.WX'], '12 t wx'],
  ])('%s → %s', (writings, key) => {
    for (const writing of writings) expect(documentKey(writing)).toBe(key);
  });

  test('Trung ương and Tỉnh ủy stay apart', () => {
    expect(documentKey('12-KL/TU')).not.toBe(documentKey('12-KL/TƯ'));
  });
});
