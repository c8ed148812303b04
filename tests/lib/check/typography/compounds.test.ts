import { describe, expect, test } from 'vitest';
import { findElisions, findMissingHyphens } from '../../../../src/lib/check/typography/compounds.ts';
import { found } from './found.ts';

describe('hyphens of set phrases', () => {
  test.each([
    ['phát triển kinh tế xã hội', ['kinh tế xã hội']],
    ['Kinh tế xã hội của huyện', ['Kinh tế xã hội']],
    ['Phòng Văn hóa - Thông tin thể thao', ['Văn hóa - Thông tin thể thao']],
    ['phòng văn hoá – thông tin thể thao', ['văn hoá – thông tin thể thao']],
    ['công tác dân số - gia đình mới; trẻ em; dân số gia đình', ['dân số gia đình']],
    ['lĩnh vực văn hóa – xã hội; lĩnh vực văn hóa xã hội', ['văn hóa xã hội']],
    ['lĩnh vực văn hóa - xã hội; Văn hóa xã hội phát triển', ['Văn hóa xã hội']],
    ['phát triển kinh tế - xã hội', []],
    ['phát triển kinh tế xã hội hóa', ['kinh tế xã hội']],
    ['nền kinh tế xã hộis', []],
    ['Thừa Thiên - Huế và Thừa Thiên Huế', []],
  ])('%s', (text, words) => {
    expect(found(findMissingHyphens, text)).toEqual(words);
  });

  test('the spelling of the same text is offered', () => {
    const [finding] = findMissingHyphens('Lĩnh vực văn hóa – xã hội; lĩnh vực văn hóa xã hội');
    expect(finding!.message).toBe('«văn hóa xã hội» thường viết «văn hóa - xã hội».');
  });
});

describe('words shortened for rhythm', () => {
  test.each([
    ['xây dựng các chi, đảng bộ trong sạch', ['các chi, đảng bộ']],
    ['các huyện, thành ủy', ['các huyện, thành ủy']],
    ['Tỉnh, huyện uỷ đã chỉ đạo', ['Tỉnh, huyện uỷ']],
    ['các chi bộ, đảng bộ', []],
    ['các chi, đảng bội', []],
    ['52 tổ chức đảng; khen thưởng 12 tổ chức, 30 cá nhân', ['12 tổ chức']],
    ['52 Tổ chức đảng; kỷ luật 3 tổ chức.', ['3 tổ chức']],
    ['khen thưởng 12 tổ chức, 30 cá nhân', []],
    ['52 tổ chức đảng; kiểm tra 12 tổ chức chính trị', []],
  ])('%s', (text, words) => {
    expect(found(findElisions, text)).toEqual(words);
  });

  test('one that is counted is told the unit to write', () => {
    const [finding] = findElisions('52 tổ chức đảng; khen thưởng 12 tổ chức, 30 cá nhân');
    expect(finding!.advice).toContain('unit: tổ chức đảng');
  });
});
