import { escapeXml, xmlDocument } from './xml.ts';

/** What a library's catalogue takes of a report, in the fifteen elements of Dublin Core. */
export interface OaiRecord {
  /** An IRI that never changes. */
  id: string;
  /** ISO day on which the record last changed. */
  datestamp: string;
  /** In the order in which they are written. */
  elements: readonly (readonly [name: DublinCoreElement, value: string | undefined])[];
}

type DublinCoreElement =
  | 'title'
  | 'creator'
  | 'subject'
  | 'description'
  | 'publisher'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'coverage'
  | 'rights';

interface OaiRepository {
  name: string;
  /** The document's own address. */
  url: string;
  /** To whom harvesters write; the format does without none. */
  email: string;
  /** At least one. */
  records: readonly OaiRecord[];
}

const oai = 'http://www.openarchives.org/OAI/2.0/';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const located = (namespace: string, schema: string) => `xsi:schemaLocation="${namespace} ${schema}"`;

/**
 * A whole archive for those who harvest by OAI-PMH, without a server of its own: an OAI static repository 2.0 with
 * Dublin Core. A gateway reads it and answers for it; some harvesters read it themselves.
 * http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
 */
export function writeOai({ name, url, email, records }: OaiRepository): string {
  const earliest = records.reduce((day, { datestamp }) => (datestamp < day ? datestamp : day), '9999-12-31');
  return xmlDocument(
    [
      `<Repository xmlns="${oai}static-repository" xmlns:oai="${oai}" xmlns:xsi="${xsi}" ${located(`${oai}static-repository`, `${oai}static-repository.xsd`)}>`,
      '<Identify>',
      element('oai:repositoryName', name),
      element('oai:baseURL', url),
      element('oai:protocolVersion', '2.0'),
      element('oai:adminEmail', email),
      element('oai:earliestDatestamp', earliest),
      element('oai:deletedRecord', 'no'),
      element('oai:granularity', 'YYYY-MM-DD'),
      '</Identify>',
      '<ListMetadataFormats>',
      '<oai:metadataFormat>',
      element('oai:metadataPrefix', 'oai_dc'),
      element('oai:schema', `${oai}oai_dc.xsd`),
      element('oai:metadataNamespace', `${oai}oai_dc/`),
      '</oai:metadataFormat>',
      '</ListMetadataFormats>',
      '<ListRecords metadataPrefix="oai_dc">',
      ...records.map(writeRecord),
      '</ListRecords>',
      '</Repository>',
    ].join('\n'),
  );
}

/** A record says its own namespaces: gateways cut it out. */
function writeRecord({ id, datestamp, elements }: OaiRecord): string {
  return [
    '<oai:record>',
    `<oai:header>${element('oai:identifier', id)}${element('oai:datestamp', datestamp)}</oai:header>`,
    `<oai:metadata><oai_dc:dc xmlns:oai_dc="${oai}oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" ${located(`${oai}oai_dc/`, `${oai}oai_dc.xsd`)}>`,
    ...elements.flatMap(([name, value]) => (value ? [element(`dc:${name}`, value)] : [])),
    '</oai_dc:dc></oai:metadata>',
    '</oai:record>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
