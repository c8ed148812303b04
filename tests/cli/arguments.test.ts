import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { Command } from '../../src/cli/command.ts';
import { tellUnforeseen } from '../../src/cli/unforeseen.ts';

const command: Command = {
  name: 'npm run thu',
  about: 'Làm thử một việc.',
  operands: { name: 'TỆP…', about: 'các tệp cần đọc', least: 1 },
  options: {
    reports: { about: 'số bài', value: 'SỐ', least: 1, default: '200' },
    format: { about: 'dạng kết quả', value: 'text|json', choices: ['text', 'json'], default: 'text' },
    out: { about: 'thư mục để ghi', value: 'THƯ-MỤC' },
    port: { about: 'cổng', value: 'SỐ', least: 1, most: 65_535, default: '4321' },
    sizes: { about: 'các cỡ', value: 'SỐ', least: 2, many: true },
    'dry-run': { about: 'chỉ xem trước' },
  },
  examples: ['npm run thu -- a.txt'],
};
const { operands: _operands, ...withoutOperands } = command;

const read = (...args: string[]) => parseArguments(command, args);
const defaults = {
  reports: 200,
  format: 'text',
  out: undefined,
  port: 4321,
  sizes: undefined,
  'dry-run': false,
  help: false,
  debug: false,
};

describe('what is typed after a command', () => {
  test.each([
    [['a.txt'], defaults, ['a.txt']],
    [['a.txt', '--out', 'ra', 'b.txt'], { ...defaults, out: 'ra' }, ['a.txt', 'b.txt']],
    [['--out=-ra', 'a.txt'], { ...defaults, out: '-ra' }, ['a.txt']],
    [['--dry-run', '--reports', '3', 'a'], { ...defaults, 'dry-run': true, reports: 3 }, ['a']],
    [['--sizes', '20,3', 'a'], { ...defaults, sizes: [20, 3] }, ['a']],
    [['--sizes', '20', 'a'], { ...defaults, sizes: [20] }, ['a']],
    [['--', '--out'], defaults, ['--out']],
  ])('%j is read', (args, options, operands) => {
    expect(read(...args)).toEqual({ options, operands });
  });

  test.each([
    [['--reprots', '3', 'a'], 'Không có tùy chọn «--reprots». Có phải bạn muốn viết «--reports»?'],
    [['-dry-run', 'a'], 'Không có tùy chọn «-dry-run». Có phải bạn muốn viết «--dry-run»?'],
    [['--constructor', 'a'], 'Không có tùy chọn «--constructor».'],
    [['a', '--out'], 'Sau --out còn thiếu THƯ-MỤC: thư mục để ghi.'],
    [['--out', '--dry-run', 'a'], 'Sau --out còn thiếu THƯ-MỤC: thư mục để ghi.'],
    [['--out=', 'a'], 'Sau --out còn thiếu THƯ-MỤC: thư mục để ghi.'],
    [['--dry-run=có', 'a'], 'Sau --dry-run không viết gì thêm.'],
    [['--format', 'jsn', 'a'], '--format jsn: chỉ nhận text, json. Có phải bạn muốn viết «json»?'],
    [['--reports', '0', 'a'], '--reports 0: cần một số nguyên từ 1 trở lên, ví dụ --reports 200.'],
    [['--reports', '1e3', 'a'], '--reports 1e3: cần một số nguyên từ 1 trở lên, ví dụ --reports 200.'],
    [
      ['--sizes', '20,1', 'a'],
      '--sizes 20,1: cần một số nguyên từ 2 trở lên, hoặc vài số cách nhau bằng dấu phẩy, ví dụ --sizes 1000.',
    ],
    [['--port', '65536', 'a'], '--port 65536: cần một số nguyên từ 1 đến 65535, ví dụ --port 4321.'],
    [['--dry-run'], 'Chưa nêu TỆP…: các tệp cần đọc.'],
  ])('%j is told', (args, mistake) => {
    expect(read(...args)).toEqual({ mistake });
  });

  test('a word that the command does not take, or an option that it cannot do without, is told', () => {
    expect(parseArguments(withoutOperands, ['thừa'])).toEqual({ mistake: 'Lệnh này không nhận «thừa».' });
    const needsOut = {
      ...withoutOperands,
      options: { out: { about: 'nơi ghi', value: 'TỆP', required: true } },
    } as const;
    expect(parseArguments(needsOut, [])).toEqual({ mistake: 'Thiếu --out TỆP: nơi ghi.' });
  });

  test('an option that npm kept for itself stops the command', () => {
    const told = 'npm giữ lại --dry-run vì thiếu dấu «--» ở trước. Hãy viết: npm run thu -- --dry-run';
    expect(parseArguments(command, ['a'], { npm_config_dry_run: 'true' })).toEqual({ mistake: told });
    expect(parseArguments(command, ['a', '--dry-run'], { npm_config_dry_run: 'true' })).not.toHaveProperty(
      'mistake',
    );
  });

  test.each(['--help', '-h'])('%s gives the help, whatever else is typed', (help) => {
    const { help: text } = read('--reprots', help) as { help: string };
    expect(text).toMatchInlineSnapshot(`
      "Cách dùng: npm run thu -- TỆP… [--reports SỐ] [--format text|json] [--out THƯ-MỤC] [--port SỐ]
                 [--sizes SỐ] [--dry-run]

      Làm thử một việc.

        TỆP…                các tệp cần đọc
        --reports SỐ        số bài (không ghi thì là 200)
        --format text|json  dạng kết quả (không ghi thì là text)
        --out THƯ-MỤC       thư mục để ghi
        --port SỐ           cổng (không ghi thì là 4321)
        --sizes SỐ          các cỡ
        --dry-run           chỉ xem trước
        --help              in lời giải thích này (hoặc -h)
        --debug             khi lệnh hỏng giữa chừng, in cả dấu vết lỗi để gửi người sửa mã

      Ví dụ: npm run thu -- a.txt"
    `);
  });
});

test.each([
  [Object.assign(new Error('ENOENT: …'), { code: 'ENOENT', path: 'x.txt' }), /^x\.txt: Không thấy tệp/],
  [new Error('hỏng rồi\n    at tệp:1:2'), /^Lệnh dừng giữa chừng \(hỏng rồi\)\. Hãy chạy lại kèm -- --debug/],
  ['một chuỗi', /^Lệnh dừng giữa chừng \(một chuỗi\)/],
])('an error that nobody foresaw is told in one line: %s', (error, line) => {
  expect(tellUnforeseen(error)).toMatch(line);
  expect(tellUnforeseen(error)).not.toContain('\n');
});
