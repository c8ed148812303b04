import { children, only } from './xml.ts';

const oai = 'http://www.openarchives.org/OAI/2.0/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const dublinCoreElements =
  /^dc:(?:title|creator|subject|description|publisher|contributor|date|type|format|identifier|source|language|relation|coverage|rights)$/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * What an OAI static repository lacks of what `static-repository.xsd`, `OAI-PMH-static-repository.xsd` and `oai_dc.xsd`
 * ask for: which elements, in which order and namespace, and the form of what they say.
 * http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
 */
export function oaiProblems(root: Element): string[] {
  const problems: string[] = [];
  const hold = (told: string, is: boolean) => void (is || problems.push(told));
  const sequence = (parent: Element, names: string[]) => {
    hold(`${parent.nodeName}: ${named(parent).join(' ')}`, named(parent).join(' ') === names.join(' '));
  };
  hold('root', root.nodeName === 'Repository' && root.namespaceURI === `${oai}static-repository`);
  sequence(root, ['Identify', 'ListMetadataFormats', 'ListRecords']);
  const [identify, formats, list] = elements(root);
  if (!identify || !formats || !list) return problems;

  sequence(
    identify,
    [
      'repositoryName',
      'baseURL',
      'protocolVersion',
      'adminEmail',
      'earliestDatestamp',
      'deletedRecord',
      'granularity',
    ].map((name) => `oai:${name}`),
  );
  hold('baseURL', /^https?:\/\/\S+$/.test(only(identify, 'oai:baseURL')));
  hold('protocolVersion', only(identify, 'oai:protocolVersion') === '2.0');
  hold('adminEmail', /^\S+@(\S+\.)+\S+$/.test(only(identify, 'oai:adminEmail')));
  hold('deletedRecord', only(identify, 'oai:deletedRecord') === 'no');
  hold('granularity', only(identify, 'oai:granularity') === 'YYYY-MM-DD');

  sequence(formats, ['oai:metadataFormat']);
  const [format] = elements(formats);
  if (format) sequence(format, ['oai:metadataPrefix', 'oai:schema', 'oai:metadataNamespace']);
  hold('metadataPrefix', list.getAttribute('metadataPrefix') === 'oai_dc');

  const records = elements(list);
  hold('no record', records.length > 0);
  const stamps = records.map((record) => {
    hold(`record: ${record.nodeName}`, record.nodeName === 'oai:record' && record.namespaceURI === oai);
    sequence(record, ['oai:header', 'oai:metadata']);
    const [header, metadata] = elements(record);
    sequence(header!, ['oai:identifier', 'oai:datestamp']);
    sequence(metadata!, ['oai_dc:dc']);
    const [dc] = elements(metadata!);
    hold('oai_dc', dc!.namespaceURI === `${oai}oai_dc/`);
    const location = dc!.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'schemaLocation');
    hold(`schemaLocation: ${location}`, location === `${oai}oai_dc/ ${oai}oai_dc.xsd`);
    for (const element of elements(dc!)) {
      const known = dublinCoreElements.test(element.nodeName) && element.namespaceURI === dublinCore;
      hold(`Dublin Core: ${element.nodeName}`, known && element.textContent !== '');
    }
    return only(header!, 'oai:datestamp');
  });
  for (const stamp of stamps) hold(`datestamp: ${stamp}`, day.test(stamp));
  hold('earliestDatestamp', only(identify, 'oai:earliestDatestamp') === [...stamps].sort()[0]);
  const ids = records.map((record) => only(children(record, 'oai:header')[0]!, 'oai:identifier'));
  hold('identifier', new Set(ids).size === ids.length && ids.every((id) => /^[a-z]+:\S+$/.test(id)));
  return problems;
}

function elements(parent: Element): Element[] {
  return Array.from(parent.childNodes as Iterable<ChildNode>).filter(
    (node): node is Element => node.nodeType === 1,
  );
}

const named = (parent: Element) => elements(parent).map(({ nodeName }) => nodeName);
