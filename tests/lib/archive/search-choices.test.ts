import { expect, test } from 'vitest';
import { searchChoices } from '../../../src/lib/archive/search-choices.ts';
import { buildArchive } from '../../../src/lib/archive/views.ts';
import { comparePersonNames } from '../../../src/lib/vietnamese/collate.ts';
import { aDistrict } from '../../support/authorities.ts';
import { aReport } from '../../support/reports.ts';

test('the search offers every value that a report has, with how many have it', () => {
  const songLo = aDistrict('song-lo', 'Sông Lô');
  const reports = [
    aReport({ date: '2020-09-21', district: songLo }),
    aReport({ date: '2019-01-02', district: songLo, term: '2010–2015', author: 'Thu Hạnh' }),
  ];
  const archive = buildArchive(reports, [songLo, aDistrict('lap-thach', 'Lập Thạch')], comparePersonNames);
  expect(searchChoices(archive)).toEqual({
    district: [['song-lo', 'huyện Sông Lô', 2]],
    term: [
      ['2015-2020', '2015–2020', 1],
      ['2010-2015', '2010–2015', 1],
    ],
    author: [
      ['thu-hanh', 'Thu Hạnh', 1],
      ['le-quyen', 'Lệ Quyên', 1],
    ],
    year: [
      ['2020', '2020', 1],
      ['2019', '2019', 1],
    ],
  });
});

test('a place is offered by the name that the index has of it, also where two share one', () => {
  const [vinhPhuc, vinhPhu] = [
    aDistrict('song-lo', 'Sông Lô'),
    aDistrict('song-lo-vinh-phu', 'Sông Lô', { province: 'Vĩnh Phú' }),
  ];
  const reports = [
    aReport({ date: '2020-09-21', district: vinhPhuc }),
    aReport({ date: '1979-01-02', district: vinhPhu }),
  ];
  const archive = buildArchive(reports, [vinhPhuc, vinhPhu], comparePersonNames);
  expect(searchChoices(archive).district.map(([, name]) => name)).toEqual([
    'huyện Sông Lô, tỉnh Vĩnh Phúc',
    'huyện Sông Lô, tỉnh Vĩnh Phú',
  ]);
});
