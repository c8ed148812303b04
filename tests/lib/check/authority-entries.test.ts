import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../../src/lib/check/authority-entries.ts';
import { authoritySchemas } from '../../../src/lib/check/authorities.ts';

const check = (name: string, text: string) => checkEntries(`content/${name}`, text, authoritySchemas[name]!);
const shown = (name: string, text: string) =>
  check(name, text).map(({ line, column, code, advice }) => `${line}:${column} ${code} ${advice}`);

describe('the entries of an authority file', () => {
  test('that are right have no problem', () => {
    expect(
      check('abbreviations.yaml', '- id: btv\n  forms: [BTV]\n  means: [Ban Thường vụ]\n  field: tổ chức\n'),
    ).toEqual([]);
  });

  test('are each told with their line, in one go', () => {
    const text = `- id: song-lo
  name: Sông Lô
  kind: huyện
  province: Vĩnh Phúc
  succesors: [phu-tho]
- id: lap-thach
  name: Lập Thạch
  from: 18/01/2009
  history:
    - date: 2009-01-18
      text: Tách một phần lập huyện Sông Lô.
      certainty: sure
`;
    expect(shown('districts.yaml', text)).toEqual([
      '5:14 khoa-la Có phải bạn muốn viết «successors»?',
      '6:3 thieu-khoa Hãy thêm một dòng «kind: …» vào mục này.',
      '8:9 sai-kieu Hãy xem các dòng chú thích ở đầu tệp và viết theo các mục khác.',
      '12:18 sai-kieu Chỉ được dùng một trong các giá trị: certain, verified, probable, inferred.',
    ]);
  });

  test('say how a list is written', () => {
    const text = '- id: btv\n  forms: BTV\n  means: []\n  field: tổ chức\n';
    expect(shown('abbreviations.yaml', text)).toEqual([
      '2:10 sai-kieu Hãy viết thành danh sách trong ngoặc vuông, cách nhau bằng dấu phẩy: [giá trị, giá trị].',
      '3:10 sai-kieu Khóa này không được để trống.',
    ]);
  });
});
