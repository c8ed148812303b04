import { citeStrings } from './cite.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';

/** What the site says of documents cited and of citing a report. */
export const documentStrings = {
  title: 'Văn bản được nhắc tới',
  intro:
    'Nghị quyết, chỉ thị và văn bản khác mà các bài nhắc tới. Văn bản cùng số được phân biệt theo ngày hoặc khóa ban hành; kho chỉ ghi điều biết chắc hoặc đã tra cứu.',
  empty: 'Danh mục chưa có văn bản nào.',
  levels: {
    'trung ương': 'Trung ương',
    tỉnh: 'Cấp tỉnh',
    huyện: 'Cấp huyện',
    xã: 'Cấp xã',
  },
  citedBy: (n: number) => (n === 0 ? 'chưa có bài nhắc tới' : `${formatNumber(n)} bài nhắc tới`),
  number: 'Số, ký hiệu',
  type: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày ban hành',
  days: 'Ngày họp',
  certainty: 'Căn cứ',
  certain: 'Văn bản đã công bố rộng rãi',
  lookedUp: (source: string | undefined) => (source ? `Đã tra cứu: ${source}` : 'Đã tra cứu'),
  sameNumber: (number: string) => `Cùng số ${number} nhưng là văn bản khác:`,
  citing: 'Bài nhắc tới văn bản này',
  citingNone: 'Chưa có bài nào nhắc tới văn bản này.',
  /** Where in a report: `d5` → `đoạn 5`. */
  place: (paragraph: number | undefined) => (paragraph ? `đoạn ${paragraph}` : 'xem trong bài'),
  unknown: 'chưa rõ là văn bản nào',
  count: (n: number) => `${n} văn bản`,
  description: (name: string) => `${name}: các bài nhắc tới văn bản này, kèm nguyên câu.`,
  download: 'Tải danh mục (JSON)',
  downloadAbout: 'Các văn bản trong danh mục và những bài nhắc tới từng văn bản, kèm đoạn và nguyên câu.',

  cite: citeStrings,
};
