import { capitalise } from '../../vietnamese/format.ts';
import { parseDate } from '../../vietnamese/dates.ts';
import { normaliseWithOffsets } from '../../vietnamese/normalise.ts';
import { parseRoman } from '../../vietnamese/roman.ts';
import { issuerInWords, KINDS, NUMBERED_KINDS, STATE_KINDS } from './codes.ts';
import { findCongressDocuments } from './congresses.ts';
import { bareReference, NUMBER, readNumber } from './numbers.ts';
import { readable } from './readable.ts';
import type { DocumentMention, DocumentReference } from './types.ts';

const KIND_WORDS = Object.keys(KINDS)
  .map((kind) => `[${kind[0]!}${kind[0]!.toLowerCase()}]${kind.slice(1)}`)
  .join('|');
const NUMBERED = new RegExp(String.raw`(?:(?<!\p{L})(?<words>${KIND_WORDS})(?: số)?:? )?${NUMBER}`, 'gu');
const BARE = new RegExp(
  String.raw`(?<!\p{L}|[Kk]ỷ |[Pp]háp )(?<words>${KIND_WORDS})(?<so> số)? ?(?<no>\d{1,4})(?![\p{L}\p{N}/%]|[.,-]\p{N}| ?[-–] ?\p{N})`,
  'gu',
);
/** What follows bare digits that number a document; a noun would make them a count (`Báo cáo 5 nội dung`). */
const BOUNDARY =
  /^(?:$|\s*[,.;:)”"…]|\n| (?:của|ngày|về|và|năm \d{4}|khóa|được|đã|trong|tại|theo|là|\(|-|–))/u;

/**
 * The documents that a text cites, in reading order, in all the forms reports print: `22-NQ/TW`, `Nghị quyết số
 * 22-NQ/TW`, `Chỉ thị 05/CT-TW`, `Chỉ thị số 05 của Bộ Chính trị`, `Nghị quyết Trung ương 4 (khóa XII)`, `Đề án 01
 * của BTV Tỉnh ủy`, `Luật số 80/2015/QH13`, `nghị quyết Đại hội XII của Đảng`, `Điều lệ Đảng`. Shares, dates and
 * terms are none. Offsets point into `text` as given, whatever its form. Words that name two documents at once
 * (`Nghị quyết Trung ương 4 khóa XI, XII`) give two mentions at one place.
 */
export function findDocuments(text: string): DocumentMention[] {
  const normalised = normaliseWithOffsets(text);
  const spelled = readable(normalised.text);
  const mentions = [...findCongressDocuments(spelled), ...findNumbered(spelled), ...findBare(spelled)];
  const kept = mentions
    .sort(byPlace)
    .filter((mention, index, all) => !isCovered(mention, all.slice(0, index)));
  return kept.map((mention) => {
    const [start, end] = [normalised.offsets[mention.start]!, normalised.offsets[mention.end]!];
    return { ...mention, text: text.slice(start, end), start, end };
  });
}

function byPlace(one: DocumentMention, other: DocumentMention): number {
  return one.start - other.start || other.end - one.end;
}

function isCovered(mention: DocumentMention, before: readonly DocumentMention[]): boolean {
  return before.some(
    (other) => other.end > mention.start && !(other.start === mention.start && other.end === mention.end),
  );
}

function findNumbered(text: string): DocumentMention[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const kind = kindOf(match.groups!.words);
    const reference = readNumber(match.groups!, kind?.code);
    if (!reference) return [];
    const end = match.index + match[0].length;
    // `kết luận số 156-TB/TW` is a notice: the code outranks a word that does not fit it.
    if (kind && fits(kind.code, reference)) reference.fullType = kind.name;
    return [
      {
        text: match[0],
        start: match.index,
        end,
        reference: { ...reference, ...readTail(text.slice(end)).facts },
      },
    ];
  });
}

function findBare(text: string): DocumentMention[] {
  return [...text.matchAll(BARE)].flatMap((match) => {
    const { words, so, no } = match.groups!;
    const after = match.index + match[0].length;
    const kind = kindOf(words)!;
    if (!so && !(NUMBERED_KINDS.has(kind.code) && numbersADocument(no!, text.slice(after, after + 12))))
      return [];
    const tail = readTail(text.slice(after));
    const reference = bareReference(
      no!,
      kind.code,
      tail.issuer,
      kind.name.startsWith('Thông tư') || tail.issuer === '',
    );
    if (tail.issuer) reference.inferredIssuer = true;
    reference.fullType = kind.name;
    const end = tail.issuer ? after + tail.issuerEnd : after;
    return [
      {
        text: text.slice(match.index, end),
        start: match.index,
        end,
        reference: { ...reference, ...tail.facts },
      },
    ];
  });
}

function numbersADocument(no: string, after: string): boolean {
  return BOUNDARY.test(after) && !/^(?:19|20)\d\d$/.test(no);
}

/** Whether a kind in words goes with a number that was read: the same code, or a number without one. */
function fits(code: string, { type, inferredType, system }: DocumentReference): boolean {
  if (code === type || inferredType) return true;
  return code === 'QĐi' ? type === 'QĐ' : system === 'state' && (STATE_KINDS.has(code) || type === 'CV');
}

function kindOf(words: string | undefined): { name: string; code: string } | undefined {
  if (!words) return undefined;
  const name = capitalise(words);
  return { name, code: KINDS[name]! };
}

interface Tail {
  issuer?: string;
  /** Where the issuer's words end. */
  issuerEnd: number;
  facts: Pick<DocumentReference, 'date' | 'congress'>;
}

/** What stands after a number: ` ngày 30/5/2019`, ` của Ban Chấp hành Trung ương`, ` (khóa X)`, in any order. */
function readTail(text: string): Tail {
  const tail: Tail = { issuerEnd: 0, facts: {} };
  let position = 0;
  for (let step = 0; step < 3; step++) {
    const rest = text.slice(position, position + 120);
    const date = /^,? \(?ngày (\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\)?/.exec(rest);
    const term = /^,? \(?khóa ([IVX]+)(?!\p{L})\)?/u.exec(rest);
    const owner = /^,? của /.exec(rest);
    if (date) {
      const read = parseDate(date[1]!);
      if (read?.type === 'date') tail.facts.date = read.iso;
      position += date[0].length;
    } else if (term) {
      const congress = parseRoman(term[1]!);
      if (congress) tail.facts.congress = congress;
      position += term[0].length;
    } else if (owner && tail.issuer === undefined) {
      const issuer = issuerInWords(rest.slice(owner[0].length));
      if (!issuer) break;
      position += owner[0].length + issuer.length;
      tail.issuer = issuer.code;
      tail.issuerEnd = position;
    } else break;
  }
  return tail;
}
