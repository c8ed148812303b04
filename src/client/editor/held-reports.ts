import { unpackReportIds, type PackedIds } from '../../lib/archive/report-ids.ts';

/**
 * Which reports the archive holds, from the file at `address`.
 *
 * @throws when it cannot be had
 */
export async function heldReports(address: string): Promise<ReadonlySet<string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpackReportIds((await response.json()) as PackedIds);
}
