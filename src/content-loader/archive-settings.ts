import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentDir } from './content-dir.ts';

/** `archive.yaml` of the content folder, which may be absent: what is true of the whole archive. */
const settingsSchema = z.strictObject({
  /** Said over every page: `Dữ liệu minh họa…`. */
  notice: z.string().optional(),
});

export type ArchiveSettings = z.output<typeof settingsSchema>;

/**
 * Reads the settings of the archive that is being built.
 *
 * @throws Error where the file holds anything else than the settings known here.
 */
export function readArchiveSettings(): ArchiveSettings {
  let text: string;
  try {
    text = readFileSync(join(contentDir, 'archive.yaml'), 'utf8');
  } catch {
    return {};
  }
  const settings = settingsSchema.safeParse(parse(text) ?? {});
  if (settings.success) return settings.data;
  throw new Error(`${contentDir}/archive.yaml: chỉ nhận một mục là notice, là câu hiện ở đầu mọi trang.`);
}
