import { openSearchDocument, type ExportedReport } from './document.ts';

/** Every part has fewer bytes than this: what hosted services take in one request. */
export const PART_BYTES = 20_000_000;

/** A part of the bulk request, or a report that no part can hold. */
export type BulkStep = { part: Uint8Array } | { tooLarge: { url: string; title: string; bytes: number } };

/**
 * The bulk request that indexes these reports, in parts of fewer than `limit` bytes. A part is lines of JSON, two for
 * each report: the action, which names it by its address, and the report. Each ends with `\n`, the last too.
 */
export function* bulkSteps(reports: Iterable<ExportedReport>, limit = PART_BYTES): Generator<BulkStep> {
  const encoder = new TextEncoder();
  let pairs: Uint8Array[] = [];
  let size = 0;
  for (const report of reports) {
    const { url, title } = report;
    const pair = encoder.encode(`${line({ index: { _id: url } })}${line(openSearchDocument(report))}`);
    if (pair.length >= limit) {
      yield { tooLarge: { url, title, bytes: pair.length } };
      continue;
    }
    if (size + pair.length >= limit) {
      yield { part: joined(pairs, size) };
      pairs = [];
      size = 0;
    }
    pairs.push(pair);
    size += pair.length;
  }
  if (size > 0) yield { part: joined(pairs, size) };
}

/** A value on one line, whatever reads it: some tools take U+2028 or U+0085 for the end of a line. */
export function line(value: unknown): string {
  const json = JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}

function joined(pairs: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const pair of pairs) {
    whole.set(pair, at);
    at += pair.length;
  }
  return whole;
}
