import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { decodePath, fileBeside, isBesideReport } from '../../report/addresses.ts';
import type { CheckedArchive, Rule } from '../checked-archive.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../../schema/line-index.ts';
import { problem, type Problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';
import { pathOf } from './former.ts';

/** Links into the archive lead to a page; pictures lie where they are said to lie and carry a description. */
export const linksRule: Rule = (report, archive) => {
  if (!report.mayLink()) return [];
  const problems: Problem[] = [];
  visit(report.prose().tree, 'element', (element) => {
    const { href, src } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string' && !isFootnote(element)) {
      problems.push(...checkLink(report, archive, placeOf(report, element), href));
    }
    // Of a picture that may not be shown the address is gone, and that is told with the content.
    if (element.tagName === 'img' && typeof src === 'string') {
      problems.push(...checkPicture(report, archive, placeOf(report, element), src, element));
    }
  });
  return problems;
};

function placeOf(report: CheckedReport, { position }: Element): Place {
  return report.source.placeAt(report.source.bodyOffset + (position?.start.offset ?? 0));
}

function isFootnote({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

function checkLink(report: CheckedReport, archive: CheckedArchive, place: Place, url: string): Problem[] {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return [];
  const [path = '', fragment = ''] = url.split('#');
  const target = path === '' ? report : pageOf(report, path);
  if (target === report) return checkFragment(report, place, fragment);
  const known = archive.urls.has(target as string) || archive.urls.has(`${target as string}/`);
  if (known || /\.(?:csv|json|xml)$/.test(target as string)) return [];
  const meant = nearest(target as string, [...archive.urls]);
  const advice = meant
    ? `Có phải bạn muốn viết «${meant}»?`
    : 'Hãy chép địa chỉ từ trang của kho, bắt đầu bằng «/» ngay sau tên miền.';
  return [problem('lien-ket-hong', place, `Kho không có trang «${url}».`, advice)];
}

/** The path of the site that an address of a report leads to; the report itself where it leads there. */
function pageOf(report: CheckedReport, path: string): string | CheckedReport {
  const own = pathOf(report) ?? '/';
  const target = new URL(path, `http://kho${own}`).pathname;
  return target === own ? report : target;
}

/** A block of the report is there; figures and the page's own places are not known before it is built. */
function checkFragment(report: CheckedReport, place: Place, fragment: string): Problem[] {
  if (!/^d[-\d]/.test(fragment)) return [];
  if (report.prose().blocks.some(({ anchor }) => anchor === fragment)) return [];
  const message = `Bài không có đoạn «#${fragment}».`;
  const advice = 'Hãy mở trang của bài, bấm số thứ tự ở đầu đoạn cần dẫn tới, rồi dán địa chỉ vừa chép.';
  return [problem('lien-ket-hong', place, message, advice)];
}

/** Where pictures lie that are the site's own: `/huong-dan/anh/kho-moi.webp`. */
const sitesOwn = 'public';

/** A picture carries a description, and one beside the report is there and is a picture. */
function checkPicture(
  report: CheckedReport,
  archive: CheckedArchive,
  place: Place,
  url: string,
  { properties }: Element,
): Problem[] {
  const problems = checkDescription(place, url, String(properties.alt ?? ''));
  if (url === '') {
    const advice = 'Hãy viết tên tệp ảnh: ![mô tả ảnh](anh.jpg), hoặc <Anh src="anh.jpg" alt="mô tả ảnh">.';
    return [...problems, problem('anh-khong-co', place, 'Ảnh chưa ghi tên tệp.', advice)];
  }
  const isOwn = url.startsWith('/');
  if (!isBesideReport(url) && !isOwn) return problems;
  const file = isOwn ? `${sitesOwn}${fileBeside('', url)}` : fileBeside(report.path, url);
  const isPicture = /\.(?:jpe?g|png|gif|webp|avif)$/i.test(file);
  if ((isPicture || isOwn) && archive.assets.has(file)) return problems;
  const [message, advice] = isPicture
    ? [
        `Không thấy tệp ảnh «${decodePath(url)}».`,
        'Hãy đặt tệp ảnh cạnh tệp bài và viết tên tệp đúng từng chữ.',
      ]
    : [`«${url}» không phải tệp ảnh mà kho nhận.`, 'Hãy dùng ảnh .jpg, .png, .gif, .webp hoặc .avif.'];
  return [...problems, problem('anh-khong-co', place, message, advice)];
}

function checkDescription(place: Place, url: string, alt: string): Problem[] {
  if (alt.trim()) return [];
  const message = `Ảnh «${url}» chưa có lời mô tả cho người không nhìn thấy ảnh.`;
  const advice = `Hãy viết một câu mô tả ảnh trong ngoặc vuông: ![Đại hội Đảng bộ huyện lần thứ II](${url})`;
  return [problem('anh-khong-mo-ta', place, message, advice)];
}
