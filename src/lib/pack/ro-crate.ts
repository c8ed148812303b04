import { packWords } from '../../i18n/pack.ts';
import { mediaType, type ArchiveData } from './archive-data.ts';

/** Where the description of the whole copy lies in it. */
export const roCrateFile = 'ro-crate-metadata.json';

const publisherId = '#don-vi-cong-bo';
const rightsId = '#quyen-dung-lai';

/**
 * A copy of an archive as an RO-Crate: what it is, the data in it, every report, and the folder of its sources
 * where they came with it.
 * https://www.researchobject.org/ro-crate/specification/1.1/
 */
export function writeRoCrate(archive: ArchiveData, sources?: string): string {
  const parts = [
    { '@id': 'index.html', '@type': 'File', name: packWords.firstPage, encodingFormat: 'text/html' },
    ...archive.files.map(({ path, title, description, bytes }) => ({
      '@id': path,
      '@type': 'File',
      name: title,
      description,
      encodingFormat: mediaType(path),
      contentSize: String(bytes),
    })),
    ...archive.reports.map(({ path, title, date, authors }) => ({
      '@id': `${path}index.html`,
      '@type': ['File', 'Article'],
      name: title,
      datePublished: date,
      author: authors.map((name) => reference(authorId(name))),
      encodingFormat: 'text/html',
      inLanguage: 'vi',
    })),
    ...(sources === undefined
      ? []
      : [
          {
            '@id': sources,
            '@type': 'Dataset',
            name: packWords.sources,
            description: packWords.sourcesAbout,
          },
        ]),
  ];
  const authors = [...new Set(archive.reports.flatMap((report) => report.authors))];
  const graph = [
    {
      '@id': roCrateFile,
      '@type': 'CreativeWork',
      conformsTo: reference('https://w3id.org/ro/crate/1.1'),
      about: reference('./'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: archive.name,
      description: archive.description,
      ...(archive.built ? { datePublished: archive.built } : {}),
      license: reference(rightsId),
      publisher: reference(publisherId),
      inLanguage: 'vi',
      ...(archive.home ? { url: archive.home } : {}),
      hasPart: parts.map((part) => reference(part['@id'])),
    },
    { '@id': publisherId, '@type': 'Organization', name: archive.publisher },
    { '@id': rightsId, '@type': 'CreativeWork', name: packWords.rights, description: archive.rights },
    ...parts,
    ...authors.map((name) => ({ '@id': authorId(name), '@type': 'Person', name })),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`;
}

/** Two authors whose names differ in a mark alone are two. */
function authorId(name: string): string {
  return `#tac-gia-${encodeURIComponent(name)}`;
}

function reference(id: string): { '@id': string } {
  return { '@id': id };
}
