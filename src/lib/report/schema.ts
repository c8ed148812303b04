import { z } from 'astro/zod';
import { statisticsSchema } from '../figures/schema.ts';
import { field, idOf, isoDay, text, webAddress } from '../schema/fields.ts';
import { isIsoDate } from '../vietnamese/calendar-date.ts';
import { slugify } from '../vietnamese/slug.ts';
import { canonicalTerm } from '../vietnamese/terms.ts';

const expected = 'tên người, hoặc danh sách tên';
/** A name that the author's page can bear in its address: `!!!` is none. */
const name = field(
  text.refine((one) => slugify(one) !== ''),
  { expected, example: 'Lệ Quyên' },
);

/** A term as stored: years with an en dash, whatever dash was typed: `2015-2020` → `2015–2020`. */
const term = z
  .string()
  .regex(/^[1-9]\d{3}\s*[-–]\s*[1-9]\d{3}$/)
  .refine((typed) => canonicalTerm(typed) !== undefined)
  .transform((typed) => canonicalTerm(typed)!);

/** An address that a report had: `/2020/09/21/<slug>/`. */
const formerPath = z
  .string()
  .regex(/^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/)
  .refine((path) => isIsoDate(path.slice(1, 11).replaceAll('/', '-')));

const source = z.strictObject({
  name: field(text, {
    label: 'Nơi đăng lần đầu',
    description: 'Tên báo hoặc cổng thông tin.',
    example: 'Cổng thông tin tỉnh',
  }).optional(),
  url: field(webAddress, { label: 'Địa chỉ trang gốc', description: 'Địa chỉ trang gốc.' }).optional(),
  retrieved: field(isoDay, { description: 'Ngày lấy bài về.', example: '2026-01-15' }).optional(),
  digest: field(z.string().regex(/^sha256:[0-9a-f]{64}$/), {
    kind: 'digest',
    description:
      'Mã kiểm tra của nội dung bài lúc nhập (do máy ghi); nội dung thay đổi thì lệnh kiểm tra báo lỗi.',
  }).optional(),
});

const correction = z.strictObject({
  date: field(isoDay, { description: 'Ngày sửa.', example: '2026-02-01' }),
  note: field(text, {
    description: 'Sửa gì, căn cứ vào đâu.',
    example: 'Bỏ dòng «Các tin đã đưa ngày» còn sót khi nhập',
  }),
  from: field(text, {
    description: 'Chữ đã in trước khi sửa, đúng từng chữ.',
    example: '135 đảng viên',
  }).optional(),
  to: field(text, {
    description: 'Chữ in sau khi sửa, đúng từng chữ trong bài.',
    example: '153 đảng viên',
  }).optional(),
});

/**
 * The frontmatter of a report: what the site reads, what the check asks for, what editors offer. The keys stand in
 * the order in which archivists are told of them.
 */
export const reportSchema = z.strictObject({
  title: field(
    // Longer than any headline, and no longer than what the index of a title has room for.
    text.refine((one) => one.length <= 1000),
    {
      expected: 'tiêu đề không quá 1.000 chữ cái',
      label: 'Tiêu đề',
      description: 'Tiêu đề bài, đúng như bản gốc.',
      example: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
    },
  ),
  date: field(isoDay, {
    label: 'Ngày đăng',
    description: 'Ngày đăng, viết năm-tháng-ngày.',
    example: '2020-09-21',
  }),
  author: field(z.union([name.transform((one) => [one]), z.array(name).min(1)]), {
    label: 'Tác giả',
    description: 'Tác giả hoặc bút danh; nhiều người thì ghi thành danh sách.',
    example: 'Lệ Quyên',
    expected,
  }),
  district: idOf('districts', {
    label: 'Huyện',
    description: 'Mã huyện trong districts.yaml.',
    example: 'song-lo',
  }),
  term: field(term, {
    kind: 'term',
    label: 'Nhiệm kỳ',
    description: 'Nhiệm kỳ mà bài nói tới.',
    example: '2015–2020',
  }),
  statistics: statisticsSchema.optional(),
  summary: field(text, {
    label: 'Tóm tắt',
    description: 'Một, hai câu tóm tắt, hiện trong danh sách bài.',
  }).optional(),
  source: field(source, { description: 'Nơi đăng lần đầu, nếu biết chắc.' }).optional(),
  subjects: field(z.array(text), { description: 'Các chủ đề.' }).default([]),
  documents: field(z.array(idOf('documents')), {
    description: 'Mã văn bản, khi số, ký hiệu chưa đủ để biết là văn bản nào.',
  }).default([]),
  corrections: field(z.array(correction), {
    description: 'Những chỗ đã sửa so với lúc nhập, và lý do.',
  }).default([]),
  former: field(z.array(field(formerPath, { kind: 'former' })), {
    description:
      'Những địa chỉ trước đây của bài, khi bài đã đổi tên tệp hoặc ngày đăng; ai mở địa chỉ cũ được đưa tới bài.',
    example: ['/2020/09/21/ten-tep-cu/'],
  }).default([]),
  draft: field(z.boolean(), { description: 'Ghi true khi bài chưa được đăng.', example: true }).default(
    false,
  ),
});

export type ReportFrontmatter = z.output<typeof reportSchema>;
