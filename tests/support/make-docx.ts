import JSZip from 'jszip';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part beside the text: `word/header1.xml`, by what the text refers to it, and what it holds. */
export interface DocxExtra {
  path: string;
  /** `header`, `comments`, `aFChunk`: the kind of relationship. */
  kind: string;
  /** What `r:id` names it. */
  id?: string;
  content: string | Uint8Array;
}

/** Wraps the content of a part in its root: `part('w:hdr', paragraph('Huyện ủy Sông Lô'))`. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`;
}

/** `<w:p>` with one run. */
export function paragraph(words: string, runProperties = '', paragraphProperties = ''): string {
  return `<w:p>${paragraphProperties && `<w:pPr>${paragraphProperties}</w:pPr>`}${run(words, runProperties)}</w:p>`;
}

export function run(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** The bytes of a Word file whose text is `body`, as WordprocessingML. */
export async function makeDocx(body: string, extras: readonly DocxExtra[] = []): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  const all = [{ path: 'word/document.xml', kind: 'officeDocument', content: '' }];
  zip.file('_rels/.rels', relationships(all, ''));
  zip.file('word/document.xml', part('w:document', `<w:body>${body}<w:sectPr/></w:body>`));
  zip.file('word/_rels/document.xml.rels', relationships(extras, 'word/'));
  for (const { path, content } of extras) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function relationships(parts: readonly DocxExtra[], folder: string): string {
  const entries = parts.map(
    ({ path, kind, id }, index) =>
      `<Relationship Id="${id ?? `rId${index + 100}`}" Type="${relationship}/${kind}" Target="${path.slice(folder.length)}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
