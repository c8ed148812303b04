import { isPageName } from '../../archive/pages.ts';
import { printDate } from '../../vietnamese/format.ts';
import { isDeviceName, slugify } from '../../vietnamese/slug.ts';
import { tellDeviceName } from '../device-name.ts';
import { problem } from '../problem.ts';
import type { ReportRule } from '../checked-archive.ts';
import { pathOf } from './former.ts';

/** A report of 21 September 2020 lies in `reports/2020/09/`. */
export const placementRule: ReportRule = ({ source, date }) => {
  // What a broken declaration seems to say is not what it was meant to say.
  if (source.errors.length > 0 || !date) return [];
  const folder = /(?:^|\/)reports\/(.*\/)?[^/]*$/.exec(source.file)?.[1] ?? '';
  const right = `${date.slice(0, 4)}/${date.slice(5, 7)}/`;
  if (folder === right) return [];
  const message = `Bài đăng ngày ${printDate(date)} nhưng nằm ở thư mục «reports/${folder}».`;
  const advice = `Hãy chuyển tệp vào «reports/${right}», hoặc sửa ngày nếu ngày sai.`;
  return [problem('ngay-khac-thu-muc', source.placeOfValue(['date']), message, advice)];
};

/**
 * The name is the unaccented title, an address, and none that pages of a list bear. A title corrected later may part
 * from it, for others have linked to the address.
 */
export const fileNameRule: ReportRule = (report) => {
  const { source, title = '', slug } = report;
  if (source.errors.length > 0) return [];
  const right = slugify(title);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    const message = `Tên tệp «${slug}.mdx» không dùng làm địa chỉ trang được.`;
    const advice = `Tên tệp gồm chữ thường không dấu và số, nối bằng gạch nối. Hãy đổi thành «${right || slugify(slug) || 'ten-bai'}.mdx».`;
    return [problem('ten-tep-sai-dang', source.placeAt(0), message, advice)];
  }
  if (isDeviceName(slug)) {
    const advice = `Hãy đổi thành «${slug}-1.mdx».`;
    return [problem('ten-tep-danh-rieng', source.placeAt(0), tellDeviceName(`«${slug}»`), advice)];
  }
  if (isPageName(slug)) {
    const message = `«${slug}» là tên dành cho các trang của danh sách trong ngày (${slug.replace('-', ' ')}).`;
    const advice = 'Hãy đặt cho tệp một tên khác, ví dụ thêm vài chữ của tiêu đề.';
    return [problem('ten-tep-danh-rieng', source.placeAt(0), message, advice)];
  }
  if (!right || slug === right || slug.replace(/-\d+$/, '') === right) return [];
  const message = `Tên tệp «${slug}.mdx» không khớp với tiêu đề.`;
  const old = pathOf(report) ?? `/năm/tháng/ngày/${slug}/`;
  const advice = `Bài mới thì hãy đổi tên tệp thành «${right}.mdx».\nBài đã đăng thì giữ nguyên tên để đường dẫn cũ còn dùng được, hoặc đổi tên và thêm: former: [${old}]`;
  return [problem('ten-tep-khac-tieu-de', source.placeOfValue(['title']), message, advice)];
};

/** Only `.mdx` files are read into the archive; a `.md` beside them would silently be left out. */
export const fileEndingRule: ReportRule = ({ source }) => {
  if (source.file.endsWith('.mdx')) return [];
  const name = source.file.replace(/^.*\//, '');
  const message = `Kho chỉ đọc tệp .mdx, nên «${name}» không được đăng.`;
  return [problem('tep-khong-duoc-doc', source.placeAt(0), message, 'Hãy đổi đuôi tệp thành .mdx.')];
};

export const draftRule: ReportRule = ({ source, data }) => {
  if (data.draft !== true) return [];
  const advice = 'Khi bài đã xong, hãy bỏ dòng «draft: true».';
  return [problem('ban-nhap', source.placeOfKey(['draft']), 'Bài là bản nháp, chưa được đăng.', advice)];
};
