import type { Archived, Draft } from '../../../src/lib/editor/draft.ts';
import { aDistrict, authoritiesWith } from '../../support/authorities.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';

export const archived: Archived = {
  authorities: authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] }),
  reports: new Set(),
};

/** A draft of two sentences with two figures, none of them decided on. */
export function draftOf(): Draft {
  const body =
    'Huyện ủy đã ban hành 11 Nghị quyết.\n\nBình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.\n';
  const figures = extractFigures(readBody(body).text).map((figure) => ({
    ...figure,
    decision: 'undecided' as const,
  }));
  return {
    fields: {
      title: 'Đảng bộ huyện Sông Lô lớn mạnh',
      date: '2020-09-21',
      author: 'Lệ Quyên',
      district: 'song-lo',
      term: '2015–2020',
      summary: '',
      sourceName: '',
      sourceUrl: '',
    },
    body,
    figures,
  };
}
