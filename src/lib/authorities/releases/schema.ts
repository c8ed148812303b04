import { z } from 'astro/zod';
import { field, isoDay } from '../../schema/fields.ts';

/** An entry of `releases.yaml`, as `npm run release` writes it. */
export const releaseSchema = z.strictObject({
  date: field(isoDay, { description: 'Ngày phát hành.', example: '2026-11-28' }),
  reports: field(z.int().min(1), { description: 'Số bài của bản ấy.', expected: 'một số', example: 1250 }),
  checksum: field(z.string().regex(/^[0-9a-f]{64}$/), {
    description: 'Mã SHA-256 của tệp SHA256SUMS trong bản ấy (do máy ghi).',
    expected: '64 ký tự do lệnh npm run release ghi',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  }),
});

/** A state of the archive that its keeper has put a date to. */
export type Release = z.output<typeof releaseSchema>;

/** The file in the content folder, the oldest release first. */
export const releasesFile = 'releases.yaml';

const heading = '# Những bản phát hành của kho, do lệnh npm run release ghi thêm.\n';

/** The file with one release more; what it says already stays as it is written. */
export function withRelease(text: string, { date, reports, checksum }: Release): string {
  const before = text.trim() === '' ? heading : text.replace(/\n*$/, '\n');
  return `${before}- date: ${date}\n  reports: ${reports}\n  checksum: ${checksum}\n`;
}
