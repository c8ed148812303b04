import { z } from 'astro/zod';
import { entryId, field, text } from '../../schema/fields.ts';

/** A measure that several reports state, so that they can be set side by side: an entry of `indicators.yaml`. */
export const indicatorSchema = z.strictObject({
  id: field(entryId, {
    description: 'Mã không bao giờ đổi (mã nằm trong địa chỉ trang).',
    example: 'dang-vien-ket-nap',
  }),
  name: field(text, { description: 'Tên chỉ tiêu.', example: 'Đảng viên mới kết nạp' }),
  unit: field(text, { description: 'Đơn vị tính, viết thường như trong số liệu.', example: 'đảng viên' }),
  definition: field(text, {
    description: 'Một câu: tính những gì, không tính những gì.',
    example: 'Số đảng viên mới được kết nạp trong kỳ.',
  }),
  comparison: field(z.enum(['sum', 'mean', 'none']), {
    description:
      'sum: cộng được giữa các nơi; mean: lấy trung bình được; none: không cộng, không lấy trung bình.',
    example: 'sum',
  }),
  keywords: field(z.array(text), {
    description:
      'Chữ thường đứng gần số liệu ấy; máy dựa vào đây để gợi ý chỉ tiêu cho số liệu trích tự động.',
    example: ['kết nạp'],
  }).default([]),
});

export type Indicator = z.output<typeof indicatorSchema>;
