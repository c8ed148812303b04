import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from '../check/problem.ts';

/** What a file could not be read for, told as any other problem. */
export class UnreadableFile extends Error {
  readonly problem: Problem;

  constructor(one: Problem) {
    super(one.message);
    this.problem = one;
  }
}

/** What files that are not read are called. */
const names: ReadonlyMap<string, string> = new Map([
  ['jpg', 'ảnh chụp'],
  ['jpeg', 'ảnh chụp'],
  ['png', 'ảnh chụp'],
  ['tif', 'ảnh quét'],
  ['tiff', 'ảnh quét'],
  ['gif', 'ảnh'],
  ['webp', 'ảnh'],
  ['heic', 'ảnh chụp'],
  ['xls', 'bảng tính Excel'],
  ['xlsx', 'bảng tính Excel'],
  ['ppt', 'tệp trình chiếu'],
  ['pptx', 'tệp trình chiếu'],
  ['zip', 'tệp nén'],
  ['rar', 'tệp nén'],
  ['7z', 'tệp nén'],
  ['eml', 'thư điện tử'],
  ['msg', 'thư điện tử'],
  ['wps', 'tệp WPS (.wps)'],
  ['pages', 'tệp Pages'],
  ['mdx', 'tệp .mdx, vì đó đã là bài của kho'],
]);

export function unreadFormat(name: string, place: Place): UnreadableFile {
  const called = names.get(name) ?? (name ? `tệp .${name}` : 'tệp này');
  return new UnreadableFile(problem('dinh-dang-la', place, `Chưa đọc được ${called}.`, adviceFor(name)));
}

function adviceFor(name: string): string {
  if (/^(?:jpe?g|png|tiff?|gif|webp|heic)$/.test(name)) {
    return 'Hãy mở bản gốc trong Word rồi nhập bản ấy; nếu chỉ có ảnh, hãy gõ lại nội dung vào một tệp .docx.';
  }
  if (/^(?:zip|rar|7z)$/.test(name)) return 'Hãy giải nén rồi nhập từng tệp bên trong.';
  if (/^(?:eml|msg)$/.test(name)) return 'Hãy mở thư, chép nội dung vào một tệp .txt rồi nhập tệp ấy.';
  if (name === 'mdx') return 'Hãy đặt tệp vào đúng thư mục trong content/reports rồi chạy npm run check.';
  return saveAgain;
}

const saveAgain = 'Hãy mở tệp rồi lưu thành .docx (trong Word: Tệp, Lưu thành, kiểu «Word Document»).';

/** Why a file of a known kind is not read, by what its reader says. */
const reasons: ReadonlyMap<string, readonly [message: string, advice: string]> = new Map([
  ['locked', ['Tệp này có đặt mật khẩu.', 'Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi nhập.']],
  ['older', ['Tệp Word này do một bản Word trước năm 1997 ghi.', saveAgain]],
  [
    'damaged',
    [
      'Tệp này bị hỏng.',
      `Hãy xin lại bản gốc; nếu tệp vẫn mở được: ${saveAgain.charAt(0).toLowerCase()}${saveAgain.slice(1)}`,
    ],
  ],
  [
    'pictures',
    [
      'Tệp là ảnh chụp: các trang PDF này là ảnh của trang giấy, không có chữ để đọc.',
      'Hãy tìm bản gốc trong Word; nếu không còn, hãy gõ lại nội dung vào một tệp .docx.',
    ],
  ],
]);

export function unread(why: string, place: Place): UnreadableFile {
  const [message, advice] = reasons.get(why) ?? reasons.get('damaged')!;
  return new UnreadableFile(problem('tep-hong', place, message, advice));
}
