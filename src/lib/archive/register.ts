import { issuedOn } from '../authorities/documents/names.ts';
import { documentKey } from '../authorities/documents/normalise.ts';
import type { DocumentEntry } from '../authorities/documents/schema.ts';
import type { CitedDocument } from '../report/cited-documents.ts';
import type { Report } from '../report/types.ts';

/** A document of the register and the reports that cite it, newest first. */
export interface RegisterEntry {
  document: DocumentEntry;
  citing: { report: Report; cited: CitedDocument }[];
  /** Documents that bear the same number and are others. */
  sameNumber: DocumentEntry[];
}

/** The register over `reports` (newest first): central documents first, the newest first among their kind. */
export function buildRegister(
  documents: readonly DocumentEntry[],
  reports: readonly Report[],
): RegisterEntry[] {
  const citing = Map.groupBy(
    reports.flatMap((report) => report.cited.map((cited) => ({ report, cited }))),
    ({ cited }) => cited.id,
  );
  return [...documents].sort(inOrder).map((document) => ({
    document,
    citing: citing.get(document.id) ?? [],
    sameNumber: documents.filter((other) => other.id !== document.id && bearsNumberOf(other, document)),
  }));
}

const levels: DocumentEntry['level'][] = ['trung ương', 'tỉnh', 'huyện', 'xã'];

function inOrder(a: DocumentEntry, b: DocumentEntry): number {
  const level = levels.indexOf(a.level) - levels.indexOf(b.level);
  if (level !== 0) return level;
  return issuedOn(a) < issuedOn(b) ? 1 : issuedOn(a) > issuedOn(b) ? -1 : 0;
}

function bearsNumberOf(a: DocumentEntry, b: DocumentEntry): boolean {
  return a.number !== undefined && b.number !== undefined && documentKey(a.number) === documentKey(b.number);
}
