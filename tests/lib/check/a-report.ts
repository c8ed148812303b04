import type { CheckInput } from '../../../src/lib/check/checked-archive.ts';
import { checkReports } from '../../../src/lib/check/check-reports.ts';
import { aDistrict, aDocument, anIndicator, authoritiesWith } from '../../support/authorities.ts';
import type { Problem } from '../../../src/lib/check/problem.ts';

export const reportPath = 'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao.mdx';

export const goodHead = `title: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo
date: 2020-09-21
author: Lệ Quyên
district: song-lo
term: 2015–2020`;

export const goodBody = `Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành 11 Nghị quyết, 24 Chỉ thị.

Bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.`;

export const authorities = authoritiesWith({
  districts: [aDistrict('lap-thach', 'Lập Thạch'), aDistrict('song-lo', 'Sông Lô')],
  documents: [aDocument('nghi-quyet-22-nq-tw-2008')],
  indicators: [anIndicator('thon-to-dan-pho')],
});

export function report(head = goodHead, body = goodBody): string {
  return `---\n${head}\n---\n\n${body}\n`;
}

/** Checks one report, by default at the path that its date and title ask for. */
export function checkOne(text: string, path = reportPath, more: Partial<CheckInput> = {}): Problem[] {
  return checkReports({ files: [{ path, text }], authorities, ...more });
}

/** `3:7 ngay-khong-hop-le`, for comparing at a glance. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map((one) => `${one.line}:${one.column} ${one.code}`);
}
