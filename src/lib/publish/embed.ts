import { quotationOf, type Quotation } from '../report/quotation.ts';
import { sentenceAt } from '../vietnamese/sentences.ts';
import { printDate } from '../vietnamese/format.ts';
import { escapeXml } from './xml.ts';

/** The folder of the pages that other sites may show in a frame; no page of any other folder may be. */
export const framedFolder = 'nhung';

/** In bytes of UTF-8: with it, its source and what every page says, a framed page stays under 3 KB. */
const longestSentence = 1100;

/** The whole sentence of some words of a report, as printed; only one of more than a screen is shortened, with an ellipsis. */
export function embeddedSentence(text: string, start: number, end: number): Quotation {
  const sentence = sentenceAt(text, start);
  if (new TextEncoder().encode(sentence.text).length > longestSentence) return quotationOf(text, start, end);
  return {
    before: text.slice(sentence.start, start),
    words: text.slice(start, end),
    after: text.slice(end, Math.max(end, sentence.end)),
  };
}

/** Of a report, what another page names of it. */
interface EmbeddedReport {
  title: string;
  date: string;
  authors: readonly string[];
}

/** A report as another page's readers know it again: `Lệ Quyên, “Đảng bộ huyện Sông Lô …”, 21/09/2020, Kho tư liệu…`. */
export function sourceLine({ title, date, authors }: EmbeddedReport, archive: string): string {
  return [...authors, `“${title}”`, printDate(date), archive].join(', ');
}

/** A sentence with its source, for another page: HTML that is read without a style, a script or this archive. */
export function quotationSnippet({ before, words, after }: Quotation, source: string, url: string): string {
  const address = escapeXml(url);
  return (
    `<blockquote cite="${address}"><p>${escapeXml(before)}<mark>${escapeXml(words)}</mark>${escapeXml(after)}</p></blockquote>\n` +
    `<p><a href="${address}">${escapeXml(source)}</a></p>`
  );
}

/** A link that says by itself what it leads to. */
export function linkSnippet(words: string, url: string): string {
  return `<a href="${escapeXml(url)}">${escapeXml(words)}</a>`;
}

/** A framed page of about so many letters, in a page of another site; needs no script there. */
export function frameSnippet(src: string, title: string, letters: number): string {
  return (
    `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${frameHeight(letters)}" loading="lazy" ` +
    `style="border:1px solid #999;max-width:40em"></iframe>`
  );
}

/** High enough for a phone, whose lines hold forty letters; what is longer scrolls. */
function frameHeight(letters: number): number {
  return Math.min(600, 60 + Math.ceil(letters / 40) * 27);
}
