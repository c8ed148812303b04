import type JSZip from 'jszip';
import { all, around } from './xml.ts';

/** The files that a part names by number: number → path in the package, or an address. */
export function targetsOf(relations: Document | undefined): Map<string, string> {
  const relationships = relations ? all(relations, 'Relationship') : [];
  return new Map(
    relationships.map((one) => [one.getAttribute('Id') ?? '', one.getAttribute('Target') ?? '']),
  );
}

/**
 * Takes from a part of a Word file what leads nowhere: links without an address, pictures that are not in the file. One
 * such number would cost the reader the whole file. Returns how many pictures there were.
 */
export function dropLostRelations(zip: JSZip, document: Document, relations: Document | undefined): number {
  const targets = targetsOf(relations);
  for (const name of ['w:hyperlink', 'a:hlinkClick'])
    for (const link of all(document, name))
      if (!targets.has(link.getAttribute('r:id') ?? '')) link.removeAttribute('r:id');
  const isHere = (id: string) => {
    const target = targets.get(id);
    return !!target && zip.file(target.startsWith('/') ? target.slice(1) : `word/${target}`) !== null;
  };
  const lost = [
    ...pictures(document, 'a:blip', 'r:embed'),
    ...pictures(document, 'v:imagedata', 'r:id'),
  ].filter(([one, id]) => one.getAttribute(id) && !isHere(one.getAttribute(id)!));
  for (const [one, id] of lost) one.removeAttribute(id);
  // What stands for an embedded file is told with it.
  return lost.filter(([one]) => !around(one, 'mc:Fallback') && !around(one, 'w:object')).length;
}

const pictures = (document: Document, name: string, id: string) =>
  all(document, name).map((one) => [one, id] as const);
