import { fullName } from '../authorities/documents/names.ts';
import type { RegisterEntry } from '../archive/register.ts';

/** A document of the register as the downloads list it. */
interface DocumentRecord {
  id: string;
  number?: string;
  type: string;
  issuer: string;
  date: string;
  congress?: number;
  title?: string;
  name: string;
  certainty: 'certain' | 'looked-up';
  source?: string;
  url: string;
  citedBy: { report: string; words: string; sentence: string; url: string }[];
}

/** One document as a record. `address` makes the link of a path of the site. */
export function documentRecord(
  { document, citing }: RegisterEntry,
  address: (path: string) => string,
): DocumentRecord {
  const { id, number, type, issuer, date, congress, title, certainty, source } = document;
  return {
    id,
    number,
    type,
    issuer,
    date,
    congress,
    title,
    name: fullName(document),
    certainty,
    source,
    url: address(`/van-kien/${id}/`),
    citedBy: citing.flatMap(({ report, cited }) =>
      cited.mentions.map(({ anchor, sentence, start, end }) => ({
        report: report.id,
        words: sentence.slice(start, end),
        sentence,
        url: address(`${report.path}#${anchor}`),
      })),
    ),
  };
}
