import { stringify } from 'yaml';
import type { ArchiveSettings } from '../authorities/settings.ts';

/** A file of a content folder, and its text. */
interface NewFile {
  path: string;
  text: string;
}

const opening = `# Những gì làm nên kho này. Các khóa khác: trang /huong-dan/ của kho.
# Màu riêng của kho: bỏ dấu # ở đầu dòng dưới, giữ dấu nháy.
# accent: '#1f4f8b'
`;

const places = `# Địa bàn mà các bài nói tới. Mỗi địa bàn một mục như dưới đây, bỏ dấu # ở đầu dòng.
# - id: song-lo
#   name: Sông Lô
#   kind: huyện
#   province: Vĩnh Phúc
`;

const reports = `Mỗi bài là một tệp <năm>/<tháng>/<tiêu-đề-không-dấu>.mdx trong thư mục này.
Chuyển tệp Word, PDF thành bài: trang /soan-thao/ của kho, hoặc npm run import -- TỆP
`;

/** The content folder of an archive that has no reports yet: what it is called, and places to be filled in. */
export function newArchive(settings: ArchiveSettings): NewFile[] {
  const { keeper, ...rest } = settings;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const whole = keeper ? { ...said, keeper } : said;
  return [
    { path: 'archive.yaml', text: `${opening}${stringify(whole, { lineWidth: 0 })}` },
    { path: 'districts.yaml', text: places },
    { path: 'reports/DOC-TRUOC.txt', text: reports },
  ];
}
