import { z } from 'astro/zod';
import { field, idOf, text } from '../schema/fields.ts';

/** A value written by hand: a number, a change, a share or a range. */
const value = z.union([
  z.number(),
  z.strictObject({ from: z.number(), to: z.number() }),
  z.strictObject({ part: z.number(), whole: z.number() }),
  z.strictObject({ min: z.number(), max: z.number() }),
]);

/**
 * Who answers for a figure: `automatic`, a machine found it and nobody has looked; `reviewed`, a person has. Nothing
 * but a person's act makes an automatic figure a reviewed one.
 */
const state = z.enum(['automatic', 'reviewed']);

/** The state of a figure that says none: what stands in a declaration without the key was written by hand. */
export const UNSAID_STATE = 'reviewed';

/** Words that need not be given: the report's words say them, or the group does. */
const optionalWords = (description: string, example?: string) =>
  field(text, { description, ...(example ? { example } : {}) }).optional();

const curatedFigureSchema = z.strictObject({
  quote: field(text, {
    description: 'Câu trích nguyên văn có con số; giá trị và đơn vị được đọc từ đây.',
    example: '11 Nghị quyết',
  }),
  label: field(text, {
    description: 'Con số ấy đếm gì, ghi gọn; hiện ở cột số liệu.',
    example: 'Nghị quyết',
  }),
  indicator: idOf('indicators', { description: 'Mã chỉ tiêu, để so sánh giữa các bài.' }).optional(),
  prefix: optionalWords('Những chữ đứng ngay trước câu trích, khi câu trích có ở nhiều chỗ.'),
  suffix: optionalWords('Những chữ đứng ngay sau câu trích, khi câu trích có ở nhiều chỗ.'),
  value: field(value, {
    kind: 'figure-value',
    description: 'Giá trị, khi máy đọc sai câu trích.',
    example: 2095,
  }).optional(),
  unit: optionalWords('Đơn vị tính, khi câu trích không nêu.', 'đảng viên'),
  qualifier: optionalWords('«hơn», «gần», «bình quân»…, khi câu trích không nêu.', 'hơn'),
  period: optionalWords('Thời kỳ của riêng số liệu này.', '5 năm qua'),
  subject: optionalWords('Đối tượng của riêng số liệu này: tổ chức hoặc nơi mà số liệu nói về.', 'Huyện ủy'),
  partOf: field(z.string().regex(/^sl-[1-9]\d*$/), {
    description:
      'Tổng mà số liệu này là một phần, để không cộng chung với tổng: sl-1 là số liệu ghi đầu tiên trong statistics, sl-2 là số liệu thứ hai.',
    expected: 'số thứ tự của một số liệu trong statistics: sl-1, sl-2…',
    example: 'sl-1',
  }).optional(),
  state: field(state.default(UNSAID_STATE), {
    description:
      'automatic: máy trích, chưa có người soát, trang có ghi dấu; reviewed: đã có người soát. Không ghi là reviewed.',
    expected: 'automatic (máy trích, chưa có người soát) hoặc reviewed (đã có người soát)',
    example: 'automatic',
  }),
});

const curatedGroupSchema = z.strictObject({
  group: field(text, { description: 'Tên nhóm số liệu.', example: 'Văn bản ban hành' }),
  period: optionalWords('Thời kỳ của cả nhóm.', 'nhiệm kỳ 2015–2020'),
  subject: optionalWords(
    'Đối tượng của cả nhóm: tổ chức hoặc nơi mà số liệu nói về.',
    'Ban Thường vụ Huyện ủy',
  ),
  figures: field(z.array(curatedFigureSchema).min(1), {
    description: 'Các số liệu, theo thứ tự trong bài.',
    example: [{ quote: '11 Nghị quyết', label: 'Nghị quyết' }],
  }),
});

/** `statistics:` of a report's frontmatter: the sidebar, in reading order. */
export const statisticsSchema = field(z.array(curatedGroupSchema), {
  description: 'Số liệu của bài, theo nhóm, đúng thứ tự hiện ở cột bên. Không ghi thì máy tự trích.',
});

export type FigureState = z.infer<typeof state>;
/** As an archivist writes it: what goes without saying may be left out. */
export type CuratedFigure = z.input<typeof curatedFigureSchema>;
export type CuratedGroup = z.input<typeof curatedGroupSchema>;
