import { describe, expect, test } from 'vitest';
import { withRelease } from '../../../src/lib/authorities/releases/schema.ts';
import { readReleases } from '../../../src/lib/check/releases-file.ts';
import { places } from './a-report.ts';

const first = { date: '2026-01-15', reports: 1250, checksum: '0a'.repeat(32) };
const second = { date: '2026-11-28', reports: 1300, checksum: 'b1'.repeat(32) };
const read = (text: string) => readReleases('content/releases.yaml', text);

describe('the list of releases', () => {
  test.each([
    ['a file that is not there yet', ''],
    ['one whose last line was not ended', '# Của kho Sông Lô'],
    ['one with comments and an empty line at its end', '# Của kho Sông Lô\n\n'],
  ])('what was added to %s is read back, and what it said stays', (_file, before) => {
    const text = withRelease(withRelease(before, first), second);
    expect(text.startsWith(before.trimEnd())).toBe(true);
    expect(read(text)).toEqual({ releases: [first, second], problems: [] });
  });

  test.each([
    ['- date: 28/11/2026\n  reports: 1\n  checksum: ' + first.checksum, '1:9 ngay-khong-hop-le'],
    ['- date: 2026-11-28\n  reports: một\n  checksum: ' + first.checksum, '2:12 sai-kieu'],
    ['- date: 2026-11-28\n  reports: 1\n  checksum: abc', '3:13 sai-kieu'],
    ['- date: 2026-11-28\n  reports: 1', '1:3 thieu-khoa'],
    ['date: 2026-11-28', '1:1 sai-kieu'],
  ])('a fault is told where it is, and nothing of the list is shown: %s', (text, place) => {
    const { releases, problems } = read(text);
    expect(places(problems)).toEqual([place]);
    expect(releases).toEqual([]);
  });
});
