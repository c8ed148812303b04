import { z } from 'astro/zod';
import { hexColour, isReadable } from '../colour/accent.ts';
import { field, text } from '../schema/fields.ts';
import { readRepository } from './repository.ts';

/** `archive.yaml` of the content folder, which may be absent: what is true of the whole archive. */
export const settingsSchema = z.strictObject({
  name: field(text.max(80), {
    description: 'Tên kho, hiện ở đầu mọi trang và trong mọi trích dẫn.',
    example: 'Kho tư liệu Đảng bộ huyện Sông Lô',
    expected: 'một tên, không quá 80 ký tự',
  }).optional(),
  description: field(text.max(160), {
    description:
      'Kho có những gì: câu này đứng dưới tên kho ở trang chủ, ở trang giới thiệu, và máy tìm kiếm trên mạng lấy nó.',
    example: 'Nguyên văn các bài về công tác xây dựng Đảng ở cơ sở.',
    expected: 'một câu, không quá 160 ký tự',
  }).optional(),
  publisher: field(text, {
    description: 'Đơn vị công bố dữ liệu của kho; không ghi thì lấy tên kho.',
    example: 'Ban Tuyên giáo Huyện ủy Sông Lô',
  }).optional(),
  rights: field(text, {
    description: 'Ai được dùng lại bài và số liệu, dùng thế nào; hiện cùng mọi tệp tải về.',
    example: 'Dùng lại thì ghi nguồn.',
  }).optional(),
  accent: field(z.string().regex(hexColour).refine(isReadable), {
    kind: 'accent',
    description:
      'Màu của liên kết, nút bấm, nét viền đầu trang: dấu # và sáu chữ số, đặt trong dấu nháy. Chữ màu ấy phải đọc rõ trên nền giấy; màu cho nền tối thì kho tự tính.',
    example: '#1f4f8b',
  }).optional(),
  embed: field(z.boolean(), {
    description:
      'Cho trang khác nhúng số liệu đã soát và chỉ tiêu của kho; có ghi true thì mỗi số đã soát, mỗi chỉ tiêu thêm một tệp trong thư mục nhung, và chỉ những trang ấy được lồng vào khung.',
    example: true,
    expected: 'true hoặc false',
  }).optional(),
  preview: field(z.boolean(), {
    description:
      'Mỗi bài có một tấm ảnh để hiện khi ai gửi liên kết qua Zalo, Facebook: tên bài, số liệu đầu của bài. Chỉ làm khi kho đã biết tên miền; mỗi bài thêm một tệp trong thư mục chia-se.',
    example: true,
    expected: 'true hoặc false',
  }).optional(),
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
        'Nơi nhận bài gửi đăng, ghi ở trang soạn bài; có ghi email thì dưới mỗi bài có dòng «Báo sai sót», và kho đã biết tên miền thì có tệp oai.xml cho thư viện thu thập.',
    },
  ).optional(),
  pack: field(z.boolean(), {
    description:
      'Ghi true thì trang Dữ liệu có liên kết «Tải cả kho về máy»: mỗi lần dựng đều gói kho thành một tệp .zip mở được không cần mạng.',
    example: true,
  }).optional(),
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
