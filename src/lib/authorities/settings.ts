import { z } from 'astro/zod';
import { field, text } from '../schema/fields.ts';

/** `archive.yaml` of the content folder, which may be absent: what is true of the whole archive. */
export const settingsSchema = z.strictObject({
  notice: field(text, {
    description: 'Câu hiện ở đầu mọi trang.',
    example: 'Dữ liệu minh họa, không có thật.',
  }).optional(),
  keeper: field(
    z.strictObject({
      name: field(text, { description: 'Người hoặc đơn vị giữ kho.', example: 'Ban Tuyên giáo Huyện ủy' }),
      email: field(text.regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/), {
        description: 'Địa chỉ thư nhận báo sai sót.',
        example: 'tulieu@example.vn',
        expected: 'một địa chỉ thư điện tử',
      }),
    }),
    { description: 'Nơi nhận báo sai sót; có ghi thì dưới mỗi bài có dòng «Báo sai sót».' },
  ).optional(),
});

export type ArchiveSettings = z.output<typeof settingsSchema>;
