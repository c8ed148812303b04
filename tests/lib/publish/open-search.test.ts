import { expect, test } from 'vitest';
import { writeOpenSearch } from '../../../src/lib/publish/open-search.ts';
import { children, only, readXml } from '../../support/xml.ts';

test('an archive with a name that XML would take for markup can be searched from the address bar', () => {
  const root = readXml(
    writeOpenSearch({
      shortName: 'Kho tư liệu',
      description: 'Tìm trong Kho <Đảng> & “Đoàn”',
      icon: 'https://kho.example.vn/favicon.png',
      search: 'https://kho.example.vn/tim-kiem/',
    }),
  );
  expect(only(root, 'Description')).toBe('Tìm trong Kho <Đảng> & “Đoàn”');
  expect(children(root, 'Url')[0]!.getAttribute('template')).toBe(
    'https://kho.example.vn/tim-kiem/?q={searchTerms}',
  );
});
