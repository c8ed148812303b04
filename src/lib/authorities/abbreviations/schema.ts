import { z } from 'astro/zod';
import { entryId, field, text } from '../../schema/fields.ts';

/** An entry of `abbreviations.yaml`. */
export const abbreviationSchema = z.strictObject({
  id: field(entryId, { description: 'Mã không bao giờ đổi.', example: 'khhgd' }),
  forms: field(z.array(text).min(1), {
    description: 'Các cách viết, phân biệt chữ hoa, chữ thường.',
    example: ['KT-XH', 'KTXH'],
  }),
  means: field(z.array(text).min(1), {
    description:
      'Nghĩa; có từ hai nghĩa trở lên thì trong bài không giải nghĩa, vì chỉ câu văn mới cho biết nghĩa nào.',
    example: ['kinh tế - xã hội'],
  }),
  field: field(text, { description: 'Lĩnh vực: tổ chức, văn bản, kinh tế…', example: 'tổ chức' }),
  note: field(text, { description: 'Điều cần lưu ý, cho người làm tư liệu.' }).optional(),
});

export type Abbreviation = z.output<typeof abbreviationSchema>;

/** Expansions by form, for the abbreviations that stand for one thing only. */
export type Expansions = ReadonlyMap<string, string>;

/** Forms that have one meaning, whichever entry names them; a form with several is never expanded. */
export function plainExpansions(abbreviations: readonly Abbreviation[]): Expansions {
  const meanings = new Map<string, Set<string>>();
  for (const { forms, means } of abbreviations) {
    for (const form of forms) {
      meanings.set(form, new Set([...(meanings.get(form) ?? []), ...means]));
    }
  }
  return new Map(
    [...meanings].flatMap(([form, means]) => (means.size === 1 ? [[form, [...means][0]!] as const] : [])),
  );
}
