import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { authoritySchemas, type AuthorityName } from '../../../src/lib/authorities/schemas.ts';
import { readAuthorityFiles, type AuthorityFiles } from '../../../src/lib/check/authority-files.ts';

function read(texts: Partial<Record<AuthorityName, string>>) {
  const names = Object.keys(authoritySchemas) as AuthorityName[];
  const files = names.map((name) => [name, { file: `content/${name}.yaml`, text: texts[name] ?? '' }]);
  return readAuthorityFiles(Object.fromEntries(files) as AuthorityFiles);
}

const shown = (texts: Partial<Record<AuthorityName, string>>) =>
  read(texts).problems.map(
    ({ line, column, code, advice }) => `${line}:${column} ${code} ${advice.split('\n')[0]}`,
  );

const huyen = (id: string, more = '') =>
  `- id: ${id}\n  name: Sông Lô\n  kind: huyện\n  province: Vĩnh Phúc\n${more}`;

test('the authority files of the archive have no fault', async () => {
  const { authorities, problems } = await readAuthorities('content');
  expect(problems).toEqual([]);
  expect(authorities.districts.length * authorities.documents.length).toBeGreaterThan(0);
  expect(authorities.indicators.length * authorities.abbreviations.length).toBeGreaterThan(0);
});

describe('the entries of an authority file', () => {
  test('are each told with their line, in one go', () => {
    const districts = `- id: song-lo
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
    const keys =
      'Các khóa dùng được ở đây: id, name, kind, province, level, from, to, parent, successors, history.';
    expect(shown({ districts })).toEqual([
      `5:3 khoa-la Có phải bạn muốn viết «successors»? ${keys}`,
      '6:3 thieu-khoa Hãy thêm, ví dụ: kind: huyện',
      '8:9 ngay-khong-hop-le Hãy viết: from: 2009-01-18',
      '12:18 sai-kieu Hãy viết, ví dụ: certainty: certain',
    ]);
  });

  test('say how a list is written, and that it may not be empty', () => {
    expect(shown({ abbreviations: '- id: btv\n  forms: BTV\n  means: []\n  field: tổ chức\n' })).toEqual([
      '2:10 sai-kieu Hãy viết, ví dụ: forms:',
      '3:10 de-trong Hãy điền, ví dụ: means:',
    ]);
  });

  test('without fault are read, whatever is wrong with the others', () => {
    const { authorities } = read({ districts: `${huyen('song-lo')}- id: lap-thach\n${huyen('tam-duong')}` });
    expect(authorities.districts.map(({ id }) => id)).toEqual(['song-lo', 'tam-duong']);
    expect(authorities.faulty).toEqual(['lap-thach']);
  });

  test('have an id of their own each', () => {
    const districts = `${huyen('song-lo')}${huyen('Sông-Lô')}${huyen('song-lo')}- name: Lập Thạch\n`;
    expect(shown({ districts }).filter((one) => one.includes('ma-danh-muc-sai'))).toEqual([
      '5:7 ma-danh-muc-sai Mã gồm chữ thường không dấu và số, nối bằng gạch nối, ví dụ: id: song-lo',
      '9:7 ma-danh-muc-sai Mỗi mã chỉ dùng cho một mục, và không bao giờ đổi.',
      '13:3 ma-danh-muc-sai Mã gồm chữ thường không dấu và số, nối bằng gạch nối, ví dụ: id: song-lo',
    ]);
  });

  test('bear no name that Windows keeps for a device', () => {
    expect(shown({ districts: huyen('aux') })).toContain(
      '1:7 ma-danh-muc-sai Hãy đổi thành, ví dụ: id: aux-1',
    );
  });

  test('may refer to one before or behind them, and to no other', () => {
    const districts = `${huyen('song-lo', '  successors: [xa-song-lo, xa-tam-sn]\n  parent: vinh-phc\n')}${huyen('xa-tam-son')}${huyen('xa-song-lo')}`;
    expect(shown({ districts })).toEqual([
      '5:28 huyen-khong-co Hãy viết: - xa-tam-son',
      '6:11 huyen-khong-co Nơi đã có trong districts.yaml: song-lo, xa-tam-son, xa-song-lo.',
    ]);
  });

  test('may give a year as a number', () => {
    expect(read({ districts: huyen('song-lo', '  from: 1977\n') }).authorities.districts[0]!.from).toBe(
      '1977',
    );
  });
});

describe('a file', () => {
  test('that is no list is told to be one', () => {
    expect(shown({ districts: 'song-lo: Sông Lô\n' })).toEqual([
      '1:1 ma-danh-muc-sai Hãy viết mỗi mục mở đầu bằng «- id: …».',
    ]);
  });

  test('that cannot be read is told by its line, and a second list in it is not lost in silence', () => {
    expect(shown({ indicators: '- id: a\n  name: b: c\n' })[0]).toMatch(/^2:9 yaml-sai-cu-phap/);
    expect(shown({ districts: `${huyen('song-lo')}---\n${huyen('lap-thach')}` })).toEqual([
      '5:1 yaml-sai-cu-phap Hãy bỏ dòng «---» hoặc «...» giữa tệp.',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('does not swallow a key «%s»', (key) => {
    expect(shown({ archive: `${key}: {notice: x}\n` })[0]).toMatch(/^1:1 khoa-la/);
    expect(shown({ districts: huyen('song-lo', `  ${key}: 1\n`) })[0]).toMatch(/^5:3 khoa-la/);
  });

  test('with the settings of the archive knows its keys', () => {
    expect(read({ archive: 'notice: Dữ liệu minh họa\n' }).settings).toEqual({ notice: 'Dữ liệu minh họa' });
    expect(shown({ archive: 'notic: Dữ liệu minh họa\n' })[0]).toMatch(
      /^1:1 khoa-la Có phải bạn muốn viết «notice»/,
    );
  });

  test('with the keeper and the repository of the archive takes what tells where they are', () => {
    const repository = 'https://github.com/huyen-uy/kho/tree/main/content';
    const archive = `keeper:\n  name: Ban Tuyên giáo Huyện ủy\nrepository: ${repository}\n`;
    expect(read({ archive }).settings).toEqual({ keeper: { name: 'Ban Tuyên giáo Huyện ủy' }, repository });
  });

  test('with a colour that is too light says how far off it is, and the nearest that is not', () => {
    const [told, ...others] = read({ archive: "name: Kho\naccent: '#da251d'\n" }).problems;
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      ...{ file: 'content/archive.yaml', line: 2, column: 9, code: 'sai-kieu', severity: 'error' },
      message: `"accent: '#da251d'" quá nhạt để đọc trên nền giấy: độ tương phản 4,1:1, phải từ 7:1 trở lên.`,
      advice: "Màu gần nhất đọc được: accent: '#a20001'",
    });
  });

  test.each([
    // What YAML makes of a colour without quotes: a remark, a number.
    ['accent: #1f4f8b\n', /^1:\d sai-kieu Hãy đặt trong dấu nháy, ví dụ: accent: '#1f4f8b'/],
    ['accent: 123456\n', /^1:9 sai-kieu Hãy đặt trong dấu nháy/],
    ['accent: đỏ\n', /^1:9 sai-kieu Hãy đặt trong dấu nháy/],
    ["accent: '#fff'\n", /^1:9 sai-kieu Hãy đặt trong dấu nháy/],
    ['repository: git@github.com:huyen-uy/kho.git\n', /^1:13 sai-kieu Hãy mở thư mục nội dung của kho/],
    ['repository: https://git.example.vn/huyen-uy/kho\n', /^1:13 sai-kieu Hãy mở thư mục nội dung của kho/],
    ['repository:\n  url: https://github.com/a/b\n', /^2:3 sai-kieu Hãy mở thư mục nội dung của kho/],
    ['repository:\n', /^1:1 /],
    ['repo: https://github.com/a/b\n', /^1:1 khoa-la/],
    ['keeper:\n  name: Ban Tuyên giáo\n  email: kho\n', /^3:10 sai-kieu/],
    ['keeper:\n  email: kho@example.vn\n', /^2:3 thieu-khoa/],
  ])('%j is told by its line', (archive, told) => {
    expect(shown({ archive })).toEqual([expect.stringMatching(told)]);
  });
});

describe('what is wrong is said as it was written', () => {
  const said = (texts: Partial<Record<AuthorityName, string>>) =>
    read(texts).problems.map(({ message }) => message);

  test.each([
    ['accent: #1f4f8b\n', 'dấu # không nằm trong dấu nháy thì những gì sau nó là lời chú.'],
    ['accent: 123456\n', '"accent: 123456" không phải màu viết bằng dấu # và sáu chữ số (0–9, a–f).'],
    ['accent: đỏ\n', '"accent: đỏ" không phải màu viết bằng dấu # và sáu chữ số (0–9, a–f).'],
    [
      'keeper: Ban Tuyên giáo\n',
      '"keeper: Ban Tuyên giáo" không đúng kiểu: ở đây cần một khối gồm các khóa.',
    ],
  ])('%j', (archive, message) => {
    expect(said({ archive })).toEqual([expect.stringContaining(message)]);
  });

  test('an id that is wrong, one that is not there, one that Windows keeps', () => {
    const districts = `${huyen('Sông-Lô')}- name: Lập Thạch\n  kind: huyện\n  province: Vĩnh Phúc\n${huyen('con')}`;
    expect(said({ districts })).toEqual([
      'Mã «Sông-Lô» không đúng dạng.',
      'Mục này thiếu mã «id».',
      expect.stringContaining('Mã «con» là tên Windows dành cho thiết bị'),
    ]);
  });

  test('a key that is missing, in the entry that lacks it', () => {
    expect(said({ districts: '- id: song-lo\n  name: Sông Lô\n  province: Vĩnh Phúc\n' })).toEqual([
      expect.stringMatching(/^Mục này thiếu khóa «kind»\. \p{Lu}/u),
    ]);
  });

  test('an id that is a number may be put in quotation marks', () => {
    const [problem] = read({ districts: huyen('2020') }).problems;
    expect(problem).toMatchObject({ code: 'ma-danh-muc-sai', message: 'Mã «2020» không đúng dạng.' });
  });
});
