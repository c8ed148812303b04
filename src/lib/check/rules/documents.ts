import { scalarText } from '../../schema/read.ts';
import { fullName } from '../../authorities/documents/names.ts';
import { citeDocuments, type Citation } from '../../authorities/documents/resolve.ts';
import type { DocumentEntry } from '../../authorities/documents/schema.ts';
import { problem, type Problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';
import type { ReportRule } from '../checked-archive.ts';

/**
 * Documents that the report cites and that are left unlinked: a number that several documents bear, or that
 * nothing shows to be the one in the register, and documents that the register does not have.
 */
export const documentsRule: ReportRule = (report, { authorities }) => {
  const { documents: register } = authorities;
  if (!report.date) return [];
  const { term, district, documents } = report.data;
  const place = authorities.districts.find(({ id }) => id === district);
  const citations = citeDocuments(report.prose().text, register, {
    date: report.date,
    ...(typeof term === 'string' ? { term: term.replace(/\s*[-–]\s*/, '–') } : {}),
    ...(place ? { province: place.province, district: place.name } : {}),
    documents: Array.isArray(documents) ? documents.map(scalarText) : [],
  });
  const told = new Set<string>();
  return citations.flatMap((citation) => {
    // A document cited again is told once.
    const key = citation.reference.canonical;
    if (citation.resolution.status === 'resolved' || told.has(key)) return [];
    told.add(key);
    return unlinked(report, citation, register);
  });
};

function unlinked(
  report: CheckedReport,
  { text, start, resolution }: Citation,
  register: readonly DocumentEntry[],
): Problem[] {
  const place = report.placeInText(start);
  if (resolution.status === 'ambiguous') {
    const candidates = register.filter(({ id }) => resolution.candidates.includes(id));
    const meant = candidates.map((document) => `${document.id} (${fullName(document)})`).join('; ');
    const message =
      candidates.length > 1
        ? `«${text}»: có ${candidates.length} văn bản mang số này, nên chỗ này chưa có đường dẫn.`
        : `«${text}»: trong bài không có gì cho biết đây đúng là văn bản trong danh mục, nên chưa có đường dẫn.`;
    const advice = `Nếu biết chắc, hãy thêm vào phần khai báo: documents: [mã]. Mã là một trong: ${meant}.`;
    return [problem('van-kien-chua-ro', place, message, advice)];
  }
  const advice =
    'Nếu biết chắc hoặc đã tra cứu được, hãy thêm văn bản vào content/documents.yaml; chưa chắc thì cứ để nguyên.';
  return [problem('van-kien-ngoai-danh-muc', place, `«${text}» chưa có trong danh mục văn bản.`, advice)];
}
