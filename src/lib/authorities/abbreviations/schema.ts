import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** An entry of `abbreviations.yaml`. */
export const abbreviationSchema = z.strictObject({
  /** Permanent: `khhgd`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As printed, each way it is written: `KT-XH`, `KTXH`. Capitals count. */
  forms: z.array(text).min(1),
  /** What it stands for; several things, where only the sentence tells which. */
  means: z.array(text).min(1),
  /** Where it is used: `tổ chức`, `văn bản`, `kinh tế`… */
  field: text,
  /** Why it may mislead, or where it is used; for archivists. */
  note: text.optional(),
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
