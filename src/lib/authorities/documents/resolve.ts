import { NATIONAL_CONGRESSES } from '../../vietnamese/terms.ts';
import { findNamed } from './named.ts';
import { documentKey } from './normalise.ts';
import { issuedOn } from './names.ts';
import { findDocuments } from './parse.ts';
import type { DocumentEntry } from './schema.ts';
import type { DocumentMention, DocumentReference } from './types.ts';

/** What a report tells about its citations without words. */
export interface CitingReport {
  /** ISO date of the report: nothing issued later is cited. */
  date: string;
  /** `2015–2020`: documents of the province and the district are numbered by it. */
  term?: string;
  /** `Vĩnh Phúc`: `Tỉnh ủy` in the report is this province's. */
  province?: string;
  /** `Sông Lô`. */
  district?: string;
  /** Ids that the report's frontmatter names under `documents:`; they decide where a number alone does not. */
  documents?: readonly string[];
}

/**
 * Which document a mention means.
 * `resolved`: one entry, and what tells so: the report's own `documents:`, a date or congress in the words, the term
 * the report belongs to, the name, or an earlier mention in the same report that was resolved by one of these.
 * `ambiguous`: entries bear this number and nothing in the report tells which, or tells that it is one of them at all.
 * `unknown`: the register has no such document.
 */
type Resolution =
  | {
      status: 'resolved';
      id: string;
      by: 'documents' | 'date' | 'congress' | 'term' | 'name' | 'earlier mention';
    }
  | { status: 'ambiguous'; candidates: string[] }
  | { status: 'unknown' };

/** A document cited in a report: where, what the words say, and which entry of the register it is. */
export interface Citation extends DocumentMention {
  resolution: Resolution;
}

/**
 * Finds the documents cited in a report's text and resolves them against the register, in reading order.
 * Never guesses: `Nghị quyết số 22-NQ/TW` stays ambiguous between the resolutions of 2008 and 2013 until the report
 * names one of them.
 */
export function citeDocuments(
  text: string,
  register: readonly DocumentEntry[],
  report: CitingReport,
): Citation[] {
  const named = findNamed(text, register);
  const found = findDocuments(text).filter(
    (mention) => !named.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const free = named.filter(
    ({ start, end }) => !found.some((mention) => mention.start < end && start < mention.end),
  );
  const citations = [...found, ...free]
    .sort((one, other) => one.start - other.start)
    .map((mention) => ({ ...mention, resolution: resolveMention(mention.reference, register, report) }));
  return withEarlierMentions(citations);
}

/** Resolves one reference; see {@link Resolution}. */
export function resolveMention(
  reference: DocumentReference,
  register: readonly DocumentEntry[],
  report: CitingReport,
): Resolution {
  const candidates = inForce(
    register.filter((entry) => isSame(entry, reference, report) && wasIssued(entry, report.date)),
    reference,
  );
  if (candidates.length === 0) return { status: 'unknown' };
  const listed = candidates.filter(({ id }) => report.documents?.includes(id));
  if (listed.length === 1) return { status: 'resolved', id: listed[0]!.id, by: 'documents' };
  const [only] = candidates;
  const proof = candidates.length === 1 ? proofOf(only!, reference, report) : undefined;
  if (proof) return { status: 'resolved', id: only!.id, by: proof };
  return { status: 'ambiguous', candidates: candidates.map(({ id }) => id) };
}

/** A statute replaces the one before it: the last one passed before the report is the one it cites. */
function inForce(candidates: DocumentEntry[], reference: DocumentReference): DocumentEntry[] {
  if (reference.type !== 'ĐL') return candidates;
  return candidates.toSorted((one, other) => (issuedOn(one) < issuedOn(other) ? -1 : 1)).slice(-1);
}

function wasIssued(entry: DocumentEntry, reportDate: string): boolean {
  const issued = issuedOn(entry);
  return issued <= reportDate.slice(0, issued.length);
}

/** Whether nothing that the words say contradicts the entry, and the number, plenum, congress or name is its own. */
function isSame(entry: DocumentEntry, reference: DocumentReference, report: CitingReport): boolean {
  if (contradicts(reference.date, entry.date ?? '')) return false;
  if (contradicts(reference.congress, entry.congress)) return false;
  if (contradicts(reference.place ?? placeOf(entry, report), entry.place)) return false;
  if (reference.type === 'ĐL') return entry.type === 'Điều lệ' && entry.issuer === 'Đảng Cộng sản Việt Nam';
  if (reference.plenum) return reference.plenum === entry.plenum && sameKind(entry, reference);
  if (reference.canonical.startsWith('NQĐH')) {
    return (
      entry.ofCongress &&
      entry.level === (reference.level ?? 'trung ương') &&
      entry.congress === reference.congress
    );
  }
  if (reference.no === undefined) return entry.names.includes(reference.canonical);
  return sameNumber(entry, reference);
}

/** Whether the words say one thing and the entry another; what either leaves unsaid contradicts nothing. */
function contradicts<Fact extends string | number>(said: Fact | undefined, own: Fact | undefined): boolean {
  return Boolean(said) && own !== undefined && said !== own;
}

function sameNumber(entry: DocumentEntry, reference: DocumentReference): boolean {
  if (!entry.number) return false;
  const own = documentKey(entry.number);
  const cited = documentKey(reference.canonical);
  if (own === cited) return sameKind(entry, reference);
  // `Nghị định 30`, `Nghị quyết 54 của Quốc hội`: the year is not in the words, and QH14 is Quốc hội.
  if (reference.system === 'state' && !reference.year && reference.fullType) {
    const [no, ...rest] = own.split(' ');
    const issuer = documentKey(reference.issuer ?? '');
    return (
      `${no}` === documentKey(reference.no!) && rest.join(' ').includes(issuer) && sameKind(entry, reference)
    );
  }
  // `Chỉ thị số 05`: no issuer in the words, the number and the kind agree.
  return reference.issuer === null && own.startsWith(`${cited} `) && sameKind(entry, reference);
}

/** Quy định and Quyết định share the code QĐ; words before the number tell them apart. */
function sameKind(entry: DocumentEntry, reference: DocumentReference): boolean {
  if (reference.fullType) return entry.type.startsWith(reference.fullType);
  if (reference.type === 'KL') return entry.type === 'Kết luận';
  return true;
}

function placeOf(entry: DocumentEntry, report: CitingReport): string | undefined {
  return entry.level === 'tỉnh' ? report.province : entry.level === 'huyện' ? report.district : undefined;
}

type Proof = Extract<Resolution, { status: 'resolved' }>['by'];

/** What in the words or the report shows that it is this entry and not one the register lacks. */
function proofOf(
  entry: DocumentEntry,
  reference: DocumentReference,
  report: CitingReport,
): Proof | undefined {
  if (reference.date) return 'date';
  if (isByName(reference)) return 'name';
  const placed = !entry.place || entry.place === (reference.place ?? placeOf(entry, report));
  if (reference.congress && entry.congress && placed) return 'congress';
  if (reference.system === 'state' && reference.year) return 'date';
  return reference.system === 'party' && placed && isOfTheTerm(entry, report) ? 'term' : undefined;
}

function isByName({ type, no, congress, plenum }: DocumentReference): boolean {
  return type === 'ĐL' || (no === undefined && !congress && !plenum);
}

/**
 * Party numbers start again with every term, so a number without a date means a document of the report's own term:
 * of the congress in office for central ones, of the years of the term for those of a province or district.
 */
function isOfTheTerm(entry: DocumentEntry, report: CitingReport): boolean {
  if (entry.place) {
    const [from = '', to = ''] = report.term?.split('–') ?? [];
    const year = issuedOn(entry).slice(0, 4);
    return from <= year && year <= to;
  }
  const inOffice = NATIONAL_CONGRESSES.findLast(({ to }) => to <= report.date);
  return inOffice !== undefined && issuedOn(entry) >= inOffice.to;
}

/** `Nghị quyết số 22-NQ/TW ngày 02/02/2008 …` makes a later `Nghị quyết 22` clear. */
function withEarlierMentions(citations: readonly Citation[]): Citation[] {
  const known = new Set<string>();
  return citations.map((citation) => {
    const { resolution } = citation;
    if (resolution.status === 'resolved') known.add(resolution.id);
    if (resolution.status !== 'ambiguous') return citation;
    const [id, another] = resolution.candidates.filter((candidate) => known.has(candidate));
    if (id === undefined || another !== undefined) return citation;
    return { ...citation, resolution: { status: 'resolved', id, by: 'earlier mention' } };
  });
}
