import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

type CslName = string | { literal?: string; family?: string; given?: string };
interface CslDate {
  'date-parts': [number[]];
}

/** What a program knows of a report after it has read a citation file. */
export interface ReadCitation {
  type: string;
  title: string;
  names: string[];
  day: number[];
  accessed: number[] | undefined;
  publication: string | undefined;
  url: string | undefined;
  language: string;
  note: string | undefined;
}

/**
 * Reads BibTeX, RIS or CSL-JSON as Citation.js does. Of a name that was taken apart the parts stand apart. Formats have
 * the publication in different places; whoever writes for a newspaper is its `reporter` in RIS.
 */
export function readCitation(text: string): ReadCitation {
  const items = new Cite(text).data;
  if (items.length !== 1) throw new Error(`${items.length} items`);
  const [item] = items as [Record<string, unknown>];
  const one = (...names: string[]) => names.map((name) => item[name]).find((value) => value !== undefined);
  const day = (name: string) => (item[name] as CslDate | undefined)?.['date-parts'][0];
  return {
    type: String(item['type']),
    title: String(item['title']),
    names: ([one('author', 'reporter') ?? []].flat() as CslName[]).map(nameOf),
    day: day('issued') ?? [],
    accessed: day('accessed'),
    publication: one('container-title', 'collection-title', 'publisher') as string | undefined,
    url: item['URL'] as string | undefined,
    language: String(item['language']),
    note: item['note'] as string | undefined,
  };
}

function nameOf(name: CslName): string {
  if (typeof name === 'string') return name;
  return [name.literal, name.given, name.family].filter((part) => part !== undefined).join(' / ');
}
