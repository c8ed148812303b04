import type { Report } from '../report/types.ts';

/** A report as the downloads list it. */
export interface ReportRecord {
  id: string;
  title: string;
  date: string;
  authors: string[];
  district: { id: string; name: string; kind: string; province: string };
  term: string;
  summary?: string;
  source?: Report['source'];
  subjects: string[];
  documents: string[];
  corrections: Report['corrections'];
  words: number;
  paragraphs: number;
  /** How many figures it states. */
  figures: number;
  url: string;
  /** Its own JSON file, with the text, the figures and how to cite it. */
  data: string;
}

/** What the keys of a report's record mean. */
export const reportColumns: Record<string, string> = {
  id: 'Mã của bài: năm/tháng/tên không dấu.',
  title: 'Tên bài, đúng như đã đăng.',
  date: 'Ngày đăng.',
  authors: 'Tác giả, theo thứ tự ghi dưới bài.',
  district: 'Địa bàn: mã, tên, cấp và tỉnh vào thời điểm đăng bài.',
  term: 'Nhiệm kỳ mà bài thuộc về.',
  summary: 'Tóm tắt, nếu người làm tư liệu có viết.',
  source: 'Nơi đăng lần đầu, nếu biết.',
  subjects: 'Chủ đề.',
  documents: 'Mã các văn bản mà người làm tư liệu đã ghi rõ cho bài.',
  corrections: 'Những lần sửa nội dung bài trong kho, và lý do.',
  words: 'Số chữ.',
  paragraphs: 'Số đoạn.',
  figures: 'Số lượng số liệu trong bài.',
  url: 'Trang của bài.',
  data: 'Tệp JSON của riêng bài: toàn văn, số liệu và cách dẫn nguồn.',
};

/** One report as a record. `address` makes the link of a path of the site. */
export function reportRecord(report: Report, address: (path: string) => string): ReportRecord {
  const { id, name, kind, province } = report.district;
  return {
    id: report.id,
    title: report.title,
    date: report.date,
    authors: report.authors.map((author) => author.name),
    district: { id, name, kind, province },
    term: report.term,
    summary: report.summary,
    source: report.source,
    subjects: report.subjects,
    documents: report.documents,
    corrections: report.corrections,
    words: report.words,
    paragraphs: report.paragraphs,
    figures: report.figures.length,
    url: address(report.path),
    data: address(`${report.path}index.json`),
  };
}

/** ISO date on which the report last changed in the archive: its last correction, or its publication. */
export function lastModified(report: Pick<Report, 'date' | 'corrections'>): string {
  return report.corrections.reduce((latest, { date }) => (date > latest ? date : latest), report.date);
}
