import { z } from 'astro/zod';
import { field, text } from '../schema/fields.ts';
import { readRepository } from './repository.ts';

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
        description: 'Địa chỉ thư nhận báo sai sót và bài gửi đăng.',
        example: 'tulieu@example.vn',
        expected: 'một địa chỉ thư điện tử',
      }).optional(),
    }),
    {
      description:
        'Nơi nhận bài gửi đăng, ghi ở trang soạn bài; có ghi email thì dưới mỗi bài có dòng «Báo sai sót».',
    },
  ).optional(),
  repository: field(
    z.string().refine((address) => readRepository(address) !== undefined),
    {
      kind: 'repository',
      description:
        'Kho mã nguồn ở GitHub, GitLab, Gitea hay Forgejo; có ghi thì trang soạn bài mở sẵn trang tạo tệp ở đó. Nhánh không phải main hay thư mục không phải content thì chép địa chỉ trang đang mở thư mục ấy.',
      example: 'https://github.com/huyen-uy/kho-tu-lieu',
    },
  ).optional(),
});

export type ArchiveSettings = z.output<typeof settingsSchema>;
