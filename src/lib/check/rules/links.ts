import type { Nodes } from 'mdast';
import type { Archive } from '../archive.ts';
import { walk } from '../../report/markdown.ts';
import { nearest } from '../nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { CheckedReport, Rule } from '../report.ts';

/** Links into the archive lead to a page; pictures lie where they are said to lie and carry a description. */
export const linksRule: Rule = (report, archive) => {
  if (!/\]\(|\]:|!\[/.test(report.source.body)) return [];
  const problems: Problem[] = [];
  walk(report.tree(), (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      problems.push(...checkLink(report, archive, node, node.url));
    } else if (node.type === 'image') {
      problems.push(...checkPicture(report, archive, placeOf(report, node), node.url, node.alt));
    } else if (node.type === 'imageReference') {
      problems.push(...checkDescription(placeOf(report, node), '', node.alt));
    }
  });
  return problems;
};

function placeOf(report: CheckedReport, node: Nodes) {
  return report.source.placeAt(report.source.bodyOffset + (node.position?.start.offset ?? 0));
}

function checkLink(report: CheckedReport, archive: Archive, node: Nodes, url: string): Problem[] {
  if (/^\s*(?:javascript|vbscript|data):/i.test(url)) {
    const message = `Đường dẫn «${url.slice(0, 40)}» là lệnh lập trình, mà bài trong kho không được chạy lệnh.`;
    return [problem('mdx-chay-ma', placeOf(report, node), message, 'Hãy bỏ đường dẫn này, giữ lại chữ.')];
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return [];
  const [path = '', fragment = ''] = url.split('#');
  if (path === '') return checkFragment(report, node, fragment);
  const own = report.date ? `/${report.date.replaceAll('-', '/')}/${report.slug}/` : '/';
  const target = new URL(path, `http://kho${own}`).pathname;
  if (archive.urls.has(target) || archive.urls.has(`${target}/`) || /\.(?:csv|json|xml)$/.test(target))
    return [];
  const meant = nearest(target, [...archive.urls]);
  const advice = meant
    ? `Có phải bạn muốn viết «${meant}»?`
    : 'Hãy chép địa chỉ từ trang của kho, bắt đầu bằng «/» ngay sau tên miền.';
  return [problem('lien-ket-hong', placeOf(report, node), `Kho không có trang «${url}».`, advice)];
}

function checkFragment(report: CheckedReport, node: Nodes, fragment: string): Problem[] {
  const paragraph = /^d(\d+)$/.exec(fragment);
  if (!paragraph || Number(paragraph[1]) <= report.text().passages) return [];
  const message = `Bài không có đoạn «#${fragment}».`;
  return [problem('lien-ket-hong', placeOf(report, node), message, `Bài có ${report.text().passages} đoạn.`)];
}

/** A picture carries a description, and one beside the report is there. */
export function checkPicture(
  report: CheckedReport,
  archive: Archive,
  place: Place,
  url: string,
  alt: string | null | undefined,
): Problem[] {
  const problems = checkDescription(place, url, alt);
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return problems;
  if (!archive.assets.has(besideReport(report.source.file, url))) {
    const advice = 'Hãy đặt tệp ảnh cạnh tệp bài và viết tên tệp đúng từng chữ.';
    problems.push(problem('anh-khong-co', place, `Không thấy tệp ảnh «${url}».`, advice));
  }
  return problems;
}

function checkDescription(place: Place, url: string, alt: string | null | undefined): Problem[] {
  if (alt?.trim()) return [];
  const message = `Ảnh «${url}» chưa có lời mô tả cho người không nhìn thấy ảnh.`;
  const advice = `Hãy viết một câu mô tả ảnh trong ngoặc vuông: ![Đại hội Đảng bộ huyện lần thứ II](${url})`;
  return [problem('anh-khong-mo-ta', place, message, advice)];
}

/** The path of a file that a report names relative to itself: `./hop.jpg`, `../anh/hop%20mat.jpg`. */
function besideReport(file: string, url: string): string {
  const folder = file.split('/').slice(0, -1);
  for (const step of decodeURI(url.split(/[?#]/)[0]!).split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return folder.join('/');
}
