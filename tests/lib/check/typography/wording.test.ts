import { describe, expect, test } from 'vitest';
import {
  findMissingQuotes,
  findMixedCapitals,
  findSynonyms,
  findUnexplainedAbbreviations,
  findWordOrder,
} from '../../../../src/lib/check/typography/wording.ts';
import { found } from './found.ts';

describe('one idea said in two ways', () => {
  test('«đảm bảo» beside «bảo đảm» is told once, where the rarer one begins', () => {
    const text = 'Bảo đảm quốc phòng, đảm bảo an sinh xã hội, đảm bảo an toàn.';
    expect(found(findSynonyms, text)).toEqual(['đảm bảo an']);
  });

  test.each([
    'Đảm bảo an sinh xã hội, đảm bảo an toàn.',
    'Bảo đảm quốc phòng, an ninh.',
    'Bảo đảm quốc phòng, lòng đảm bảng.',
  ])('one of them alone is no finding: %s', (text) => {
    expect(found(findSynonyms, text)).toEqual([]);
  });
});

test('the set phrase is «quốc phòng, an ninh»', () => {
  expect(found(findWordOrder, 'giữ vững an ninh, quốc phòng; an ninh quốc phòng được giữ')).toEqual([
    'an ninh, quốc phòng',
    'an ninh quốc phòng',
  ]);
  expect(findWordOrder('Quốc phòng, an ninh; lan ninh quốc phòng; an ninh quốc phòngs')).toEqual([]);
});

describe('set words of Party documents stand in quotation marks', () => {
  test.each([
    ['ngăn chặn tự diễn biến trong nội bộ', ['tự diễn biến']],
    ['ngăn chặn tự diễn biến và tự chuyển hoá', ['tự diễn biến và tự chuyển hoá']],
    ['biểu hiện tự chuyển hóa', ['tự chuyển hóa']],
    ['đẩy lùi Tự diễn biến, tự chuyển hóa', ['Tự diễn biến, tự chuyển hóa']],
    ['đẩy lùi “tự diễn biến”, tự chuyển hóa', ['tự chuyển hóa']],
  ])('%s', (text, words) => {
    expect(found(findMissingQuotes, text)).toEqual(words);
  });

  test.each(['“tự diễn biến”, "tự chuyển hóa"', '«tự diễn biến»', '‘tự chuyển hoá’', 'mạng tự diễn biếnn'])(
    'left alone: %s',
    (text) => {
      expect(found(findMissingQuotes, text)).toEqual([]);
    },
  );
});

describe('now with a capital, now without', () => {
  test('the rarer spelling is shown at its first, and both are counted', () => {
    const text = 'Các tổ chức đảng mạnh; tổ chức Đảng ở xã; tổ chức đảng ở thôn; tổ chức Đảng, tổ chức đảng.';
    const [finding, ...rest] = findMixedCapitals(text);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'hoa-thuong-khong-nhat-quan',
      start: text.indexOf('tổ chức Đảng'),
      end: text.indexOf('tổ chức Đảng') + 'tổ chức Đảng'.length,
      message: '«tổ chức Đảng» (2 lần) và «tổ chức đảng» (3 lần) trong cùng một bài.',
    });
  });

  test('the small one may be the rarer', () => {
    const text = 'Đại hội Đảng bộ huyện; Đại hội Đảng bộ xã; đại hội đảng bộ thị trấn.';
    expect(found(findMixedCapitals, text)).toEqual(['đại hội đảng bộ']);
    expect(findMixedCapitals(text)[0]!.message).toContain('«Đại hội Đảng bộ» (2 lần)');
  });

  test.each([
    [
      'cơ sở đảng và cơ sở Đảng',
      'tổ chức cơ sở đảng; tổ chức cơ sở Đảng; tổ chức cơ sở Đảng',
      'tổ chức cơ sở đảng',
    ],
    [
      'xây dựng đảng',
      'công tác xây dựng Đảng; công tác xây dựng Đảng; công tác xây dựng đảng',
      'công tác xây dựng đảng',
    ],
  ])('%s', (_what, text, words) => {
    expect(found(findMixedCapitals, text)).toEqual([words]);
  });

  test.each([
    'Tổ chức đảng mạnh; tổ chức đảng ở thôn.',
    'CÔNG TÁC XÂY DỰNG ĐẢNG; công tác xây dựng đảng',
    'các tổ chức Đảng; các tổ chức đảngg',
  ])('left alone: %s', (text) => {
    expect(found(findMixedCapitals, text)).toEqual([]);
  });

  test('things counted in one sentence', () => {
    const text = 'Năm qua. Ban hành 11 Nghị quyết, 24 Chỉ thị, 03 đề án, 1.495 thông báo kết luận.';
    const [finding, ...rest] = findMixedCapitals(text);
    expect(rest).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe('11 Nghị quyết');
    expect(finding!.message).toBe(
      'Trong một câu liệt kê, 2 mục viết hoa (như «11 Nghị quyết»), 2 mục viết thường.',
    );
  });

  test.each([
    ['three are too few to tell', 'Ban hành 11 Nghị quyết, 24 Chỉ thị, 03 đề án.'],
    ['all with a capital', 'Ban hành 11 Nghị quyết, 24 Chỉ thị, 03 Đề án, 9 Kết luận.'],
    ['all without', 'Ban hành 11 nghị quyết, 24 chỉ thị, 03 đề án, 9 kết luận.'],
    ['another sentence is another list', 'Ban hành 11 Nghị quyết, 24 Chỉ thị. Có 03 đề án, 9 kết luận.'],
    ['so is another paragraph', 'Ban hành 11 Nghị quyết, 24 Chỉ thị\nCó 03 đề án, 9 kết luận'],
  ])('%s', (_why, text) => {
    expect(found(findMixedCapitals, text)).toEqual([]);
  });
});

describe('an abbreviation that the text never spells out', () => {
  test('is told once', () => {
    const text = 'Trung tâm KHHGĐ huyện và các trạm KHHGĐ; ban GPMB xã.';
    expect(found(findUnexplainedAbbreviations, text)).toEqual(['KHHGĐ', 'GPMB']);
  });

  test.each([
    'Kế hoạch hóa gia đình (KHHGĐ). Trung tâm KHHGĐ huyện',
    'Ban giải phóng mặt bằng (sau đây gọi tắt là GPMB). Ban GPMB xã',
    'Ban giải phóng mặt bằng (viết tắt là: GPMB). Ban GPMB xã',
    'UBND huyện, HĐND xã, TP Vĩnh Yên, BCH Đảng bộ',
    'lần thứ XVI, quý III, khóa XII, hạng C',
    'ĐẢNG BỘ HUYỆN SÔNG LÔ',
    'theo 22-NQ/TW và 30/2020/NĐ-CP, mã A/QLNN và QLNN/B, PC04, T2QLN',
    'ông N.V.HIEU và QLNN.VN',
  ])('left alone: %s', (text) => {
    expect(found(findUnexplainedAbbreviations, text)).toEqual([]);
  });

  test('a heading in capitals does not excuse the same letters in a sentence', () => {
    expect(found(findUnexplainedAbbreviations, 'CÔNG TÁC GPMB\n\nTrong năm, ban GPMB xã đã họp.')).toEqual([
      'GPMB',
    ]);
  });
});

describe('which of the words is shown', () => {
  test.each([
    ['the next word with it', 'Để bảo đảm, đảm bảo an ninh', ['đảm bảo an']],
    ['alone before a mark', 'Để bảo đảm an ninh, cần đảm bảo.', ['đảm bảo']],
    ['at the end', 'Đã bảo đảm thì đảm bảo', ['đảm bảo']],
    ['none where only one of both is there', 'Để đảm bảo an ninh', []],
    ['none within another word', 'Để xbảo đảm, đảm bảo an ninh', []],
  ])('of «bảo đảm» and «đảm bảo»: %s', (_, text, words) => {
    expect(found(findSynonyms, text)).toEqual(words);
  });

  test('the capital, where as many are written without', () => {
    const text = 'Các tổ chức cơ sở Đảng và tổ chức cơ sở đảng của xã';
    expect(found(findMixedCapitals, text)).toEqual(['tổ chức cơ sở Đảng']);
    expect(findMixedCapitals(text)[0]!.message).toBe(
      '«tổ chức cơ sở Đảng» (1 lần) và «tổ chức cơ sở đảng» (1 lần) trong cùng một bài.',
    );
  });

  test.each([
    ['11 Nghị quyết, 24 Chỉ thị, 03 đề án, 9 kết luận', '24 Chỉ thị'],
    ['11 Nghị quyết, 24 chỉ thị, 03 đề án, 9 kết luận', '11 Nghị quyết'],
    ['11 nghị quyết, 24 Chỉ, 03 đề án, 9 kết luận', '24 Chỉ'],
  ])('in a list one that does not begin the sentence, if there is one: %s', (text, item) => {
    expect(found(findMixedCapitals, text)).toEqual([item]);
  });
});

describe('what is said of it', () => {
  test('the order and the quotation marks that are usual', () => {
    expect(findWordOrder('giữ vững an ninh, quốc phòng')[0]!.message).toBe(
      '«an ninh, quốc phòng»: cách nói chuẩn là «quốc phòng, an ninh».',
    );
    expect(findMissingQuotes('ngăn chặn tự diễn biến,tự chuyển hóa')[0]!.message).toBe(
      '«tự diễn biến,tự chuyển hóa» thường đặt trong ngoặc kép.',
    );
  });
});

describe('capitals that are an abbreviation', () => {
  test.each([
    ['Các CLB và HLV của huyện', ['CLB', 'HLV']],
    ['Tổ A GPMB của xã', ['GPMB']],
    ['Ban GPMB A của xã', ['GPMB']],
    ['CÔNG  TÁC  GPMB', []],
    ['GPMB  XÃ', []],
  ])('%s', (text, words) => {
    expect(found(findUnexplainedAbbreviations, text)).toEqual(words);
  });

  test('it is said to be added to the list, not to the text', () => {
    const [finding] = findUnexplainedAbbreviations('Ban GPMB xã');
    expect(finding).toMatchObject({
      code: 'chu-tat-chua-giai-nghia',
      message: '«GPMB» chưa được giải nghĩa trong bài.',
    });
    expect(finding!.advice).toContain('nội dung bài vẫn giữ nguyên');
  });
});
