import { printDate } from '../../vietnamese/format.ts';
import type { DocumentEntry } from './schema.ts';

/** What a document's name is made of. */
type Named = Pick<DocumentEntry, 'number' | 'type' | 'issuer' | 'date' | 'title' | 'ofCongress'>;

/** `Nghị quyết số 22-NQ/TW`; without a number the kind and the issuer: `Nghị quyết Đại hội …`. */
export function shortName({ number, type, issuer }: Pick<Named, 'number' | 'type' | 'issuer'>): string {
  return number ? `${type} số ${number}` : `${type} ${issuer}`;
}

/**
 * The whole name as documents are cited: `Nghị quyết số 22-NQ/TW ngày 02/02/2008 của Hội nghị lần thứ sáu Ban Chấp
 * hành Trung ương Đảng khóa X về nâng cao năng lực lãnh đạo…`.
 */
export function fullName(document: Named): string {
  const { number, issuer, title } = document;
  const of = number ? ` của ${issuer}` : '';
  return `${shortName(document)}${dateInName(document)}${of}${title ? ` ${subject(title)}` : ''}`;
}

/** `ngày 15/05/2016`, `năm 2015`, `từ ngày 20/01/2016 đến ngày 28/01/2016`: the date of the register in words. */
export function documentDate({ date }: Pick<Named, 'date'>): string {
  const [from = '', to] = date.split('/');
  if (/^\d{4}$/.test(from)) return `năm ${from}`;
  return to ? `từ ngày ${printDate(from)} đến ngày ${printDate(to)}` : `ngày ${printDate(from)}`;
}

/** The days of a congress are the congress's, not its resolution's; a document without a number gives its year alone. */
function dateInName({ date, number, ofCongress }: Named): string {
  if (ofCongress) return '';
  return number ? ` ${documentDate({ date })}` : '';
}

/** `Về tăng cường…` continues the name in lower case; a title in its own words stands in quotation marks. */
function subject(title: string): string {
  return /^về /i.test(title) ? title[0]!.toLowerCase() + title.slice(1) : `“${title}”`;
}

/** First day a document can be cited, for comparing with a report's date: `2016-01-20/2016-01-28` → `2016-01-28`. */
export function issuedOn({ date }: Pick<Named, 'date'>): string {
  return date.split('/').at(-1)!;
}
