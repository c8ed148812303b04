import { z } from 'astro/zod';
import { field, text } from '../schema/fields.ts';

/** `archive.yaml` of the content folder, which may be absent: what is true of the whole archive. */
export const settingsSchema = z.strictObject({
  notice: field(text, {
    description: 'Câu hiện ở đầu mọi trang.',
    example: 'Dữ liệu minh họa, không có thật.',
  }).optional(),
});

export type ArchiveSettings = z.output<typeof settingsSchema>;
