import { z } from 'astro/zod';
import { entryId, field, partialDate, text } from '../../schema/fields.ts';

const optionalWords = (description: string, example?: string) =>
  field(text, { description, ...(example ? { example } : {}) }).optional();

/** A document that reports cite, as it is known for certain: an entry of `documents.yaml`. */
export const documentSchema = z.strictObject({
  id: field(entryId, {
    description: 'Mã không bao giờ đổi (mã nằm trong địa chỉ trang): số hiệu không dấu và năm.',
    example: '22-nq-tw-2008',
  }),
  number: optionalWords(
    'Số hiệu viết đúng thể thức; văn bản không có số hiệu (nghị quyết đại hội, điều lệ) thì không ghi.',
    '22-NQ/TW',
  ),
  type: field(text, { description: 'Tên loại: Nghị quyết, Chỉ thị, Đề án, Điều lệ…', example: 'Nghị quyết' }),
  issuer: field(text, { description: 'Cơ quan ban hành.', example: 'Bộ Chính trị (khóa XII)' }),
  /** A name, as districts and their provinces have it: reports of no other place can mean the document by its number. */
  place: optionalWords('Tên tỉnh hoặc huyện ban hành; văn bản của Trung ương thì không ghi.', 'Vĩnh Phúc'),
  date: field(partialDate(/^\d{4}(?:-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?)?$/), {
    description: 'Ngày ban hành; năm, nếu không rõ ngày; những ngày họp của đại hội: 2016-01-20/2016-01-28.',
    example: '2016-05-15',
  }),
  /** Of the congress of `place`, where there is one. */
  congress: field(z.int().positive(), {
    description: 'Đại hội lần thứ mấy đã thông qua, hoặc đã bầu ra cấp ủy ban hành: 12 cho khóa XII.',
    example: 12,
  }).optional(),
  ofCongress: field(z.boolean(), {
    description: 'Ghi true khi đây là nghị quyết của chính đại hội.',
  }).default(false),
  level: field(z.enum(['trung ương', 'tỉnh', 'huyện', 'xã']), {
    description: 'Cấp của đại hội hoặc cấp ủy.',
  }).default('trung ương'),
  plenum: field(z.int().positive(), {
    description: 'Hội nghị Trung ương lần thứ mấy đã thông qua.',
    example: 4,
  }).optional(),
  title: optionalWords('Trích yếu, không kèm số hiệu và cơ quan ban hành.'),
  names: field(z.array(text), {
    description: 'Tên gọi khác mà ai cũng hiểu là văn bản này, không phải văn bản nào khác.',
    example: ['Điều lệ Đảng'],
  }).default([]),
  note: optionalWords('Điều cần nói thêm với người đọc.', 'Đại hội XII không sửa đổi.'),
  certainty: field(z.enum(['certain', 'looked-up']), {
    description:
      'certain: biết chắc; looked-up: đã tra cứu (ghi nguồn ở source). Điều còn phải suy đoán thì không ghi.',
    example: 'certain',
  }),
  source: optionalWords('Nơi đã tra cứu.'),
});

/** One document of the register. */
export type DocumentEntry = z.output<typeof documentSchema>;
