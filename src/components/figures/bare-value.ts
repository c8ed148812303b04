import type { ReportFigure } from '../../lib/report/types.ts';

/** A figure where its unit stands above: `153` for `153 đảng viên`. */
export function bareValue({ shown, unit }: ReportFigure): string {
  return shown.endsWith(` ${unit}`) ? shown.slice(0, -unit.length - 1) : shown;
}
