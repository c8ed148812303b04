import { describe, expect, test } from 'vitest';
import { writeOai, type OaiRecord } from '../../../src/lib/publish/oai.ts';
import { oaiProblems } from '../../support/oai.ts';
import { children, only, readXml } from '../../support/xml.ts';

const record: OaiRecord = {
  id: 'urn:uuid:8a7e2f0c-5c9e-5d0a-9a35-0d6a3b1f7c11',
  datestamp: '2020-10-02',
  elements: [
    ['title', 'Đảng bộ huyện Sông Lô: <5% & "94,2%"\u0007'],
    ['creator', 'Lệ Quyên'],
    ['description', 'Nhận thức tầm quan trọng…'],
    ['source', undefined],
    ['date', '2020-09-21'],
  ],
};
const repository = {
  name: 'Kho tư liệu xây dựng Đảng',
  url: 'https://kho.example.vn/oai.xml',
  email: 'tulieu@example.vn',
  records: [record, { ...record, id: `${record.id.slice(0, -1)}2`, datestamp: '2019-05-06' }],
};

describe('the archive for harvesters', () => {
  const written = writeOai(repository);
  const root = readXml(written);

  test('is built as the schemas of a static repository ask', () => {
    expect(oaiProblems(root)).toEqual([]);
  });

  test('tells from which day its records are', () => {
    const [identify] = children(root, 'Identify');
    expect(only(identify!, 'oai:earliestDatestamp')).toBe('2019-05-06');
  });

  test('what a title holds is text, never markup, and what is not known is not there', () => {
    const [dc] = Array.from(root.getElementsByTagName('oai_dc:dc'));
    expect(only(dc!, 'dc:title')).toBe('Đảng bộ huyện Sông Lô: <5% & "94,2%"');
    expect(children(dc!, 'dc:source')).toEqual([]);
  });

  test.each([
    ['a record without a day', /<oai:datestamp>.*?<\/oai:datestamp>/, ''],
    ['no address to write to', 'tulieu@example.vn', 'tulieu'],
    ['an element that Dublin Core has not', /dc:creator/g, 'dc:author'],
    [
      'another order',
      /<oai:protocolVersion>2.0<\/oai:protocolVersion>\n(.*)/,
      '$1\n<oai:protocolVersion>2.0</oai:protocolVersion>',
    ],
    ['another namespace', 'http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'],
    ['a day that is none', '2019-05-06', '06/05/2019'],
  ])('a reading tells of a fault: %s', (_fault, found, instead) => {
    const faulty = written.replace(found, instead);
    expect(faulty).not.toBe(written);
    expect(() => {
      const problems = oaiProblems(readXml(faulty));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    }).toThrow();
  });
});
